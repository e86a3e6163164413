import type { Sha256 } from '../../renderer/core/model/report.ts';
import type { Disk } from './disk.ts';
import { type Layout, placeOf, shelfOf, trashOf } from './layout.ts';

/** Moves an original to the trash; nothing happens where it is not in its place. */
export async function toTrash(disk: Disk, layout: Layout, original: Sha256): Promise<void> {
  if ((await disk.look(placeOf(layout, original))) === undefined) return;
  await disk.rename(placeOf(layout, original), trashOf(layout, original));
  await disk.syncFolder(layout.trash);
  await disk.syncFolder(shelfOf(layout, original));
}

/** Takes an original back out of the trash; false where neither place has it. */
export async function fromTrash(disk: Disk, layout: Layout, original: Sha256): Promise<boolean> {
  if ((await disk.look(trashOf(layout, original))) === undefined)
    return (await disk.look(placeOf(layout, original))) !== undefined;
  if (await disk.makeFolder(shelfOf(layout, original))) await disk.syncFolder(layout.originals);
  await disk.rename(trashOf(layout, original), placeOf(layout, original));
  await disk.syncFolder(shelfOf(layout, original));
  await disk.syncFolder(layout.trash);
  return true;
}
