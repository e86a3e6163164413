import { SMALLER } from './kinds.ts';
import { firstLine, type Piece, wordsOf } from './piece.ts';
import type { BodyType } from './type-sizes.ts';

/** The mark before a note's words. */
const OPENS_NOTE = /^(?:\[?\d{1,3}[\].)]?(?=\s|\p{Lu})|[*†‡§]{1,3}|[¹²³⁰⁴-⁹]{1,3})\s?\S/u;

/**
 * Sets footnotes aside: pieces in small type at the foot of a column, from the first that opens with a mark. A note
 * that goes on below the next page's text has no mark; it is told by being in the same type.
 */
export function withNotes(pages: readonly (readonly (readonly Piece[])[])[], body: BodyType): readonly Piece[][][] {
  const sizes = new Map<number, number>();
  for (const page of pages)
    for (const region of page) {
      const from = notesFrom(region, body);
      if (from < region.length) add(sizes, firstLine(region[from] as Piece).size);
    }
  return pages.map((page) =>
    page.map((region) => {
      const from = Math.min(notesFrom(region, body), goesOnFrom(region, sizes, body));
      return region.map((piece, i) => (i >= from && piece.kind !== 'heading' ? { ...piece, place: 'aside' } : piece));
    }),
  );
}

const isSmall = (piece: Piece, body: BodyType): boolean =>
  firstLine(piece).size <= body.size * SMALLER && piece.kind !== 'heading' && piece.kind !== 'table-cell';

/** Where the notes of a region begin; its length where it has none. */
function notesFrom(region: readonly Piece[], body: BodyType): number {
  let from = region.length;
  for (let i = region.length - 1; i >= 0 && isSmall(region[i] as Piece, body); i--)
    if (OPENS_NOTE.test(wordsOf(region[i] as Piece))) from = i;
  return from;
}

/** Where small type in the size of notes elsewhere stands below text. */
function goesOnFrom(region: readonly Piece[], sizes: ReadonlyMap<number, number>, body: BodyType): number {
  let from = region.length;
  for (let i = region.length - 1; i > 0; i--) {
    const piece = region[i] as Piece;
    if (!isSmall(piece, body) || !sizes.has(rounded(firstLine(piece).size))) break;
    from = i;
  }
  return from;
}

const rounded = (size: number): number => Math.round(size * 4) / 4;
const add = (counts: Map<number, number>, size: number) =>
  counts.set(rounded(size), (counts.get(rounded(size)) ?? 0) + 1);
