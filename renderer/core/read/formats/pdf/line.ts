import type { Range } from '../../../model/range.ts';
import { noteMarkAt, noteMarksIn } from './note-mark.ts';
import type { Run, Tag } from './run.ts';

/** Runs on one line of a page, read from left to right. */
export interface Line {
  readonly page: number;
  readonly runs: readonly Run[];
  readonly x0: number;
  readonly x1: number;
  /** The line on which the letters stand, from the top. */
  readonly y: number;
  /** Size of most of its letters. */
  readonly size: number;
  /** Weight of most of its letters. */
  readonly weight: number;
  readonly italic: boolean;
  readonly text: string;
  /** Stretches of `text` that are marks of notes, no words of the text. */
  readonly marks: readonly Range[];
  readonly tag: Tag | null;
  readonly artifact: boolean;
}

/** A gap this wide, in sizes of the letters, parts two words. */
const SPACE = 0.13;
/** Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

/** A line of runs that stand side by side, in any order. At least one. */
export function lineOf(page: number, loose: readonly Run[]): Line {
  const runs = [...loose].sort((a, b) => a.x0 - b.x0);
  if (runs.filter((run) => RIGHT_TO_LEFT.test(run.text)).length * 2 > runs.length) runs.reverse();
  const size = heaviest(runs, (run) => Math.round(run.size * 10) / 10);
  const weight = heaviest(runs, (run) => run.font.weight);
  const italic = heaviest(runs, (run) => (run.font.italic ? 1 : 0)) === 1;
  const main = runs.filter((run) => run.size > size * 0.9);
  const y = main.length > 0 ? heaviest(main, (run) => run.y) : (runs[0] as Run).y;
  const { text, marks } = words(runs, size, y);
  return {
    page,
    runs,
    x0: Math.min(...runs.map((run) => run.x0)),
    x1: Math.max(...runs.map((run) => run.x1)),
    y,
    size,
    weight,
    italic,
    text,
    marks,
    tag: main[0]?.tag ?? runs[0]?.tag ?? null,
    artifact: runs.every((run) => run.artifact),
  };
}

/** The value that most letters have. */
function heaviest(runs: readonly Run[], of: (run: Run) => number): number {
  const letters = new Map<number, number>();
  for (const run of runs) letters.set(of(run), (letters.get(of(run)) ?? 0) + run.text.length);
  let best = of(runs[0] as Run);
  for (const [value, count] of letters) if (count > (letters.get(best) as number)) best = value;
  return best;
}

function words(runs: readonly Run[], size: number, y: number): { text: string; marks: readonly Range[] } {
  let text = '';
  let plain = '';
  const marks: Range[] = [];
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    const isMark = before !== undefined && noteMarkAt(run, plain, size, y);
    if (before && isApart(before, run)) text += ' ';
    if (isMark) marks.push({ start: text.length, end: text.length + run.text.length });
    text += run.text;
    if (!isMark) plain += run.text;
    // A mark that opens a note stands before its words.
    if (i === 0 && runs.length > 1 && noteMarkAt(run, 'note', size, y) && !(runs[1] as Run).spaced) text += ' ';
  });
  return { text, marks: marks.length > 0 ? marks : noteMarksIn(text) };
}

/** True where two runs of a line are parted by a space. */
function isApart(before: Run, run: Run): boolean {
  const gap = run.x0 >= before.x0 ? run.x0 - before.x1 : before.x0 - run.x1;
  const size = Math.max(Math.min(before.size, run.size), Math.max(before.size, run.size) / 2);
  return gap > size * SPACE || (run.spaced && gap > -size * 0.3);
}

/** Share of a line's letters that are at least this heavy. */
export function shareOfWeight(line: Line, weight: number): number {
  let heavy = 0;
  let all = 0;
  for (const run of line.runs) {
    all += run.text.length;
    if (run.font.weight >= weight) heavy += run.text.length;
  }
  return all === 0 ? 0 : heavy / all;
}
