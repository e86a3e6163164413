import { nothingAlike } from '../../renderer/core/index/alike.ts';
import { areVersions, likenedBy } from '../../renderer/core/index/same-report.ts';
import { signatureOf } from '../../renderer/core/index/signature.ts';
import { noLinks } from '../../renderer/core/index/version-links.ts';
import { isBody } from '../../renderer/core/model/body.ts';
import type { Report, ReportId } from '../../renderer/core/model/report.ts';

type Compared = Pick<Report, 'parts' | 'title' | 'seriesNumber' | 'date' | 'address' | 'changed'>;

/** UTF-16 units of texts that are remembered; of more, the first ones are forgotten. */
const MOST_REMEMBERED = 200_000_000;
/** Versions that are followed from one to the next. */
const MOST_VERSIONS = 60;

/** Knows which of the reports read so far are versions of one. Reports are named as they are printed. */
export interface VersionWatch {
  /** Takes a report in; returns those read before of which it is an older state. */
  add(file: string, report: Report): readonly string[];
  /** The newest of the older states of a report among all that were read so far; null where there is none. */
  olderThan(file: string): string | null;
}

export function versionWatch(): VersionWatch {
  const alike = nothingAlike();
  const links = noLinks();
  const days = new Map<string, string>();
  const remembered = new Map<string, Compared>();
  /** The same file given again is one report, not two versions of it: it goes by its first name. */
  const firstNames = new Map<ReportId, string>();
  const copies = new Map<string, string>();
  let letters = 0;

  const placeOf = new Map<string, number>();
  /** By day of change or own date, then in the order in which they were read. */
  const isOlder = (one: string, other: string): boolean => {
    const [day, otherDay] = [days.get(one) ?? '', days.get(other) ?? ''];
    return day === otherDay ? (placeOf.get(one) ?? 0) < (placeOf.get(other) ?? 0) : day < otherDay;
  };
  const versionsOf = (file: string): readonly string[] => {
    const found = new Set([file]);
    for (const one of found) for (const other of links.linked(one)) if (found.size < MOST_VERSIONS) found.add(other);
    found.delete(file);
    return [...found];
  };

  return {
    add(file, report) {
      const first = firstNames.get(report.id);
      if (first !== undefined) {
        copies.set(file, first);
        return [];
      }
      firstNames.set(report.id, file);
      placeOf.set(file, placeOf.size);
      days.set(file, report.changed ?? report.date.value ?? '');
      const compared = compactOf(report);
      remembered.set(file, compared);
      letters += lettersIn(compared);
      for (const [name, one] of remembered) {
        if (letters <= MOST_REMEMBERED) break;
        remembered.delete(name);
        alike.remove(name);
        letters -= lettersIn(one);
      }
      alike.put(file, signatureOf(report));
      for (const candidate of alike.candidates(file)) {
        const other = remembered.get(candidate);
        if (other && areVersions(likenedBy(compared), likenedBy(other))) links.link(file, candidate);
      }
      return versionsOf(file).filter((other) => isOlder(file, other));
    },
    olderThan(name) {
      const file = copies.get(name) ?? name;
      const older = versionsOf(file).filter((other) => isOlder(other, file));
      return older.reduce<string | null>((last, one) => (last === null || isOlder(last, one) ? one : last), null);
    },
  };
}

const compactOf = ({ parts, title, seriesNumber, date, address, changed }: Report): Compared => ({
  parts: parts.filter(isBody),
  title,
  seriesNumber,
  date,
  address,
  ...(changed === undefined ? {} : { changed }),
});

const lettersIn = ({ parts }: Compared): number => parts.reduce((sum, part) => sum + part.text.length, 0);
