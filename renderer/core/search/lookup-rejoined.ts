import type { NamesIndex } from './names-index.ts';
import type { NameWord } from './names-words.ts';

const SHORTEST = 5;

/**
 * The typed words, with a blank in the middle of a word taken out: two neighbours of which one is no word of any name
 * while both together are (`Patr ushev`).
 */
export function rejoined(words: readonly NameWord[], index: NamesIndex): readonly NameWord[] {
  const known = ({ word }: NameWord): boolean => index.numberOf(word) !== undefined;
  const found: NameWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const [one, next] = [words[at], words[at + 1]];
    if (!one) break;
    const both = next && { word: one.word + next.word, written: one.written + next.written };
    const isSplit = both && both.word.length >= SHORTEST && !(known(one) && known(next)) && known(both);
    found.push(isSplit ? both : one);
    if (isSplit) at++;
  }
  return found;
}
