import type { Reread } from '../../core/model/archive-state.ts';
import { writtenDate } from '../../core/model/date.ts';
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
  /** Names the file in the vault, for a copy of it; null where it is not there. */
  readonly original: ReportId | null;
  readonly title: string | null;
  readonly series: string | null;
  readonly date: string | null;
  /** How it ended, in words. */
  readonly words: string;
  /** For files without a report: what can be done. */
  readonly wayOut: string | null;
  readonly questions: readonly string[];
  readonly publisher: string | null;
  /** The numbers of a date of which nothing but the order of day and month is open; null where that is no question. */
  readonly dayOrMonth: string | null;
}

/** What reports say now that were answered, or read anew, since their import. */
export type Since = ReadonlyMap<ReportId, Reread>;

const NOBODY = { publisher: null, dayOrMonth: null } as const;

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

/** "A version of “Polite Words”, imported 3 March": the year is said where it is another one. */
function versionWords(known: Extract<ImportOutcome, { outcome: 'imported' }>['versionOf']): string | null {
  if (!known) return null;
  const day = writtenDate(known.importedAt.slice(0, 10));
  const ofThisYear = known.importedAt.slice(0, 4) === new Date().toISOString().slice(0, 4);
  const imported = day === undefined ? '' : `, imported ${ofThisYear ? day.slice(0, -5) : day}`;
  return `A version of “${known.title ?? 'a report without a title'}”${imported}`;
}

export function rowOf(outcome: ImportOutcome, since: Since): OutcomeRow {
  if (outcome.outcome === 'not-readable') {
    const { problem, kept } = outcome;
    return {
      file: placed(outcome.file, outcome.place),
      group: kept ? 'not-readable' : 'not-kept',
      report: null,
      original: kept ? outcome.original : null,
      title: null,
      series: null,
      date: null,
      words: problem.sentence,
      wayOut: problem.wayOut,
      questions: [],
      ...NOBODY,
    };
  }
  const { report, title, series } = outcome;
  const now = since.get(report);
  const date = now ? now.date : outcome.date;
  const file = placed(outcome.file, outcome.place);
  const base = { file, report, original: report, title, series, date, wayOut: null };
  if (outcome.outcome === 'already-there')
    return { ...base, group: 'already-there', words: 'Same text, nothing doubled', questions: [], ...NOBODY };
  const questions = now?.please ?? outcome.please;
  const [question] = questions;
  return {
    ...base,
    group: question === undefined ? 'imported' : 'please-check',
    words:
      question ??
      versionWords(outcome.versionOf) ??
      `${counted(outcome.paragraphs, 'paragraph')}, ${counted(outcome.mentions, 'mention')}`,
    questions,
    publisher: outcome.publisher,
    dayOrMonth: questions.length > 0 ? outcome.dayOrMonth : null,
  };
}

/** The same for an import of an earlier session, of which the originals are known: a row for each report. */
export function rowsOf(view: OriginalView, since: Since): readonly OutcomeRow[] {
  const { name: file, original, problem, unread, takenBack, reports } = view;
  const without = {
    file,
    report: null,
    original,
    title: null,
    series: null,
    date: null,
    wayOut: null,
    questions: [],
    ...NOBODY,
  };
  if (takenBack) return [{ ...without, original: null, group: 'taken-back', words: 'Taken back' }];
  if (problem) return [{ ...without, group: 'not-readable', words: problem.sentence, wayOut: problem.wayOut }];
  if (reports.length === 0) return [{ ...without, group: 'imported', words: 'In the archive' }];
  const read = reports.map(({ report, place, title, series, publisher, ...listed }): OutcomeRow => {
    const { date, please: questions } = since.get(report) ?? listed;
    const dayOrMonth = questions.length > 0 ? listed.dayOrMonth : null;
    const [question] = questions;
    const group = question === undefined ? 'imported' : 'please-check';
    const words = question ?? 'In the archive';
    return {
      ...without,
      file: placed(file, place),
      group,
      report,
      title,
      series,
      date,
      words,
      questions,
      publisher,
      dayOrMonth,
    };
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

/** Reports of one publisher whose dates all ask which of two numbers is the day: one answer settles them. */
export interface AskedTogether {
  readonly publisher: string;
  readonly rows: readonly OutcomeRow[];
}

/** A line among those that need a person. */
export type CheckLine =
  | { readonly line: 'row'; readonly row: OutcomeRow }
  | { readonly line: 'together'; readonly asked: AskedTogether };

/** Rows that ask the same of one publisher stand as one line, where the first of them stood; others by themselves. */
export function checkLines(rows: readonly OutcomeRow[]): readonly CheckLine[] {
  const byPublisher = Map.groupBy(rows, (row) => (asksOrderOnly(row) ? row.publisher : null));
  const told = new Set<string>();
  return rows.flatMap((row): CheckLine[] => {
    const { publisher } = row;
    const same = publisher !== null && asksOrderOnly(row) ? (byPublisher.get(publisher) ?? []) : [];
    if (publisher === null || same.length < 2) return [{ line: 'row', row }];
    if (told.has(publisher)) return [];
    told.add(publisher);
    return [{ line: 'together', asked: { publisher, rows: same } }];
  });
}

const asksOrderOnly = ({ dayOrMonth, questions }: OutcomeRow): boolean => dayOrMonth !== null && questions.length === 1;
