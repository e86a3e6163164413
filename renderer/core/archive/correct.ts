import type { Correction } from '../model/correction.ts';
import type { YoursEntry } from '../model/journal.ts';
import { done, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import type { ReportView } from '../model/report-view.ts';
import type { Archive } from './archive.ts';
import { edit } from './edit.ts';
import { knownOfOne, readKept } from './read-original.ts';
import { reportView } from './report-view.ts';
import { originalOf } from './reports-by-original.ts';
import { rereading } from './shelve.ts';
import { absentReport } from './whole-report.ts';

/**
 * Sets a field by hand: first into the journal, then the report is read anew with it. `report` may also name an
 * original that could not be read; another encoding may make a report of it.
 */
export const correct = (archive: Archive, correction: Correction): Promise<Result<ReportView>> =>
  rereadWith(archive, correction.report, { kind: 'field-corrected', correction });

/** Takes a correction back; the report then says again what was read. */
export const withdrawCorrection = (archive: Archive, report: ReportId, key: string): Promise<Result<ReportView>> =>
  rereadWith(archive, report, { kind: 'correction-withdrawn', report, key });

async function rereadWith(archive: Archive, report: ReportId, entry: YoursEntry): Promise<Result<ReportView>> {
  const edited = await archive.edits.take(async () => {
    const original = archive.originals.get(originalOf(report));
    if (!original) return absentReport(archive, report);
    return edit(archive, [entry], async (yours) => {
      const read = await readKept(archive.tools, original, knownOfOne(archive, yours, report));
      if (!read.ok) return read;
      const { put, remove, original: known } = rereading(archive, report, original, read.value);
      return archive.originals.has(original.original)
        ? done({ put, remove, originals: [known] })
        : absentReport(archive, report);
    });
  });
  // Out of turn: showing a damaged report takes a turn of its own to mend it.
  return edited.ok ? reportView(archive, report) : edited;
}
