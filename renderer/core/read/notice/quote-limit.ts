import type { QuoteLimit } from '../../model/terms.ts';

const NUMBER = '(\\d{1,3}(?:[ .,\\u00A0]\\d{3})+|\\d{1,6})';

const UNITS: readonly (readonly [QuoteLimit['unit'], RegExp])[] = [
  [
    'characters',
    new RegExp(
      `${NUMBER}[\\s-]{0,2}(?:characters?|chars|signs|znak(?:ów|i)?|знак(?:ов|ів|а|и)?|символ(?:ов|ів|а|и)?|печатных знаков|друкованих знаків|zeichen|anschläge|caractères|caracteres|caratteri)`,
      'iu',
    ),
  ],
  [
    'words',
    new RegExp(
      `${NUMBER}[\\s-]{0,2}(?:words?|słów|słowa|wyraz(?:ów|y)|слов(?:а)?|слів|слова|wörtern?|worten?|wörter|worte|mots|palabras|parole|slov)(?![\\p{L}])`,
      'iu',
    ),
  ],
  [
    'percent',
    new RegExp(
      `${NUMBER}\\s{0,2}(?:%|per ?cent|proc\\.|procent|процент\\p{L}{0,3}|відсотк\\p{L}{0,3}|prozent|pour cent|por ciento|per cento)`,
      'iu',
    ),
  ],
];

/** Small numbers as words, in the cases in which limits have them. */
const COUNTS: readonly (readonly [number, string])[] = [
  [1, 'one|a single|jed(?:en|nego|nej|no|ną)|один|одного|одн(?:ой|у|ієї|е|о)|eine?[nmrs]?'],
  [2, 'two|dw(?:a|óch|ie|oma)|дв(?:а|е|ух|ох|і)|zwei'],
  [3, 'three|trz(?:y|ech)|тр(?:и|[её]х|ьох)|drei'],
  [4, 'four|czter(?:y|ech)|четыр(?:е|[её]х)|чотир(?:и|ьох)|vier'],
  [5, 'five|pię(?:ć|ciu)|пят(?:ь|и)|п.ят(?:ь|и|ьох)|fünf'],
  [6, 'six|sześ(?:ć|ciu)|шест(?:ь|и)|шіст(?:ь|ьох)|шести|sechs'],
  [8, 'eight|ośmiu|osiem|вос(?:емь|ьми)|в[іо]с(?:ім|ьми)|acht'],
  [10, 'ten|dziesię(?:ć|ciu)|десят(?:ь|и|ьох)|zehn'],
];
const COUNT = `(\\d{1,3}|${COUNTS.map(([, words]) => words).join('|')})`;

/** Words that make a number a limit: a line or a paragraph may be counted in a notice for other reasons. */
const UP_TO =
  '(?:up to|no(?:t)? (?:more|longer) than|more than|longer than|at most|max(?:imum|\\.)?(?: of)?|limited to|only|(?:not )?exceed(?:s|ing)?|in excess of|over|do|nie więcej niż|najwyżej|co najwyżej|maksymalnie|ponad|powyżej|не более|не больше|до|максимум|более|свыше|не більше|не довш\\p{L}{1,3}|щонайбільше|понад|höchstens|maximal|bis zu|nicht mehr als|mehr als|über)';

const BLOCKS: readonly (readonly [QuoteLimit['unit'], number, string])[] = [
  ['sentences', 1, 'sentences?|zda(?:ń|nia|nie|niach)|предложени(?:й|я|е)|рече(?:нь|ння)|s[aä]tz(?:e|en|es)?'],
  ['paragraphs', 1, 'paragraphs?|akapit(?:ów|y|u|ach)?|абзац(?:ев|а|у|ів|и)?|abs[aä]tz(?:e|en|es)?'],
  // A line of print holds some sixty characters, a page some thirty lines.
  ['characters', 60, 'lines?|wiersz(?:y|e|a)|linij?(?:ek|ki|i)|строк(?:и|а|у)?|рядк(?:ів|и|а)|zeilen?'],
  ['characters', 1800, 'pages?|stron(?:y|ę)?|страниц(?:ы|у|а)?|сторін(?:ок|ки|ку|ка)|seiten?'],
];

const BLOCK_LIMITS = BLOCKS.map(([unit, size, names]) => ({
  unit,
  size,
  pattern: new RegExp(`(?<!\\p{L})${UP_TO}\\s${COUNT}\\s(?:\\p{L}{3,12}\\s)?(?:${names})(?!\\p{L})`, 'iu'),
}));

/** The longest quotation that a notice permits; null where it sets no limit. Lines and pages are told in characters. */
export function quoteLimitOf(notice: string): QuoteLimit | null {
  for (const [unit, pattern] of UNITS) {
    const found = pattern.exec(notice);
    const amount = found ? Number((found[1] as string).replace(/\D/gu, '')) : 0;
    if (amount > 0 && (unit !== 'percent' || amount <= 100)) return { amount, unit };
  }
  for (const { unit, size, pattern } of BLOCK_LIMITS) {
    const count = countOf(pattern.exec(notice)?.[1]);
    if (count > 0) return { amount: count * size, unit };
  }
  return null;
}

function countOf(word: string | undefined): number {
  if (word === undefined) return 0;
  if (/^\d/u.test(word)) return Number(word);
  return COUNTS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0] ?? 0;
}
