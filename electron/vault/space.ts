import type { Disk } from './disk.ts';
import { fail } from './failures.ts';

const MB = 1024 * 1024;

/** Free bytes below which imports wait, so that notes and the index still have room. */
const KEPT_FREE = 200 * MB;

/** Free bytes below which not even a note is written. */
const KEPT_FREE_FOR_NOTES = 10 * MB;

/** Ends an import of `size` bytes where less than 200 MB, or less than three times its size, is free. */
export async function needSpace(disk: Disk, folder: string, size: number): Promise<void> {
  const free = await disk.free(folder);
  if (free >= Math.max(KEPT_FREE, 3 * size)) return;
  fail(
    'disk-full',
    'Disk almost full. Imports wait, nothing is lost.',
    'Free some space on the disk that holds the archive, then import again.',
    `${Math.floor(free / MB)} MB free`,
  );
}

/** Ends a write of `size` bytes to the journal where the disk is all but full. */
export async function needSpaceForNotes(disk: Disk, folder: string, size: number): Promise<void> {
  const free = await disk.free(folder);
  if (free >= Math.max(KEPT_FREE_FOR_NOTES, 3 * size)) return;
  fail(
    'disk-full',
    'The disk is full. What was saved before is safe; this was not saved.',
    'Free some space on the disk that holds the archive, then do it again.',
    `${Math.floor(free / MB)} MB free`,
  );
}
