import { phraseKey, phrases } from '../furniture/phrase.ts';
import { inNominative } from '../institution-case.ts';
import { WEIGHT } from '../weights.ts';

/** A publisher that a notice names. */
interface NamedPublisher {
  readonly name: string;
  readonly rule: string;
  readonly found: string;
  readonly weight: number;
}

const CAPITAL = String.raw`[„“"«]?\p{Lu}(?:[\p{L}\d&'’”»"-]|\.(?=\p{L}))*`;
const LINKS = [
  String.raw`of|for|and|the|on|de|du|für|und|der|des|die|z|i|w|na|ds\.|do|spraw|и|по|для|на|і|та|з|&|–`,
  // An adjective in lower case before the next capital: `Instytut badań Wschodnich`.
  String.raw`\p{Ll}{5,20}(?:ych|ich|их|ых|ий|ый|ая|ные|них|ових|ej|en|er|es)(?=\s\p{Lu})`,
].join('|');
/** A name as running text writes it: capitalised words and the small ones between them. */
const NAME = String.raw`([«„“][^«»„”“]{2,60}[»”“]|(?:[Tt]he\s)?${CAPITAL}(?:\s(?:${LINKS}|${CAPITAL})){0,9}(?:\se\.\s?V\.)?)`;

/** Words that end a name in running text: verbs and conditions of notices. */
const STOPS = [
  String.raw`можно|могут|может|при|без|только|лишь|разреш\p{L}*|допуск\p{L}*|запрещ\p{L}*|являются|является|охраня\p{L}*`,
  String.raw`возмож\p{L}*|обязатель\p{L}*|не|со|с|в|у|можуть|може|можна|за|лише|тільки|дозвол\p{L}*|заборон\p{L}*|є`,
  String.raw`охорон\p{L}*|обов\p{L}*|з|із|można|mogą|może|jest|są|bez|pod|nie|wolno|podlega\p{L}*|zabron\p{L}*`,
  String.raw`dozwol\p{L}*|wymaga\p{L}*|oraz|dürfen|darf|ist|sind|können|kann|nicht|gestattet|erlaubt|untersagt|zulässig`,
  'werden|wird|möglich|bedarf|bedürfen|unter|nur|mit|ohne',
  // `we ask`, `we allow` in Ukrainian, Russian and Polish.
  String.raw`\p{Ll}{2,20}(?:ємо|уємо|имо|їмо|аем|яем|уем|ujemy|zamy|camy|czamy|simy|wiamy)`,
].join('|');
const HEADS = [
  '[Ии]нститут|[Цц]ентр|[Фф]онд|[Сс]овет|[Аа]кадеми|[Аа]ссоциаци|[Аа]гентств|[Оо]бществ(?=[оауеом]{1,2}(?!\\p{L}))|[Уу]ниверситет|[Гг]рупп',
  '[Оо]рганізаці|[Оо]рганизаци|[Шш]кол|[Пп]латформ|[Лл]аборатор|[Кк]луб|[Пп]алат|[Бб]юро|[Кк]олегі|[Сс]пілк|[Мм]ереж',
  '[Іі]нститут|[Аа]кадемі|[Аа]соціаці|[Тт]овариств|[Уу]ніверситет|[Гг]руп|[Рр]ад',
  '[Ss]zkoł|[Pp]racowni|[Kk]olegi|[Tt]owarzystw|[Kk]lub|[Gg]rup|[Oo]rganizacj|[Ss]ie(?:ć|ci)|[Úú]stav|[Ii]nstitutu|[Ss]polk',
  '[Ii]nstytut|[Oo]środ|[Cc]entrum|[Ff]undacj|[Aa]kademi|[Ss]towarzyszeni|[Uu]niwersytet',
  '[Ii]nstitut|[Ss]tiftung|[Zz]entrum|[Gg]esellschaft|[Vv]erein|[Ff]orschungsstelle',
].join('|');
/** Adjectives before the word for an institution; a verb is none. */
const BEFORE = String.raw`(?:\p{Lu}[\p{L}-]*\s){0,2}(?:\p{L}[\p{L}-]{2,19}(?:ого|его|ої|ої|ий|ый|ой|ей|ому|ій|ії|им|ым|ою|ом|ая|на|ych|ich|iego|ego|ej|ym|ą|es|er|en)\s){0,1}`;
const AFTER = String.raw`(?:\s(?!(?:${STOPS})(?!\p{L}))[«„“"]?\p{L}[\p{L}\d&'’-]*[»”“"]?){0,7}`;
/** A name with a word for an institution near its beginning, in any case of its language. */
const INFLECTED = `(${BEFORE}(?:${HEADS})\\p{L}{0,6}${AFTER}(?:(?<=\\se)\\.\\s?V\\.)?)`;

/** Who a notice says published the texts; the rules go from the plainest wording to the weakest. */
const FROM_NOTICE: readonly (readonly [string, RegExp])[] = [
  [
    'notice-published-by',
    new RegExp(
      `\\b(?:published|issued|produced|prepared|posted|distributed|released|made available)\\s(?:online\\s)?by\\s(?:the\\s)?${NAME}`,
      'u',
    ),
  ],
  [
    'notice-published-by',
    new RegExp(`(?:publikowan|opublikowan|wydan|przygotowan|zamieszczon)\\p{L}{1,3}\\sprzez\\s${NAME}`, 'u'),
  ],
  [
    'notice-published-by',
    new RegExp(
      `(?:veröffentlicht|herausgegeben|publiziert)\\s(?:von|vom|durch)\\s(?:der\\s|dem\\s|die\\s|das\\s)?${NAME}`,
      'u',
    ),
  ],
  [
    'notice-published-by',
    new RegExp(
      `(?:vom|von\\s(?:der|dem)|durch\\s(?:das|die|den))\\s${NAME}\\s(?:veröffentlicht|herausgegeben|publiziert|erstellt)`,
      'u',
    ),
  ],
  [
    'notice-copyright',
    /(?:©|\([cCсС]\)|[Cc]opyright:?|COPYRIGHT)(?:\s?(?:©|\([cCсС]\)|[Cc]opyright:?|COPYRIGHT)){0,2}\s?(?:by\s)?(?:(?:19|20)\d{2}(?:\s?[-–—,]\s?(?:(?:19|20)?\d{2}))?)?,?\s?(?:by\s)?(?:the\s)?([\p{Lu}„“"«][^.,;|©\n]{2,90}(?:(?<=\se)\.\s?V\.)?)/u,
  ],
  [
    'notice-as-source',
    new RegExp(
      `\\b(?:credit|credits|crediting|name|naming|cite|citing|acknowledge|acknowledging|mention|mentioning)\\s(?:the\\s)?${NAME}\\sas\\s(?:the|its|a)\\s(?:original\\s)?(?:source|publisher|origin)`,
      'u',
    ),
  ],
  [
    'notice-permission-of',
    new RegExp(`\\b(?:permission|consent|authori[sz]ation|property)\\s(?:of|from)\\s(?:the\\s)?${NAME}`, 'u'),
  ],
  [
    'notice-published-by',
    new RegExp(`(?:опубликованн|размещ[её]нн|подготовленн|изданн)\\p{L}{1,3}\\s${INFLECTED}`, 'u'),
  ],
  ['notice-published-by', new RegExp(`(?:опублікован|розміщен|підготовлен|видан)\\p{L}{1,3}\\s${INFLECTED}`, 'u')],
  [
    'notice-of-institution',
    new RegExp(
      `(?:разрешени|согласи|сайт|портал|страниц|материал|текст|публикаци|собственност|дозв[оі]л|згод|сайті|порталі|матеріал|публікаці|власніст|zgod|zezwoleni|pozwoleni|stron|portal|serwis|tekst|materiał|własnoś|[Gg]enehmigung|[Zz]ustimmung|[Ee]rlaubnis|[Ee]inwilligung|[Ee]igentum|[Ww]ebsite)\\p{L}{0,4}\\s(?:(?:des|der|vom|von)\\s)?${INFLECTED}`,
      'u',
    ),
  ],
  [
    'notice-of-institution',
    new RegExp(
      `(?:pi[sś]m|czasopi[sś]m|kwartalnik|miesięcznik|журнал|часопис|издани|видання|бюлетен|бюллетен)\\p{L}{0,4}\\s${INFLECTED}`,
      'u',
    ),
  ],
  ['notice-as-source', /(?:ссылк|посилан)\p{L}{0,4}\s[^«"„]{0,40}[«"„]([^»"“]{2,60})[»"“]/iu],
  [
    'notice-as-source',
    new RegExp(
      `\\b(?:credit|credits|crediting|cite|citing|acknowledge|attribute to|attributed to)\\s(?:the\\s)?${NAME}`,
      'u',
    ),
  ],
  [
    'notice-as-source',
    new RegExp(
      `(?:[Tt]he\\s)?${NAME}\\s(?:is|are|must be|should be|be)\\s(?:clearly\\s)?(?:credited|named|acknowledged|cited|mentioned|identified)`,
      'u',
    ),
  ],
  [
    'notice-as-source',
    new RegExp(
      `(?:wenn|sofern|solange|falls)\\s(?:(?:die|der|das|den)\\s)?${NAME}\\s(?:als\\s(?:Quelle|Herkunft|Urheber(?:in)?)\\s)?(?:genannt|angegeben|erwähnt)`,
      'u',
    ),
  ],
  [
    'notice-as-source',
    new RegExp(
      `[Nn]ennen\\sSie\\s(?:bitte\\s)?(?:(?:die|das|den)\\s)?(?:(?:Verein|Zeitschrift|Redaktion)\\s)?${NAME}\\sals`,
      'u',
    ),
  ],
  [
    'notice-copyright',
    new RegExp(
      `(?:reserved|zastrzeżone|защищены|захищено|застережено|vorbehalten)[.,:–—]?\\s(?:by\\s)?${NAME},?\\s(?:19|20)\\d{2}`,
      'u',
    ),
  ],
  ['notice-as-source', new RegExp(`(?:źródł[ao]|[Qq]uelle|[Ss]ource|источник[а]?|джерел[ао])\\s?:\\s?${NAME}`, 'u')],
  [
    'notice-published-by',
    new RegExp(
      `(?:[Tt]exts?|[Aa]rticles?|[Mm]aterials?|[Pp]ublications?|[Cc]ontents?|[Rr]eports?|[Mm]emoranda|[Bb]riefs|[Bb]ulletins|[Nn]otes|[Pp]apers)\\s(?:of|by|from)\\s(?:the\\s)?${NAME}\\s(?:may|can|are|is|must)`,
      'u',
    ),
  ],
  [
    'notice-published-by',
    new RegExp(
      `(?:Texte?[ns]?|Inhalte|Beitr(?:ag|äge)[ns]?|Artikel|Publikation(?:en)?|Dokument|Werk)\\s(?:der|des|von|vom)\\s${NAME}\\s(?:dürfen|darf|sind|ist|können|stehen|steht|wird|werden)`,
      'u',
    ),
  ],
  [
    'notice-published-by',
    new RegExp(`(?:^|[.!]\\s)(?:The\\s)?${NAME}\\s(?:lets|allows|permits|asks|grants|encourages)\\s`, 'u'),
  ],
  [
    'notice-right-holder',
    new RegExp(
      `(?:правообладател\\p{L}{1,3}|праволодільц\\p{L}{1,3}|правовласник\\p{L}{0,2}|[Ии]здател\\p{L}{1,3}|[Вв]идавец\\p{L}{0,2})\\s?[:–—-]\\s?${NAME}`,
      'u',
    ),
  ],
];

const NOT_NAMES = phrases(
  `
    institute|the institute|foundation|centre|center|publisher|editor|source|origin|texts|text|articles|
    material|materials|content|photos|pictures|images may|instytut|fundacja|институт|фонд|центр|інститут|
    institut|stiftung|all texts|the source|quelle|die quelle|herkunft|autor|autorin|autoren|urheber|urheberin|
    verfasser|verfasserin|name|namen|redaktion|verein|zeitschrift|heft|link
  `,
  `
    all|all rights|all rights reserved|author|authors|the author|publisher|the publisher|creative commons|
    images|alle rechte|wszelkie prawa|все права|усі права|всі права|us|copyright|rights|editor|editors|this|
    any|no|wordpress|the copyright holder|the editor|autor|autora|the authors
  `,
);
/** Words of a sentence: `Copyright: Texts may be …` names nobody. */
const IN_SENTENCE =
  /(?<!\p{L})(?:may|can|is|are|must|dürfen|darf|ist|sind|można|wolno|jest|są|можно|может|могут|можна|може|можуть)(?!\p{L})/u;
const TAIL =
  /[\s,.;:–—-]{1,3}(?:all|alle|wszelkie|wszystkie|все|усі|всі|tous)(?:\s.*)?$|[\s,.;:|–—"“„«-]{1,4}$|\s(?:and|of|for|und|der|i|w|z|и|і|та|on|the)$/iu;

const ALL_INFLECTED = new RegExp(`(?<!\\p{L})${INFLECTED}`, 'gu');

/** English and German names: capitalised words, of which one tells what it is. */
const IN_CAPITALS =
  /(?<![\p{L}-])(?:\p{Lu}[\p{L}&'’-]+\s(?:(?:of|for|and|on|für|der|des|und)\s(?:the\s)?){0,2}){0,5}(?:\p{Lu}[\p{L}-]+-)?(?:Institut(?:e|s)?|Centre|Center|Council|Foundation|Society|Observatory|Academy|Trust|Forum|Group|Network|Association|Zentrums?|Stiftung|Gesellschaft|Vereins?|Kollegs?|Kreis(?:es)?)(?![\p{L}-])(?:\s(?:(?:of|for|on|für|der|des|und|and)\s(?:the\s)?){1,2}\p{Lu}[\p{L}-]+){0,3}/gu;
/** A word in small letters that is no part of a German, English or Polish name, and all behind it. */
const SENTENCE_GOES_ON =
  /\s(?!(?:of|for|and|on|the|für|der|des|die|und|i|w|na|z|ds\.|do|spraw|im\.)\s)(?!\p{Ll}{3,}(?:ych|ich|ań|ów|ej|iej|ego|ii|ji|nia|cia|ści|ki|wa|ých|ích|ní)(?!\p{L}))\p{Ll}.*$/u;

/** What of a house a sentence speaks of: `Материалы клуба`, `die Meinung des Instituts`. */
const OF_TEXTS =
  /^(?:материал|текст|публикац|стать|прав|использован|перепечатк|матеріал|публікац|статт|передрук|tekst|materiał|artykuł|praw|meinung|position|zustimmung|texte?|beitr[aä]g|rechte?|articles?|texts?|views?)\p{L}{0,4}\s(?:(?:des|der|vom|of|the)\s){0,2}/iu;

/** The institutions that a sentence names in whichever case, in the nominative; `the Institute` alone is none. */
export const institutionsIn = (sentence: string): readonly string[] =>
  [...sentence.slice(0, 2000).matchAll(ALL_INFLECTED), ...sentence.slice(0, 2000).matchAll(IN_CAPITALS)].flatMap(
    ([whole]) => {
      const words = /^[\p{Script=Latin}]/u.test(whole) ? whole.replace(SENTENCE_GOES_ON, '') : whole;
      // What follows a name in quotation marks is the sentence.
      const name = inNominative(cleaned(words.replace(/([»”])\s.*$/u, '$1').replace(OF_TEXTS, '')));
      return !/[\s-]/u.test(name) || NOT_NAMES.has(phraseKey(name)) || IN_SENTENCE.test(name) ? [] : [name];
    },
  );

/** The publishers that a notice names, in the nominative. Russian, Ukrainian and Polish names are brought back to it. */
export function publishersIn(notice: string): readonly NamedPublisher[] {
  const named: NamedPublisher[] = [];
  for (const [rule, pattern] of FROM_NOTICE) {
    const found = pattern.exec(notice);
    const name = found ? inNominative(cleaned(found[1] as string)) : '';
    if (name === '' || NOT_NAMES.has(phraseKey(name)) || IN_SENTENCE.test(name)) continue;
    named.push({ name, rule, found: (found as RegExpExecArray)[0], weight: weightOf(rule) });
  }
  return named;
}

function weightOf(rule: string): number {
  if (rule === 'notice-published-by') return WEIGHT.label;
  return rule === 'notice-permission-of' || rule === 'notice-of-institution' ? WEIGHT.address : WEIGHT.meta - 1;
}

function cleaned(name: string): string {
  let text = name
    .replace(/^(?:the|The)\s/u, '')
    .replace(/\s(?:RSS|Impressum|Datenschutz|Privacy|Contact)$/u, '')
    .replace(/[\s,(]{1,3}(?:19|20)\d{2}(?:\D.*)?$/u, '')
    .trim();
  for (let last = ''; last !== text && !/\se\.\s?V\.$/u.test(text); ) {
    last = text;
    text = text.replace(TAIL, '').trim();
  }
  text = /^[«„“"](.*)[»”“"]$/u.exec(text)?.[1] ?? text;
  if (!/[«„“"]/u.test(text.slice(0, -1))) text = text.replace(/[»”“"]$/u, '');
  // A name that was cut within its quotation marks is none.
  return /^\p{L}/u.test(text) || /^[„“"«]\p{L}[^”»"“]*[”»"“]/u.test(text) ? text : '';
}
