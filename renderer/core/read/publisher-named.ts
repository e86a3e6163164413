import { hasHouseNoun } from './head/institutions.ts';
import { inNominative } from './institution-case.ts';

/** A publisher that terms of use name in passing. */
interface NamedPublisher {
  readonly name: string;
  readonly rule: string;
  readonly found: string;
}

const WORD = String.raw`[«„“"]?\p{Lu}[\p{L}\d&'’-]*[»”“"]?`;
const LINK = String.raw`(?:of|for|and|the|on|für|und|der|des|die|z|i|w|na|ds\.|do|spraw|и|по|для|на|і|та|з|&|\p{Ll}{5,20}(?:ych|ich|их|ых))(?=\s\p{Lu})`;
const QUOTED = String.raw`[«„“"]\p{Lu}[^«»„”“"]{1,60}[»”“"]`;
/** What an institution is, in lower case behind its adjective: `Дунайську групу`. */
const KIND = String.raw`(?:груп|палат|лаборатор|школ|служб|центр|институт|інститут|фонд|клуб|рад|совет|обществ|товариств|instytut|fundacj|ośrod|grup|szkoł|centrum|stowarzyszeni)\p{L}{0,6}(?!\p{L})`;
const NAME = String.raw`(${QUOTED}|${WORD}(?:\s(?:${QUOTED}|${LINK}|${KIND}|${WORD})){0,7})`;
const ARTICLE = String.raw`(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Dd]es)\s)?`;

const ALLOWS = [
  'permits|allows|lets|grants|welcomes|encourages|authori[sz]es|invites|consents|erlaubt|gestattet|genehmigt|gewährt',
  'überlässt|überläßt|bittet|zezwala|pozwala|dopuszcza|udziela|udostępnia|zgadza|разрешает|позволяет|допускает',
  'предоставляет|дозволяє|надає|допускає|заохочує|погоджується',
].join('|');
const NAMING = [
  String.raw`acknowledge?ment\s(?:of|to)|attribution\sto|credit(?:ed)?\sto|reference\sto|courtesy\sof|link\sto`,
  String.raw`consent\sof|[Aa]lways\s(?:name|credit|cite)|[Pp]lease\s(?:name|credit|cite)|journal\sof|publication\sof`,
  String.raw`Nennung(?:\svon)?|Angabe(?:\svon)?|(?:Hinweis|Verweis)\sauf|Quellenangabe|Quelle|Zustimmung`,
  String.raw`wskazani\p{L}{1,2}|podani\p{L}{1,2}|wskazane\szostanie|wskaże\ssię|powołani\p{L}{1,2}\ssię\sna|źródła`,
  String.raw`[Сс]сылк\p{L}{1,2}\sна|указани\p{L}{1,2}|[Пп]осилан\p{L}{1,3}\sна|зазначен\p{L}{1,3}|зазначивши`,
].join('|');
const GENERAL = String.raw`(?:(?:журнал|центр|издани\p{L}|сайт|часопис|видання|портал|zeitschrift|czasopismo|pismo)\p{L}{0,2}\s)?`;

const HEAD = String.raw`(?:[Цц]ентр|[Фф]онд|[Ии]нститут|[Іі]нститут|[Кк]луб|[Сс]оюз)\p{L}{0,3}|ООО|АНО|НКО|ТОВ|(?:[Гг]ромадськ\p{L}{1,2}\s)?[Оо]рган[іи]зац\p{L}{1,3}|[Гг]рупп?\p{L}{0,2}|[Фф]ундац\p{L}{1,3}|[Ff]undacj\p{L}|[Ss]towarzyszeni\p{L}{1,2}|[Ii]nstytut\p{L}{0,3}`;

/** An adjective before the word for an institution. */
const KIND_BEFORE = String.raw`(?:\p{L}{4,20}(?:ая|ий|ый|ій|на|ська|ої|ой|ою|ую|ого|ому|ным|им)\s)?`;

const RULES: readonly (readonly [string, RegExp])[] = [
  ['notice-institution', new RegExp(`(?<!\\p{L})(${KIND_BEFORE}(?:${HEAD})\\s${QUOTED})`, 'u')],
  ['notice-allows', new RegExp(`(?:^|[.!?;]\\s)${ARTICLE}${NAME}\\s(?:${ALLOWS})(?!\\p{L})`, 'u')],
  ['notice-names', new RegExp(`(?<!\\p{L})(?:${NAMING})\\s?[:(]?\\s?${ARTICLE}${GENERAL}${NAME}`, 'u')],
  [
    'notice-names',
    new RegExp(
      `(?<!\\p{L})(?:sofern|wenn|solange|falls|soweit)\\s${ARTICLE}${NAME}\\s(?:als\\sQuelle\\s)?(?:genannt|angegeben|erwähnt|zitiert)`,
      'u',
    ),
  ],
];

/** What speaks in a notice without being the name of anybody. */
const NOBODY =
  /^(?:(?:the|authors?|editors?|institutions?|herkunft|titel|datum|publishers?|we|you|source|creative|cc|autor\p{L}*|verfasser\p{L}*|redaktion|redakcj\p{L}|wydawc\p{L}|herausgeber\p{L}*|verlag\p{L}*|редакци\p{L}|автор\p{L}*|издател\p{L}*|редакці\p{L}|видав\p{L}*|quelle|źródł\p{L}|источник\p{L}*|джерел\p{L}*|instituts?|institute|foundation|cent(?:re|er)|instytut\p{L}*|fundacj\p{L}|институт\p{L}*|центр\p{L}*|інститут\p{L}*|фонд\p{L}*|журнал\p{L}*|journal|reprint|nachdruck|przedruk|url|link|doi)(?:$|\s(?:und|and|i|oraz|и|та|і|et|y|e|a)\s))+/iu;

/** `the Society`: what a house is, and not which. */
const isKindAlone = (name: string): boolean =>
  !/[\s-]/u.test(name) &&
  hasHouseNoun(name) &&
  !/^\p{L}{2,}(?:stelle|kreis|büro|forum|verein|werkstatt|verlag|gruppe|haus|kolleg|gesellschaft|institut|stiftung|zentrum)/iu.test(
    name,
  );

/** The publishers that a notice names as those who allow the use or must be named, in the nominative where that is sure. */
export function publishersNamed(notice: string): readonly NamedPublisher[] {
  return RULES.flatMap(([rule, pattern]) => {
    const found = pattern.exec(notice.slice(0, 4000));
    const words = (found?.[1] ?? '').trim();
    const plain = /^[«„“"]([^«»„”“"]*)[»”“"]$/u.exec(words)?.[1] ?? words;
    const name = inNominative(plain);
    if (plain.length < 3 || NOBODY.test(plain) || isKindAlone(name)) return [];
    return [{ name, rule, found: (found as RegExpExecArray)[0] }];
  });
}

/** Letters at the end of a word in which its cases may differ. */
const ENDING = 3;

/** True where two names have the same words but for their endings: `Дунайську групу` and `Дунайська група`. */
export function sameName(a: string, b: string): boolean {
  const words = (name: string): readonly string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const [first, second] = [words(a), words(b)];
  return (
    first.length > 0 &&
    first.length === second.length &&
    first.every((word, i) => {
      const other = second[i] as string;
      const stem = Math.max(3, Math.min(word.length, other.length) - ENDING);
      return (
        word === other ||
        (Math.abs(word.length - other.length) <= ENDING &&
          word.slice(0, stem) === other.slice(0, stem) &&
          word.length > 3)
      );
    })
  );
}
