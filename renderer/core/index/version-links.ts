import type { ReportId } from '../model/report.ts';

/** Which reports are versions of which, found by comparing their texts. */
export interface VersionLinks {
  link(one: ReportId, other: ReportId): void;
  /** Takes a report out of every pair. */
  unlink(report: ReportId): void;
  /** Those that were found to be versions of it, without itself. */
  linked(report: ReportId): ReadonlySet<ReportId>;
  /** Every pair once. */
  pairs(): readonly (readonly [ReportId, ReportId])[];
}

const NONE: ReadonlySet<ReportId> = new Set();

export function noLinks(): VersionLinks {
  const links = new Map<ReportId, Set<ReportId>>();
  const add = (one: ReportId, other: ReportId) => links.set(one, (links.get(one) ?? new Set()).add(other));
  return {
    link(one, other) {
      if (one === other) return;
      add(one, other);
      add(other, one);
    },
    unlink(report) {
      for (const other of links.get(report) ?? NONE) {
        const theirs = links.get(other);
        theirs?.delete(report);
        if (theirs?.size === 0) links.delete(other);
      }
      links.delete(report);
    },
    linked: (report) => links.get(report) ?? NONE,
    pairs: () =>
      [...links].flatMap(([one, others]) =>
        [...others].filter((other) => one < other).map((other) => [one, other] as const),
      ),
  };
}
