// How long a quotation is, counted in one way: the credit decides by it and the screen shows it, and the two may never
// differ by a character.

/** What notices count quotations in; a share in percent is one of characters. */
export type LengthUnit = 'characters' | 'words' | 'sentences' | 'paragraphs';

/** Characters as Unicode counts them (code points): a letter with a separate accent counts as two. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * Words as word processors count them: runs between white space that hold a letter or a digit, and each character of
 * the scripts that write no spaces.
 */
export function words(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text
    .replace(UNSPACED, ' ')
    .split(/\s+/u)
    .filter((run) => /[\p{L}\p{N}]/u.test(run));
  return unspaced + spaced.length;
}

const holdsLetter = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);

/** Sentences, begun ones too. A stop behind an abbreviation counts as an end: rather too many than too few. */
const sentences = (text: string): number =>
  text.split(/[.!?…]["'”’»)\]]{0,3}\s{1,9}(?=\P{Ll})|\n/u).filter(holdsLetter).length;

/** Paragraphs, begun ones too: body texts part them by line breaks. */
const paragraphs = (text: string): number => text.split('\n').filter(holdsLetter).length;

export const LENGTH: Readonly<Record<LengthUnit, (text: string) => number>> = {
  characters,
  words,
  sentences,
  paragraphs,
};
