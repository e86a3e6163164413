import { writtenDate } from '../../core/model/date.ts';
import type { ReportId } from '../../core/model/report.ts';
import type { VersionListing } from '../../core/model/version.ts';

/** What people call a version: its day, and where two have the same what else tells them apart. */
export interface NamedVersion {
  readonly report: ReportId;
  readonly name: string;
}

/** The versions with their names, in the order in which they came about: the oldest first. */
export function namedVersions(versions: readonly VersionListing[]): readonly NamedVersion[] {
  const plain = versions.map(dayOf);
  const publishers = new Set(versions.map(({ publisher }) => publisher));
  return versions
    .map((version, i) => {
      const day = plain[i] ?? '';
      if (plain.filter((other) => other === day).length === 1) return { report: version.report, name: day };
      const { publisher, importedAt } = version;
      const more =
        publishers.size > 1 && publisher !== null ? publisher : `imported ${writtenDate(importedAt.slice(0, 10))}`;
      return { report: version.report, name: `${day}, ${more}` };
    })
    .reverse()
    .map(numbered);
}

const dayOf = ({ changed, date }: VersionListing): string =>
  changed !== null
    ? `${writtenDate(changed)} (changed)`
    : date === null
      ? 'without a date'
      : (writtenDate(date) ?? date);

/** Names that are still the same get a number. */
function numbered(version: NamedVersion, i: number, all: readonly NamedVersion[]): NamedVersion {
  const before = all.slice(0, i).filter(({ name }) => name === version.name).length;
  const isAlone = all.filter(({ name }) => name === version.name).length === 1;
  return isAlone ? version : { ...version, name: `${version.name} (${before + 1})` };
}
