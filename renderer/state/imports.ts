import { createStore } from 'zustand/vanilla';
import type { Reread } from '../core/model/archive-state.ts';
import type { Correction } from '../core/model/correction.ts';
import type { ImportListing, ImportOutcome, ImportProgress, ImportSummary } from '../core/model/import.ts';
import type { OriginalView } from '../core/model/original.ts';
import type { ReportId } from '../core/model/report.ts';
import type { ReportView } from '../worker/contract.ts';
import { answered, delivered } from './answered.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';
import { openQuestions } from './reading/fields.ts';

/** One import of this session: how far it is, how each file ended. */
export interface ImportJob {
  readonly job: string;
  readonly at: string;
  readonly sample: boolean;
  readonly total: number;
  readonly finished: number;
  readonly file: string;
  readonly secondsLeft: number | null;
  readonly outcomes: readonly ImportOutcome[];
  readonly stopping: boolean;
  /** Set at the end. */
  readonly summary: ImportSummary | null;
}

export interface ImportsState {
  /** As the archive knows them, newest first; what was taken back is among them. */
  readonly listings: readonly ImportListing[];
  readonly jobs: ReadonlyMap<string, ImportJob>;
  /** Originals of imports of earlier sessions, and of those of which something was taken back. */
  readonly originals: ReadonlyMap<string, readonly OriginalView[]>;
  readonly chosen: string | null;
  /** What reports say now that were answered, or read anew, since the import. */
  readonly since: ReadonlyMap<ReportId, Reread>;
}

const FIRST: ImportsState = {
  listings: [],
  jobs: new Map(),
  originals: new Map(),
  chosen: null,
  since: new Map(),
};

/** Bringing reports in: what runs, how it ended, taking it back. */
export function createImports(ports: Ports, messages: Messages, onStarted: () => void) {
  const store = createStore<ImportsState>(() => FIRST);
  const { getState, setState } = store;

  const change = (job: string, part: (before: ImportJob) => Partial<ImportJob>) =>
    setState(({ jobs }) => {
      const before = jobs.get(job);
      return before ? { jobs: new Map(jobs).set(job, { ...before, ...part(before) }) } : {};
    });

  const progressed = ({ job, total, finished, file, secondsLeft, outcomes }: ImportProgress) =>
    change(job, (before) => ({
      total,
      finished,
      file,
      secondsLeft,
      outcomes: outcomes.length > 0 ? [...before.outcomes, ...outcomes] : before.outcomes,
    }));

  ports.onArchiveEvent((event) => {
    if (event.event === 'import-progress') progressed(event.progress);
    else if (event.event === 'reread') now(event.reports);
  });

  /** Remembers what reports say now. */
  const now = (reports: readonly Reread[]) =>
    setState(({ since }) => {
      const next = new Map(since);
      for (const one of reports) next.set(one.report, one);
      return { since: next };
    });

  const list = async () => {
    const found = await delivered(ports.archive.imports());
    if (found.ok) setState({ listings: [...found.value].sort((a, b) => (a.at < b.at ? 1 : -1)) });
  };

  const run = async (total: number, sample: boolean, start: (job: string) => Promise<ImportSummary>) => {
    const job = ports.newId();
    const at = new Date().toISOString();
    const fresh: ImportJob = {
      job,
      at,
      sample,
      total,
      finished: 0,
      file: '',
      secondsLeft: null,
      outcomes: [],
      stopping: false,
      summary: null,
    };
    setState(({ jobs }) => ({ jobs: new Map(jobs).set(job, fresh), chosen: job }));
    onStarted();
    const ended = await delivered(start(job));
    if (!ended.ok) {
      messages.problem(ended.problem);
      change(job, (b) => ({
        file: '',
        summary: { job, outcomes: b.outcomes, cancelled: false, problem: ended.problem, seconds: 0 },
      }));
      return;
    }
    const summary = ended.value;
    change(job, () => ({ summary, outcomes: summary.outcomes, finished: summary.outcomes.length, file: '' }));
    if (summary.problem) messages.problem(summary.problem);
    await list();
  };

  /** Asks for the files of an import, unless this session saw how each ended and none was taken back since. */
  const askFiles = async (job: string) => {
    if (outcomesOf(getState(), job)) return;
    const found = await delivered(ports.archive.originals(job));
    if (found.ok) setState((s) => ({ originals: new Map(s.originals).set(job, found.value) }));
    else messages.problem(found.problem);
  };

  const refresh = async (job: string) => {
    await list();
    await askFiles(job);
  };

  const restore = async (job: string) => {
    const back = await answered(ports.archive.restoreImport(job));
    if (back.ok) messages.say({ tone: 'done', sentence: `${files(back.value.restored)} back in the archive.` });
    else messages.problem(back.problem);
    await refresh(job);
  };

  return {
    store,
    list,
    importFiles: (files: readonly File[]) =>
      files.length === 0 ? Promise.resolve() : run(files.length, false, (job) => ports.archive.importFiles(job, files)),
    importSamples: () => run(0, true, (job) => ports.archive.importSamples(job)),
    /** Ends the running import after the file in hand. */
    stop: async (job: string) => {
      change(job, () => ({ stopping: true }));
      const stopped = await delivered(ports.archive.cancelImport(job));
      if (!stopped.ok) messages.problem(stopped.problem);
    },
    choose: async (job: string) => {
      setState({ chosen: job });
      await askFiles(job);
    },
    takeBack: async (job: string) => {
      const back = await answered(ports.archive.takeBackImport(job));
      if (back.ok)
        messages.say({
          tone: 'done',
          sentence: `Taken back: ${files(back.value.removed)} left the archive with their reports, and stay in its trash.`,
          action: { label: 'Undo', run: () => void restore(job) },
          undo: true,
          stays: true,
        });
      else messages.problem(back.problem);
      await refresh(job);
    },
    /** Brings back what was taken back of an import. */
    restore,
    /** A report with its questions; null where it cannot be read, which is told. */
    look: async (report: ReportId): Promise<ReportView | null> => {
      const read = await answered(ports.archive.report(report));
      if (read.ok) return read.value;
      messages.problem(read.problem);
      return null;
    },
    /** Answers a question about a report; when it was the last, its row moves to the imported ones. */
    answer: async (correction: Correction): Promise<ReportView | null> => {
      const read = await answered(ports.archive.correct(correction));
      if (!read.ok) {
        messages.problem(read.problem);
        return null;
      }
      const { id, date } = read.value.report;
      const please = openQuestions(read.value.report).map(({ field }) => field.check?.question ?? '');
      now([{ report: id, date: date.value, please }]);
      return read.value;
    },
  };
}

const files = (n: number) => `${n.toLocaleString('en')} ${n === 1 ? 'file' : 'files'}`;

/** What the archive knows of an import; undefined where none of its files was new. */
export const listingFor = ({ listings }: ImportsState, job: string): ImportListing | undefined =>
  listings.find((l) => l.job === job);

/** True where nothing of an import is left in the archive and it can be brought back. */
export const isTakenBack = (listing: ImportListing | undefined): boolean =>
  listing !== undefined && listing.files === 0 && listing.takenBack > 0;

/** How each file of an import of this session ended, as long as that still holds: nothing of it was taken back. */
export function outcomesOf(state: ImportsState, job: string): readonly ImportOutcome[] | undefined {
  return listingFor(state, job)?.takenBack ? undefined : state.jobs.get(job)?.outcomes;
}

/** The import that is under way; null where none is. */
export function runningImport({ jobs }: ImportsState): ImportJob | null {
  for (const job of jobs.values()) if (!job.summary) return job;
  return null;
}
