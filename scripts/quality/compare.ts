/**
 * A text as it is compared: white space folded, soft hyphens dropped, composed. Letters, quotation marks and dashes
 * stay as they are: word for word means just that.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\uFEFF\u200B]/g, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();

/** Two values as they are compared: texts folded, lists item by item, anything else as it is. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return folded(a) === folded(b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => same(item, b[i]));
  return JSON.stringify(a) === JSON.stringify(b);
}

/** True where both hold the same texts, in whatever order. */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  same([...a].map(folded).sort(), [...b].map(folded).sort());

const LETTER = /[\p{L}\p{N}]/u;

/** The place of whole words in a folded text; -1 where they do not stand there ("Top" does not stand in "Topics"). */
export function placeOfWords(text: string, words: string, from = 0): number {
  if (words === '') return -1;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cutBefore = LETTER.test(text[at - 1] ?? ' ') && LETTER.test(words[0] ?? ' ');
    const cutAfter = LETTER.test(text[end] ?? ' ') && LETTER.test(words.at(-1) ?? ' ');
    if (!cutBefore && !cutAfter) return at;
  }
  return -1;
}
