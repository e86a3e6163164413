import { scriptOf } from '../../renderer/core/text/script.ts';
import { below, pickFrom, type Random } from './seeded.ts';

const LETTERS = { latin: 'abcdefghijklmnoprstuvwyz', cyrillic: 'абвгдеждзийклмнопрстухшя' } as const;

/** A word with one slip of the hand: two letters swapped, one missing, one doubled, one wrong, or one too many. */
export function typo(word: string, random: Random): string {
  const letters = scriptOf(word) === 'cyrillic' ? LETTERS.cyrillic : LETTERS.latin;
  const at = below(word.length, random);
  const letter = pickFrom([...letters], random) ?? '';
  switch (below(5, random)) {
    case 0: {
      const left = at === word.length - 1 ? at - 1 : at;
      const swapped = word.slice(0, left) + word[left + 1] + word[left] + word.slice(left + 2);
      return swapped === word ? typo(word, random) : swapped;
    }
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at + 1) + word[at]?.toLowerCase() + word.slice(at + 1);
    case 3:
      return word[at]?.toLowerCase() === letter ? typo(word, random) : word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at) + letter + word.slice(at);
  }
}
