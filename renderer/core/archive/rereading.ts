import type { Reread } from '../model/archive-state.ts';
import type { Original } from '../model/original.ts';
import { done, type Result } from '../model/problem.ts';
import type { ReportId, Sha256 } from '../model/report.ts';
import type { Archive } from './archive.ts';
import { inOrder } from './in-order.ts';
import { isLost } from './lost-original.ts';
import type { Pending } from './marks.ts';
import { concernOf, type ProfileChange } from './profile-changes.ts';
import { correctionsIn, knownOf, type OriginalRead, readKept } from './read-original.ts';
import { reading, reportsIn, shelve, shelveReadings } from './shelve.ts';
import { storeAhead } from './store-ahead.ts';
import { asCorrected, type WaitingReading } from './waiting-reading.ts';

/** Originals that are read at once, and those that are stored together. */
const AT_ONCE = 3;
const BATCH = 16;

interface ReadAgain extends Pick<WaitingReading, 'corrections' | 'profiles'> {
  readonly original: Original;
  readonly read: OriginalRead;
}

/**
 * Reads the reports anew that changes of profiles concern, after those of earlier changes. Edits and imports go on in
 * between. `held` keeps the store's mark behind the changes until the end. A problem ends the work and is told; the next
 * opening then goes on.
 */
export const rereadFor = (archive: Archive, held: Pending, changes: readonly ProfileChange[]): Promise<void> =>
  archive.rereads.take(async () => {
    const ended = await rereadAll(archive, concerned(archive, changes));
    const stored = ended.ok ? await archive.edits.take(() => finish(archive, held)) : ended;
    if (!stored.ok) archive.tools.tell({ event: 'problem', problem: stored.problem });
  });

/** The originals with reports that are concerned, those of the publishers themselves first. */
function concerned({ index, reportsOf }: Archive, changes: readonly ProfileChange[]): readonly Sha256[] {
  const concern = concernOf(changes);
  const first: Sha256[] = [];
  const too: Sha256[] = [];
  for (const [original, reports] of reportsOf) {
    const of = new Set([...reports].map((id) => index.catalogue.row(id)).map((row) => (row ? concern(row) : 'no')));
    if (of.has('first')) first.push(original);
    else if (of.has('too')) too.push(original);
  }
  return [...first, ...too];
}

async function rereadAll(archive: Archive, originals: readonly Sha256[]): Promise<Result<null>> {
  const total = originals.length;
  const tell = (finished: number, reports: readonly ReportId[]) =>
    archive.tools.tell({ event: 'reread', finished, total, reports: reports.map((id) => asked(archive, id)) });
  if (total > 0) tell(0, []);
  let finished = 0;
  let batch: ReadAgain[] = [];
  for await (const read of inOrder(
    originals,
    AT_ONCE,
    (original) => readAgain(archive, original),
    () => false,
  )) {
    finished++;
    if (!read.ok) return read;
    if (read.value) batch.push(read.value);
    if (batch.length < BATCH && finished < total) continue;
    const stored = await store(archive, batch);
    if (!stored.ok) return stored;
    tell(
      finished,
      reportsIn(
        archive,
        batch.map(({ original }) => original.original),
      ),
    );
    batch = [];
    await archive.tools.breathe();
  }
  return done(null);
}

function asked({ index }: Archive, report: ReportId): Reread {
  const row = index.catalogue.row(report);
  return { report, date: row?.date ?? null, please: row?.please ?? [] };
}

/** Undefined for an original that has left meanwhile, or that the vault has lost: its reports stay as they were. */
async function readAgain(archive: Archive, id: Sha256): Promise<Result<ReadAgain | undefined>> {
  const original = archive.originals.get(id);
  if (!original || isLost(original.problem)) return done(undefined);
  const { yours } = archive;
  const read = await readKept(archive.tools, original, knownOf(archive, yours, id), {
    ahead: (reports) => archive.edits.take(() => storeAhead(archive, original, reports)),
  });
  if (!read.ok) return isLost(read.problem) ? done(undefined) : read;
  return done({ original, read: read.value, corrections: correctionsIn(yours, id), profiles: yours.profiles });
}

/** Stores a batch among the edits, as the corrections and profiles of that moment want it. */
const store = (archive: Archive, batch: readonly ReadAgain[]): Promise<Result<null>> =>
  archive.edits.take(async () => {
    const waiting = batch.flatMap(({ original: { original: id }, read, ...known }): WaitingReading[] => {
      const original = archive.originals.get(id);
      return original ? [{ ...reading(archive, original, read), ...known }] : [];
    });
    const now = await asCorrected(archive, waiting);
    return now.ok ? shelveReadings(archive, now.value, archive.marks.safe([])) : now;
  });

/** With the last change that was under way, the profiles come into the store: all reports are read with them. */
async function finish(archive: Archive, held: Pending): Promise<Result<null>> {
  const { profilesUnderWay, marks, yours } = archive;
  const last = profilesUnderWay.size === 1;
  const profiles = last ? { profiles: [...yours.profiles.values()] } : {};
  const stored = await shelve(archive, { ...profiles, mark: marks.safe([held]) });
  if (!stored.ok) return stored;
  marks.settle([held]);
  profilesUnderWay.delete(held);
  return stored;
}
