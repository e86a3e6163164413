import { anyOf } from '../pattern.ts';
import { SPEAKS } from './biography.ts';
import { phrases } from './phrase.ts';

/** Headings and buttons of boxes that ask for money or membership. */
export const APPEAL = phrases(
  `
    support|support us|support our work|support our mission|support our team|support our research|
    support our journalism|support independent journalism|support the institute|support the foundation|
    support this work|support this project|please support us|help us|help us continue|help our work|donate|
    donate now|donate today|donate here|donate online|make a donation|give|give now|give today|make a gift|
    contribute|contribute now|become a member|become a supporter|become a patron|become a donor|
    become a friend|join us|membership|your support matters|we need your support|we need your help|we need you|
    buy us a coffee|buy me a coffee|support us on patreon|patreon|paypal|fund our work|funding appeal
  `,
  `
    wesprzyj|wesprzyj nas|wesprzyj naszą pracę|wesprzyj naszą działalność|wesprzyj instytut|wesprzyj fundację|
    wesprzyj redakcję|wspieraj|wspieraj nas|wspieram|wspomóż nas|pomóż nam|przekaż darowiznę|darowizna|wpłać|
    wpłać teraz|wpłać darowiznę|przekaż 1 5|przekaż 1 5 podatku|przekaż 1|zostań patronem|zostań darczyńcą|
    zostań mecenasem|dołącz do nas|potrzebujemy twojego wsparcia|twoje wsparcie|twoje wsparcie ma znaczenie|
    postaw kawę|postaw nam kawę
  `,
  `
    поддержать|поддержать нас|поддержите нас|поддержи нас|поддержите нашу работу|поддержать нашу работу|
    поддержать проект|поддержите проект|поддержать редакцию|поддержать издание|поддержать институт|
    поддержать фонд|помочь|помочь нам|помогите нам|помогите проекту|пожертвовать|сделать пожертвование|
    пожертвования|пожертвование|внести пожертвование|донат|задонатить|стать патроном|стать спонсором|
    стать участником|оформить пожертвование|нам нужна ваша помощь|нам нужна ваша поддержка|
    ваша поддержка важна
  `,
  `
    підтримати|підтримати нас|підтримайте нас|підтримай нас|підтримайте нашу роботу|підтримати нашу роботу|
    підтримати проєкт|підтримати проект|підтримайте проєкт|підтримати редакцію|підтримати інститут|
    підтримати фонд|допомогти|допомогти нам|допоможіть нам|пожертвувати|зробити пожертву|зробити внесок|
    пожертва|донат|задонатити|стати патроном|стати спонсором|стати учасником|нам потрібна ваша допомога|
    нам потрібна ваша підтримка|ваша підтримка важлива|внести пожертву
  `,
  `
    podpořte nás|podpořit|přispět|přispějte|darovat|podporte nás|prispieť|támogass minket|támogatás|susține-ne|
    donează|paremkite mus|atbalsti mūs|toeta meid|faire un don|soutenez-nous|nous soutenir|soutenir|donar|
    dona|apóyanos|hazte socio|sostienici|doneer|steun ons
  `,
  `
    spenden|jetzt spenden|spende|ihre spende|spenden sie|spenden sie jetzt|online spenden|unterstützen|
    jetzt unterstützen|unterstützen sie uns|unterstütze uns|unterstützen sie unsere arbeit|
    unterstützen sie das institut|helfen sie uns|mitglied werden|jetzt mitglied werden|fördern|
    fördermitglied werden|förderer werden|werden sie mitglied|werden sie fördermitglied|spendenkonto|
    wir brauchen ihre unterstützung|wir brauchen sie|ihre unterstützung zählt
  `,
);

/** Short calls for money or company in their many forms: `Donate to our work`, `Станьте нашою спільнотою`. */
export const APPEAL_LINE = anyOf(
  String.raw`^(?:please )?(?:donate|give|contribute|chip in) (?:to|towards|for) (?:our|us|the (?:institute|foundation|cent(?:re|er)|trust|fund))\b.{0,30}$`,
  String.raw`^(?:become|be) (?:a|an|our|one of our) (?:\p{L}{1,15} )?(?:supporter|patron|donor|friend|member|sponsor)s?(?: (?:of|today|now)\b.{0,60})?[.!]?$`,
  String.raw`^(?:zostań|zostańcie) (?:\p{L}{1,15} )?(?:przyjaci|patron|darczyńc|mecenas|członki|częścią)\p{L}{0,6}(?: nasz\p{L}{1,4}.{0,30})?!?$`,
  String.raw`^(?:станьте|стань) (?:нашим|нашей|нашою|частью|частиною|другом|патроном|учасником|участником|спонсором)(?:\s[^,.]{1,30})?!?$`,
  String.raw`^werden sie (?:\p{L}{1,15} )?(?:freund|förder|spender|mitglied|pate|teil unserer)\p{L}{0,8}(?:\s[^,.]{1,30})?!?$`,
  String.raw`^(?:even|every|each|just|nawet|każd\p{L}{1,2}|już|даже|каждые?|навіть|кожні|schon|bereits|auch) (?:\p{Sc}\s?)?\d{1,5}\s?(?:\p{Sc}|euros?|dollars?|pounds?|zł(?:ot\p{L}{1,3})?|eur|usd|pln|uah|грн|гривень|гривн\p{L}{1,2}|руб(?:л\p{L}{1,2})?)\s(?:\p{L}{1,12}\s){0,2}(?:help|count|matter|pom[oa]|liczy|ma znaczenie|помо|важ|имеют|мають|допомо|helfen|zähl)\p{L}{0,6}[.!]?$`,
);

/** How appeals tell what a house lives on, or what a gift would do; with a word to or of the house they need no more. */
const ASKS = anyOf(
  String.raw`\bif you(?:[’']ve)? (?:\p{L}{1,8} )?(?:value|liked?|enjoy(?:ed|ing)?|appreciate|believe in|found)\b.{0,100}\b(?:consider|support|buy|donat|subscrib|member|gift|give|coffee|patreon|help us)`,
  String.raw`\bconsider (?:making |becoming |giving )?(?:us )?(?:an?|your) (?:\p{L}{1,12} ){0,2}(?:donation|gift|contribution|member|supporter|subscriber|patron|subscription)\b`,
  String.raw`\b(?:reader|listener|donor|member|community)[ -](?:supported|funded|financed)\b|\b(?:funded|financed|supported|paid for|made possible) (?:entirely |solely |only |mainly )?by (?:our |its |your |the )?(?:readers?|members?|donors?|people like you|supporters|contributions)\b`,
  String.raw`^(?:please )?(?:support|help) (?:us|our work)\s?[:!—–-]|\b(?:give|donate) (?:now|today|here)\s?[:!]`,
  String.raw`\b(?:have|has|takes?|accepts?|receives?) no (?:\p{L}{1,12} ){0,2}(?:owners?|advertis\p{L}{2,5}|paywall|shareholders?|sponsors?|(?:money|funding) from)\b`,
  String.raw`\b(?:any|every|even (?:the |a )?small(?:est)?) (?:amount|sum|donation|contribution)\b|\bbuy (?:us|me) a (?:coffee|beer|tea)\b`,
  String.raw`(?:podoba|spodobał[ay]?) (?:ci|wam|państwu) się.{0,100}(?:wesprzyj|wspieraj|wspomóż|patron|kaw[ęy]|pomóż|wpła)|(?:wspieraj|utrzymuj|finansuj)\p{L}{0,4} (?:nas|się|nam|redakcj\p{L}{1,2}).{0,40}(?:czytelni|darczyń|patron|tacy|tak\p{L}{1,4} jak)`,
  String.raw`dowoln\p{L}{1,2} kwot|każd\p{L}{1,2} (?:kwot|wpłat|złotówk|grosz)|(?:wesprzyj|wspieraj|wspomóż) (?:nas|naszą|nasze)|pomóż nam|(?:zostań|bądź) (?:naszym|naszą) (?:patron|darczyń|mecenas)|(?:1,5|1|2) ?% (?:swojego )?podatku`,
  String.raw`(?:на (?:средства|деньги|пожертвования)|благодаря|за сч[её]т) (?:\p{L}{1,10} )?(?:читател|подписчик|пожертв|донат)|люб(?:ая|ую|ой) (?:сумм|помощ|взнос|вклад)|(?:оформите|подпишитесь на|сделайте) (?:\p{L}{1,14} )?(?:пожертв|донат|взнос|перевод)|(?:поддержите|поддержи|помогите|помоги) (?:нас|нам|наш)`,
  String.raw`(?:на (?:кошти|гроші|внески)|завдяки|коштом|фінансу\p{L}{1,3}) (?:\p{L}{1,10} )?(?:читач|донат|спільнот|підписник)|будь-як(?:а|у|ий|ої|ого) (?:сум|допомог|внес)|кожн(?:а|у) гривн|(?:підтримайте|підтримай|допоможіть|допоможи) (?:нас|нам|наш)|стати (?:нашим )?патрон`,
  String.raw`(?:díky|z) (?:darům|darů|příspěvkům|podpoře)(?: \p{L}{1,12}){0,2} čtenář|ďaka (?:darom|podpore)|grâce (?:à vos|aux) dons|gracias a (?:tus|sus|nuestros) (?:donaciones|lectores|socios)|grazie alle donazioni`,
  String.raw`(?:von|durch|dank|aus|über) (?:\p{L}{1,14} ){0,3}(?:spenden|(?:mitglieds)?beiträgen?|unterstützung|zuwendungen)(?: \p{L}{1,12}){0,2} (?:leser|mitglied|spender|förder|freund)`,
  String.raw`\b(?:jeder|jede|schon ein|auch ein|mit einem) (?:kleine[rsmn]? )?(?:betrag|euro|beitrag|spende)\b|\bunterstütz(?:e|t|en sie) uns(?:ere[rn]?)?\b|\bkeinen? (?:verlag|konzern|eigentümer|investor)\p{L}{0,3} im rücken\b`,
  String.raw`\b(?:from|od|от|від|ab) \d{1,4}\s?(?:\p{Sc}|euros?|dollars?|zł(?:otych)?|грн|гривень|руб\p{L}{0,4}) (?:a|per|na|в|на|im|pro) (?:month|miesiąc|месяц|місяць|monat)\b`,
);

/** What money given is called. */
const MONEY = anyOf(
  String.raw`\b(?:donat(?:e|es|ion|ions|ing)|membership|patreon|paypal|financial (?:support|contributions?))\b`,
  String.raw`\b(?:your (?:gift|contribution)|(?:every|each) (?:gift|contribution|pound|dollar|euro)|generosity of|readers like you|crowdfund\p{L}{0,4}|iban|buy (?:us|me) a coffee)\b`,
  'hojnoś|darowizn|wpłat|wpłać|patronite|przekaż|konto bankowe|numer konta',
  'пожертв|донат|реквизит',
  String.raw`реквізит|благотворительн\p{L}{0,4} взнос|благодійн\p{L}{0,4} внес`,
  String.raw`\bspenden?\b|spendenkonto|fördermitglied|fördererkreis|steuerlich absetz`,
);
/** Help in general: tells an appeal only where a heading or the reader addressed does so too. */
const SUPPORT = anyOf(
  String.raw`\b(?:support|help|contribut(?:e|ion|ions)|gifts?|fund)\b`,
  'wsparci|wesprze|wesprzyj|wspiera|pomóż|podatku',
  'поддержк|поддержите|помоги|помощ|взнос|перевод|переказ',
  'підтрим|допомо|внес(?:ок|ки|ите|іть)',
  String.raw`\bunterstütz|\bhelfen\b|beitrag leisten`,
);
/** How appeals speak to the reader of themselves. */
const YOU = anyOf(
  String.raw`\b(?:you|your|please)\b|\b(?:ty|twoj|twoje|twojej|twojemu|twojego|ciebie|państwa|państwo|cię|prosimy)\b`,
  String.raw`\bproszę\b`,
  String.raw`(?:^|[^\p{L}])(?:вас|вам|ваш\p{L}{0,4}|вы|пожалуйста|ви|будь ласка|поддержите|помогите|підтримайте|допоможіть|поддержи|підтримай|стань(?:те)?)(?![\p{L}])`,
  String.raw`\b(?:sie|ihr|ihre|ihrer|ihrem|ihren|bitte|dein|deine|deiner|du)\b`,
);
const US = anyOf(
  String.raw`\b(?:us|our|we)\b|\b(?:nas|nam|nasz|nasze|naszą|naszej|naszych|nasza|naszego|naszemu)\b`,
  String.raw`(?:^|[^\p{L}])(?:нас|нам|наш\p{L}{0,4}|мы|ми)(?![\p{L}])`,
  String.raw`\b(?:uns|unser|unsere|unserer|unserem|unseren|wir)\b|\bsupport (?:our|us|the)\b`,
  String.raw`\b(?:continuation|mission|actions|activities)\b`,
);

const LONGEST = 700;

/** Longer texts tell of money in other ways too. */
const LONGEST_ASKING = 420;
const QUOTED = /^["“”„«»'‘–—-]/u;

/** True for a paragraph that asks its reader for money. A report about donors does not speak to its reader of itself. */
export function isAppeal(text: string): boolean {
  if (text.length > LONGEST) return false;
  const asks = text.length <= LONGEST_ASKING && ASKS.test(text) && !QUOTED.test(text) && !SPEAKS.test(text);
  if (asks) return YOU.test(text) || US.test(text) || ITSELF.test(text);
  return MONEY.test(text) && YOU.test(text) && US.test(text);
}

/** True for a line above an appeal that belongs to it: it speaks to its reader, of its house, or of the reader's money. */
export const opensAppeal = (text: string): boolean =>
  text.length <= LONGEST_OPENER &&
  !QUOTED.test(text) &&
  (/[!?…:]$/u.test(text) || ASKS.test(text) || YOU.test(text) || US.test(text) || MONEY.test(text));

/** True for a line below an appeal that is its button: `Give now`, `Перевести`, `Spende per Überweisung`. */
export const closesAppeal = (text: string): boolean =>
  text.length <= LONGEST_BUTTON && !/[.?:;]$/u.test(text) && BUTTON.test(text);

const LONGEST_OPENER = 90;
const LONGEST_BUTTON = 40;
const BUTTON = anyOf(
  String.raw`^(?:yes|give|donate|join|become|support|contribute|chip in|make a|subscribe|i want|count me|one-off|monthly|paypal|patreon)\b`,
  '^(?:przelej|przelew|wpła|wesprzyj|wspiera|dołącz|przekaż|chcę|zostań|zostaję|postaw|numer konta|konto)',
  '^(?:перевести|сделать|внести|оформить|стать|поддерж|помоч|присоедин|подпис|отправить|хочу|карта)',
  '^(?:переказати|зробити|внести|оформити|стати|підтрим|допомог|приєдн|долуч|підпис|надіслати|хочу|картка|монобанк)',
  String.raw`^(?:jetzt|spende|mitglied|unterstütz|beitreten|überweis|fördern|zum spenden|per (?:paypal|überweisung)|ja)`,
);

/** The house names what it is: then it asks for itself. */
const ITSELF = anyOf(
  String.raw`\b(?:this|independent|our) (?:publication|newsletter|magazine|journal|journalism|research|institute|project|work)\b`,
  '(?:niezależn|vychází díky|независим|незалежн|unabhängig)|^(?:przelej|wpłać|przekaż|wesprzyj)',
);

/** True for a text inside such a box: looser, for a heading has told what the box is. */
export const soundsLikeAppeal = (text: string): boolean =>
  text.length <= LONGEST && (MONEY.test(text) || (SUPPORT.test(text) && (YOU.test(text) || US.test(text))));
