import { createHash } from 'node:crypto';
import { PIECE } from '../bridge/values.ts';
import { codeOf, type Disk } from './disk.ts';
import { fail } from './failures.ts';
import { type Layout, placeOf } from './layout.ts';
import { hashFile, isUnreadable, withFile } from './reading.ts';
import type { Enrolled } from './roll.ts';
import { needOriginals } from './whole-folder.ts';

/**
 * The bytes of an original from `at`, at most 4 MiB. With the last piece the whole file is checked. A file that the
 * disk cannot read is as good as a damaged one: the others are none the worse for it. Where the folder of all
 * originals is what is lost, the problem is `disk-error` and says that.
 */
export async function readPiece(
  disk: Disk,
  layout: Layout,
  known: Enrolled,
  at: number,
): Promise<{ bytes: Uint8Array; size: number }> {
  try {
    return await readWhole(disk, layout, known, at);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    await needOriginals(disk, layout);
    return unreadable(known, codeOf(error));
  }
}

async function readWhole(
  disk: Disk,
  layout: Layout,
  known: Enrolled,
  at: number,
): Promise<{ bytes: Uint8Array; size: number }> {
  const { original, size } = known;
  const path = placeOf(layout, original);
  const bytes = await withFile(disk, path, (file) => file.read(at, Math.min(PIECE, Math.max(0, size - at))));
  if (bytes === undefined) {
    await needOriginals(disk, layout);
    return fail(
      'original-missing',
      `The original “${known.name}” is missing from the archive’s folder.`,
      'Put it back from a copy of the archive’s folder, or import the file again.',
      original.slice(0, 16),
    );
  }
  if (at + bytes.byteLength < Math.min(size, at + PIECE)) return damaged(known);
  if (at + bytes.byteLength >= size) {
    const whole = at === 0 ? createHash('sha256').update(bytes).digest('hex') : await hashFile(disk, path);
    if (whole !== original) return damaged(known);
  }
  return { bytes, size };
}

const damaged = (known: Enrolled): never =>
  fail(
    'original-damaged',
    `The original “${known.name}” is not the file that was imported: the disk changed it.`,
    'Import the file again, or put it back from a copy of the archive’s folder. Check the disk.',
    known.original.slice(0, 16),
  );

const unreadable = (known: Enrolled, code: string): never =>
  fail(
    'original-damaged',
    `The original “${known.name}” is there, but the disk cannot read it.`,
    'Import the file again, or put it back from a copy of the archive’s folder. Check the disk.',
    `${known.original.slice(0, 16)} ${code}`,
  );
