import type { JournalMark } from '../model/journal.ts';
import { done, type Problem, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import type { Archive } from './archive.ts';
import type { JournalState, KeptOriginal } from './journal-state.ts';
import { isLost, isToBeRead } from './lost-original.ts';
import type { StoreChange, Yours } from './ports.ts';
import { concernOf, profileChanges } from './profile-changes.ts';
import { correctionsIn, correctionsOf, knownOf, readKept, sameCorrections } from './read-original.ts';
import { type Reading, reading, reportsIn, shelve, shelveReadings } from './shelve.ts';
import { storeAhead } from './store-ahead.ts';

/** Originals that are stored together, unless they hold more reports. */
const BATCH = 50;
const MOST_REPORTS = 200;
const PROGRESS_MS = 150;

/**
 * Makes the store what the journal says, whatever it holds now: originals that it lacks are read, reports whose
 * corrections differ are read anew, the rest is taken over or taken out. The store's mark moves only at the end, so
 * that a crash on the way is caught up with in the same manner. Returns the names of originals that the vault could
 * not give; they stay in the list of originals with the reason. `from` is the store's mark until then, `away` the
 * problem where most originals are out of reach.
 */
export async function catchUp(
  archive: Archive,
  journal: JournalState,
  from: JournalMark,
  why: string,
  away: Problem | null,
): Promise<Result<readonly string[]>> {
  const { yours, originals, mark } = journal;
  const wanted = [...originals.values()].filter((original) => !original.takenBack);
  const unread = unreadOf(archive, wanted, journal, from);
  const readWith = inputs(archive.yours, yours);

  const taken = await shelve(archive, takingOver(archive, journal, from));
  if (!taken.ok) return taken;
  archive.yours = yours;
  const lost = await readAll(archive, unread, from, why, away);
  if (!lost.ok) return lost;
  const finished = await shelve(archive, { ...readWith, mark });
  if (!finished.ok) return finished;
  archive.marks.written(mark, mark.n - archive.info.mark.n);
  return lost;
}

/** Those that are to be read; also what the vault could not give before: it may be there again. */
function unreadOf(
  archive: Archive,
  wanted: readonly KeptOriginal[],
  { yours, profilesKept }: JournalState,
  from: JournalMark,
): readonly KeptOriginal[] {
  const { index, reportsOf, tools } = archive;
  const underWay = profilesKept.filter(({ n }) => n > from.n).map(({ profile }) => profile);
  const concern = concernOf(profileChanges(tools.knowledge.profiles, archive.yours, yours, underWay));
  const isConcerned = (report: ReportId) => {
    const row = index.catalogue.row(report);
    return row !== undefined && concern(row) !== 'no';
  };
  return wanted.filter(({ original, job }) => {
    const known = archive.originals.get(original);
    if (!known || known.job !== job || isToBeRead(known.problem)) return true;
    if (!sameCorrections(correctionsIn(archive.yours, original), correctionsIn(yours, original))) return true;
    return [...(reportsOf.get(original) ?? [])].some(isConcerned);
  });
}

/**
 * What goes into reading. It comes into the store when all is read with it: otherwise a crash on the way would leave
 * reports that were read without it, and nothing would tell.
 */
function inputs(before: Yours, yours: Yours): Pick<StoreChange, 'corrections' | 'profiles'> {
  const corrected = new Set<ReportId>([...before.corrections.keys(), ...yours.corrections.keys()]);
  return {
    corrections: new Map([...corrected].map((report) => [report, correctionsOf(yours, report)])),
    profiles: [...yours.profiles.values()],
  };
}

/** All of yours and all that was taken back as the journal has it; what the journal no longer has leaves. */
function takingOver(archive: Archive, { yours, originals }: JournalState, mark: JournalMark): StoreChange {
  const known = [...archive.originals.keys(), ...archive.takenBack.keys()];
  const takenBack = [...originals.values()].filter((original) => original.takenBack);
  const before = archive.yours;
  return {
    remove: reportsIn(
      archive,
      known.filter((original) => originals.get(original)?.takenBack ?? true),
    ),
    originals: takenBack.map((original) => ({ ...original, problem: null, unread: [] })),
    removeOriginals: known.filter((original) => !originals.has(original)),
    dossiers: [...yours.dossiers.values()],
    removeDossiers: [...before.dossiers.keys()].filter((dossier) => !yours.dossiers.has(dossier)),
    settings: yours.settings,
    parted: [...yours.parted.values()],
    mark,
  };
}

/**
 * Reads originals from the vault into the store, without moving its mark past `mark`. Returns names as `catchUp` does;
 * a problem that is not about one original ends the work, unless it is known that they are `away`.
 */
export async function readAll(
  archive: Archive,
  originals: readonly KeptOriginal[],
  mark: JournalMark,
  why: string,
  away: Problem | null = null,
): Promise<Result<readonly string[]>> {
  const { tools, yours } = archive;
  const lost: string[] = [];
  let batch: Reading[] = [];
  let told = tools.clock.ticks();
  for (const [finished, kept] of originals.entries()) {
    const read = await readKept(tools, kept, knownOf(archive, yours, kept.original), {
      ahead: (reports) => storeAhead(archive, kept, reports, mark),
    });
    if (read.ok) {
      batch.push(reading(archive, kept, read.value));
    } else {
      const problem = isLost(read.problem) ? read.problem : away;
      if (!problem) return read;
      lost.push(kept.name);
      // A report that it gave before stays: its words may stand nowhere else now.
      batch.push({ put: [], remove: [], original: { ...kept, problem, unread: [] } });
    }
    const reports = batch.reduce((sum, { put }) => sum + put.length, 0);
    if (batch.length === BATCH || reports >= MOST_REPORTS || finished === originals.length - 1) {
      const stored = await shelveReadings(archive, batch, mark);
      if (!stored.ok) return stored;
      batch = [];
    }
    if (tools.clock.ticks() - told >= PROGRESS_MS) {
      tools.tell({ event: 'rebuild-progress', finished: finished + 1, total: originals.length, why });
      told = tools.clock.ticks();
    }
    await tools.breathe();
  }
  return done<readonly string[]>(lost);
}
