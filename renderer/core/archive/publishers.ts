import { termsInWords } from '../credit/terms-in-words.ts';
import { done, type Result } from '../model/problem.ts';
import { type PublisherListing, type PublisherProfile, profileNamed } from '../model/publisher-profile.ts';
import type { ReportId } from '../model/report.ts';
import type { TermsSentence } from '../model/report-view.ts';
import { titleKey } from '../read/head/titles.ts';
import { termsOf } from '../read/notice/terms.ts';
import { idOf } from '../read/profile-file.ts';
import { romanise } from '../text/transliterate.ts';
import type { Archive } from './archive.ts';
import { profilesOf } from './read-original.ts';
import { absentReport } from './whole-report.ts';

/**
 * Every publisher that is known or that a report names, those with the most reports first, then by name. A publisher of
 * whom nothing more than the name is known comes with the profile that the person may begin.
 */
export function publishers(archive: Archive): readonly PublisherListing[] {
  const listings = new Map(profiles(archive).map((profile) => [profile.id, counted(archive, profile)]));
  const byName = namesOf(archive);
  for (const { publisher, dayOrMonth } of archive.index.catalogue.rows()) {
    if (publisher === null) continue;
    const key = titleKey(publisher);
    let id = byName.get(key);
    if (id === undefined) {
      const profile = profileNamed(freshId(archive, publisher, listings), publisher);
      id = profile.id;
      byName.set(key, id);
      listings.set(id, counted(archive, profile));
    }
    const { profile, known, reports, asking } = listings.get(id) as PublisherListing;
    listings.set(id, { profile, known, reports: reports + 1, asking: asking + (dayOrMonth === null ? 0 : 1) });
  }
  return [...listings.values()].sort(
    (a, b) => b.reports - a.reports || a.profile.name.localeCompare(b.profile.name, 'en'),
  );
}

/**
 * The publisher of a report. One of whom nothing is known comes with a profile that begins with what the report says; where
 * it names none, its name and id are empty.
 */
export async function publisherOf(archive: Archive, report: ReportId): Promise<Result<PublisherListing>> {
  const row = archive.index.catalogue.row(report);
  if (!row) return absentReport(archive, report);
  const key = row.publisher === null ? undefined : titleKey(row.publisher);
  const all = publishers(archive);
  const found = key === undefined ? undefined : all.find(({ profile }) => hasName(profile, key));
  if (found && found.known !== 'named') return done(found);
  const address = (await archive.tools.store.report(report))?.report.address.value ?? null;
  const profile = found?.profile ?? profileNamed('', '');
  const begun = { ...profile, hosts: hostsIn(address, archive), series: row.series === null ? [] : [row.series] };
  return done({ known: 'named', reports: 0, asking: 0, ...found, profile: begun });
}

/** What a notice allows, in plain words, as the reader shows it. */
export const readTerms = (notice: string): readonly TermsSentence[] => termsInWords(termsOf(notice.trim() || null));

const profiles = ({ tools, yours }: Archive): readonly PublisherProfile[] =>
  profilesOf(tools.knowledge.profiles, yours);

/** What the person changed or made. */
export const ownProfiles = ({ yours }: Archive): readonly PublisherProfile[] => [...yours.profiles.values()];

function counted({ tools, yours }: Archive, profile: PublisherProfile): PublisherListing {
  const ships = tools.knowledge.profiles.some(({ id }) => id === profile.id);
  const own = yours.profiles.has(profile.id);
  const known = ships ? (own ? 'changed' : 'shipped') : own ? 'own' : 'named';
  return { profile, known, reports: 0, asking: 0 };
}

const namesOf = (archive: Archive): Map<string, string> =>
  new Map(profiles(archive).flatMap(({ id, name, names }) => [name, ...names].map((one) => [titleKey(one), id])));

const hasName = ({ name, names }: PublisherProfile, key: string): boolean =>
  [name, ...names].some((one) => titleKey(one) === key);

/** The host of an address, where nobody else has it. */
function hostsIn(address: string | null, archive: Archive): readonly string[] {
  if (address === null || !URL.canParse(address)) return [];
  const host = new URL(address).hostname.replace(/^www\./u, '');
  return profiles(archive).some(({ hosts }) => hosts.includes(host)) ? [] : [host];
}

const LONGEST_ID = 60;
const LONGEST_NAME = 120;

/** An id for a new profile: its name in plain letters with hyphens, and a number where that is taken. */
export function freshId(archive: Archive, name: string, listed: ReadonlyMap<string, unknown> = new Map()): string {
  const taken = new Set([...profiles(archive).map(({ id }) => id), ...listed.keys()]);
  const words = titleKey(name).slice(0, LONGEST_NAME).split(' ').map(romanise);
  const plain = idOf(words.join('-')).slice(0, LONGEST_ID).replace(/-$/u, '') || 'publisher';
  for (let n = 1; ; n++) {
    const id = n === 1 ? plain : `${plain}-${n}`;
    if (!taken.has(id)) return id;
  }
}
