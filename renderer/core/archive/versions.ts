import type { ArchiveIndex } from '../index/archive-index.ts';
import { areVersions, type Likened, likenedBy } from '../index/same-report.ts';
import type { ReportId } from '../model/report.ts';
import { partedKey, type VersionListing } from '../model/version.ts';
import type { Archive } from './archive.ts';
import type { StoredReport } from './ports.ts';
import { originalOf } from './reports-by-original.ts';

/** Versions of one report that are followed from one to the next. */
const MOST_VERSIONS = 60;

/**
 * Finds versions of reports that have just come into the index: likely ones by their signatures, then each text against
 * each. `read` gives stored reports; those of `put` are not read again. To be called whenever reports were put.
 */
export async function linkVersions(
  { alike, versions }: Pick<ArchiveIndex, 'alike' | 'versions'>,
  put: readonly StoredReport[],
  read: (ids: readonly ReportId[]) => Promise<readonly StoredReport[]>,
): Promise<void> {
  const here = new Map(put.map((stored) => [stored.report.id, stored]));
  for (const { report } of put) {
    const candidates = alike.candidates(report.id).filter((other) => !versions.linked(report.id).has(other));
    if (candidates.length === 0) continue;
    const away = candidates.filter((other) => !here.has(other));
    const others = [
      ...candidates.flatMap((other) => here.get(other) ?? []),
      ...(away.length > 0 ? await read(away) : []),
    ];
    let mine: Likened | undefined;
    for (const other of others) {
      mine ??= likenedBy(report);
      if (areVersions(mine, likenedBy(other.report))) versions.link(report.id, other.report.id);
    }
  }
}

type Known = Pick<Archive, 'index' | 'originals' | 'yours'>;

/**
 * A report and all its versions in the archive, newest first; only itself where it has none. Two that the person set
 * apart never stand in one list, though each may stand in that of a third.
 */
export function versionsOf(archive: Known, report: ReportId): readonly ReportId[] {
  const { index, yours } = archive;
  if (index.versions.linked(report).size === 0) return [report];
  const found = new Set([report]);
  for (const one of found) {
    for (const other of index.versions.linked(one)) {
      if (found.size >= MOST_VERSIONS) break;
      const isParted = [report, one].some((mine) => yours.parted.has(partedKey(mine, other)));
      if (!isParted) found.add(other);
    }
  }
  return found.size === 1 ? [report] : newestFirst(archive, [...found]);
}

/**
 * Newest first: by the day on which the publisher last changed it, or its own date (a month counts as its first day),
 * then by the time of its import. One without a date comes after those that have one.
 */
function newestFirst(archive: Known, reports: readonly ReportId[]): readonly ReportId[] {
  const keyed = reports.map((report) => {
    const row = archive.index.catalogue.row(report);
    return { report, day: row?.changed ?? row?.date ?? '', at: importedAt(archive, report) };
  });
  keyed.sort((a, b) => descending(a.day, b.day) || descending(a.at, b.at) || descending(b.report, a.report));
  return keyed.map(({ report }) => report);
}

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

const importedAt = ({ originals }: Pick<Archive, 'originals'>, report: ReportId): string =>
  originals.get(originalOf(report))?.keptAt ?? '';

/** What lists show of a version; undefined where it is not in the archive. */
export function versionListing(archive: Known, report: ReportId): VersionListing | undefined {
  const row = archive.index.catalogue.row(report);
  if (!row) return undefined;
  const { title, publisher, date, changed } = row;
  return { report, title, publisher, date, changed, importedAt: importedAt(archive, report) };
}

export const versionListings = (archive: Known, report: ReportId): readonly VersionListing[] =>
  versionsOf(archive, report).flatMap((one) => versionListing(archive, one) ?? []);

/** Reports whose texts say that they are versions of it, and that the person set apart. */
export const setApartFrom = (archive: Known, report: ReportId): readonly VersionListing[] =>
  [...archive.index.versions.linked(report)]
    .filter((other) => archive.yours.parted.has(partedKey(report, other)))
    .flatMap((other) => versionListing(archive, other) ?? []);
