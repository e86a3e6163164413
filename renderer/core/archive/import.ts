import { openQuestions } from '../index/catalogue-row.ts';
import type { ImportOutcome, ImportSummary } from '../model/import.ts';
import type { ImportCounts } from '../model/journal.ts';
import { failed, type Problem, type ProblemCode, type Result } from '../model/problem.ts';
import type { Sha256 } from '../model/report.ts';
import { type Archive, tellState } from './archive.ts';
import { note } from './edit.ts';
import { type Pace, paceOf } from './import-pace.ts';
import type { Pending } from './marks.ts';
import { correctionsOf, readOriginal } from './read-original.ts';
import { changeFor, type Reading, reading, reportsIn, shelve } from './shelve.ts';

/** A file that a person chose. */
export interface IncomingFile {
  /** Without folders. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Fails where the file is gone or has changed since it was chosen. */
  bytes(): Promise<Result<Uint8Array>>;
}

/** Files that are stored in one transaction, and how long the first of them waits at most. */
const BATCH = 40;
const BATCH_MS = 150;

/** Files that are in the vault and not yet in the store. */
interface Batch {
  readonly work: Pending[];
  readonly readings: Reading[];
  readonly outcomes: ImportOutcome[];
  since: number;
}

/**
 * Keeps, reads and stores files, one after another; a second import waits for the first. Every file gets an
 * outcome, unless the import is cancelled or stops at a problem that would meet every further file too (a full
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

/** Ends an import after the file in hand. */
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
  const store = async () => {
    const stored = await storeBatch(archive, batch);
    outcomes.push(...stored.outcomes);
    pace.finish(stored.outcomes);
    batch = emptyBatch(archive);
    return stored.problem;
  };
  for (const file of files) {
    if (archive.cancelled.has(job)) break;
    pace.begin(file.name);
    const stop = await take(archive, job, file, sample, batch);
    const due = batch.outcomes.length >= BATCH || archive.tools.clock.ticks() - batch.since >= BATCH_MS;
    const problem = stop || due ? ((await store()) ?? stop) : null;
    if (problem) return problem;
    await archive.tools.breathe();
  }
  return store();
}

const emptyBatch = (archive: Archive): Batch => ({
  work: [],
  readings: [],
  outcomes: [],
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

/** Takes one file into the batch. Returns the problem that ends the import. */
async function take(archive: Archive, job: string, file: IncomingFile, sample: boolean, batch: Batch) {
  const { vault, hasher, clock } = archive.tools;
  const { name, size } = file;
  const refuse = (problem: Problem, original: Sha256 | null, kept: boolean) => {
    batch.outcomes.push({ outcome: 'not-readable', file: name, original, kept, problem });
  };
  const given = size === 0 ? EMPTY : await file.bytes();
  if (!given.ok) return void refuse(given.problem, null, false);
  const bytes = given.value;
  const original = await hasher.sha256(bytes);
  const before = known(archive, batch, original, name);
  // One that was lost and comes again stays in the import with which the journal has it.
  const listed = archive.originals.get(original);
  const details = listed ?? { original, name, size, sample, job, keptAt: clock.now() };

  const work = archive.marks.begin();
  // Also what is known is kept: where the vault has lost or damaged it, this mends it.
  const [kept, read] = await Promise.all([
    vault.keep({ name, original, bytes, sample, job }),
    before ?? readOriginal(archive.tools, { ...details, bytes }, correctionsOf(archive.yours, original)),
  ]);
  if (!kept.ok) {
    archive.marks.failed(work, kept.problem);
    refuse(kept.problem, original, false);
    return STOPS.has(kept.problem.code) ? kept.problem : undefined;
  }
  archive.marks.written(kept.value.mark, kept.value.alreadyThere || before || listed ? 0 : 1);
  if ('outcome' in read) {
    archive.marks.settle([work]);
    return void batch.outcomes.push(read);
  }
  batch.work.push(work);
  batch.readings.push(reading(archive, details, read));
  if (!read.ok) return void refuse(read.problem, original, true);
  const { report, mentions } = read.value;
  batch.outcomes.push({
    outcome: 'imported',
    file: name,
    report: report.id,
    title: report.title.value,
    series: report.series.value,
    date: report.date.value,
    paragraphs: report.parts.filter((part) => part.role === 'paragraph').length,
    mentions: mentions.length,
    please: openQuestions(report),
  });
}

/** The outcome of a file that is there already, in the archive or in the batch; undefined for a new one. */
function known(archive: Archive, batch: Batch, original: Sha256, file: string): ImportOutcome | undefined {
  const waiting = batch.readings.find((one) => one.original.original === original);
  const there = waiting?.original ?? archive.originals.get(original);
  if (!there || there.problem?.code === 'original-missing' || there.problem?.code === 'original-damaged')
    return undefined;
  if (there.problem) return { outcome: 'not-readable', file, original, kept: true, problem: there.problem };
  const [stored] = waiting?.put ?? [];
  if (stored) {
    const { id, title, series, date } = stored.report;
    return { outcome: 'already-there', file, report: id, title: title.value, series: series.value, date: date.value };
  }
  const row = archive.index.catalogue.row(reportsIn(archive, [original])[0] ?? original);
  if (!row) return undefined;
  const { report, title, series, date } = row;
  return { outcome: 'already-there', file, report, title, series, date };
}

/** Stores a batch. Where that fails, its files are kept all the same and come in at the next opening. */
async function storeBatch(archive: Archive, { work, readings, outcomes }: Batch) {
  if (readings.length === 0) return { outcomes, problem: null };
  const stored = await shelve(archive, changeFor(readings, archive.marks.safe(work)));
  if (stored.ok) {
    archive.marks.settle(work);
    tellState(archive);
    return { outcomes, problem: null };
  }
  const { problem } = stored;
  const missed = outcomes.map((outcome): ImportOutcome => {
    if (outcome.outcome !== 'imported') return outcome;
    return { outcome: 'not-readable', file: outcome.file, original: outcome.report, kept: true, problem };
  });
  return { outcomes: missed, problem };
}

const EMPTY: Result<Uint8Array> = failed(
  'file-empty',
  'The file is empty: it has no bytes, so there is nothing to keep.',
  'Look at the place it came from, and save the report once more.',
);

function counts(outcomes: readonly ImportOutcome[]): ImportCounts {
  const count = (kind: ImportOutcome['outcome']) => outcomes.filter((one) => one.outcome === kind).length;
  return { imported: count('imported'), alreadyThere: count('already-there'), notReadable: count('not-readable') };
}
