import type { Correction } from '../model/correction.ts';
import type { PublisherProfile } from '../model/publisher-profile.ts';
import type { PleaseCheck } from '../model/report.ts';
import { type Draft, isOpen, isParagraph, setAside } from './draft.ts';
import type { Findings } from './findings.ts';
import { isInstitution } from './head/institutions.ts';
import { titleKey } from './head/titles.ts';
import { factsOf, type Page } from './page.ts';
import { chosenPublisher } from './publisher.ts';

/** What a profile says of a report's publisher comes before its lines, after its labels and its notice. */
const KNOWN = 85;

/** Profiles laid out to be found by what a page shows. Made once for many reports. */
export interface Profiles {
  /** By the names under which a publisher is known. */
  readonly byName: ReadonlyMap<string, PublisherProfile>;
  readonly bySeries: ReadonlyMap<string, PublisherProfile>;
  readonly byHost: ReadonlyMap<string, PublisherProfile>;
}

export const NO_PROFILES: Profiles = { byName: new Map(), bySeries: new Map(), byHost: new Map() };

/** Lays out profiles; of two that claim the same name, series or host, the later one has it. */
export function layOut(profiles: Iterable<PublisherProfile>): Profiles {
  const byName = new Map<string, PublisherProfile>();
  const bySeries = new Map<string, PublisherProfile>();
  const byHost = new Map<string, PublisherProfile>();
  const enter = (map: Map<string, PublisherProfile>, key: string, profile: PublisherProfile) => {
    if (key !== '') map.set(key, profile);
  };
  for (const profile of profiles) {
    for (const name of [profile.name, ...profile.names]) enter(byName, titleKey(name), profile);
    for (const name of profile.series) enter(bySeries, titleKey(name), profile);
    for (const host of profile.hosts) enter(byHost, host.toLowerCase().replace(/^www\./u, ''), profile);
  }
  return { byName, bySeries, byHost };
}

/** Who is known to publish a page, and by what: undefined where nothing tells, and without a profile where its head names several. */
export interface KnownPublisher {
  readonly how: 'by-hand' | 'address' | 'said' | 'lines' | 'several';
  /** With `by-hand` undefined where the person named a publisher of whom nothing more is known. */
  readonly profile: PublisherProfile | undefined;
}

/**
 * The publisher of a page as far as it is known before the page is read: by what a person set, then by the page's
 * address, by what it says of itself for machines, or, where it has neither, by a line of its head. Crediting the
 * wrong publisher is worse than crediting none: what stands in the text, in links and in lists never counts.
 */
export function profileOf(
  page: Page,
  drafts: readonly Draft[],
  profiles: Profiles,
  corrections: readonly Correction[] = [],
): KnownPublisher | undefined {
  const set = corrections.findLast(({ field }) => field === 'publisher')?.value;
  if (set !== undefined) {
    const profile = typeof set === 'string' ? profiles.byName.get(titleKey(set)) : undefined;
    return { how: 'by-hand', profile };
  }
  const addresses = factsOf(page, 'address').filter(({ value }) => isOwn(value));
  const homes = new Set(addresses.map(({ value }) => byAddress(value, profiles)));
  const [home] = homes;
  if (home) return homes.size === 1 ? { how: 'address', profile: home } : undefined;
  const said = factsOf(page, 'publisher', 'site').map(({ value }) => value);
  const named = onlyOne(said, profiles);
  if (named) return { how: 'said', profile: named };
  if (said.length > 0 || addresses.length > 0) return undefined;
  const inHead = allOf(headLines(drafts, profiles), profiles);
  if (inHead.length > 1) return { how: 'several', profile: undefined };
  return inHead[0] && { how: 'lines', profile: inHead[0] };
}

/** Hosts that show pages of others. */
const ELSEWHERE = /(?:^|\.)(?:archive\.(?:org|ph|today|is)|translate\.goog|googleusercontent\.com|feedburner\.com)$/iu;

/** An address on a host that may tell who publishes the page. */
const isOwn = (address: string): boolean => URL.canParse(address) && !ELSEWHERE.test(new URL(address).hostname);

/** The publisher on whose host an address is. */
function byAddress(address: string, { byHost }: Profiles): PublisherProfile | undefined {
  if (!URL.canParse(address)) return undefined;
  for (let host = new URL(address).hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const found = byHost.get(host.replace(/^www\./u, ''));
    if (found) return found;
  }
  return undefined;
}

function onlyOne(lines: readonly string[], profiles: Profiles): PublisherProfile | undefined {
  const found = allOf(lines, profiles);
  return found.length === 1 ? found[0] : undefined;
}

/** The publishers that lines name, by themselves or by their series. */
function allOf(lines: readonly string[], { byName, bySeries }: Profiles): readonly PublisherProfile[] {
  const keys = lines.map(titleKey);
  return [...new Set(keys.flatMap((key) => byName.get(key) ?? bySeries.get(key) ?? []))];
}

/** A line longer than this is no name of a publisher or series. */
const LONGEST_NAME = 120;
/** A head has no more lines than this. */
const MOST_LINES = 40;

/**
 * Lines above the first paragraph that may be the name of a publisher or a series, of two words or more, also before a
 * number or a date (`Russia Monitor No. 12`). None at all where an institution stands among them of which nothing is
 * known: the one that is known may be where an author works.
 */
function headLines(drafts: readonly Draft[], { byName }: Profiles): readonly string[] {
  const lines: string[] = [];
  let looked = 0;
  for (const { block, inside } of drafts) {
    if (block.hidden || !inside || block.text === '') continue;
    if (isParagraph(block.text) || ++looked > MOST_LINES) break;
    if (block.kind !== 'text' && block.kind !== 'heading' && block.kind !== 'label') continue;
    if (block.text.length > LONGEST_NAME || block.linked > block.text.length / 2) continue;
    if (isInstitution(block.text) && !byName.has(titleKey(block.text))) return [];
    const name = block.text.replace(/[\s,:|–—-]{0,4}(?:(?:no|nr|vol|№)\.?\s?)?[(\d].*$/iu, '');
    lines.push(block.text);
    if (name !== block.text) lines.push(name);
  }
  return lines.filter((line) => titleKey(line).includes(' '));
}

/** A line that a profile sets aside is no longer than this: what is longer is text. */
const LONGEST_LINE = 400;

/** Sets aside the lines that a profile knows to be no text of any report. */
export function setAsideKnownLines(drafts: readonly Draft[], profile: PublisherProfile): void {
  const lines = new Set(profile.furniture.filter((line) => line.length <= LONGEST_LINE).map(titleKey));
  lines.delete('');
  if (lines.size === 0) return;
  for (const draft of drafts) {
    const { text } = draft.block;
    if (isOpen(draft) && text.length <= LONGEST_LINE && lines.has(titleKey(text)))
      setAside(draft, 'other', 'publisher-profile');
  }
}

/** Adds the publisher's name as a profile has it. */
export function addProfile({ name }: PublisherProfile, findings: Findings): void {
  findings.publisher.push({ value: name, rule: 'publisher-profile', found: name, range: null, weight: KNOWN });
}

/** Whose profile a report is read by, and what is to be asked where its page is of one publisher and names another. */
export interface HeldProfile {
  readonly profile: PublisherProfile | undefined;
  readonly whose: PleaseCheck | undefined;
}

/** Rules that read a publisher which a page prints as its own. */
const PRINTED = new Set(['publisher-label', 'published-by-line', 'notice-published-by', 'notice-copyright']);

/**
 * The profile that counts for a report now that its publisher was read. Terms, credit and the order of dates are those
 * of the publisher that is named, never those of the site that shows its text. A report that names nobody is of the
 * publisher on whose host its printed address is.
 */
export function heldProfile(
  known: KnownPublisher | undefined,
  address: string | undefined,
  findings: Findings,
  profiles: Profiles,
): HeldProfile {
  const page = known?.profile;
  if (known?.how === 'by-hand') return { profile: page, whose: undefined };
  // Two known publishers in one head: neither's habits settle anything.
  if (known?.how === 'several') return { profile: undefined, whose: undefined };
  const publisher = chosenPublisher(findings)?.value;
  if (publisher === undefined) {
    const profile = address === undefined ? undefined : byAddress(address, profiles);
    if (profile) addProfile(profile, findings);
    return { profile, whose: undefined };
  }
  const own = page !== undefined && isNameOf(publisher, page);
  const printed = findings.publisher.find(({ rule, value }) => PRINTED.has(rule) && page && isAnother(value, page));
  const other = own ? printed?.value : publisher;
  const whose = page && other !== undefined ? whoseText(page.name, other, own) : undefined;
  return { profile: own ? page : profiles.byName.get(titleKey(publisher)), whose };
}

const whoseText = (page: string, other: string, own: boolean): PleaseCheck => ({
  question: `The page is one of ${page} and names ${other}. Who is to be credited?`,
  choices: own ? [page, other] : [other, page],
});

/** Whether a name is neither one of a publisher's nor a longer or shorter form of one. */
function isAnother(name: string, profile: PublisherProfile): boolean {
  const key = ` ${titleKey(name)} `;
  return ![profile.name, ...profile.names].some((own) => {
    const mine = ` ${titleKey(own)} `;
    return key.includes(mine) || mine.includes(key);
  });
}

const isNameOf = (name: string, profile: PublisherProfile): boolean => {
  const key = titleKey(name);
  return [profile.name, ...profile.names].some((other) => titleKey(other) === key);
};

/** The name by which a publisher is credited, where what was found is another name of it. */
export const creditedName = (found: string, profile: PublisherProfile): string =>
  isNameOf(found, profile) ? profile.name : found;
