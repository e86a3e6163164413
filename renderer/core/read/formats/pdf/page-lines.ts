import { type Line, lineOf } from './line.ts';
import { inOtherCell, type PageOfRuns, type Run } from './run.ts';

/** Runs on one line with a gap wider than this between them, in sizes, may belong to two columns. */
const COLUMN_GAP = 0.9;

/**
 * The runs of a page as pieces of lines from top to bottom: what stands on one line without a gap that could part
 * columns. Raised and lowered figures are in the line they belong to.
 */
export function pageLines(page: PageOfRuns): readonly Line[] {
  const rows = rowsOf(page.runs);
  const pieces = rows.flatMap((row, i) => piecesOf(row).map((runs) => pieceOf(runs, i)));
  const gone = attachSmall(pieces);
  // A raised figure may close the gap at which its line was parted.
  const whole = rows.map((): Run[] => []);
  for (const piece of pieces) if (!gone.has(piece)) (whole[piece.row] as Run[]).push(...piece.runs);
  return whole
    .flatMap(piecesOf)
    .map((runs) => lineOf(page.number, runs))
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

/** Runs that stand on the same line. */
function rowsOf(runs: readonly Run[]): readonly Run[][] {
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  const rows: Run[][] = [];
  let row: Run[] = [];
  for (const run of sorted) {
    const before = row.at(-1);
    if (before && run.y - before.y > 0.2 * Math.min(before.size, run.size)) {
      rows.push(row);
      row = [];
    }
    row.push(run);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function piecesOf(row: readonly Run[]): readonly Run[][] {
  const sorted = [...row].sort((a, b) => a.x0 - b.x0);
  const pieces: Run[][] = [];
  let piece: Run[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    const before = piece.at(-1);
    if (before && (run.x0 - end > COLUMN_GAP * Math.max(before.size, run.size) || isParted(before, run))) {
      pieces.push(piece);
      piece = [];
      end = Number.NEGATIVE_INFINITY;
    }
    piece.push(run);
    end = Math.max(end, run.x1);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

const isParted = (before: Run, run: Run): boolean => isDropCap(before, run) || inOtherCell(before.tag, run.tag);

/** A decorated first letter stands on the second or third line of its paragraph and belongs to the first. */
const isDropCap = (before: Run, run: Run): boolean =>
  before.size > run.size * 1.7 && /^["“„«]?\p{Lu}$/u.test(before.text);

interface Small {
  readonly runs: Run[];
  readonly row: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

const pieceOf = (runs: Run[], row: number): Small => ({
  runs,
  row,
  x0: Math.min(...runs.map((run) => run.x0)),
  x1: Math.max(...runs.map((run) => run.x1)),
  y: (runs[0] as Run).y,
  size: Math.max(...runs.map((run) => run.size)),
});

/**
 * Puts small pieces that ride beside a bigger line's letters into that line: marks of notes, powers, ordinals. Returns
 * those that are no pieces any more.
 */
function attachSmall(pieces: readonly Small[]): ReadonlySet<Small> {
  const gone = new Set<Small>();
  pieces.forEach((small, i) => {
    const text = small.runs.map((run) => run.text).join('');
    if (text.length > 12) return;
    const host = near(pieces, i, small, FIGURES.test(text), gone);
    if (!host) return;
    host.runs.push(...small.runs);
    gone.add(small);
  });
  return gone;
}

/** Marks of notes may be as big as the note's own letters. */
const FIGURES = /^(?:\d{1,3}|[*†‡]{1,3})$/u;

/** Pieces looked at in either direction; lines of one height are neighbours in the list. */
const NEIGHBOURS = 40;

function near(
  boxes: readonly Small[],
  at: number,
  small: Small,
  figures: boolean,
  gone: ReadonlySet<Small>,
): Small | undefined {
  const fits = (box: Small): boolean => {
    if (box === small || box.row === small.row || gone.has(box)) return false;
    const rise = box.y - small.y;
    const sameSize = figures && rise > box.size * 0.2 && small.size <= box.size * 1.02;
    if (small.size > box.size * 0.82 && !sameSize) return false;
    if (rise > box.size * 0.7 || rise < -box.size * 0.35) return false;
    const opens = small.x1 > box.x0 - box.size * 0.7 && small.x0 > box.x0 - box.size * 1.6;
    return opens && small.x0 < box.x1 + box.size * 0.3;
  };
  let best: Small | undefined;
  for (let i = Math.max(0, at - NEIGHBOURS); i < Math.min(boxes.length, at + NEIGHBOURS); i++) {
    const box = boxes[i] as Small;
    if (fits(box) && (!best || Math.abs(box.x1 - small.x0) < Math.abs(best.x1 - small.x0))) best = box;
  }
  return best;
}
