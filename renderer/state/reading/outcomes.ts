import type { ImportOutcome } from '../../core/model/import.ts';
import type { Original } from '../../core/model/original.ts';
import type { ReportId } from '../../core/model/report.ts';
import type { ImportJob } from '../imports.ts';

export type OutcomeGroup = 'not-kept' | 'please-check' | 'not-readable' | 'already-there' | 'imported';

/** A file of an import as the table shows it. */
export interface OutcomeRow {
  readonly file: string;
  readonly group: OutcomeGroup;
  readonly report: ReportId | null;
  readonly title: string | null;
  readonly series: string | null;
  readonly date: string | null;
  /** How it ended, in words. */
  readonly words: string;
  /** For files without a report: what can be done. */
  readonly wayOut: string | null;
  readonly questions: readonly string[];
}

export const GROUPS: readonly { readonly group: OutcomeGroup; readonly title: string; readonly note: string }[] = [
  {
    group: 'not-kept',
    title: 'Not kept',
    note: 'Not in the archive. The file is unchanged where you have it.',
  },
  { group: 'please-check', title: 'Please check', note: 'Imported and searchable. One field needs your eye.' },
  {
    group: 'not-readable',
    title: 'Kept but not readable',
    note: 'The file is safe in the vault. We try again after each update.',
  },
  { group: 'already-there', title: 'Already there', note: 'Same text as a report you have. Nothing was doubled.' },
  { group: 'imported', title: 'Imported', note: '' },
];

const counted = (n: number, one: string) => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`;

export function rowOf(outcome: ImportOutcome, settled: ReadonlySet<ReportId>): OutcomeRow {
  if (outcome.outcome === 'not-readable') {
    const { file, problem, kept } = outcome;
    return {
      file,
      group: kept ? 'not-readable' : 'not-kept',
      report: null,
      title: null,
      series: null,
      date: null,
      words: problem.sentence,
      wayOut: problem.wayOut,
      questions: [],
    };
  }
  const { file, report, title, series, date } = outcome;
  const base = { file, report, title, series, date, wayOut: null };
  if (outcome.outcome === 'already-there')
    return { ...base, group: 'already-there', words: 'Same text, nothing doubled', questions: [] };
  const questions = settled.has(report) ? [] : outcome.please;
  const [question] = questions;
  return {
    ...base,
    group: question === undefined ? 'imported' : 'please-check',
    words: question ?? `${counted(outcome.paragraphs, 'paragraph')}, ${counted(outcome.mentions, 'mention')}`,
    questions,
  };
}

/** The same for an import of an earlier session, of which only the originals are known. */
export const rowOfOriginal = ({ name, original, problem }: Original): OutcomeRow => ({
  file: name,
  group: problem ? 'not-readable' : 'imported',
  report: problem ? null : original,
  title: null,
  series: null,
  date: null,
  words: problem?.sentence ?? 'In the archive',
  wayOut: problem?.wayOut ?? null,
  questions: [],
});

/** The title of an import's page: what it does, or how it ended. */
export function headlineOf(job: ImportJob, takenBack: boolean): string {
  const { summary, total, sample } = job;
  const from = sample ? 'the sample archive' : counted(total, 'file');
  if (!summary) return `Reading ${from}`;
  if (takenBack) return 'This import was taken back';
  const fresh = summary.outcomes.filter((o) => o.outcome === 'imported').length;
  const check = summary.outcomes.filter((o) => o.outcome === 'imported' && o.please.length > 0).length;
  const end = summary.problem ? 'Import stopped' : summary.cancelled ? 'Import ended early' : 'Import finished';
  return `${end}: ${counted(fresh, 'new report')}${check > 0 ? `, ${check} to check` : ''}`;
}
