import { createHash, type Hash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Sha256 } from '../../renderer/core/model/report.ts';
import type { OriginalPiece } from '../bridge/desktop.ts';
import type { Disk, OpenFile } from './disk.ts';
import { fail } from './failures.ts';
import { type Layout, placeOf, shelfOf } from './layout.ts';
import { hashFile } from './reading.ts';

/** Files that may be on their way in at the same time. */
const AT_ONCE = 16;

interface Arrival {
  readonly path: string;
  readonly file: OpenFile;
  readonly size: number;
  readonly hash: Hash;
  at: number;
}

/** Originals on their way in: pieces go to a temporary file, the last piece puts it in its place. */
export interface Arrivals {
  /** Takes the next piece. True when the original is whole and in its place, safe on the disk. */
  take(piece: OriginalPiece): Promise<boolean>;
  /** Gives up whatever is half here. */
  close(): Promise<void>;
}

export function arrivals(disk: Disk, layout: Layout): Arrivals {
  const under = new Map<Sha256, Arrival>();

  async function begin(piece: OriginalPiece): Promise<Arrival> {
    await drop(piece.original);
    if (under.size >= AT_ONCE) {
      fail(
        'call-refused',
        'Too many files are on their way into the archive at once. Nothing was changed.',
        'Wait until the import in hand has finished.',
      );
    }
    const path = join(layout.incoming, `${piece.original.slice(0, 16)}-${randomUUID()}`);
    const file = await disk.open(path, 'new');
    const arrival = { path, file, size: piece.size, hash: createHash('sha256'), at: 0 };
    under.set(piece.original, arrival);
    return arrival;
  }

  async function drop(original: Sha256): Promise<void> {
    const arrival = under.get(original);
    if (!arrival) return;
    under.delete(original);
    await arrival.file.close().catch(() => undefined);
    await disk.remove(arrival.path).catch(() => undefined);
  }

  async function put(arrival: Arrival, piece: OriginalPiece): Promise<boolean> {
    await arrival.file.write(piece.bytes, arrival.at);
    arrival.hash.update(piece.bytes);
    arrival.at += piece.bytes.byteLength;
    if (arrival.at < arrival.size) return false;
    if (arrival.hash.digest('hex') !== piece.original) changedUnderWay();
    await arrival.file.sync();
    await arrival.file.close();
    await settle(disk, layout, arrival.path, piece.original);
    under.delete(piece.original);
    return true;
  }

  return {
    async take(piece) {
      const arrival = piece.at === 0 ? await begin(piece) : under.get(piece.original);
      if (arrival === undefined || arrival.at !== piece.at || arrival.size !== piece.size) {
        await drop(piece.original);
        return changedUnderWay();
      }
      try {
        return await put(arrival, piece);
      } catch (error) {
        await drop(piece.original);
        throw error;
      }
    },
    async close() {
      for (const original of [...under.keys()]) await drop(original);
    },
  };
}

/** Moves a finished temporary file to its place so that a power cut leaves either nothing or all of it there. */
async function settle(disk: Disk, layout: Layout, from: string, original: Sha256): Promise<void> {
  if (await disk.makeFolder(shelfOf(layout, original))) await disk.syncFolder(layout.originals);
  const place = placeOf(layout, original);
  // No file can be moved over a folder, so one that stands there makes way.
  if ((await disk.look(place))?.kind === 'folder')
    await disk.rename(place, join(layout.trash, `folder-${randomUUID()}`));
  await disk.rename(from, place);
  await disk.syncFolder(shelfOf(layout, original));
  if ((await hashFile(disk, place)) === original) return;
  fail(
    'disk-error',
    'The disk gave back other bytes than were written. The file was not imported.',
    'Check the disk before you go on, and copy the archive’s folder elsewhere.',
    'read-back differs',
  );
}

const changedUnderWay = (): never =>
  fail(
    'file-changed-under-way',
    'The file changed while it was being imported. Nothing of it was kept.',
    'Wait until nothing else writes the file, then import it again.',
  );
