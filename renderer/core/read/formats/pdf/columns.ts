import type { Line } from './line.ts';

/** Lines of a page that are read from top to bottom without a look aside. */
export interface Region {
  readonly lines: readonly Line[];
  /** Stands beside the main text: a box, a margin. */
  readonly side: boolean;
}

/** A column has at least this many lines. */
const FEWEST_LINES = 3;
/** Width of the white between two columns, in sizes of the letters. */
const GUTTER = 0.8;
/** Type this much bigger than the text's is that of headings. */
const DISPLAY = 1.2;
/** Bands of columns in columns of a page. */
const DEEPEST = 7;
/** Pieces of lines on one page beyond which no columns are looked for. */
const MOST_LINES = 6000;
/** Places across the page at which white is looked for. */
const STEPS = 240;

interface Gutter {
  readonly above: readonly Line[];
  readonly left: readonly Line[];
  readonly right: readonly Line[];
  readonly below: readonly Line[];
}

/** The regions of a page in reading order: bands from top to bottom, columns of each from left to right. */
export function regionsOf(lines: readonly Line[], bodySize: number): readonly Region[] {
  if (lines.length > MOST_LINES) return [{ lines, side: false }];
  return ordered(lines, bodySize, 0);
}

function ordered(lines: readonly Line[], bodySize: number, depth: number): readonly Region[] {
  if (lines.length === 0) return [];
  const gutter = depth < DEEPEST && lines.length >= FEWEST_LINES * 2 ? bestGutter(lines, bodySize) : null;
  if (!gutter) return [{ lines, side: false }];
  const left = ordered(gutter.left, bodySize, depth + 1);
  const right = ordered(gutter.right, bodySize, depth + 1);
  const columns = isSide(gutter.left, gutter.right, bodySize)
    ? [...right, ...left.map((region) => ({ ...region, side: true }))]
    : isSide(gutter.right, gutter.left, bodySize)
      ? [...left, ...right.map((region) => ({ ...region, side: true }))]
      : [...left, ...right];
  return [...ordered(gutter.above, bodySize, depth + 1), ...columns, ...ordered(gutter.below, bodySize, depth + 1)];
}

/** A column much narrower than its neighbour, in letters of another size than the text's, stands beside it. */
function isSide(narrow: readonly Line[], wide: readonly Line[], bodySize: number): boolean {
  if (widthOf(narrow) > widthOf(wide) * 0.62) return false;
  const same = (lines: readonly Line[]): number =>
    share(lines, (line) => Math.abs(line.size - bodySize) < bodySize * 0.06);
  return same(wide) > 0.5 && same(narrow) < 0.5;
}

const widthOf = (lines: readonly Line[]): number =>
  Math.max(...lines.map((line) => line.x1)) - Math.min(...lines.map((line) => line.x0));

/** Share of the letters in lines of which something holds. */
function share(lines: readonly Line[], holds: (line: Line) => boolean): number {
  let all = 0;
  let held = 0;
  for (const line of lines) {
    all += line.text.length;
    if (holds(line)) held += line.text.length;
  }
  return all === 0 ? 0 : held / all;
}

/** The white strip that parts the most text into two columns; null where there is none. */
function bestGutter(lines: readonly Line[], bodySize: number): Gutter | null {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const from = Math.min(...lines.map((line) => line.x0));
  const width = Math.max(...lines.map((line) => line.x1)) - from;
  const across = new Set(sorted.filter((line) => line.size > bodySize * DISPLAY && standsAlone(line, sorted)));
  let best: Gutter | null = null;
  let most = 0;
  for (let step = 1; step < STEPS; step++) {
    const x = from + (width * step) / STEPS;
    let start = 0;
    for (let i = 0; i <= sorted.length; i++) {
      const line = sorted[i];
      const pad = (bodySize * GUTTER) / 2;
      if (line && !across.has(line) && (line.x1 <= x - pad || line.x0 >= x + pad)) continue;
      if (i - start >= FEWEST_LINES * 2) {
        const found = gutterAt(sorted, start, i, x);
        const worth = found ? worthOf(found, x) : 0;
        if (found && worth > most) {
          most = worth;
          best = found;
        }
      }
      start = i + 1;
    }
  }
  return best;
}

/** A heading with nothing beside it spans the columns, however short it is. */
const standsAlone = (heading: Line, lines: readonly Line[]): boolean =>
  !lines.some(
    (line) =>
      line !== heading && line.y > heading.y - heading.size && line.y - line.size < heading.y + heading.size * 0.4,
  );

function worthOf({ left, right }: Gutter, x: number): number {
  const letters = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0);
  const white = Math.min(...right.map((line) => line.x0)) - Math.max(...left.map((line) => line.x1));
  const middle = (Math.min(...right.map((line) => line.x0)) + Math.max(...left.map((line) => line.x1))) / 2;
  const [few, many] = [letters(left), letters(right)].sort((a, b) => a - b) as [number, number];
  return few + many / 100 + Math.min(white, 40) / 1000 - Math.abs(middle - x) / 10_000;
}

/** The columns that a strip free of text in `sorted[start..end)` makes, where they are columns. */
function gutterAt(sorted: readonly Line[], start: number, end: number, x: number): Gutter | null {
  const free = sorted.slice(start, end);
  let left = free.filter((line) => line.x1 <= x);
  let right = free.filter((line) => line.x0 >= x);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return null;
  const top = Math.max((left[0] as Line).y, (right[0] as Line).y);
  // What stands above one column only is read before both, where it is a head of its own and not the column's text.
  const head = (lines: readonly Line[]): number => {
    const lead = lines.findIndex((line) => line.y > top - line.size * 0.5);
    const before = lines[lead - 1];
    const first = lines[lead];
    if (lead < 1 || lead > 4 || !before || !first) return 0;
    const apart = first.y - before.y > first.size * 1.8 || Math.abs(before.size - first.size) > first.size * 0.1;
    return apart ? lead : 0;
  };
  const leftHead = head(left);
  const rightHead = leftHead > 0 ? 0 : head(right);
  const above = [...sorted.slice(0, start), ...left.slice(0, leftHead), ...right.slice(0, rightHead)];
  left = left.slice(leftHead);
  right = right.slice(rightHead);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return null;
  const gutter = { above, left, right, below: sorted.slice(end) };
  return areColumns(left, right) ? gutter : null;
}

/** Two columns of running text, or text with something beside it; rows of a table or a list are none. */
function areColumns(leftPieces: readonly Line[], rightPieces: readonly Line[]): boolean {
  const left = rowsOf(leftPieces);
  const right = rowsOf(rightPieces);
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  const overlap =
    Math.min((left.at(-1) as Row).y, (right.at(-1) as Row).y) - Math.max((left[0] as Row).y, (right[0] as Row).y);
  if (overlap < (left[0] as Row).size * 2.2) return false;
  const [proseLeft, proseRight] = [isProse(left), isProse(right)];
  if (proseLeft && proseRight) return true;
  const aligned = alignment(left, right);
  if (proseLeft || proseRight) {
    const [prose, other] = proseLeft ? [left, right] : [right, left];
    if (averageLength(other) < 4) return false;
    const sizes = Math.abs(typicalSize(prose) - typicalSize(other)) > typicalSize(prose) * 0.06;
    return aligned < 0.5 || (sizes && aligned < 0.8);
  }
  return aligned < 0.35;
}

/** A line of a column as far as it goes: its words may stand far apart. */
type Row = Pick<Line, 'x0' | 'x1' | 'y' | 'size' | 'text'>;

function rowsOf(pieces: readonly Line[]): readonly Row[] {
  const rows: Row[] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) <= piece.size * 0.2)
      rows[rows.length - 1] = {
        ...row,
        x0: Math.min(row.x0, piece.x0),
        x1: Math.max(row.x1, piece.x1),
        text: `${row.text} ${piece.text}`,
      };
    else rows.push(piece);
  }
  return rows;
}

const averageLength = (lines: readonly Row[]): number =>
  lines.reduce((sum, line) => sum + line.text.length, 0) / lines.length;

function typicalSize(lines: readonly Row[]): number {
  const sizes = lines.map((line) => line.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] as number;
}

/** Lines that mostly reach the right edge of their column, with several words each. */
function isProse(lines: readonly Row[]): boolean {
  const ends = lines.map((line) => line.x1).sort((a, b) => a - b);
  const edge = ends[Math.floor((ends.length - 1) * 0.9)] as number;
  const from = Math.min(...lines.map((line) => line.x0));
  const full = lines.filter((line) => line.x1 > from + (edge - from) * 0.72).length;
  return averageLength(lines) >= 14 && full >= lines.length * 0.5;
}

/** Share of the shorter column's lines that stand on one line with one of the other's. */
function alignment(left: readonly Row[], right: readonly Row[]): number {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  let at = 0;
  let aligned = 0;
  for (const line of few) {
    while (at < many.length && (many[at] as Row).y < line.y - line.size * 0.2) at++;
    if (at < many.length && Math.abs((many[at] as Row).y - line.y) <= line.size * 0.2) aligned++;
  }
  return aligned / few.length;
}
