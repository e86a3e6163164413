import { writtenDate } from '../model/date.ts';
import { done, failed, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import type { Archive } from './archive.ts';
import type { StoredReport } from './ports.ts';
import { knownOfOne, type OriginalRead, readKept } from './read-original.ts';
import { originalOf } from './reports-by-original.ts';
import { isWhole } from './seal.ts';
import { shelve } from './shelve.ts';

/**
 * A report that is, by its seal, the one that was stored. A damaged one is read anew from its original and stored
 * again. Fails with `report-unknown` or `report-taken-back`, or as the vault does.
 */
export async function wholeReport(archive: Archive, id: ReportId): Promise<Result<StoredReport>> {
  const stored = await archive.tools.store.report(id);
  if (!stored) return absentReport(archive, id);
  return stored.report.id === id && (await isWhole(archive.tools.hasher, stored)) ? done(stored) : mend(archive, id);
}

/** Reads a stored report anew from its original. Takes a turn among the edits: not to be called in one. */
export function mend(archive: Archive, id: ReportId): Promise<Result<StoredReport>> {
  return archive.edits.take(async () => {
    const original = archive.originals.get(originalOf(id));
    if (!original) return absentReport(archive, id);
    const read = await readKept(archive.tools, original, knownOfOne(archive, archive.yours, id));
    if (!read.ok) return read;
    const whole = read.value.reports.find(({ report }) => report.id === id);
    if (!whole) return failedAgain(read.value);
    const stored = await shelve(archive, { put: [whole], mark: archive.marks.safe([]) });
    return stored.ok ? done(whole) : stored;
  });
}

/** A report that stood in the archive, and that its original does not give any more. */
const failedAgain = ({ unread }: OriginalRead): Result<never> =>
  unread[0]
    ? { ok: false, problem: unread[0].problem }
    : failed('report-unknown', 'This report no longer stands in its file.', 'Import the file again.');

/** Why a report is not there. */
export function absentReport({ takenBack }: Archive, id: ReportId): Result<never> {
  const original = takenBack.get(originalOf(id));
  if (!original) {
    return failed('report-unknown', 'This report is no longer in the archive.', 'Import its file again.');
  }
  const day = writtenDate(original.keptAt.slice(0, 10));
  return failed(
    'report-taken-back',
    `The import with this report was taken back. Its file “${original.name}” is still in the archive’s trash.`,
    original.sample
      ? 'Open Imports, choose the sample archive and bring it back.'
      : `Open Imports, choose the import of ${day} and bring it back.`,
  );
}
