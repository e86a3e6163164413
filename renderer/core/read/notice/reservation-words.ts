import { anySpelling } from './spellings.ts';

/** Everything beyond what was permitted: `anything longer`, `alles Weitere`, `на остальное`. */
const REST = anySpelling(
  String.raw`\b(?:anything|everything|all) (?:else|other|longer|more|further|beyond)\b|\b(?:any|all|for) other (?:uses?|purposes?|reproduction|rights)\b`,
  String.raw`\b(?:longer|larger|further|other) (?:ones|extracts?|excerpts?|quotations?|passages?|quotes?|uses?|texts?)\b|\bbeyond (?:that|this)\b|\bthe rest\b`,
  String.raw`wszystko (?:inne|ponad|powyżej|więcej)|(?:pozostał|dalsz|dłuższ|inn)\p{L}{1,3}(?!\p{L})|reszt[aęy]|większe`,
  String.raw`(?:остальн|прочее|больш|дальнейш|друг)\p{L}{0,4}(?!\p{L})|сверх`,
  String.raw`(?:решт[аиуо]|інш[еиоу]|більш[еиоу]|довш|подальш)\p{L}{0,3}(?!\p{L})|понад це`,
  String.raw`(?:alles|jede|jedes|für) (?:weitere|übrige|andere|sonstige|längere|darüber)\p{L}{0,8}|(?:längere|weitere|weitergehende|andere|sonstige) (?:zitate|auszüge|nutzung|verwendung|texte)|darüber hinaus|\bmehr\b`,
  'tout autre|toute autre|au-delà|cualquier otro|todo lo demás|ogni altro|tutto il resto|vše ostatní|ostatní|jiné užití',
);

const ON_REQUEST = anySpelling(
  String.raw`\b(?:on|upon|by) (?:request|arrangement|agreement|application|enquiry|inquiry)\b|\b(?:ask|write to|contact) (?:us|the|first)\b|\bplease ask\b|\bneeds? (?:our|the|a)\b|\breserved\b|\bby agreement\b`,
  'na (?:zapytanie|wniosek|prośbę)|po uzgodnieniu|w porozumieniu|za porozumieniem|uzgodni|kontakt|zastrzeżon|zgod[yaąę]|zezwoleni',
  'по запросу|по согласованию|по договор[её]нности|согласовыва|обращайтесь|пишите|спрашивайте|разрешени|согласи',
  'за запитом|на запит|за погодженням|за домовленістю|погоджуйте|звертайтеся|пишіть|звертайтесь|питайте|дозв[оі]л|згод',
  'auf anfrage|nach (?:rücksprache|absprache|vereinbarung)|auf antrag|anfragen|vorbehalten|genehmigung|zustimmung|erlaubnis|einwilligung',
  'sur demande|a petición|previa solicitud|su richiesta|na vyžádání|na dotaz|po dohodě|se souhlasem',
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
  String.raw`(?:bedarf|bedürfen|braucht|brauchen)(?: \p{L}{1,15}){0,3} keiner?(?: \p{L}{1,15})? (?:genehmigung|zustimmung|erlaubnis|einwilligung)|keine (?:\p{L}{1,15} )?(?:genehmigung|zustimmung|erlaubnis|einwilligung) (?:ist )?(?:erforderlich|nötig|notwendig)|genehmigungsfrei`,
);

/** Trade is kept out, in other words than `non-commercial`; to be read in a notice only. */
export const TRADE_BARRED = anySpelling(
  String.raw`\b(?:save|except|excepting|excluding|other than|but not|not|never|no|nor|non)[\s-](?:\p{L}{1,12}\s){0,3}(?:commercial|for-profit|profit|resale)\p{L}*|\bcommercial(?:ly)?\b[^.]{0,80}\b(?:not|excluded|excepted|prohibited|forbidden|requires?|needs?|permission|consent|barred|reserved|agreement|on request|ask|contact)\b`,
  String.raw`\bnot-for-profit\b|\b(?:in|for) (?:class|classrooms?|teaching|schools?|lessons|study|private study)\b`,
  String.raw`(?:nie|poza|oprócz|wyjątkiem|wyłączeniem|bez)[\s-](?:\p{L}{1,15}\s){0,3}(?:komercyjn|zarobk|handlow|zysk)|(?:komercyjn|zarobkow|handlow)\p{L}{0,5}[^.]{0,80}(?:nie |zabron|zakaz|wyłącz|zgod|wymaga|zezwol)|nie(?:zarobk|handl)|cel\p{L}{1,3} (?:szkoln|dydakt|edukac|nauk)|na (?:lekcj|zajęci)`,
  String.raw`(?:не|кроме|исключени\p{L}{1,2}|без)\s(?:\p{L}{1,15}\s){0,3}(?:коммерч|прибыл|продаж)|коммерческ\p{L}{1,4}[^.]{0,80}(?:не |запрещ|кроме|разреш|соглас|исключ)|в (?:учебн|образовательн|научн)\p{L}{1,4} цел`,
  String.raw`(?:не|крім|окрім|винятк\p{L}{1,2}|без)\s(?:\p{L}{1,15}\s){0,3}(?:комерц|прибут|продаж)|комерці\p{L}{1,5}[^.]{0,80}(?:не |заборон|крім|дозв|згод|винят|виключ)|з (?:навчальн|освітн|науков)\p{L}{1,4} мет`,
  String.raw`(?:nicht|keine?[nrs]?|außer|ausgenommen)[\s-](?:\p{L}{1,15}\s){0,3}(?:gewerblich|kommerziell|geschäftlich|erwerb)|nicht(?:gewerblich|kommerziell)|(?:gewerblich|kommerziell)\p{L}{0,4}[^.]{0,80}(?:nicht|ausgeschlossen|untersagt|verboten|genehmigung|zustimmung|anfrage|bedarf|ausgenommen|vorbehalten)|(?:im|den|für) (?:den )?unterricht|(?:unterrichts|lehr|schul|forschungs)zweck`,
  String.raw`(?:sauf|hormis|excepto|salvo|eccetto|tranne|kromě|mimo|non|no)\s(?:\p{L}{1,15}\s){0,3}(?:commercia|comercia|komerč|lucr)|(?:commercial|comercial|commerciale|komerčn)\p{L}{0,4}[^.]{0,60}(?:interdit|prohib|vietat|zakáz)|à des fins (?:éducatives|pédagogiques)|con fines (?:educativos|docentes)`,
);

/** A paper for few eyes: `not for onward transmission`, `nur für den Dienstgebrauch`, `не для распространения`. */
export const FOR_FEW = anySpelling(
  String.raw`^(?:\p{L}{1,20}: )?(?:(?:strictly )?not for (?:onward|further|public|general|wider|external) |for (?:internal|official|members.?) use only)`,
  String.raw`^(?:nie (?:do|dla) (?:dalszego |publicznego )?(?:rozpowszechniani|publikacj|cytowani)|(?:tylko |wyłącznie )?do użytku (?:wewn|służb|osob|wł)|nie (?:rozpowszechniać|kopiować|cytować|przedrukowywać|publikować)(?!\p{L}))`,
  String.raw`^не (?:для|подлежит) (?:дальнейше\p{L}{2} |открыто\p{L}{2} )?(?:распростран|публикац|печат|цитиров|перепечат)|^(?:только )?для (?:служебного|внутреннего|личного) (?:пользовани|использовани)`,
  String.raw`^не (?:для|підлягає) (?:подальшо\p{L}{2} )?(?:поширен|публікац|друк|цитув|розповс)|^(?:лише |тільки )?для (?:службового|внутрішнього|особистого) (?:користув|використ)`,
  '^nicht (?:zur|für die) (?:weitergabe|veröffentlichung|verbreitung|öffentlichkeit)|^nur (?:für den|zum) (?:dienst|internen|persönlichen|privaten|eigenen)-? ?gebrauch',
);

/** What follows a permission: a copy is asked for, a fee named, thanks said. */
export const AFTERWARDS = anySpelling(
  String.raw`\b(?:specimen|voucher|complimentary) cop(?:y|ies)\b|\b(?:send|tell|inform|notify|let) (?:us|the editors)\b|\bfree of charge\b|\bfees?\b`,
  'egzemplarz|prosimy o (?:informacj|przesłani|powiadomi)|bezpłatn|nieodpłatn|honorari',
  'экземпляр|пришл(?:ите|ять)|сообщ(?:ите|ить) (?:нам|в редакцию)|бесплатн|безвозмездн',
  'примірник|надішл(?:іть|ати)|повідом(?:те|ити) (?:нас|нам|редакц)|безкоштовн|безоплатн',
  'belegexemplar|beleg (?:wird |ist )?er(?:beten|wünscht)|um einen beleg|teilen sie uns|honorarfrei|kostenlos|kostenfrei|unentgeltlich',
);

/** Only the words are given, whatever stands beside them. */
export const TEXT_ONLY = anySpelling(
  String.raw`\btexts? (?:only|alone)\b|\bonly (?:the |to the |for the )?(?:texts?|words)\b|\bwithout (?:the )?(?:images|pictures|photographs)\b`,
  'tylko tekst|wyłącznie tekst|jedynie tekst|sam(?:ego|ych)? tekst',
  'только текст|исключительно текст|лишь текст',
  'лише текст|тільки текст|виключно текст',
  'nur (?:der |den |die |für |für den |das )?texte?|ausschließlich (?:der |den |die |für den )?texte?',
  'texte seul|seul le texte|sólo el texto|solo el texto|solo il testo|pouze text',
);
