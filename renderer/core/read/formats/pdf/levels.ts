import { firstLine, type Piece } from './piece.ts';

/** Levels below the title's. */
const LOWEST = 6;

/** Gives headings levels from 2 on by the size of their type, bold before plain. */
export function withLevels(pieces: readonly Piece[]): readonly Piece[] {
  const ranks = [...new Set(pieces.filter((piece) => piece.kind === 'heading').map(rank))].sort((a, b) => b - a);
  const levels = new Map<number, number>();
  let level = 1;
  let last = Number.POSITIVE_INFINITY;
  for (const value of ranks) {
    if (value < last * 0.97) level = Math.min(level + 1, LOWEST);
    last = value;
    levels.set(value, Math.max(2, level));
  }
  return pieces.map((piece) =>
    piece.kind === 'heading' ? { ...piece, level: levels.get(rank(piece)) ?? LOWEST } : piece,
  );
}

const rank = (piece: Piece): number => Math.round(firstLine(piece).size * 2) + (piece.strong ? 0.9 : 0);
