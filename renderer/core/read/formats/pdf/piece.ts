import type { BlockKind, Place } from '../../block.ts';
import type { Line } from './line.ts';

/** Lines of a page that make one block: a paragraph, a heading, a cell. */
export interface Piece {
  readonly lines: readonly Line[];
  readonly kind: BlockKind;
  /** As a block's. */
  readonly level: number;
  readonly place: Place;
  /** Stands beside the main text of its page. */
  readonly side: boolean;
  /** A running line of its page, or a number of one; null for all else. */
  readonly edge: 'repeated' | 'idle' | null;
  /** Of no use to a reader. */
  readonly hidden: boolean;
  /** All of it is set bolder than the text. */
  readonly strong: boolean;
  /** Left and right edge of the column that it stands in; null where it stands in none. */
  readonly column: Column | null;
}

export interface Column {
  readonly x0: number;
  readonly x1: number;
}

export const pieceOf = (lines: readonly Line[], known: Partial<Omit<Piece, 'lines'>> = {}): Piece => ({
  lines,
  kind: 'text',
  level: 0,
  place: 'body',
  side: false,
  edge: null,
  hidden: false,
  strong: false,
  column: null,
  ...known,
});

export const firstLine = (piece: Piece): Line => piece.lines[0] as Line;
export const lastLine = (piece: Piece): Line => piece.lines.at(-1) as Line;

/** Its words on one line, for comparisons. */
export const wordsOf = (piece: Piece): string => piece.lines.map((line) => line.text).join(' ');
