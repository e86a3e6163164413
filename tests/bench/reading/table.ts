import type { Pace } from './measure.ts';
import type { PageFigures } from './page.ts';

export interface FormatFigures {
  readonly format: string;
  readonly files: number;
  readonly one: Pace;
  readonly all: Pace;
  /** Milliseconds of the processor for a file, and for ones of twice and four times its length. */
  readonly growth: readonly [number, number, number];
}

/** What the cost of four times the length may be of that of twice: two and what a busy machine adds. */
const MOST_GROWTH = 3;

export const growsTooFast = ({ growth: [, twice, fourTimes] }: FormatFigures): boolean =>
  fourTimes > MOST_GROWTH * twice + 20;

const HEAD = ['format', 'files', 'reports', 'one thread', 'MB/s', 'all cores', 'MB/s', 'work ms', 'n', '2n', '4n ms'];

/** Reports and MB a second, in one thread and in all, and what length costs. */
export function table(figures: readonly FormatFigures[], page: PageFigures | null): string {
  const rows = figures.map((one) => [
    one.format,
    String(one.files),
    String(one.all.reports),
    `${one.one.reportsPerSecond.toFixed(0)}/s`,
    one.one.megabytesPerSecond.toFixed(1),
    `${one.all.reportsPerSecond.toFixed(0)}/s`,
    one.all.megabytesPerSecond.toFixed(1),
    one.one.workPerReport.toFixed(1),
    ...one.growth.map((ms) => ms.toFixed(0)),
  ]);
  const widths = HEAD.map((_, i) => Math.max(...[HEAD, ...rows].map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  const fast = figures.filter(growsTooFast).map(({ format }) => `${format}: its cost grows faster than its length\n`);
  const seen = page
    ? `\nIn the app: ${page.files} files in ${page.seconds.toFixed(1)} s, first progress after ${page.firstProgressSeconds.toFixed(1)} s, longest stall of the page ${page.longestStallMs.toFixed(0)} ms, its longest task ${page.longestTaskMs.toFixed(0)} ms of the processor\n`
    : '';
  return `${[HEAD, ...rows].map(line).join('\n')}\n${fast.join('')}${seen}`;
}
