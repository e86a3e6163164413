import type { JournalMark } from '../model/journal.ts';
import type { Original } from '../model/original.ts';
import type { Result } from '../model/problem.ts';
import type { ReportId, Sha256 } from '../model/report.ts';
import type { Archive } from './archive.ts';
import type { StoreChange, StoredReport } from './ports.ts';
import { originalOf } from './reports-by-original.ts';

/** One change of the store and, once it is there, of everything in memory. Nothing changes where it fails. */
export async function shelve(archive: Archive, change: StoreChange): Promise<Result<null>> {
  const stored = await archive.tools.store.change(change);
  if (!stored.ok) return stored;
  for (const report of change.remove ?? []) {
    archive.index.remove(report);
    enter(archive, report, (reports) => reports.delete(report));
  }
  for (const { report, mentions } of change.put ?? []) {
    archive.index.add(report, mentions);
    enter(archive, report.id, (reports) => reports.add(report.id));
  }
  for (const original of change.removeOriginals ?? []) archive.originals.delete(original);
  for (const original of change.originals ?? []) archive.originals.set(original.original, original);
  return stored;
}

function enter({ reportsOf }: Archive, report: ReportId, change: (reports: Set<ReportId>) => void): void {
  const original = originalOf(report);
  const reports = new Set(reportsOf.get(original));
  change(reports);
  if (reports.size > 0) reportsOf.set(original, reports);
  else reportsOf.delete(original);
}

/** The reports that stand in these originals. */
export const reportsIn = ({ reportsOf }: Archive, originals: readonly Sha256[]): readonly ReportId[] =>
  originals.flatMap((original) => [...(reportsOf.get(original) ?? [])]);

/** What an original brings to the store: its report, or why it gave none. A report that it gave before leaves. */
export function reading(archive: Archive, original: Omit<Original, 'problem'>, read: Result<StoredReport>): Reading {
  if (read.ok) return { put: [read.value], remove: [], original: { ...original, problem: null } };
  const remove = reportsIn(archive, [original.original]);
  return { put: [], remove, original: { ...original, problem: read.problem } };
}

export interface Reading {
  readonly put: readonly StoredReport[];
  readonly remove: readonly ReportId[];
  readonly original: Original;
}

/** The change that stores several readings. */
export const changeFor = (readings: readonly Reading[], mark: JournalMark): StoreChange => ({
  put: readings.flatMap((reading) => reading.put),
  remove: readings.flatMap((reading) => reading.remove),
  originals: readings.map((reading) => reading.original),
  mark,
});
