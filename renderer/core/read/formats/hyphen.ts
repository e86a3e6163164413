import { languageOf } from '../../text/language.ts';
import { isChainBroken, isLikelyOneWord } from './hyphen-likely.ts';
import { isOneWord } from './hyphen-rules.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

/**
 * What becomes of the place where a wrapped line meets the next one: a space, nothing (`U.S.-` / `led`), or nothing
 * with the hyphen at the line's end taken away (`trea-` / `ty`).
 */
export type Seam = 'space' | 'closed' | 'mended';

/** What the text itself tells of words broken in it. */
export interface WordsOfText extends Vocabulary {
  /** BCP 47 code, null where it cannot be told. */
  language(): string | null;
  /** True where so many lines end in a hyphen that a typesetter, not the writer, must have set most of them. */
  breaksWords(): boolean;
}

/** Writers' hyphens end one line in fifty or less, typesetters' one in ten and more. */
const BROKEN_LINES = 0.05;
const FEWEST_BROKEN = 2;
const BROKEN_LINE = /\p{Ll}[-\u2010]$/u;

/** Characters that tell the language. */
const ENOUGH = 20_000;

export function wordsOfText(text: string): WordsOfText {
  let language: string | null | undefined;
  let breaks: boolean | undefined;
  return {
    breaksWords: () => {
      breaks ??= hasBrokenLines(text.slice(0, ENOUGH * 5));
      return breaks;
    },
    ...vocabulary(text),
    language: () => {
      if (language === undefined) language = languageOf(text.slice(0, ENOUGH));
      return language;
    },
  };
}

function hasBrokenLines(text: string): boolean {
  const lines = text.split(/[\r\n]{1,4}/u);
  const broken = lines.filter((line) => BROKEN_LINE.test(line.slice(-2))).length;
  return broken >= FEWEST_BROKEN && broken >= lines.length * BROKEN_LINES;
}

const SIGNS = '-\u2010\u2011\u00AD¬–—';
const DASHES = '–—';
/** Nothing but a typesetter uses these at a line's end. */
const TYPESETTERS = '\u00AD¬';

const FIRST_HALF = /[\p{L}\p{M}]+$/u;
const SECOND_HALF = /^\p{Ll}[\p{L}\p{M}]*/u;
const WORD_END = /[\p{L}\p{M}\p{N}.)%’'"”]$/u;
const WORD_START = /^["“„«'‘]?[\p{L}\p{N}]/u;
/** Polish, Czech and others repeat a real hyphen at the beginning of the next line. */
const REPEATED = /^[-\u2010\u2011]\p{L}/u;
/** `short-` / `and medium-range`, `Vor-` / `und Nachteile`, `three-` / `to five-year`: the rest of the word comes later. */
const SUSPENDED =
  /^(?:(?:and|or|und|oder|bis|sowie|noch|bzw|i|oraz|lub|czy|и|или|та|або|й|чи|et|ou)(?=[\s,.]|$)|to\s[\p{L}\d]{1,20}-)/u;
const LONGEST_WORD = 40;

/** How the text goes on from `line`, trimmed at its end, to the wrapped `next`, trimmed at its beginning. */
export function seamOf(line: string, next: string, words: WordsOfText): Seam {
  const sign = line.at(-1) ?? '';
  if (sign === '' || !SIGNS.includes(sign)) return 'space';
  const before = line.slice(-LONGEST_WORD - 1, -1);
  const after = next.slice(0, LONGEST_WORD);
  if (!WORD_END.test(before)) return 'space';
  if (DASHES.includes(sign)) return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? 'closed' : 'space';
  if (REPEATED.test(after)) return 'mended';
  if (!WORD_START.test(after)) return 'space';
  if (TYPESETTERS.includes(sign)) return 'mended';
  const first = FIRST_HALF.exec(before)?.[0] ?? '';
  const second = SECOND_HALF.exec(after)?.[0] ?? '';
  const chained = SIGNS.includes(before.at(-first.length - 1) ?? ' ') || SIGNS.includes(after[second.length] ?? ' ');
  if (first !== '' && second !== '' && isBroken(first, second, chained, SUSPENDED.test(after), words)) return 'mended';
  return SUSPENDED.test(after) ? 'space' : 'closed';
}

/**
 * Whether the hyphen between two halves is a typesetter's: the text uses the word without it, or a word that begins
 * so, and not with it; failing that, the language's own rules are certain, or the text breaks words all along. They are not asked about part of a `chain`.
 */
function isBroken(first: string, second: string, chained: boolean, suspended: boolean, words: WordsOfText): boolean {
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
  if (words.uses(`${head}-${tail}`) > 0 || words.opens(`${head}-${tail.slice(0, 4)}`)) return false;
  if (words.uses(head + tail) > 0) return true;
  if (chained || suspended) return !suspended && words.breaksWords() && isChainBroken(words.language());
  const beginning = head + tail.slice(0, Math.max(2, 6 - head.length));
  if (beginning.length >= 6 && words.opens(beginning)) return true;
  const language = words.language();
  return (
    isOneWord(first, tail, language, words) || (words.breaksWords() && isLikelyOneWord(first, tail, language, words))
  );
}
