import type { JournalMark } from '../model/journal.ts';
import type { Original } from '../model/original.ts';
import type { Result } from '../model/problem.ts';
import type { ReportId, Sha256 } from '../model/report.ts';
import type { Archive } from './archive.ts';
import type { KeptOriginal } from './journal-state.ts';
import type { StoreChange, StoredReport } from './ports.ts';
import type { OriginalRead } from './read-original.ts';
import { originalOf } from './reports-by-original.ts';
import { linkVersions } from './versions.ts';

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
  await linkVersions(archive.index, change.put ?? [], archive.tools.store.reports);
  for (const original of change.removeOriginals ?? []) forget(archive, original);
  for (const original of change.originals ?? []) {
    forget(archive, original.original);
    (original.takenBack ? archive.takenBack : archive.originals).set(original.original, original);
  }
  return stored;
}

function forget({ originals, takenBack }: Archive, original: Sha256): void {
  originals.delete(original);
  takenBack.delete(original);
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

/** What an original brings to the store: its reports, or why it gave none. Reports that it gave before leave. */
export function reading(archive: Archive, original: KeptOriginal, { reports, ahead, unread }: OriginalRead): Reading {
  const given = new Set([...ahead, ...reports.map(({ report }) => report.id)]);
  const remove = reportsIn(archive, [original.original]).filter((id) => !given.has(id));
  const problem = given.size > 0 ? null : (unread[0]?.problem ?? null);
  return { put: reports, remove, original: { ...original, problem, unread: problem ? [] : unread } };
}

/** What one of the reports in an original brings, read alone; the others stay as they are. */
export function rereading(archive: Archive, id: ReportId, original: Original, read: OriginalRead): Reading {
  const siblings = reportsIn(archive, [original.original]).filter((report) => report !== id);
  if (siblings.length === 0) return reading(archive, original, read);
  const put = read.reports.filter(({ report }) => report.id === id);
  return { put, remove: put.length > 0 ? [] : [id], original };
}

export interface Reading {
  readonly put: readonly StoredReport[];
  readonly remove: readonly ReportId[];
  readonly original: Original;
}

/** Reports that go into one transaction: a bundle of thousands must not be held twice in memory. */
const AT_ONCE = 200;

/**
 * Stores several readings. The originals' rows come last, with the reports that end the work: what is cut off before
 * is read again at the next opening, for the mark has not moved.
 */
export async function shelveReadings(
  archive: Archive,
  readings: readonly Reading[],
  mark: JournalMark,
): Promise<Result<null>> {
  const put = readings.flatMap((one) => one.put);
  let at = 0;
  for (; put.length - at > AT_ONCE; at += AT_ONCE) {
    const stored = await shelve(archive, { put: put.slice(at, at + AT_ONCE), mark: archive.marks.safe([]) });
    if (!stored.ok) return stored;
    await archive.tools.breathe();
  }
  return shelve(archive, {
    put: put.slice(at),
    remove: readings.flatMap((one) => one.remove),
    originals: readings.map((one) => one.original),
    mark,
  });
}
