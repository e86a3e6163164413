import { createHash } from 'node:crypto';
import type { Vault } from '../../../renderer/core/archive/ports.ts';
import type { JournalLine, JournalMark, VaultEntry, YoursEntry } from '../../../renderer/core/model/journal.ts';
import { done, failed } from '../../../renderer/core/model/problem.ts';
import type { Sha256 } from '../../../renderer/core/model/report.ts';

/** What lies on the disk: it outlives the vault that is opened over it. */
export interface VaultDisk {
  readonly archive: string;
  readonly files: Map<Sha256, Uint8Array>;
  readonly trash: Map<Sha256, Uint8Array>;
  readonly lines: JournalLine[];
  readonly marks: JournalMark[];
  samples: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export function emptyDisk(archive = 'archive-1'): VaultDisk {
  const disk: VaultDisk = { archive, files: new Map(), trash: new Map(), lines: [], marks: [], samples: [] };
  write(disk, [{ kind: 'archive-made', archive }]);
  return disk;
}

const START: JournalMark = { n: 0, hash: '0'.repeat(64) };

const markOf = (disk: VaultDisk): JournalMark => disk.marks.at(-1) ?? START;

/** Each line a second later than the one before. */
export function write(disk: VaultDisk, entries: readonly (YoursEntry | VaultEntry)[]): JournalMark {
  for (const entry of entries) {
    const before = markOf(disk);
    const n = before.n + 1;
    const line: JournalLine = { ...structuredClone(entry), n, writtenAt: new Date(n * 1000).toISOString() };
    disk.lines.push(line);
    disk.marks.push({
      n,
      hash: createHash('sha256')
        .update(before.hash + JSON.stringify(line))
        .digest('hex'),
    });
  }
  return markOf(disk);
}

const PAGE = 7;

const missing = (original: Sha256) =>
  failed('original-missing', 'The original is not in the vault.', 'Import it again.', original);

/** A vault in memory that keeps the promises of the real one. */
export function memoryVault(disk: VaultDisk): Vault {
  return {
    open: async () =>
      done({ archive: disk.archive, place: '/archive', mark: markOf(disk), mended: [], host: 'loopback', app: '1' }),
    async keep({ name, original, bytes, sample, job }) {
      if (disk.files.has(original)) return done({ alreadyThere: true, mark: markOf(disk) });
      disk.files.set(original, bytes.slice());
      if (isHere(disk, original)) return done({ alreadyThere: false, mark: markOf(disk) });
      const size = bytes.length;
      return done({
        alreadyThere: false,
        mark: write(disk, [{ kind: 'original-kept', original, name, size, sample, job }]),
      });
    },
    async read(original) {
      const bytes = disk.files.get(original);
      return bytes ? done(bytes.slice()) : missing(original);
    },
    async remove(originals) {
      for (const original of originals) move(disk.files, disk.trash, original);
      return done(
        write(
          disk,
          originals.map((original) => ({ kind: 'original-removed', original })),
        ),
      );
    },
    async restore(originals) {
      const back = originals.filter((original) => disk.trash.has(original));
      for (const original of back) move(disk.trash, disk.files, original);
      const mark = write(
        disk,
        back.map((original) => ({ kind: 'original-restored', original })),
      );
      return done({ mark, missing: originals.filter((original) => !back.includes(original)) });
    },
    async journal(after) {
      const lines = disk.lines.slice(after, after + PAGE);
      return done({
        lines: structuredClone(lines),
        mark: lines.length === 0 ? markOf(disk) : (disk.marks[after + lines.length - 1] ?? START),
      });
    },
    append: async (entries) => done(write(disk, entries)),
    async check(from) {
      const all = [...disk.lines].filter((line) => line.kind === 'original-kept');
      const some = all.slice(from, from + 3);
      const damaged = some
        .filter((line) => !disk.files.has(line.original))
        .map(({ original, name }) => ({ original, name, what: 'missing' as const }));
      return done({ checked: some.length, damaged, next: from + 3 < all.length ? from + 3 : null });
    },
    samples: async () => done(disk.samples),
  };
}

/** Whether the journal has an original and does not say that it was removed. */
function isHere(disk: VaultDisk, original: Sha256): boolean {
  const last = disk.lines.findLast((line) => 'original' in line && line.original === original);
  return last !== undefined && last.kind !== 'original-removed';
}

function move(from: Map<Sha256, Uint8Array>, to: Map<Sha256, Uint8Array>, original: Sha256): void {
  const bytes = from.get(original);
  if (bytes) to.set(original, bytes);
  from.delete(original);
}
