const LETTERS_PER_EDIT = 4;
const SHORTEST = 5;
const DIGIT = /\p{N}/u;

/**
 * How many edits a typed word may be away from a word of the archive: one per four letters and none under five
 * letters. None for words with digits, for a number with another digit is another number.
 */
export function editsAllowed(word: string): number {
  return word.length < SHORTEST || DIGIT.test(word) ? 0 : Math.floor(word.length / LETTERS_PER_EDIT);
}

/** The words in which two different neighbouring letters of `word` are swapped. */
export function swaps(word: string): readonly string[] {
  const found = new Set<string>();
  for (let i = 0; i + 1 < word.length; i++) {
    if (word[i] !== word[i + 1]) found.add(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2));
  }
  return [...found];
}
