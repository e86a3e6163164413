import { editsAllowed } from '../index/edits-allowed.ts';
import { editDistance } from '../text/distance.ts';

/** Words ready to be searched for near ones. */
export interface NearWords {
  /**
   * Numbers of words within the edits that `word` allows, with the distance; the word itself is not among them.
   * `inCompany` tells that other words of the query stand beside it: then one letter of four may be wrong, but not
   * the first.
   */
  readonly near: (word: string, inCompany: boolean) => ReadonlyMap<number, number>;
}

/** The shortest word that a typo may have been made in. */
const SHORTEST = 4;

/**
 * Files words by length with a mask of their letters: two words can be within `k` edits only if their lengths differ
 * by at most `k` and their masks in at most `2k` bits. A scan over the masks leaves few words to be measured.
 */
export function nearWords(words: readonly string[]): NearWords {
  const byLength: { readonly numbers: number[]; readonly masks: number[] }[] = [];
  words.forEach((word, number) => {
    byLength[word.length] ??= { numbers: [], masks: [] };
    byLength[word.length]?.numbers.push(number);
    byLength[word.length]?.masks.push(lettersOf(word));
  });
  return {
    near: (word, inCompany) => {
      const found = new Map<number, number>();
      const short = inCompany && word.length === SHORTEST;
      const limit = short ? 1 : editsAllowed(word);
      const mask = lettersOf(word);
      for (let length = Math.max(SHORTEST, word.length - limit); limit > 0 && length <= word.length + limit; length++) {
        const shelf = byLength[length];
        if (!shelf) continue;
        for (let i = 0; i < shelf.masks.length; i++) {
          if (bits((shelf.masks[i] ?? 0) ^ mask) > 2 * limit) continue;
          const number = shelf.numbers[i] ?? 0;
          const other = words[number] ?? '';
          const distance = /\p{N}/u.test(other) ? limit + 1 : editDistance(word, other, limit);
          if (short && (other[0] !== word[0] || /\p{N}/u.test(word))) continue;
          if (distance > 0 && distance <= limit) found.set(number, distance);
        }
      }
      return found;
    },
  };
}

function lettersOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

function bits(mask: number): number {
  let left = mask;
  left -= (left >>> 1) & 0x55555555;
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
