import { anySpelling } from './spellings.ts';

/** Everything beyond what was permitted: `anything longer`, `alles Weitere`, `на остальное`. */
const REST = anySpelling(
  String.raw`\b(?:anything|everything|all) (?:else|other|longer|more|further|beyond)\b|\b(?:any|all|for) other (?:uses?|purposes?|reproduction|rights)\b`,
  String.raw`\b(?:longer|larger|further|other) (?:ones|extracts?|excerpts?|quotations?|passages?|quotes?|uses?|texts?)\b|\bbeyond (?:that|this)\b|\bthe rest\b|\bfor anything\b`,
  String.raw`wszystko (?:inne|ponad|powyżej|więcej)|(?:pozostał|dalsz|dłuższ|inn)\p{L}{1,3}(?!\p{L})|reszt[aęy]|większe`,
  String.raw`(?:остальн|прочее|больш|дальнейш)\p{L}{0,4}(?!\p{L})|други(?:е|х|м|ми)(?!\p{L})|сверх`,
  String.raw`(?:решт[аиуо]|інш[еиоу]|більш[еиоу]|довш|подальш)\p{L}{0,3}(?!\p{L})|понад це`,
  String.raw`(?:alles|jede|jedes|für) (?:weitere|übrige|andere|sonstige|längere|darüber)\p{L}{0,8}|(?:längere|weitere|weitergehende|andere|sonstige) (?:zitate|auszüge|nutzung|verwendung|texte|stücke|passagen|abdrucke)|darüber hinaus|\bmehr\b`,
  'per il resto|para lo demás|pour le reste|tout autre|toute autre|au-delà|cualquier otro|todo lo demás|ogni altro|tutto il resto|vše ostatní|ostatní|jiné užití',
);

const ON_REQUEST = anySpelling(
  String.raw`\b(?:on|upon|by) (?:request|arrangement|agreement|application|enquiry|inquiry)\b|\b(?:ask|write to|contact) (?:us|the|first)\b|\bplease ask\b|\bget in touch\b|\bneeds? (?:our|the|a)\b|\breserved\b|\bby agreement\b`,
  'na (?:zapytanie|wniosek|prośbę)|po uzgodnieniu|w porozumieniu|za porozumieniem|uzgodni|kontakt|zastrzeżon|zgod[yaąę]|zezwoleni|pyta[ćj]',
  'по запросу|по согласованию|по договор[её]нности|согласовыва|обращайтесь|пишите|спрашивайте|разрешени|согласи',
  'за запитом|на запит|за погодженням|за домовленістю|погоджуйте|звертайтеся|пишіть|звертайтесь|питайте|дозвіл|дозвол(?:у|ом)|згод',
  'auf anfrage|fragen sie|schreiben sie|nach (?:rücksprache|absprache|vereinbarung)|auf antrag|anfragen|vorbehalten|genehmigung|zustimmung|erlaubnis|einwilligung',
  'consenso|autorizza|autoriza|sur demande|a petición|previa solicitud|su richiesta|na vyžádání|na dotaz|po dohodě|se souhlasem',
);

/** True for a clause that keeps everything not permitted for itself: `Alles Weitere auf Anfrage.` */
export const keepsRest = (clause: string): boolean =>
  clause.length <= 220 && REST.test(clause) && ON_REQUEST.test(clause);

/** No permission has to be asked for. */
export const NO_ASKING = anySpelling(
  String.raw`\bno (?:(?:prior|further|special|written|separate) )?(?:permission|consent|authori[sz]ation) (?:is )?(?:needed|required|necessary)|\b(?:needs?|requires?) no (?:\p{L}{1,12} )?(?:permission|consent|authori[sz]ation)|\b(?:do|does|need) not (?:need|require|ask|have to ask|need to ask)(?: for)?(?: \p{L}{1,12}){0,2} (?:permission|consent|authori[sz]ation)`,
  String.raw`nie (?:jest )?(?:wymaga|potrzeb)\p{L}{0,4}(?: \p{L}{1,15}){0,2} (?:zgod|zezwoleni|pozwoleni)\p{L}{0,2}|(?:zgoda|zezwolenie|pozwolenie)(?: \p{L}{1,15}){0,2} nie (?:jest )?(?:wymagan|potrzebn|konieczn)\p{L}{0,2}`,
  String.raw`не (?:требу|нужн)\p{L}{0,4}(?: \p{L}{1,15}){0,2} (?:разрешени|согласи)\p{L}{0,2}|(?:разрешени|согласи)\p{L}{1,2}(?: \p{L}{1,15}){0,2} не (?:требу|нужн)\p{L}{0,4}`,
  String.raw`не (?:потребу|потрібн|потрібен|вимага)\p{L}{0,4}(?: \p{L}{1,15}){0,2} (?:дозв|згод)\p{L}{0,3}|(?:дозв[оі]л|згод)\p{L}{0,2}(?: \p{L}{1,15}){0,2} не (?:потріб|вимага)\p{L}{0,4}`,
  String.raw`(?:bedarf|bedürfen|braucht|brauchen)(?: \p{L}{1,15}){0,3} keiner?(?: \p{L}{1,15})? (?:genehmigung|zustimmung|erlaubnis|einwilligung)|keine (?:\p{L}{1,15} )?(?:genehmigung|zustimmung|erlaubnis|einwilligung) (?:ist )?(?:erforderlich|nötig|notwendig)|genehmigungsfrei|(?:auch|gern) ohne (?:rückfrage|rücksprache)`,
  String.raw`bez pytania(?: nas)? o (?:zgodę|pozwolenie)|(?:спрашивать|просить|испрашивать)[^.]{0,20} не (?:нужно|надо|требуется|обязательно)|не (?:нужно|надо) (?:спрашивать|просить)|(?:питати|просити)[^.]{0,20} не (?:потрібно|треба|обов.язково)|не (?:потрібно|треба) (?:питати|просити)|\bwithout asking(?: us| for permission)?(?=[.,]|$)|\bwithout (?:\p{L}{1,10} )?permission[.,]? ?$|\bno need to ask\b`,
);

const AT_PART = '(?:^|[;:,–—] )';

/** A paper for few eyes: `not for onward transmission`, `nur für den Dienstgebrauch`, `не для распространения`. */
export const FOR_FEW = anySpelling(
  String.raw`${AT_PART}(?:please )?do not (?:re-?use|copy|reproduce|quote|cite|circulate|forward|distribute|republish|re-?post)\b|${AT_PART}bitte nicht [^.;]{0,50}(?:nachdruck|abdruck|zitier|kopier|verbreit|veröffentl|weiterverwend|weitergeb|weiterleit)|^(?:прошу|просим|прохання|просимо) не (?:перепечат|цитир|копир|публик|распростр|передрук|цит|копію|публік|пошир)|^(?:prosimy|proszę) (?:o )?nie(?:\s?)(?:przedruk|kopiow|cytow|powiel|rozpowsz|publik)`,
  String.raw`\b(?:contained herein|in this (?:document|paper|report|briefing|note|message))\b[^.;]{0,40}\b(?:may|must|should|shall) not be (?:disclosed|divulged|revealed|passed)|(?:zawarte|zawartych) w (?:\p{L}{1,12} )?(?:dokumen|opracowan|raporci|notat)\p{L}{1,4}[^.;]{0,30}nie (?:mogą|powinny|wolno)[^.;]{0,20}(?:ujawnia|przekaz|udostęp)|содержа\p{L}{3,8} в (?:\p{L}{1,12} )?(?:документ|доклад|записк|обзор)\p{L}{1,3}[^.;]{0,30}не (?:подлеж|могут|должны)[^.;]{0,30}(?:разглаш|переда|раскры)|міст\p{L}{3,6} в (?:\p{L}{1,12} )?(?:документ|доповід|записц|огляд)\p{L}{1,3}[^.;]{0,30}не (?:підляга|можуть|повинні)[^.;]{0,30}(?:розголош|переда|розкри)|in diese[mr] (?:papier|dokument|bericht|vermerk|studie)[^.;]{0,30}dürfen[^.;]{0,20}nicht (?:offengelegt|weitergegeben|bekannt)`,
  String.raw`${AT_PART}(?:strictly )?not for (?:onward|further|public|general|wider|external) |^(?:for|only for) (?:internal|official|members.?) use only|${AT_PART}(?:strictly )?not for (?:circulation|distribution|citation|quotation|publication|reproduction|release|attribution|redistribution|republication)\b`,
  String.raw`${AT_PART}nie (?:do|dla) (?:dalszego |publicznego )?(?:rozpowszechniani|publikacj|cytowani|przekazywani)|^(?:tylko |wyłącznie )?do użytku (?:wewn|służb|osob|wł)|${AT_PART}(?:prosimy )?(?:o )?nie (?:rozpowszechniać|kopiować|cytować|przedrukowywać|publikować|rozsyłać|przekazywać dalej|udostępniać|cytowanie|rozsyłanie)(?!\p{L})`,
  String.raw`${AT_PART}не (?:для|подлежит) (?:дальнейше\p{L}{2} |открыто\p{L}{2} )?(?:распростран|публикац|печат|цитиров|перепечат)|^(?:только )?для (?:служебного|внутреннего) (?:пользовани|использовани)|${AT_PART}(?:просьба|просим|пожалуйста,) не (?:цитир|распростр|пересыл|копир|публик|ссыл)`,
  String.raw`${AT_PART}не (?:для|підлягає) (?:подальшо\p{L}{2} )?(?:поширен|публікац|друк|цитув|розповс|передрук)|^(?:лише |тільки )?для (?:службового|внутрішнього) (?:користув|використ)|${AT_PART}(?:прохання|просимо|будь ласка,) не (?:цит|пошир|пересил|копію|публік|посил)`,
  String.raw`${AT_PART}nicht (?:zur|für die) (?:weitergabe|veröffentlichung|verbreitung|öffentlichkeit)|^nur (?:für den|zum) (?:dienst|internen|persönlichen|eigenen)-? ?gebrauch|${AT_PART}(?:bitte )?(?:leiten|geben|reichen|senden) sie (?:\p{L}{1,12} ){0,3}nicht (?:weiter|an)|${AT_PART}bitte (?:leiten sie \p{L}{1,6} )?nicht (?:zitieren|weitergeben|weiterleiten|verbreiten|veröffentlichen|an dritte)`,
);

/** `Confidential.`, `For subscribers only`: for whom a paper is, which permits and forbids nothing by itself. */
export const FOR_WHOM = anySpelling(
  '^(?:strictly )?(?:private and )?confidential[.!:]?$|^(?:ściśle )?poufne[.!]?$|^(?:строго )?конфиденциально[.!]?$|^(?:суворо )?конфіденційно[.!]?$|^(?:streng )?vertraulich[.!]?$|^open[- ]access[.:]?$|^(?:draft|working draft|work in progress|wersja robocza|szkic|черновик|чернетка|entwurf|arbeitsfassung)[.!:]?$',
  String.raw`\b(?:intended|reserved|available|meant|written) (?:solely |only |exclusively )?(?:for|to) (?:\p{L}{1,12} )?(?:subscribers|members|addressees?|recipients?|clients|staff)|\bfor use by (?:\p{L}{1,12} )?(?:subscribers|members|clients)|przeznaczon\p{L}{1,3} (?:\p{L}{1,12} ){0,2}dla (?:\p{L}{1,12} )?(?:abonent|prenumer|subskryb|człon|odbior|adresat)|предназначен\p{L}{0,3} (?:\p{L}{1,16} ){0,2}(?:подписчик|адресат|член|получател|сотрудник)|призначен\p{L}{0,3} (?:\p{L}{1,16} ){0,2}(?:передплатник|підписник|адресат|член|одержувач)|für (?:den|die|unsere)? ?(?:\p{L}{1,12} )?(?:abonnenten|mitglieder|empfänger|adressaten) (?:bestimmt|gedacht)`,
  String.raw`\bfor (?:the )?(?:subscribers|members|addressees?|recipients?|clients) (?:only|alone)\b|(?:tylko|wyłącznie) dla (?:prenumeratorów|subskrybentów|członków|adresata|odbiorcy)|(?:(?:только|исключительно) (?:для )?|предназначен\p{L}{0,2} (?:только |исключительно )?)(?:подписчик|адресат|член|получател)|(?:лише|тільки|виключно) для (?:передплатник|підписник|адресат|член)|nur für (?:abonnenten|mitglieder|den empfänger|adressaten)|\b(?:only|solely) within\b|(?:wyłącznie|tylko) (?:wewnątrz|w obrębie)|(?:только|исключительно) внутри|(?:лише|тільки|виключно) всередині|(?:ausschließlich|nur) innerhalb`,
);

/** What follows a permission: a copy is asked for, a fee named, thanks said. */
export const AFTERWARDS = anySpelling(
  String.raw`\b(?:specimen|voucher|complimentary) cop(?:y|ies)\b|\b(?:send|tell|inform|notify|let) (?:us|the editors)\b|\bfree of charge\b|\bfees?\b`,
  'egzemplarz|prosimy o (?:informacj|przesłani|powiadomi)|bezpłatn|nieodpłatn|honorari',
  'экземпляр|пришл(?:ите|ять)|сообщ(?:ите|ить) (?:нам|в редакцию)|бесплатн|безвозмездн',
  'примірник|надішл(?:іть|ати)|повідом(?:те|ити) (?:нас|нам|редакц)|безкоштовн|безоплатн',
  'belegexemplar|beleg (?:wird |ist )?er(?:beten|wünscht)|um einen beleg|teilen sie uns|honorarfrei|kostenlos|kostenfrei|unentgeltlich',
);

/** Words that show a sentence beside a notice to belong to it. */
export const BESIDE = anySpelling(
  String.raw`\b(?:is|are) published by\b|wydawan\p{L}{1,2} przez|изда[её]тся|видається|wird herausgegeben`,
  String.raw`\b(?:permissions?|consent|licen[cs]e|copyright|terms (?:of use|and conditions)|credit|credited|rights)\b`,
  String.raw`\b(?:reprints?|requests?)\b`,
  'zgod[yaąę]|licencj|praw(?:a|ami) autorsk',
  'разрешени|лицензи|авторск',
  'дозв[оі]л|ліцензі',
  'genehmigung|lizenz|urheberrecht|rechte',
);

/** Rules for links to the original, which are no ban on the text. */
export const NOFOLLOW = anySpelling(String.raw`\bno-?follow\b|\bnoindex\b`);
