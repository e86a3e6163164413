import { dateLineOf } from '../../head/date-line.ts';
import { regionsOf } from './columns.ts';
import type { Line } from './line.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Column, firstLine, type Piece, pieceOf } from './piece.ts';
import { regionLines } from './region-lines.ts';
import { tablesIn } from './tables.ts';
import type { BodyType } from './type-sizes.ts';

/** The pieces of a page's text in reading order, not yet told apart by kind, with the regions that they stand in. */
export function pagePieces(lines: readonly Line[], body: BodyType): readonly (readonly Piece[])[] {
  const caps = lines.filter((line) => isDropCap(line, body));
  const regions = regionsOf(
    lines.filter((line) => !caps.includes(line)),
    body.size,
  );
  const pieces = regions.map(({ lines: own, side }): Piece[] => {
    const column = columnOf(own);
    return tablesIn(own).flatMap((stretch): Piece[] =>
      stretch.table
        ? stretch.cells.map((cell) => pieceOf(cell, { kind: 'table-cell', side, column }))
        : paragraphsOf(regionLines(stretch.lines).flatMap(beforeRight), body).map((paragraph) =>
            pieceOf(paragraph, { side, column }),
          ),
    );
  });
  for (const cap of caps) putBack(cap, pieces);
  return pieces;
}

/** `No. 99, 17 May 2019 © Institute`: a line of the head and whose it is. */
function beforeRight(line: Line): readonly Line[] {
  const at = line.text.length <= 160 ? line.text.search(/\s(?:©|\(c\))\s/iu) : -1;
  if (at < 6 || !dateLineOf(line.text.slice(0, at))) return [line];
  const marks = (from: number, to: number) => line.marks.filter(({ start, end }) => start >= from && end <= to);
  return [
    { ...line, text: line.text.slice(0, at), marks: marks(0, at) },
    { ...line, text: line.text.slice(at + 1), marks: [] },
  ];
}

const isDropCap = (line: Line, body: BodyType): boolean =>
  line.size > body.size * 1.7 && /^["“„«]?\p{Lu}$/u.test(line.text);

/** Puts a decorated first letter before the paragraph that it opens; joining the two is for whoever knows the words. */
function putBack(cap: Line, regions: readonly Piece[][]): void {
  let best: { readonly pieces: Piece[]; readonly at: number; readonly y: number } | null = null;
  for (const pieces of regions)
    pieces.forEach((piece, at) => {
      const { x0, y } = firstLine(piece);
      const beside = x0 > cap.x0 && x0 < cap.x1 + cap.size * 0.6 && y > cap.y - cap.size && y < cap.y + cap.size * 0.2;
      if (beside && (!best || y < best.y)) best = { pieces, at, y };
    });
  const found = best as { readonly pieces: Piece[]; readonly at: number } | null;
  if (found) found.pieces.splice(found.at, 0, pieceOf([cap], { strong: true }));
  else regions[0]?.push(pieceOf([cap]));
}

/** The edges of a region, single lines that stand out left aside. */
function columnOf(lines: readonly Line[]): Column {
  const ends = lines.map((line) => line.x1).sort((a, b) => a - b);
  const starts = lines.map((line) => line.x0).sort((a, b) => a - b);
  return {
    x0: starts[Math.floor(starts.length * 0.1)] ?? 0,
    x1: ends[Math.floor((ends.length - 1) * 0.9)] ?? 0,
  };
}
