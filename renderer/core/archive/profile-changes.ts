import type { CatalogueRow } from '../index/catalogue-row.ts';
import type { PublisherProfile } from '../model/publisher-profile.ts';
import { titleKey } from '../read/head/titles.ts';
import type { Yours } from './ports.ts';
import { profilesOf } from './read-original.ts';

/** What is known of a publisher before and after an edit; absent where nothing was, or is. */
export interface ProfileChange {
  readonly before?: PublisherProfile;
  readonly after?: PublisherProfile;
}

/**
 * The profiles that are not the same for two states of what the person made. `underWay` are those with which reports may
 * have been read in between.
 */
export function profileChanges(
  shipped: readonly PublisherProfile[],
  before: Yours,
  after: Yours,
  underWay: readonly PublisherProfile[] = [],
): readonly ProfileChange[] {
  const [old, now] = [before, after].map((yours) => new Map(profilesOf(shipped, yours).map((one) => [one.id, one])));
  const ids = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  const pairs = [
    ...[...ids].map((id) => [old?.get(id), now?.get(id)] as const),
    ...underWay.map((profile) => [profile, now?.get(profile.id)] as const),
  ];
  return pairs.flatMap(([was, is]) => {
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }];
  });
}

/** Whether a report may read differently after a change: for certain worth a look, perhaps, or not at all. */
export type Concern = 'first' | 'too' | 'no';

/**
 * Which reports are to be read anew. Terms, wording, order of dates and usual lines concern those that are credited to
 * the publisher or ask a question; a new name, host or series may make any report one of the publisher's.
 */
export function concernOf(changes: readonly ProfileChange[]): (row: CatalogueRow) => Concern {
  const profiles = changes.flatMap(({ before, after }) => [before, after].filter((one) => one !== undefined));
  const names = new Set(profiles.flatMap(({ name, names: others }) => [name, ...others]).map(titleKey));
  const series = new Set(profiles.flatMap((profile) => profile.series).map(titleKey));
  const any = changes.some(({ before, after }) => identity(before) !== identity(after));
  return ({ publisher, series: run, please }) => {
    if (changes.length === 0) return 'no';
    if (publisher !== null && names.has(titleKey(publisher))) return 'first';
    if (please.length > 0 || (run !== null && series.has(titleKey(run)))) return 'first';
    return any ? 'too' : 'no';
  };
}

const identity = (profile: PublisherProfile | undefined): string =>
  JSON.stringify(profile && [profile.name, profile.names, profile.hosts, profile.series]);
