import { companionFolders } from '../../../model/companion-folders.ts';
import { isPassedOver } from '../../../model/passed-over.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Remark } from '../../../model/report.ts';
import type { Opened, Opener, OpeningLimits } from '../../opened.ts';
import { type ArchiveEntry, openArchive } from './archive.ts';
import { type EntryPlace, entryPlace, uniquePlaces } from './entry-place.ts';
import { naturalOrder } from './natural-order.ts';
import { emptyPack, nothingToRead, packTooLarge, tooManyEntries } from './pack-problems.ts';

/** An entry that may be a report, with its place. */
interface Candidate extends EntryPlace {
  readonly entry: ArchiveEntry;
}

/**
 * Opens a ZIP: its files in the natural order of their names, each unpacked when its turn comes. What belongs to saved
 * pages or to systems is passed over and counted.
 */
export const openPack: Opener = async function* (bytes, _name, limits): AsyncGenerator<Opened> {
  const archive = await openArchive(bytes, (name) => !isPassedOver(name.replaceAll('\\', '/')));
  if (!archive.ok) {
    yield unopened('', '', archive.problem);
    return;
  }
  const { entries, unwanted, more } = archive.value;
  const candidates = choose(entries);
  const passedOver = unwanted + entries.length - candidates.length;
  if (candidates.length === 0) {
    yield unopened('', '', passedOver === 0 ? emptyPack() : nothingToRead(passedOver));
    return;
  }
  yield* unpacked(candidates, passedOver, limits);
  const left = candidates.length - limits.most;
  if (left > 0 || more) yield unopened('', '', tooManyEntries(Math.max(left, 1), limits.most));
};

/** The entries that may be reports, in order. */
function choose(entries: readonly ArchiveEntry[]): readonly Candidate[] {
  const placed = entries.map((entry): Candidate => ({ ...entryPlace(entry.name), entry }));
  const parts = companionFolders(placed.map(({ path }) => path));
  const kept = placed.filter(({ path, entry }) => !entry.link && !parts.has(path));
  return kept.sort((a, b) => naturalOrder(a.path, b.path));
}

async function* unpacked(
  candidates: readonly Candidate[],
  passedOver: number,
  limits: OpeningLimits,
): AsyncGenerator<Opened> {
  const placeOf = uniquePlaces();
  let left = limits.total;
  const first = passedOver > 0 ? [passedOverRemark(passedOver)] : [];
  const most = Math.min(candidates.length, limits.most);
  for (let i = 0; i < most; i++) {
    const { path, name, remarks: own, entry } = candidates[i] as Candidate;
    const place = placeOf(path);
    const remarks = i === 0 ? [...first, ...own] : own;
    if (entry.size <= limits.largest && entry.size > left) {
      yield unopened('', '', packTooLarge(most - i, limits.total));
      return;
    }
    const read = await entry.read(limits.largest);
    if (!read.ok) {
      yield { ...unopened(place, name, read.problem), remarks };
      continue;
    }
    left -= read.value.length;
    yield { opened: 'file', place, name, bytes: read.value, remarks };
  }
}

const unopened = (place: string, name: string, problem: Problem) =>
  ({ opened: 'problem', place, name, problem }) as const;

const passedOverRemark = (count: number): Remark => ({
  rule: 'packed-files-passed-over',
  grave: false,
  sentence: `${count} ${count === 1 ? 'file' : 'files'} of the packed file were passed over: pictures, style sheets and other parts of saved pages, or what systems leave in folders.`,
  range: null,
});
