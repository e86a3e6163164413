import { bodyText } from '../model/body.ts';
import { done, failed, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import type { Archive } from './archive.ts';
import type { StoredReport } from './ports.ts';
import { bodyHash, correctionsOf, readKept } from './read-original.ts';
import { originalOf } from './reports-by-original.ts';
import { shelve } from './shelve.ts';

/**
 * A report whose body text is, by its SHA-256, the one that was stored: databases have given back other words
 * without an error. A damaged one is read anew from its original and stored again. Fails with `report-unknown`, or
 * as the vault does.
 */
export async function wholeReport(archive: Archive, id: ReportId): Promise<Result<StoredReport>> {
  const stored = await archive.tools.store.report(id);
  if (!stored) return unknownReport();
  return (await isWhole(archive, stored)) ? done(stored) : mend(archive, id);
}

/** Whether the stored body text still has the hash it was stored with. */
export async function isWhole({ tools }: Archive, { report, body }: StoredReport): Promise<boolean> {
  return (await bodyHash(tools.hasher, bodyText(report))) === body;
}

/** Reads a stored report anew from its original. Takes a turn among the edits: not to be called in one. */
export function mend(archive: Archive, id: ReportId): Promise<Result<StoredReport>> {
  return archive.edits.take(async () => {
    const original = archive.originals.get(originalOf(id));
    if (!original) return unknownReport();
    const read = await readKept(archive.tools, original, correctionsOf(archive.yours, id));
    if (!read.ok) return read;
    const stored = await shelve(archive, { put: [read.value], mark: archive.marks.safe([]) });
    return stored.ok ? read : stored;
  });
}

export const unknownReport = (): Result<never> =>
  failed(
    'report-unknown',
    'This report is no longer in the archive.',
    'If its import was taken back, restore it there; otherwise import its file again.',
  );
