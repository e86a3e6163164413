import type { JournalLine, JournalMark, YoursEntry } from '../../renderer/core/model/journal.ts';
import type { Result } from '../../renderer/core/model/problem.ts';
import type { Sha256 } from '../../renderer/core/model/report.ts';
import type { CheckedOriginals, KeptOriginal, OriginalPiece, RestoredOriginals } from '../bridge/desktop.ts';
import { arrivals } from './arrivals.ts';
import { canonical } from './canonical.ts';
import type { Entry } from './chain.ts';
import { checkSome } from './checking.ts';
import { type Disk, nodeDisk } from './disk.ts';
import { fail, guarded } from './failures.ts';
import { inspectGround } from './ground.ts';
import { layoutOf, placeOf } from './layout.ts';
import { needUnlocked } from './lock.ts';
import { type Opened, openGround } from './opening.ts';
import { readPiece } from './originals.ts';
import { hashFile } from './reading.ts';
import { type Enrolled, enrol } from './roll.ts';
import { needSpace } from './space.ts';
import { fromTrash, toTrash } from './trash.ts';
import { turns } from './turns.ts';

/** What one append may hold, UTF-16 units of canonical JSON: far below the longest line that opening accepts. */
const LONGEST_APPEND = 16 * 1024 * 1024;

/** An archive's folder, open and locked. What each call promises stands in `electron/bridge/desktop.ts`. */
export interface Vault {
  readonly archive: string;
  readonly place: string;
  readonly mended: readonly string[];
  mark(): JournalMark;
  keep(piece: OriginalPiece): Promise<Result<KeptOriginal>>;
  read(original: Sha256, at: number): Promise<Result<{ readonly bytes: Uint8Array; readonly size: number }>>;
  remove(originals: readonly Sha256[]): Promise<Result<JournalMark>>;
  restore(originals: readonly Sha256[]): Promise<Result<RestoredOriginals>>;
  journal(after: number): Promise<Result<{ readonly lines: readonly JournalLine[]; readonly mark: JournalMark }>>;
  append(entries: readonly YoursEntry[]): Promise<Result<JournalMark>>;
  check(from: number): Promise<Result<CheckedOriginals>>;
  /** Gives the archive free. Nothing may be called afterwards. */
  close(): Promise<void>;
}

/** What tests replace: the file system and the clock. */
export interface VaultPorts {
  readonly disk?: Disk;
  readonly now?: () => string;
}

/** Looks whether an archive stands in `folder` or may be made there; makes the folder if only it is missing. */
export const inspectPlace = (folder: string): Promise<Result<void>> =>
  guarded(() => inspectGround(nodeDisk, layoutOf(folder)));

/** `archive-locked` where a living process has the archive in `folder` open. Changes nothing. */
export const inspectLock = (folder: string): Promise<Result<void>> =>
  guarded(() => needUnlocked(nodeDisk, layoutOf(folder).lock));

/** Opens the archive in `folder`, or makes one there if the folder is empty or missing. */
export function openVault(folder: string, ports: VaultPorts = {}): Promise<Result<Vault>> {
  const disk = ports.disk ?? nodeDisk;
  const now = ports.now ?? (() => new Date().toISOString());
  return guarded(async () => vaultOver(disk, folder, await openGround(disk, layoutOf(folder), now)));
}

function vaultOver(disk: Disk, folder: string, { archive, journal, roll, mended, unlock }: Opened): Vault {
  const layout = layoutOf(folder);
  const coming = arrivals(disk, layout);
  const inTurn = turns();

  async function record(entries: readonly Entry[]): Promise<JournalMark> {
    const mark = await journal.append(entries);
    for (const entry of entries) enrol(roll, entry);
    return mark;
  }

  async function keep(piece: OriginalPiece): Promise<KeptOriginal> {
    const { original, name, size, sample, job } = piece;
    const known = roll.get(original);
    if (piece.at === 0) {
      if (known?.here && (await hashFile(disk, placeOf(layout, original))) === original)
        return { complete: true, alreadyThere: true, mark: journal.mark() };
      await needSpace(disk, folder, size);
    }
    if (!(await coming.take(piece))) return { complete: false, alreadyThere: false, mark: journal.mark() };
    // A damaged original that came once more is whole again; the journal tells of it already.
    const mark = known?.here
      ? journal.mark()
      : await record([{ kind: 'original-kept', original, name, size, sample, job }]);
    return { complete: true, alreadyThere: false, mark };
  }

  async function remove(originals: readonly Sha256[]): Promise<JournalMark> {
    const here = [...new Set(originals)].filter((original) => roll.get(original)?.here);
    if (here.length === 0) return journal.mark();
    const mark = await record(here.map((original) => ({ kind: 'original-removed', original })));
    // The line counts. A file that could not be moved now is moved at the next opening.
    for (const original of here)
      await inTurn(original, async () => {
        if (!roll.get(original)?.here) await toTrash(disk, layout, original);
      }).catch(() => undefined);
    return mark;
  }

  async function restore(originals: readonly Sha256[]): Promise<RestoredOriginals> {
    const gone = [...new Set(originals)].filter((original) => !roll.get(original)?.here);
    const back = new Set<Sha256>();
    for (const original of gone) {
      const known = roll.has(original);
      if (known && (await inTurn(original, () => fromTrash(disk, layout, original)))) back.add(original);
    }
    const missing = gone.filter((original) => !back.has(original));
    if (back.size === 0) return { mark: journal.mark(), missing };
    return { mark: await record([...back].map((original) => ({ kind: 'original-restored', original }))), missing };
  }

  return {
    archive,
    place: folder,
    mended,
    mark: journal.mark,
    keep: (piece) => guarded(() => inTurn(piece.original, () => keep(piece))),
    read: (original, at) =>
      guarded(() => inTurn(original, () => readPiece(disk, layout, hereOr(roll.get(original), original), at))),
    remove: (originals) => guarded(() => inTurn('removals', () => remove(originals))),
    restore: (originals) => guarded(() => inTurn('removals', () => restore(originals))),
    journal: (after) => guarded(() => journal.read(after)),
    append: (entries) =>
      guarded(async () => {
        if ((canonical(entries)?.length ?? Number.POSITIVE_INFINITY) > LONGEST_APPEND) tooMuch();
        return record(entries);
      }),
    check: (from) => guarded(() => checkSome(disk, layout, [...roll.values()], from)),
    async close() {
      await coming.close();
      await journal.close().catch(() => undefined);
      await unlock().catch(() => undefined);
    },
  };
}

const hereOr = (known: Enrolled | undefined, original: Sha256): Enrolled => (known?.here ? known : missing(original));

function missing(original: Sha256): never {
  return fail(
    'original-missing',
    'The archive does not have this original.',
    'Import the file again.',
    original.slice(0, 16),
  );
}

const tooMuch = (): never =>
  fail(
    'call-refused',
    'This is more than can be saved at once. Nothing was changed.',
    'Do it in smaller steps: fewer excerpts, or shorter ones.',
  );
