import type { QuoteLimit } from '../../model/terms.ts';
import { anySpelling, type Idea, plainPattern, plainText } from './spellings.ts';
import { stemFinder } from './stems.ts';

/** Numbers as words, in the cases in which limits have them. */
const COUNTS: readonly (readonly [number, string])[] = [
  [1, 'one|a single|jed(?:en|nego|nej|no|ną)|один|одного|одн(?:ой|у|ієї|е|о)|eine?[nmrs]?|un[ae]?|jednu'],
  [2, 'two|dw(?:a|óch|ie|oma)|дв(?:а|е|ух|ох|і)|zwei|deux|dos|due|dvě'],
  [3, 'three|trz(?:y|ech)|тр(?:и|[её]х|ьох)|drei|trois|tres|tre|tři'],
  [4, 'four|czter(?:y|ech)|четыр(?:е|[её]х)|чотир(?:и|ьох)|vier|quatre|cuatro|quattro|čtyři'],
  [5, 'five|pię(?:ć|ciu)|пят(?:ь|и)|п.ят(?:ь|и|ьох)|fünf|cinq|cinco|cinque|pět'],
  [6, 'six|sześ(?:ć|ciu)|шест(?:ь|и)|шіст(?:ь|ьох)|шести|sechs'],
  [7, 'seven|siedmiu|siedem|сем(?:ь|и)|с[іе]м(?:и|ьох)?|sieben'],
  [8, 'eight|ośmiu|osiem|вос(?:емь|ьми)|в[іо]с(?:ім|ьми)|acht'],
  [10, 'ten|dziesię(?:ć|ciu)|десят(?:ь|и|ьох)|zehn|dix|diez|dieci|deset'],
  [12, 'twelve|a dozen|dwanaście|dwunastu|двенадцати|дванадцяти|zwölf'],
  [15, 'fifteen|piętnaście|piętnastu|пятнадцат[ьи]|п.ятнадцят[ьи]|fünfzehn'],
  [20, 'twenty|dwadzieścia|dwudziestu|двадцат[ьи]|двадцят[ьи]|zwanzig'],
  [25, 'twenty-five|fünfundzwanzig'],
  [30, 'thirty|trzydzieści|trzydziestu|тридцат[ьи]|тридцят[ьи]|dreißig'],
  [50, 'fifty|pięćdziesiąt|pięćdziesięciu|пят(?:ьдесят|идесяти)|п.ят(?:десят|идесяти)|fünfzig'],
  [100, '(?:a|one) hundred|sto|stu|сто|ста|(?:ein)?hundert|cent|cien|cento'],
  [150, '(?:a|one) hundred and fifty|sto pięćdziesiąt|stu pięćdziesięciu|(?:ein)?hundertfünfzig'],
  [200, 'two hundred|dwieście|dwustu|двести|двухсот|двісті|двохсот|zweihundert'],
  [250, 'two hundred and fifty|zweihundertfünfzig'],
  [300, 'three hundred|trzysta|trzystu|триста|тр[её]хсот|трьохсот|dreihundert'],
  [400, 'four hundred|czterysta|czterystu|четыреста|четыр[её]хсот|чотириста|чотирьохсот|vierhundert'],
  [500, 'five hundred|pięćset|pięciuset|пятьсот|пятисот|п.ятсот|п.ятисот|fünfhundert'],
  [1000, '(?:a|one) thousand|tysiąc|тысяч[аиу]|тисяч[аіу]|(?:ein)?tausend'],
];
const NUMBER_WORDS = COUNTS.map(([, words]) => words)
  .reverse()
  .join('|');
const NUMBER = `((?<!\\p{L})(?:${NUMBER_WORDS})(?=\\s)|\\d{1,3}(?:[ .,\\u00A0]\\d{3})+|\\d{1,6})`;

/** A pattern for plain texts that is made when it is first needed: few notices count anything. */
function needed(source: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(plainPattern(source), 'g');
    return pattern;
  };
}

const UNITS: readonly (readonly [QuoteLimit['unit'], () => RegExp])[] = [
  [
    'characters',
    needed(
      `${NUMBER}[\\s-]{0,2}(?:characters?|chars|signs|znak(?:ów|i)?|знак(?:ов|ів|а|и)?|символ(?:ов|ів|а|и)?|печатных знаков|друкованих знаків|zeichen|anschläge|anschlaege|caractères|caracteres|caratteri)`,
    ),
  ],
  [
    'words',
    needed(
      `${NUMBER}[\\s-]{0,2}(?:words?|słów|słowa|wyraz(?:ów|y)|слов(?:а)?|слів|слова|wörtern?|worten?|wörter|woertern?|worte|mots|palabras|parole|slov|(?:de )?cuvinte|žodži\\p{L}{1,3})(?![\\p{L}])`,
    ),
  ],
  [
    'percent',
    needed(
      `${NUMBER}\\s{0,2}(?:%|per ?cent|proc\\.|procent|процент\\p{L}{0,3}|відсотк\\p{L}{0,3}|prozent|pour cent|por ciento|per cento)`,
    ),
  ],
];

/** Words for what is counted, without one of which there is no limit. */
const counts = stemFinder([
  [
    [
      'character chars sign word percent per cent sentence paragraph line page tenth fifth quarter third',
      'znak slow wyraz proc zdan zdani akapit wiersz linij link lini stron dziesiat piat czwart trzec',
      'знак символ печатн слов процент предложени абзац строк страниц десят пят четверт трет',
      'друкован слів відсот речен рядк рядок сторін чверт',
      'zeichen anschl wort worter woerter prozent satz satze saetz absatz absaetz zeile seite zehntel funftel fuenftel viertel drittel',
      'caract mot palabra parol slov pour por frase phras paragra oracion vet odstav znak riad zod semn cuvint zodzi simbol sakin',
    ],
    1,
  ],
]);

const COUNT = `(\\d{1,3}|${NUMBER_WORDS})`;

/** Words that make a number a limit: a line or a paragraph may be counted in a notice for other reasons. */
const UP_TO =
  '(?:up to|no(?:t)? (?:more|longer) than|more than|longer than|at most|max(?:imum|\\.)?(?: of)?|limited to|only|(?:not )?exceed(?:s|ing)?|in excess of|over|do|nie więcej niż|najwyżej|co najwyżej|maksymalnie|ponad|powyżej|не более|не больше|до|максимум|более|свыше|не більше|не довш\\p{L}{1,3}|щонайбільше|понад|höchstens|maximal|bis zu|nicht mehr als|mehr als|über|al massimo|fino a|non più di|jusqu.à|au plus|au maximum|hasta|como máximo|no más de|nejvýše|maximálně|do|iki|ne daugiau kaip|cel mult|până la|maximum)';

const BLOCKS: readonly (readonly [QuoteLimit['unit'], number, string])[] = [
  [
    'sentences',
    1,
    'sentences?|zda(?:ń|nia|nie|niach)|предложени(?:й|я|е)|рече(?:нь|ння)|s[aä]tz(?:e|en|es)?|fras[ei]|phrases?|frases|oraciones|vět[ya]?|sakini\\p{L}{1,3}|propozi[țt]ii',
  ],
  [
    'paragraphs',
    1,
    'paragraphs?|akapit(?:ów|y|u|ach)?|абзац(?:ев|а|у|ів|и)?|abs[aä]tz(?:e|en|es)?|paragraphes?|párrafos?|paragraf[io]|odstav\\p{L}{1,3}|pastraip\\p{L}{1,3}',
  ],
  // A line of print holds some sixty characters, a page some thirty lines.
  ['characters', 60, 'lines?|wiersz(?:y|e|a)|linij?(?:ek|ki|i)|строк(?:и|а|у)?|рядк(?:ів|и|а)|zeilen?'],
  ['characters', 1800, 'pages?|stron(?:y|ę)?|страниц(?:ы|у|а)?|сторін(?:ок|ки|ку|ка)|seiten?'],
];

const QUOTE = '(?:quot|cit[ea]|excerpt|cytow|przytocz|цитир|цитат|цитув|процит|zitier|zitat)';

const BLOCK_COUNTS = BLOCKS.map(([unit, size, names]) => ({
  unit,
  size,
  counted: needed(`(?<!\\p{L})${COUNT}\\s(?:\\p{L}{3,12}\\s)?(?:${names})(?!\\p{L})`),
}));
const LIMIT_BEFORE = needed(`(?<!\\p{L})${UP_TO}\\s$`);
const QUOTE_BEFORE = needed(`${QUOTE}[^.]{0,30}\\s$`);
const QUOTE_BEHIND = needed(`^[^.]{0,60}${QUOTE}`);

/** `Up to three sentences`, `Zwei Sätze dürfen Sie zitieren`, `цитировать один абзац`. */
function blockLimitIn(text: string): QuoteLimit | null {
  for (const { unit, size, counted } of BLOCK_COUNTS) {
    const limits = Array.from(text.matchAll(counted()), (found) => {
      const before = text.slice(Math.max(0, found.index - 60), found.index);
      const behind = text.slice(found.index + found[0].length, found.index + found[0].length + 80);
      const limited =
        before.search(LIMIT_BEFORE()) >= 0 || before.search(QUOTE_BEFORE()) >= 0 || behind.search(QUOTE_BEHIND()) >= 0;
      return limited ? countOf(found[1]) : 0;
    });
    const count = Math.max(0, ...limits);
    if (count > 0) return { amount: count * size, unit };
  }
  return null;
}

/** Shares of a text as words: `a fifth`, `jedna dziesiąta`, `четверть`, `ein Viertel`. */
const SHARES: readonly (readonly [number, Idea])[] = [
  [
    10,
    anySpelling(
      String.raw`\b(?:a|one) tenth\b|jedn\p{L}{1,3} dziesiąt|десят(?:ой|ую|ая) част|десят(?:ої|у|а) частин|zehntel`,
    ),
  ],
  [
    20,
    anySpelling(String.raw`\b(?:a|one) fifth\b|jedn\p{L}{1,3} piąt|пят(?:ой|ую|ая) част|п.ят(?:ої|у|а) частин|fünftel`),
  ],
  [
    25,
    anySpelling(
      String.raw`\b(?:a|one) quarter of\b|jedn\p{L}{1,3} czwart|четверт[ьи] текст|чверт[ьі] текст|\bein viertel\b`,
    ),
  ],
  [
    33,
    anySpelling(
      String.raw`\b(?:a|one) third of\b|jedn\p{L}{1,3} trzeci|трет[ьи] текст|третин[аиу] текст|\bein drittel\b`,
    ),
  ],
];
/** `Take the first paragraph only`, `wolno przytoczyć jedynie pierwszy akapit`. */
const FIRST_ONLY = anySpelling(
  String.raw`\b(?:only|take|quote|cite|use|post|reprint|copy|reproduce) the (?:first|opening|lead) paragraph\b|\bthe (?:first|opening|lead) paragraph (?:only|alone|may|can)\b|(?:jedynie|tylko|wyłącznie) (?:pierwszy|początkowy) akapit|pierwszy akapit (?:tylko|jedynie)|(?:только|лишь) (?:первый|начальный) абзац|(?:лише|тільки) перший абзац|nur (?:den |der )?(?:ersten?|anfangs) ?absatz|(?:den ersten|der erste) absatz (?:allein|dürfen|darf|übernehmen|zitieren)`,
);
/** Fewer than this are a turn of phrase (`in one word`), no limit. */
const FEWEST: Readonly<Record<string, number>> = { characters: 20, words: 10, percent: 1 };

/** The longest quotation that a notice permits; null where it sets no limit. Lines and pages are told in characters. */
export function quoteLimitOf(notice: string): QuoteLimit | null {
  if (counts(notice) === 0 && !notice.includes('%')) return null;
  const text = plainText(notice);
  for (const [unit, pattern] of UNITS) {
    const amount = countOf(text.matchAll(pattern()).next().value?.[1]);
    if (amount >= (FEWEST[unit] ?? 1) && (unit !== 'percent' || amount <= 100)) return { amount, unit };
  }
  const inBlocks = blockLimitIn(text);
  if (inBlocks) return inBlocks;
  if (FIRST_ONLY.test(notice)) return { amount: 1, unit: 'paragraphs' };
  const share = SHARES.find(([, words]) => words.test(notice));
  return share ? { amount: share[0], unit: 'percent' } : null;
}

const COUNTED = COUNTS.map(([count, words]) => [count, needed(`^(?:${words})$`)] as const);

function countOf(word: string | undefined): number {
  if (word === undefined) return 0;
  if (/^\d/u.test(word)) return Number(word.replace(/\D/gu, ''));
  return COUNTED.find(([, words]) => word.search(words()) >= 0)?.[0] ?? 0;
}
