import { anyOf } from '../pattern.ts';
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
  String.raw`^(?:become|be) (?:a|an|our|one of our) (?:\p{L}{1,15} )?(?:supporter|patron|donor|friend|member|sponsor)s?(?: (?:of|today|now)\b.{0,30})?!?$`,
  String.raw`^(?:zostań|zostańcie) (?:\p{L}{1,15} )?(?:przyjaci|patron|darczyńc|mecenas|członki|częścią)\p{L}{0,6}(?: nasz\p{L}{1,4}.{0,30})?!?$`,
  String.raw`^(?:станьте|стань) (?:нашим|нашей|нашою|частью|частиною|другом|патроном|учасником|участником|спонсором)(?:\s[^,.]{1,30})?!?$`,
  String.raw`^werden sie (?:\p{L}{1,15} )?(?:freund|förder|spender|mitglied|pate|teil unserer)\p{L}{0,8}(?:\s[^,.]{1,30})?!?$`,
  String.raw`^(?:even|every|each|just|nawet|każd\p{L}{1,2}|już|даже|каждые?|навіть|кожні|schon|bereits|auch) (?:\p{Sc}\s?)?\d{1,5}\s?(?:\p{Sc}|euros?|dollars?|pounds?|zł(?:ot\p{L}{1,3})?|eur|usd|pln|uah|грн|гривень|гривн\p{L}{1,2}|руб(?:л\p{L}{1,2})?)\s(?:\p{L}{1,12}\s){0,2}(?:help|count|matter|pom[oa]|liczy|ma znaczenie|помо|важ|имеют|мають|допомо|helfen|zähl)\p{L}{0,6}[.!]?$`,
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

/** True for a paragraph that asks its reader for money. A report about donors does not speak to its reader of itself. */
export const isAppeal = (text: string): boolean =>
  text.length <= LONGEST && MONEY.test(text) && YOU.test(text) && US.test(text);

/** True for a text inside such a box: looser, for a heading has told what the box is. */
export const soundsLikeAppeal = (text: string): boolean =>
  text.length <= LONGEST && (MONEY.test(text) || (SUPPORT.test(text) && (YOU.test(text) || US.test(text))));
