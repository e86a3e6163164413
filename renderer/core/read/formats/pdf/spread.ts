interface Piece {
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  readonly size: number;
}

/** Words further apart than this, in sizes of the letters, were set apart on purpose. */
const WIDEST = 8;

/**
 * True for pieces of a line that were driven apart to fill it, in order from left to right: words with gaps that are
 * equal to a hair, or nearly equal between many words. Cells of a table and columns do not stand so.
 */
export function isSpread(pieces: readonly Piece[]): boolean {
  if (pieces.length < 3) return false;
  const gaps = pieces.slice(1).map((piece, i) => piece.x0 - (pieces[i] as Piece).x1);
  const least = Math.min(...gaps);
  const most = Math.max(...gaps);
  if (most > (pieces[0] as Piece).size * WIDEST) return false;
  const words = pieces.filter(({ text }) => /\p{L}/u.test(text) && !text.includes(' ')).length;
  if (words < pieces.length * 0.6) return false;
  if (most - least <= Math.max(0.4, least * 0.02)) return true;
  return pieces.length >= 5 && words >= pieces.length * 0.8 && most <= least * 1.9;
}
