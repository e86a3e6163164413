import { signLength } from './bullet.ts';
import { type Line, lineOf } from './line.ts';
import { inOtherCell, isCellTag } from './run.ts';
import { isSpread } from './spread.ts';

/** Two pieces on one line further apart than this, in sizes, are not read as one. */
const TAB = 1.6;

/** The sign or number before an entry may stand further off. */
const LEAD = 4;
const NUMBER = /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]?|[a-z][.)]|[ivx]{1,5}[.)])$/u;

/**
 * The lines of a region: pieces that stand on one line are put together again, for no gutter parts them, except where
 * the gap is wider than any between words.
 */
export function regionLines(pieces: readonly Line[]): readonly Line[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const lines: Line[] = [];
  let row: Line[] = [];
  const flush = () => {
    for (const group of joinable(row)) lines.push(group.length === 1 ? (group[0] as Line) : merged(group));
    row = [];
  };
  for (const piece of sorted) {
    const first = row[0];
    if (first && !onOneLine(first, piece)) flush();
    row.push(piece);
  }
  flush();
  return lines;
}

export const onOneLine = (a: Line, b: Line): boolean => Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.25;

function joinable(row: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  const sorted = [...row].sort((a, b) => a.x0 - b.x0);
  if (isSpread(sorted) && !sorted.some(({ tag }) => isCellTag(tag))) return [sorted];
  for (const piece of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isNext(last, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function isNext(a: Line, b: Line): boolean {
  const size = Math.max(a.size, b.size);
  if (inOtherCell(a.tag, b.tag)) return false;
  if (a.size > b.size * 1.7 || b.size > a.size * 1.7) return false;
  if (a.tag && b.tag && a.tag.key === b.tag.key) return true;
  return b.x0 - a.x1 < size * (signLength(a.text) === a.text.length || NUMBER.test(a.text) ? LEAD : TAB);
}

const merged = (group: readonly Line[]): Line =>
  lineOf(
    (group[0] as Line).page,
    group.flatMap((line, i) => (i === 0 ? line.runs : spacedOut(line))),
  );

/** Runs of which the first is parted from what stands before it. */
const spacedOut = (line: Line) => line.runs.map((run, i) => (i === 0 ? { ...run, spaced: true } : run));
