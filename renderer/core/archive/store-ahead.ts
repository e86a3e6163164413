import type { JournalMark } from '../model/journal.ts';
import type { Result } from '../model/problem.ts';
import type { Archive } from './archive.ts';
import type { KeptOriginal } from './journal-state.ts';
import { UNDER_WAY } from './lost-original.ts';
import type { StoredReport } from './ports.ts';
import { shelve } from './shelve.ts';

/**
 * Stores the first reports of a bundle while the rest is read. Its original must be in the vault. Until it is shelved as
 * a whole it says that it is under way, by which the next opening knows that there is more in it.
 */
export const storeAhead = (
  archive: Archive,
  original: KeptOriginal,
  reports: readonly StoredReport[],
  mark: JournalMark = archive.marks.safe([]),
): Promise<Result<null>> =>
  shelve(archive, { put: reports, originals: [{ ...original, problem: UNDER_WAY, unread: [] }], mark });
