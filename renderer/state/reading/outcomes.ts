import type { ImportOutcome } from '../../core/model/import.ts';
import type { OriginalView } from '../../core/model/original.ts';
import type { ReportId } from '../../core/model/report.ts';
import type { ImportJob } from '../imports.ts';

export type OutcomeGroup = 'not-kept' | 'please-check' | 'not-readable' | 'taken-back' | 'already-there' | 'imported';

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
  { group: 'taken-back', title: 'Taken back', note: 'In the archive’s trash, from where it can be brought back.' },
  { group: 'already-there', title: 'Already there', note: 'Same text as a report you have. Nothing was doubled.' },
  { group: 'imported', title: 'Imported', note: '' },
];

const counted = (n: number, one: string) => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`;

/** A file, and the place inside it where it holds several reports. */
const placed = (file: string, place: string) => (place === '' ? file : `${file} › ${place.replaceAll('#', ' › ')}`);

export function rowOf(outcome: ImportOutcome, settled: ReadonlySet<ReportId>): OutcomeRow {
  if (outcome.outcome === 'not-readable') {
    const { problem, kept } = outcome;
    return {
      file: placed(outcome.file, outcome.place),
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
  const { report, title, series, date } = outcome;
  const file = placed(outcome.file, outcome.place);
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

/** The same for an import of an earlier session, of which the originals are known: a row for each report. */
export function rowsOf(view: OriginalView, settled: ReadonlySet<ReportId>): readonly OutcomeRow[] {
  const { name: file, problem, unread, takenBack, reports } = view;
  const without = { file, report: null, title: null, series: null, date: null, wayOut: null, questions: [] };
  if (takenBack) return [{ ...without, group: 'taken-back', words: 'Taken back' }];
  if (problem) return [{ ...without, group: 'not-readable', words: problem.sentence, wayOut: problem.wayOut }];
  if (reports.length === 0) return [{ ...without, group: 'imported', words: 'In the archive' }];
  const read = reports.map(({ report, place, title, series, date, please }): OutcomeRow => {
    const questions = settled.has(report) ? [] : please;
    const [question] = questions;
    const group = question === undefined ? 'imported' : 'please-check';
    const words = question ?? 'In the archive';
    return { ...without, file: placed(file, place), group, report, title, series, date, words, questions };
  });
  const others = unread.map(({ place, problem: { sentence, wayOut } }): OutcomeRow => {
    return { ...without, file: placed(file, place), group: 'not-readable', words: sentence, wayOut };
  });
  return [...read, ...others];
}

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
