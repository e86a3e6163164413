import type { Line } from './line.ts';
import { onOneLine } from './region-lines.ts';
import { isCellTag } from './run.ts';
import { isSpread } from './spread.ts';

/** Rows and columns of a table at least. */
const FEWEST_ROWS = 3;
/** Cells longer than this on average are no cells but columns of text. */
const LONGEST_CELL = 60;

/** A stretch of a region: lines of text, or the cells of a table, row by row. */
export type Stretch =
  | { readonly table: false; readonly lines: readonly Line[] }
  | { readonly table: true; readonly cells: readonly (readonly Line[])[] };

/** Parts the pieces of a region into text and clear tables: three rows and more with cells below one another. */
export function tablesIn(pieces: readonly Line[]): readonly Stretch[] {
  if (!pieces.some(({ tag }) => isCellTag(tag))) return untagged(pieces);
  const stretches: Stretch[] = [];
  let text: Line[] = [];
  let cells = new Map<number, Line[]>();
  const flush = () => {
    stretches.push(...untagged(text));
    if (cells.size > 0) stretches.push({ table: true, cells: [...cells.values()] });
    text = [];
    cells = new Map();
  };
  for (const piece of pieces) {
    const { tag } = piece;
    if (isCellTag(tag) ? text.length > 0 : cells.size > 0) flush();
    if (tag && isCellTag(tag)) cells.set(tag.key, [...(cells.get(tag.key) ?? []), piece]);
    else text.push(piece);
  }
  flush();
  return stretches;
}

/** The same where no tags tell cells. */
function untagged(pieces: readonly Line[]): readonly Stretch[] {
  const rows = rowsOf(pieces);
  const stretches: Stretch[] = [];
  let text: Line[] = [];
  const flush = () => {
    if (text.length > 0) stretches.push({ table: false, lines: text });
    text = [];
  };
  for (let i = 0; i < rows.length; ) {
    const end = tableEnd(rows, i);
    if (end > i) {
      flush();
      stretches.push({ table: true, cells: cellsOf(rows.slice(i, end)) });
      i = end;
    } else {
      text.push(...(rows[i] as Line[]));
      i++;
    }
  }
  flush();
  return stretches;
}

function rowsOf(pieces: readonly Line[]): readonly Line[][] {
  const rows: Line[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && onOneLine(row[0] as Line, piece)) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows;
}

/** The end of the table that begins with row `from`; `from` itself where none does. */
function tableEnd(rows: readonly Line[][], from: number): number {
  const first = rows[from] as Line[];
  if (first.length < 2 || isLead(first) || isOneElement(first) || isSpread(first)) return from;
  let full = 1;
  let last = from;
  let gap = 0;
  for (let i = from + 1; i < rows.length; i++) {
    const row = rows[i] as Line[];
    const before = rows[i - 1] as Line[];
    if ((row[0] as Line).y - (before[0] as Line).y > (row[0] as Line).size * 4.5 || isLead(row) || isSpread(row)) break;
    if (row.length >= 2 && fits(row, first)) {
      full++;
      last = i;
      gap = 0;
    } else if (row.length < 2 && ++gap > 2) break;
    else if (row.length >= 2 && !fits(row, first)) break;
  }
  const table = rows.slice(from, last + 1);
  const cells = table.flat();
  const average = cells.reduce((sum, cell) => sum + cell.text.length, 0) / cells.length;
  const share = full / table.length;
  return full >= FEWEST_ROWS && share >= 0.5 && average <= (first.length > 2 ? LONGEST_CELL : LONGEST_CELL / 2)
    ? last + 1
    : from;
}

/** Pieces of one paragraph by its tag: words with wide gaps between them. */
const isOneElement = (row: readonly Line[]): boolean => {
  const tag = row[0]?.tag;
  return tag !== undefined && tag !== null && tag.role !== 'Table' && row.every((piece) => piece.tag?.key === tag.key);
};

/** A bullet or a number before its text makes no table. */
const isLead = (row: readonly Line[]): boolean =>
  row.length === 2 && (row[0] as Line).text.length <= 3 && !/\d/u.test((row[1] as Line).text.slice(0, 1));

/** Cells stand below those of another row: by their beginnings, ends or middles. */
function fits(row: readonly Line[], other: readonly Line[]): boolean {
  const near = (a: number, b: number, size: number) => Math.abs(a - b) < size * 1.2;
  const held = row.filter((cell) =>
    other.some(
      (above) =>
        near(cell.x0, above.x0, cell.size) ||
        near(cell.x1, above.x1, cell.size) ||
        near((cell.x0 + cell.x1) / 2, (above.x0 + above.x1) / 2, cell.size),
    ),
  );
  return held.length >= Math.max(2, row.length * 0.6) || held.length === row.length;
}

/** The cells of a table row by row; what a cell holds on further lines goes with it. */
function cellsOf(rows: readonly Line[][]): readonly Line[][] {
  const cells: Line[][] = [];
  let row: Line[][] = [];
  rows.forEach((pieces, i) => {
    const before = rows[i - 1];
    const step = before ? (pieces[0] as Line).y - (before[0] as Line).y : Number.POSITIVE_INFINITY;
    const next = rows[i + 1];
    const goesOn =
      before !== undefined &&
      pieces.length < before.length &&
      step < (pieces[0] as Line).size * 1.35 &&
      (pieces[0] as Line).x0 > (before[0] as Line).x0 + (pieces[0] as Line).size;
    const taken =
      goesOn && next !== undefined && pieces.every((piece) => row.some((cell) => overlaps(cell.at(-1) as Line, piece)));
    if (taken) {
      for (const piece of pieces) row.find((cell) => overlaps(cell.at(-1) as Line, piece))?.push(piece);
      return;
    }
    row = pieces.map((piece) => [piece]);
    cells.push(...row);
  });
  return cells;
}

const overlaps = (a: Line, b: Line): boolean => a.x0 < b.x1 && b.x0 < a.x1;
