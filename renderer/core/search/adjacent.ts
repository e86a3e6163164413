import type { Range } from '../model/range.ts';
import { type Token, tokens } from '../text/tokens.ts';

/**
 * Where `words` stand next to one another in a text; only white space and punctuation may part them. `read`
 * gives a word of the text in the form in which `words` are written. Overlapping finds are all given.
 */
export function adjacent(
  text: string,
  words: readonly string[],
  read: (token: Token, text: string) => string,
): readonly Range[] {
  const standing = tokens(text);
  const found: Range[] = [];
  for (let at = 0; at + words.length <= standing.length; at++) {
    if (!words.every((word, i) => isWord(standing[at + i], text, word, read))) continue;
    found.push({ start: standing[at]?.start ?? 0, end: standing[at + words.length - 1]?.end ?? 0 });
  }
  return found;
}

/** Letter for letter. */
export const asItStands = (token: Token, text: string): string => text.slice(token.start, token.end);

/** Without regard to case and diacritics. */
export const folded = (token: Token): string => token.word;

function isWord(token: Token | undefined, text: string, word: string, read: (t: Token, text: string) => string) {
  return token !== undefined && read(token, text) === word;
}
