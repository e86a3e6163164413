import type { CheckedOriginals } from '../bridge/desktop.ts';
import type { Disk } from './disk.ts';
import { type Layout, placeOf } from './layout.ts';
import { hashFile } from './reading.ts';
import type { Enrolled } from './roll.ts';
import { needOriginals } from './whole-folder.ts';

/** One call checks at most so many originals, and stops earlier after so many bytes. */
const SOME = { originals: 200, bytes: 64 * 1024 * 1024 };

/** Hashes originals of the roll from place `from` on; removed ones are passed over. Fails where their whole folder is lost. */
export async function checkSome(
  disk: Disk,
  layout: Layout,
  roll: readonly Enrolled[],
  from: number,
): Promise<CheckedOriginals> {
  const damaged: { original: string; name: string; what: 'missing' | 'changed' }[] = [];
  let checked = 0;
  let bytes = 0;
  let next = from;
  for (const { original, name, size, here } of roll.slice(from)) {
    if (checked === SOME.originals || bytes >= SOME.bytes) break;
    next++;
    if (!here) continue;
    const hash = await hashFile(disk, placeOf(layout, original));
    if (hash === undefined || hash === 'unreadable') await needOriginals(disk, layout);
    if (hash !== original) damaged.push({ original, name, what: hash === undefined ? 'missing' : 'changed' });
    checked++;
    bytes += size;
  }
  return { checked, damaged, next: next < roll.length ? next : null };
}
