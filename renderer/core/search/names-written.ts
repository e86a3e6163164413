import type { IndexedName, NamesIndex } from './names-index.ts';

/** Letters in capitals: NATO, МИД. */
export const isAbbreviation = (written: string): boolean =>
  written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();

/** A word of a name as it is written there; initials that are compared as one word come in capitals. */
export function writtenAt({ known, words }: IndexedName, place: number, index: NamesIndex): string {
  const word = index.vocabulary[words[place] ?? 0] ?? '';
  return known.written[known.words.indexOf(word)] ?? word.toUpperCase();
}
