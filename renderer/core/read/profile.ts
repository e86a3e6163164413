import type { PublisherProfile } from '../model/publisher-profile.ts';
import { type Draft, isOpen, setAside } from './draft.ts';
import type { Findings } from './findings.ts';
import { titleKey } from './head/titles.ts';
import { factsOf, type Page } from './page.ts';

/** What a profile says of a report's publisher comes before its lines, after its labels and its notice. */
const KNOWN = 85;

/** Profiles laid out to be found by what a page shows. Made once for many reports. */
export interface Profiles {
  readonly byKey: ReadonlyMap<string, PublisherProfile>;
  readonly byHost: ReadonlyMap<string, PublisherProfile>;
}

export const NO_PROFILES: Profiles = { byKey: new Map(), byHost: new Map() };

/** Lays out profiles; of two that claim the same name, series or host, the later one has it. */
export function layOut(profiles: Iterable<PublisherProfile>): Profiles {
  const byKey = new Map<string, PublisherProfile>();
  const byHost = new Map<string, PublisherProfile>();
  for (const profile of profiles) {
    for (const name of [profile.name, ...profile.names, ...profile.series]) {
      const key = titleKey(name);
      if (key !== '') byKey.set(key, profile);
    }
    for (const host of profile.hosts) byHost.set(host.toLowerCase().replace(/^www\./u, ''), profile);
  }
  return { byKey, byHost };
}

/** A line longer than this is no name of a publisher or series. */
const LONGEST_NAME = 120;
/** Lines that are looked at: heads and feet of pages. */
const MOST_LINES = 400;

/**
 * The profile of the publisher of a page: by its address first, then by what it says of itself, then by its lines,
 * where all that are known name the same publisher. Undefined where none is named, or several are.
 */
export function profileOf(page: Page, drafts: readonly Draft[], profiles: Profiles): PublisherProfile | undefined {
  if (profiles.byKey.size === 0 && profiles.byHost.size === 0) return undefined;
  for (const { value } of factsOf(page, 'address')) {
    const found = byAddress(value, profiles);
    if (found) return found;
  }
  const said = factsOf(page, 'publisher', 'site').map(({ value }) => value);
  return onlyOne(said, profiles) ?? onlyOne(shortLines(drafts), profiles);
}

function byAddress(address: string, { byHost }: Profiles): PublisherProfile | undefined {
  if (!URL.canParse(address)) return undefined;
  for (let host = new URL(address).hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const found = byHost.get(host.replace(/^www\./u, ''));
    if (found) return found;
  }
  return undefined;
}

function onlyOne(lines: readonly string[], { byKey }: Profiles): PublisherProfile | undefined {
  const found = new Set(lines.map((line) => byKey.get(titleKey(line))).filter((profile) => profile !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Short lines of the page, and what stands before a number or a date in them (`Russia Monitor No. 12`). */
function shortLines(drafts: readonly Draft[]): readonly string[] {
  const lines: string[] = [];
  for (const { block } of drafts) {
    if (block.hidden || block.text === '' || block.text.length > LONGEST_NAME) continue;
    const name = block.text.replace(/[\s,:|–—-]{0,4}(?:(?:no|nr|vol|№)\.?\s?)?[(\d].*$/iu, '');
    lines.push(block.text);
    if (name !== block.text) lines.push(name);
    if (lines.length > MOST_LINES) break;
  }
  return lines;
}

/** Sets aside the lines that a profile knows to be no text of any report. */
export function setAsideKnownLines(drafts: readonly Draft[], profile: PublisherProfile): void {
  const lines = new Set(profile.furniture.map(titleKey));
  if (lines.size === 0) return;
  for (const draft of drafts)
    if (isOpen(draft) && lines.has(titleKey(draft.block.text))) setAside(draft, 'other', 'publisher-profile');
}

/** Adds the publisher's name as a profile has it. */
export function addProfile({ name }: PublisherProfile, findings: Findings): void {
  findings.publisher.push({ value: name, rule: 'publisher-profile', found: name, range: null, weight: KNOWN });
}

/** The name by which a publisher is credited, where what was found is another name of it. */
export function creditedName(found: string, { name, names }: PublisherProfile): string {
  const key = titleKey(found);
  return names.some((other) => titleKey(other) === key) ? name : found;
}
