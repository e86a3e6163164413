import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzFile, FuzzFormat } from './corpus.ts';

/** What came of the files of one format. */
export interface Tally {
  readonly format: FuzzFormat;
  files: number;
  reports: number;
  unread: number;
  /** Milliseconds, waiting for a thread included. */
  slowest: number;
  /** Bytes of the whole process. */
  memory: number;
  seconds: number;
  readonly findings: { readonly number: number; readonly fault: string }[];
}

const KEPT = join(import.meta.dirname, '../artefacts/fuzz');

/** Keeps a file that gave a finding, to be looked at. */
export function keepFile(format: FuzzFormat, seed: number, number: number, { name, bytes }: FuzzFile): void {
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, `${format}-${seed}-${number}-${name.replace(/[^\w.-]/gu, '_')}`), bytes);
}

const COLUMNS = ['format', 'files', 'reports', 'unread', 'slowest ms', 'memory MB', 'seconds', 'findings'];

/** The tallies as a table, with their sum. */
export function table(tallies: readonly Tally[]): string {
  const row = (tally: Omit<Tally, 'format' | 'findings'> & { format: string; found: number }): string[] => [
    tally.format,
    ...[
      tally.files,
      tally.reports,
      tally.unread,
      tally.slowest,
      tally.memory / 1024 ** 2,
      tally.seconds,
      tally.found,
    ].map((value) => Math.round(value).toString()),
  ];
  const sum = (key: 'files' | 'reports' | 'unread' | 'seconds') => tallies.reduce((all, one) => all + one[key], 0);
  const most = (key: 'slowest' | 'memory') => Math.max(0, ...tallies.map((one) => one[key]));
  const rows = [
    COLUMNS,
    ...tallies.map((one) => row({ ...one, found: one.findings.length })),
    row({
      format: 'all',
      files: sum('files'),
      reports: sum('reports'),
      unread: sum('unread'),
      slowest: most('slowest'),
      memory: most('memory'),
      seconds: sum('seconds'),
      found: tallies.reduce((all, one) => all + one.findings.length, 0),
    }),
  ];
  const widths = COLUMNS.map((_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return `\n${rows.map(line).join('\n')}\n`;
}
