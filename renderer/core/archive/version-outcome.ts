import type { ImportOutcome } from '../model/import.ts';
import type { Archive } from './archive.ts';
import { versionListing, versionsOf } from './versions.ts';

/** The outcomes of reports that are now in the archive, each with the newest report before it of which it is a version. */
export function withVersions(archive: Archive, outcomes: readonly ImportOutcome[]): readonly ImportOutcome[] {
  const later = new Set(outcomes.flatMap((one) => (one.outcome === 'imported' ? [one.report] : [])));
  return outcomes.map((outcome) => {
    if (outcome.outcome !== 'imported') return outcome;
    later.delete(outcome.report);
    const before = versionsOf(archive, outcome.report).find((one) => one !== outcome.report && !later.has(one));
    const known = before === undefined ? undefined : versionListing(archive, before);
    if (!known) return outcome;
    const { report, title, importedAt } = known;
    return { ...outcome, versionOf: { report, title, importedAt } };
  });
}
