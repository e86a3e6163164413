import { done, failed, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import { partedPair, type VersionComparison } from '../model/version.ts';
import type { Archive } from './archive.ts';
import { comparedParts } from './compared-parts.ts';
import { edit } from './edit.ts';
import { versionListing, versionsOf } from './versions.ts';
import { wholeReport } from './whole-report.ts';

/** Two versions beside one another, whichever is named first. Fails where one is not there, or they are no versions. */
export async function compareVersions(
  archive: Archive,
  one: ReportId,
  other: ReportId,
): Promise<Result<VersionComparison>> {
  const order = versionsOf(archive, one);
  if (one === other || !order.includes(other)) return noVersions();
  const [olderId, newerId] = order.indexOf(one) < order.indexOf(other) ? [other, one] : [one, other];
  const [older, newer] = [await wholeReport(archive, olderId), await wholeReport(archive, newerId)];
  if (!older.ok) return older;
  if (!newer.ok) return newer;
  const [before, after] = [versionListing(archive, olderId), versionListing(archive, newerId)];
  if (!before || !after) return noVersions();
  return done({
    older: before,
    newer: after,
    language: newer.value.report.language.value,
    parts: comparedParts(older.value.report, newer.value.report),
  });
}

/** "These are not versions of one report": kept in the journal, whatever the texts say. */
export const partVersions = (archive: Archive, one: ReportId, other: ReportId): Promise<Result<null>> =>
  one === other
    ? Promise.resolve(noVersions())
    : archive.edits.take(() => edit(archive, [{ kind: 'versions-parted', reports: partedPair(one, other) }]));

/** Takes that back. */
export const joinVersions = (archive: Archive, one: ReportId, other: ReportId): Promise<Result<null>> =>
  archive.edits.take(() => edit(archive, [{ kind: 'versions-joined', reports: partedPair(one, other) }]));

const noVersions = (): Result<never> =>
  failed(
    'versions-unknown',
    'These two reports are not known as versions of one report.',
    'Open one of them: it lists its versions below its title.',
  );
