import { type Token, tokens } from '../text/tokens.ts';
import { isApostrophe } from '../understand/endings.ts';
import type { KnownName } from '../understand/known-names.ts';

/** A word of a name as it is compared, with how it was written. */
export interface NameWord {
  /** Folded, spelling evened out. Never empty. */
  readonly word: string;
  /** With what joins it: `U.S`, `co-operation`. */
  readonly written: string;
}

const ROMAN: Readonly<Record<string, string>> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  v: '5',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
};

/** A plus sign that closes a name; between two words (P5+1) it only joins them. */
const CLOSING_PLUS = /^\+(?![\p{L}\p{N}])/u;

/** First halves of words that are written together, apart or with a hyphen. */
const HALVES = new Set(['non', 'co', 'anti', 'inter', 'trans', 'cut']);

/** British spellings of words that names are made of, and the American ones that stand for both. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^defence$/u, 'defense'],
  [/^centre$/u, 'center'],
  [/^programme$/u, 'program'],
  [/^(labo|harbo|hono|neighbo)ur/u, '$1r'],
  [/^(\w{3,})is(ation|ations|ed|ing)$/u, '$1iz$2'],
  [/^fuell?ing$/u, 'fueling'],
];

/**
 * The words of a name or of a typed query, evened out: folded, initials joined (`U.S.`, `J. D.`), Roman numerals as
 * digits (not as the first word), British spelling as American, `co-operation` in one word, no leading `the`. A plus
 * sign at the end belongs to its word: OPEC+ is not OPEC.
 */
export function nameWords(text: string): readonly NameWord[] {
  const plain = text.replaceAll('ʼ', "'");
  const cut = tokens(plain);
  const found: NameWord[] = [];
  for (let at = 0; at < cut.length; ) {
    if (isNumberSign(cut, at)) {
      at++;
      continue;
    }
    const end = endOfRun(cut, at, plain);
    const run = cut.slice(at, end);
    const plus = CLOSING_PLUS.test(plain.slice(run.at(-1)?.end ?? 0, (run.at(-1)?.end ?? 0) + 2)) ? '+' : '';
    const folded = run.map(({ word }) => word).join('') + plus;
    const word = at === 0 || run.length > 1 ? spelt(folded) : (ROMAN[folded] ?? spelt(folded));
    found.push({ word, written: plain.slice(run[0]?.start, run.at(-1)?.end) });
    at = end;
  }
  return found.length > 1 && found[0]?.word === 'the' ? found.slice(1) : found;
}

/** The same for a name of the authority file, which has been cut before; few have to be cut again. */
export function wordsOfName({
  text,
  words,
  written,
}: Pick<KnownName, 'text' | 'words' | 'written'>): readonly NameWord[] {
  const plain =
    !/['’‘`+]/u.test(text) &&
    words.every((word) => word.length > 1 && !HALVES.has(word) && !NUMBER_SIGNS.has(word) && word !== 'the');
  if (!plain) return nameWords(text);
  return words.map((word, place) => ({
    word: place === 0 ? spelt(word) : (ROMAN[word] ?? spelt(word)),
    written: written[place] ?? word,
  }));
}

/** Where the word that starts at a token ends: after initials, after the second half of `co-operation`, after `'s`. */
function endOfRun(cut: readonly Token[], at: number, plain: string): number {
  const first = cut[at];
  let end = at + 1;
  if (!first) return end;
  const next = cut[end];
  if (next?.word === 's' && isApostrophe(plain.slice(first.end, next.start))) return end + 1;
  if (HALVES.has(first.word)) return cut[end] && isNear(cut, end) ? end + 1 : end;
  if (!isLetter(first.word)) return end;
  while (isLetter(cut[end]?.word ?? '') && isNear(cut, end)) end++;
  return end;
}

/** At most a full stop and a blank between this token and the one before. */
const isNear = (cut: readonly Token[], place: number): boolean =>
  (cut[place]?.start ?? 0) - (cut[place - 1]?.end ?? 0) <= 2;

const NUMBER_SIGNS = new Set(['no', 'nr', 'num']);

/** `No` before a number, which is written № as well and as often left out. */
const isNumberSign = (cut: readonly Token[], at: number): boolean =>
  at > 0 && NUMBER_SIGNS.has(cut[at]?.word ?? '') && /^\p{N}/u.test(cut[at + 1]?.word ?? '');

const isLetter = (word: string): boolean => word.length === 1 && /\p{L}/u.test(word);

function spelt(word: string): string {
  for (const [british, american] of SPELLINGS) if (british.test(word)) return word.replace(british, american);
  return word;
}
