import { type Token, tokens } from '../text/tokens.ts';

/** Words between quotation marks: they must stand in a report letter for letter, next to one another. */
interface QuotedWords {
  readonly kind: 'quoted';
  /** What stood between the marks. */
  readonly typed: string;
  /** As typed, not folded. Never empty. */
  readonly words: readonly string[];
}

/** Words that follow one another outside quotation marks. */
export interface LooseWords {
  readonly kind: 'loose';
  readonly typed: string;
  /** With their ranges in `typed`. Never empty. */
  readonly words: readonly Token[];
  /** True where the last word is also the last character of the query: it may still be growing. */
  readonly open: boolean;
}

export type QueryPart = QuotedWords | LooseWords;

/** Words of a query that count; what a person pastes beyond them is not searched. */
const MOST_WORDS = 100;

const MARK = /["“”„«»]/gu;

/**
 * Reads what a person typed. Any text is valid:
 *
 *     lavrov washington       both words, in any order
 *     "INF Treaty"            exactly these words; “…”, „…” and «…» do the same
 *     a 5" gun                a mark without its partner is text
 *     !!! "" 😀               nothing to search for: no parts
 *
 * Linear in the text; at most `MOST_WORDS` words are read.
 */
export function readQuery(text: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let left = MOST_WORDS;
  const add = (typed: string, quoted: boolean, last: boolean) => {
    const words = tokens(typed).slice(0, left);
    left -= words.length;
    const end = words.at(-1)?.end;
    if (end === undefined) return;
    if (quoted) parts.push({ kind: 'quoted', typed, words: words.map((word) => typed.slice(word.start, word.end)) });
    else parts.push({ kind: 'loose', typed, words, open: last && end === typed.length });
  };

  const marks = [...text.matchAll(MARK)].map((mark) => mark.index);
  let at = 0;
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const [from = 0, to = 0] = [marks[i], marks[i + 1]];
    add(text.slice(at, from), false, false);
    add(text.slice(from + 1, to), true, false);
    at = to + 1;
  }
  add(text.slice(at), false, true);
  return parts;
}

const JOINT = /^[.@_]$/u;

/** True where two words that follow one another are pieces of one address: `mid.ru`, `@name`. */
export const areJoined = (text: string, left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && JOINT.test(text.slice(left.end, right.start));
