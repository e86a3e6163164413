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
const NAME = String.raw`((?:[Tt]he\s)?${CAPITAL}(?:\s(?:${LINKS}|${CAPITAL})){0,9}(?:\se\.\s?V\.)?)`;

/** Words that end a name in running text: verbs and conditions of notices. */
const STOPS = [
  String.raw`можно|могут|может|при|без|только|лишь|разреш\p{L}*|допуск\p{L}*|запрещ\p{L}*|являются|является|охраня\p{L}*`,
  String.raw`возмож\p{L}*|обязатель\p{L}*|не|со|с|в|у|можуть|може|можна|за|лише|тільки|дозвол\p{L}*|заборон\p{L}*|є`,
  String.raw`охорон\p{L}*|обов\p{L}*|з|із|można|mogą|może|jest|są|bez|pod|nie|wolno|podlega\p{L}*|zabron\p{L}*`,
  String.raw`dozwol\p{L}*|wymaga\p{L}*|oraz|dürfen|darf|ist|sind|können|kann|nicht|gestattet|erlaubt|untersagt|zulässig`,
  'werden|wird|möglich|bedarf|bedürfen|unter|nur|mit|ohne',
].join('|');
const HEADS = [
  '[Ии]нститут|[Цц]ентр|[Фф]онд|[Сс]овет|[Аа]кадеми|[Аа]ссоциаци|[Аа]гентств|[Оо]бществ|[Уу]ниверситет|[Гг]рупп',
  '[Іі]нститут|[Аа]кадемі|[Аа]соціаці|[Тт]овариств|[Уу]ніверситет|[Гг]руп|[Рр]ад',
  '[Ii]nstytut|[Oo]środ|[Cc]entrum|[Ff]undacj|[Aa]kademi|[Ss]towarzyszeni|[Uu]niwersytet',
  '[Ii]nstitut|[Ss]tiftung|[Zz]entrum|[Gg]esellschaft|[Vv]erein|[Ff]orschungsstelle',
].join('|');
const BEFORE = String.raw`(?:\p{Lu}[\p{L}-]*\s){0,2}(?:[\p{L}-]{3,20}\s){0,1}`;
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
    /(?:©|\([cC]\)|[Cc]opyright:?|COPYRIGHT)(?:\s?(?:©|\([cC]\)|[Cc]opyright:?|COPYRIGHT)){0,2}\s?(?:by\s)?(?:(?:19|20)\d{2}(?:\s?[-–—,]\s?(?:(?:19|20)?\d{2}))?)?,?\s?(?:by\s)?(?:the\s)?([\p{Lu}„“"«][^.,;|©\n]{2,90}(?:(?<=\se)\.\s?V\.)?)/u,
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
      `(?:Texte[ns]?|Inhalte|Beiträge[ns]?|Artikel|Publikationen)\\s(?:der|des|von|vom)\\s${NAME}\\s(?:dürfen|darf|sind|ist|können|stehen)`,
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
  return /^\p{L}/u.test(text) || /^[„“"«]\p{L}/u.test(text) ? text.replace(/^[„“"«]([^”»"]*)$/u, '$1') : '';
}
