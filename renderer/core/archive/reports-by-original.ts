import type { ArchiveIndex } from '../index/archive-index.ts';
import type { ReportId, Sha256 } from '../model/report.ts';

/** The original in which a report stands. */
export const originalOf = (report: ReportId): Sha256 => report.split('#', 1)[0] ?? report;

/** The place in its original at which a report stands; empty where it is all of it. */
export const placeOf = (report: ReportId): string => report.slice(originalOf(report).length + 1);

/** The reports of an index by the original in which they stand. */
export function reportsByOriginal(index: ArchiveIndex): Map<Sha256, ReadonlySet<ReportId>> {
  const all = new Map<Sha256, Set<ReportId>>();
  for (const { report } of index.catalogue.rows()) {
    const original = originalOf(report);
    all.set(original, (all.get(original) ?? new Set()).add(report));
  }
  return all;
}
