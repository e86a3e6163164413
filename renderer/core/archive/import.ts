import type { ImportOutcome, ImportSummary } from '../model/import.ts';
import type { ImportCounts } from '../model/journal.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { type Archive, tellState } from './archive.ts';
import { note } from './edit.ts';
import { type IncomingFile, type TakenFile, takeFile } from './import-file.ts';
import { importedOutcome, knownOutcomes, unreadOutcome } from './import-outcome.ts';
import { type Pace, paceOf } from './import-pace.ts';
import { inOrder } from './in-order.ts';
import type { Pending } from './marks.ts';
import { originalOf } from './reports-by-original.ts';
import { reading, shelveReadings } from './shelve.ts';
import { withVersions } from './version-outcome.ts';
import { asCorrected, type WaitingReading } from './waiting-reading.ts';

/** Reports that are stored together, and how long the first of them waits at most. */
const BATCH = 40;
const BATCH_MS = 150;
/** Files that are kept and read at once: the disk waits for one while another is read. */
const AT_ONCE = 4;

/** Files that are in the vault and not yet in the store. */
interface Batch {
  readonly work: Pending[];
  readonly readings: WaitingReading[];
  readonly outcomes: ImportOutcome[];
  files: number;
  since: number;
}

/**
 * Keeps, reads and stores files in their order; a second import waits for the first. Every file gets an outcome for each
 * report in it, unless the import is cancelled or stops at a problem that would meet every further file too (a full
 * disk). What was finished stays, and importing the same files again goes on where this one ended: a file counts
 * by its bytes. An outcome is told only when the file is in the vault and its report is in the store.
 */
export function importFiles(
  archive: Archive,
  job: string,
  files: readonly IncomingFile[],
  sample: boolean,
): Promise<ImportSummary> {
  return archive.imports.take(async () => {
    const pace = paceOf(
      job,
      files.map((file) => file.size),
      archive.tools,
    );
    const outcomes: ImportOutcome[] = [];
    const problem = await takeIn(archive, job, files, sample, pace, outcomes);
    const cancelled = archive.cancelled.delete(job);
    await note(archive, [{ kind: 'import-finished', job, counts: counts(outcomes) }]);
    pace.end();
    tellState(archive);
    return { job, outcomes, cancelled, problem, seconds: pace.seconds() };
  });
}

/** Ends an import after the files in hand. */
export function cancelImport(archive: Archive, job: string): void {
  archive.cancelled.add(job);
}

async function takeIn(
  archive: Archive,
  job: string,
  files: readonly IncomingFile[],
  sample: boolean,
  pace: Pace,
  outcomes: ImportOutcome[],
): Promise<Problem | null> {
  let batch = emptyBatch(archive);
  let stopped: Problem | null = null;
  const store = async () => {
    const stored = await storeBatch(archive, batch);
    outcomes.push(...stored.outcomes);
    pace.finish(stored.outcomes, batch.files);
    batch = emptyBatch(archive);
    stopped ??= stored.problem;
  };
  const take = (file: IncomingFile) => {
    pace.begin(file.name);
    return takeFile(archive, job, file, sample, (reports) => pace.inside(file.name, reports));
  };
  const stop = () => stopped !== null || archive.cancelled.has(job);
  for await (const taken of inOrder(files, AT_ONCE, take, stop)) {
    const problem = enter(archive, taken, batch);
    const due = batch.outcomes.length >= BATCH || archive.tools.clock.ticks() - batch.since >= BATCH_MS;
    if (problem || due) await store();
    stopped ??= problem;
    await archive.tools.breathe();
  }
  await store();
  return stopped;
}

const emptyBatch = (archive: Archive): Batch => ({
  work: [],
  readings: [],
  outcomes: [],
  files: 0,
  since: archive.tools.clock.ticks(),
});

/** These meet every further file as well. */
const STOPS: ReadonlySet<ProblemCode> = new Set([
  'disk-full',
  'host-gone',
  'archive-locked',
  'archive-not-writable',
  'archive-damaged',
]);

/** Puts a file that was taken into the batch. Returns the problem that ends the import, if it met one. */
function enter(archive: Archive, taken: TakenFile, batch: Batch): Problem | null {
  batch.files++;
  const { file } = taken;
  if (taken.taken === 'refused') {
    const { original, problem } = taken;
    batch.outcomes.push({ outcome: 'not-readable', file, place: '', original, kept: false, problem });
    return STOPS.has(problem.code) ? problem : null;
  }
  if (taken.taken === 'known') {
    const known = archive.originals.get(taken.original);
    archive.marks.settle([taken.work]);
    if (known) batch.outcomes.push(...knownOutcomes(archive, file, known));
    return null;
  }
  const { original, corrections, profiles, ahead, work } = taken;
  batch.outcomes.push(...ahead);
  if (!taken.read.ok) {
    // Its line in the journal stays ahead of the store, so the next opening reads it.
    const { problem } = taken.read;
    batch.outcomes.push(unreadOutcome(file, original.original, { place: '', problem }));
    return STOPS.has(problem.code) ? problem : null;
  }
  const read = taken.read.value;
  batch.work.push(work);
  const twin = batch.readings.some((one) => one.original.original === original.original);
  const outcomes = read.reports.map((stored) => importedOutcome(file, stored));
  batch.outcomes.push(...(twin ? outcomes.map(asThere) : outcomes));
  batch.outcomes.push(...read.unread.map((unread) => unreadOutcome(file, original.original, unread)));
  if (!twin) batch.readings.push({ ...reading(archive, original, read), corrections, profiles });
  return null;
}

/** The same file twice in one batch came in once. */
function asThere(outcome: ImportOutcome): ImportOutcome {
  if (outcome.outcome !== 'imported') return outcome;
  const { file, place, report, title, series, date } = outcome;
  return { outcome: 'already-there', file, place, report, title, series, date };
}

/** Stores a batch, among the edits. Where that fails, its files are kept all the same and come in at the next opening. */
async function storeBatch(archive: Archive, { work, readings, outcomes }: Batch) {
  if (readings.length === 0) return { outcomes, problem: null };
  const stored = await archive.edits.take(async () => {
    const now = await asCorrected(archive, readings);
    return now.ok ? shelveReadings(archive, now.value, archive.marks.safe(work)) : now;
  });
  if (stored.ok) {
    archive.marks.settle(work);
    tellState(archive);
    return { outcomes: withVersions(archive, outcomes), problem: null };
  }
  const { problem } = stored;
  const missed = outcomes.map((outcome): ImportOutcome => {
    if (outcome.outcome !== 'imported') return outcome;
    const { file, place, report } = outcome;
    return unreadOutcome(file, originalOf(report), { place, problem });
  });
  return { outcomes: missed, problem };
}

function counts(outcomes: readonly ImportOutcome[]): ImportCounts {
  const count = (kind: ImportOutcome['outcome']) => outcomes.filter((one) => one.outcome === kind).length;
  return { imported: count('imported'), alreadyThere: count('already-there'), notReadable: count('not-readable') };
}
