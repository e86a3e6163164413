import type { ReportId } from '../model/report.ts';
import type { OrderedHit } from './order.ts';

/** A report and all its versions, newest first; itself alone where it has none. */
export type VersionsOf = (report: ReportId) => readonly ReportId[];

/**
 * Hits without those whose report stands among them in a better version: one that lacks fewer of the words, or as many
 * and is newer. Of every report at least one version stays, at its own place.
 */
export function foldVersions(hits: readonly OrderedHit[], versionsOf: VersionsOf): readonly OrderedHit[] {
  const lacks = new Map(hits.map(({ hit }) => [hit.report, hit.missing.length]));
  return hits.filter(({ hit }) => {
    const versions = versionsOf(hit.report);
    const mine = versions.indexOf(hit.report);
    return !versions.some((other, at) => {
      const theirs = lacks.get(other);
      return theirs !== undefined && (theirs < hit.missing.length || (theirs === hit.missing.length && at < mine));
    });
  });
}
