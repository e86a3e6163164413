/** The small words that every text of a language holds, by BCP 47 code. Lower case, as printed. */
const WORDS = {
  en: `
    the of and to in that is was for on with as by at from has have been were are be its their this which it not
    an or but will also would more after while who about than they had could into between
  `,
  pl: `
    i w na z do nie że się jest to o od za przez dla po oraz jak ale ich jego tym tego został była było które
    który która są może być przed czy także jednak między ten ta przy we ze już wobec będzie
  `,
  ru: `
    и в на не что с по для от к из о его как это а но при за также или их был была были быть только уже до после
    который которые которая со об между того этом еще ещё она они мы во под если года более
  `,
  uk: `
    і в на не що з до для від та як це за про у й його але при також або їх був була були бути які який яка щодо
    через між після проти під буде вже цього лише того ще він вона вони року більше зі має
  `,
  de: `
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder
  `,
  fr: `
    de la le et les des en un une du que est pour qui dans sur par au pas plus ne se avec il ce sont mais cette
    ont aux ses été leur entre être elle
  `,
  es: `
    de la el que y en los del se las por un con una su para es al lo como más pero sus ha este entre sobre
    también fue son desde está no
  `,
  it: `
    di e il la che in un per è del della una con non i le si al da dei nel gli delle più come anche ha alla sono
    ma su tra questo
  `,
  pt: `
    de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das foi ele são pela entre
    sobre também
  `,
  nl: `
    de het een en van in is dat op te voor met zijn die niet aan er om ook als bij naar door wordt maar uit over
    hebben heeft deze
  `,
  cs: `
    a v se na je že s z do o i to za k pro ve by jako po od jeho také které který jsou nebo ale podle byl při
    bylo však mezi proti
  `,
  sk: `
    a v sa na je že s z do o to za k pre vo by ako po od jeho aj ktoré ktorý sú alebo ale podľa bol pri bolo
    však medzi proti
  `,
  hu: `
    a az és hogy nem is egy ez azt meg csak el volt mint már de még vagy kell lehet szerint után között által
    illetve amely
  `,
  ro: `
    de și în a la cu pe din care nu este un o pentru că mai au fost sau prin sunt dar între după către cele
    acest această
  `,
  sv: `
    och i att det som en på är av för med den till inte om har de ett var men från kan eller mot efter under vid
    också
  `,
  da: `
    og i at det er en til på som af for med den de ikke der et har var om fra kan eller men også blev mod ved
    efter
  `,
  no: `
    og i at det er en til på som av for med den de ikke et har var om fra kan eller men også ble mot ved etter
    seg
  `,
  fi: 'ja on ei se että hän oli joka mutta myös kun sen ovat tai mukaan kuin jos niin vain ole olla sekä jo',
  hr: 'i u je na se da za od s su koji a o kao ne ali iz po što koja koje bi te nije bio kako prema između',
  sl: 'in je v na da se za so ki z pa ne bi s kot tudi po o od ali kar bil pri še iz med proti',
  lt: 'ir į kad yra su tai iš kaip bet ne apie už nuo buvo taip dėl prie jo po tik gali',
  lv: 'un ir ar ka par no uz tas kas kā bet arī nav tika vai pēc pie gan lai bija',
  et: 'ja on et ei see oli ka kui oma ning aga mis kes või välja pärast juba selle',
  tr: 've bir bu da de için ile olarak olan daha çok ama gibi en ise kadar sonra göre ki ne değil',
  bg: 'и на в да се за от че не с са по е като до си ще към но при това след която който които',
  sr: 'и у је на се да за од са су који а о као не али из по што која које би није према између',
  be: 'і у на не што з да для ад па як гэта за пра яго але таксама або іх быў была былі які якія паміж супраць',
} as const;

export const STOP_WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(WORDS).map(([language, words]) => [language, words.trim().split(/\s+/u)]),
);
