import type { Correction } from '../model/correction.ts';
import type { JournalMark } from '../model/journal.ts';
import type { Original } from '../model/original.ts';
import { done, type ProblemCode, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import type { Archive } from './archive.ts';
import { type JournalState, type KeptOriginal, readJournal } from './journal-state.ts';
import type { StoreChange, Yours } from './ports.ts';
import { correctionsOf, readOriginal } from './read-original.ts';
import { changeFor, type Reading, reading, reportsIn, shelve } from './shelve.ts';

/** Reports that are stored in one transaction. */
const BATCH = 50;
const PROGRESS_MS = 150;

/**
 * Makes the store what the journal says, whatever it holds now: originals that it lacks are read, reports whose
 * corrections differ are read anew, the rest is taken over or taken out. The store's mark moves only at the end, so
 * that a crash on the way is caught up with in the same manner. Returns the names of originals that the vault could
 * not give; they stay in the list of originals with the reason. `from` is the store's mark until then.
 */
export async function catchUp(archive: Archive, from: JournalMark, why: string): Promise<Result<readonly string[]>> {
  const journal = await readJournal(archive.tools.vault);
  if (!journal.ok) return journal;
  const { yours, originals, mark } = journal.value;
  const wanted = [...originals.values()].filter((original) => !original.removed);
  const unread = wanted.filter((original) => isUnread(archive, original, yours));

  const taken = await shelve(archive, takingOver(archive, journal.value, from));
  if (!taken.ok) return taken;
  archive.yours = yours;
  const lost = await readAll(archive, unread, from, why);
  if (!lost.ok) return lost;
  const finished = await shelve(archive, { mark });
  if (!finished.ok) return finished;
  archive.marks.written(mark, mark.n - archive.info.mark.n);
  return lost;
}

/** Also what the vault could not give before: it may be there again. */
function isUnread(archive: Archive, { original }: KeptOriginal, yours: Yours): boolean {
  const known = archive.originals.get(original);
  if (!known || (known.problem && LOST.has(known.problem.code))) return true;
  return !same(correctionsOf(archive.yours, original), correctionsOf(yours, original));
}

const same = (one: readonly Correction[], other: readonly Correction[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** All of yours as the journal has it; what the journal no longer has leaves. */
function takingOver(archive: Archive, { yours, originals }: JournalState, mark: JournalMark): StoreChange {
  const gone = [...archive.originals.keys()].filter((original) => originals.get(original)?.removed ?? true);
  const before = archive.yours;
  const corrected = new Set<ReportId>([...before.corrections.keys(), ...yours.corrections.keys()]);
  return {
    remove: reportsIn(archive, gone),
    removeOriginals: gone,
    dossiers: [...yours.dossiers.values()],
    removeDossiers: [...before.dossiers.keys()].filter((dossier) => !yours.dossiers.has(dossier)),
    corrections: new Map([...corrected].map((report) => [report, correctionsOf(yours, report)])),
    settings: yours.settings,
    mark,
  };
}

/** The vault is whole but for this original; anything else that it says ends the work. */
const LOST: ReadonlySet<ProblemCode> = new Set(['original-missing', 'original-damaged']);

/** Reads originals from the vault into the store, without moving its mark past `mark`. Returns names as `catchUp` does. */
export async function readAll(
  archive: Archive,
  originals: readonly KeptOriginal[],
  mark: JournalMark,
  why: string,
): Promise<Result<readonly string[]>> {
  const { tools, yours } = archive;
  const lost: string[] = [];
  let batch: Reading[] = [];
  let told = tools.clock.ticks();
  for (const [finished, kept] of originals.entries()) {
    const bytes = await tools.vault.read(kept.original);
    if (!bytes.ok && !LOST.has(bytes.problem.code)) return bytes;
    if (bytes.ok) {
      const read = await readOriginal(tools, { ...kept, bytes: bytes.value }, correctionsOf(yours, kept.original));
      batch.push(reading(archive, asOriginal(kept), read));
    } else {
      lost.push(kept.name);
      // A report that it gave before stays: its words may stand nowhere else now.
      batch.push({ put: [], remove: [], original: { ...asOriginal(kept), problem: bytes.problem } });
    }
    if (batch.length === BATCH || finished === originals.length - 1) {
      const stored = await shelve(archive, changeFor(batch, mark));
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

const asOriginal = ({ original, name, size, sample, job, keptAt }: KeptOriginal): Omit<Original, 'problem'> => ({
  original,
  name,
  size,
  sample,
  job,
  keptAt,
});
