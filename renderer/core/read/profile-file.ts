import * as v from 'valibot';
import { type PublisherProfile, profileNamed } from '../model/publisher-profile.ts';
import { fold } from '../text/fold.ts';

const texts = v.optional(v.array(v.string()));

/** A line of a file of profiles: what is not known may be left out. */
const line = v.object({
  id: v.string(),
  name: v.string(),
  names: texts,
  hosts: texts,
  series: texts,
  dateOrder: v.optional(v.nullable(v.picklist(['day-first', 'month-first']))),
  wording: v.optional(v.nullable(v.string())),
  notice: v.optional(v.nullable(v.string())),
  furniture: texts,
});

/** The profiles of a file with one JSON object a line; lines that are none are passed over. */
export function profilesFrom(text: string): readonly PublisherProfile[] {
  return text.split('\n').flatMap((one) => {
    const read = v.safeParse(line, parsed(one));
    if (!read.success) return [];
    const known = Object.entries(read.output).filter(([, value]) => value !== undefined);
    return [{ ...profileNamed(read.output.id, read.output.name), ...Object.fromEntries(known) }];
  });
}

/** The same file of some profiles; what is not known is left out. */
export const profilesText = (profiles: readonly PublisherProfile[]): string =>
  profiles
    .map((profile) => {
      const known = Object.entries(profile).filter(
        ([, value]) => value !== null && !(Array.isArray(value) && !value.length),
      );
      return `${JSON.stringify(Object.fromEntries(known))}\n`;
    })
    .join('');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** More entries than this in a list, or more characters in a text, are no profile's. */
const MOST = 200;
const LONGEST_ID = 80;
const LONGEST_LINE = 400;
const LONGEST_TEXT = 8000;

/**
 * A profile as it is kept: white space folded, nothing twice, hosts bare (of `https://www.x.org/en/` the `x.org`), an id of
 * letters, digits and hyphens. What cannot be a host is left out.
 */
export function tidied(profile: PublisherProfile): PublisherProfile {
  const { id, name, names, hosts, series, dateOrder, wording, notice, furniture } = profile;
  const own = oneLine(name);
  return {
    id: idOf(id),
    name: own,
    names: lines(names).filter((one) => one !== own),
    hosts: [...new Set(hosts.slice(0, MOST).flatMap(bareHost))],
    series: lines(series),
    dateOrder,
    wording: words(wording),
    notice: words(notice),
    furniture: lines(furniture),
  };
}

/** Plain letters, digits and hyphens of a text; empty where it has none. */
export const idOf = (text: string): string =>
  fold(text.slice(0, LONGEST_ID))
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

const oneLine = (text: string): string => text.slice(0, LONGEST_LINE).replace(/\s+/gu, ' ').trim();

const lines = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts
      .slice(0, MOST)
      .map(oneLine)
      .filter((one) => one !== ''),
  ),
];

const words = (text: string | null): string | null => text?.slice(0, LONGEST_TEXT).trim() || null;

function bareHost(typed: string): readonly string[] {
  const text = typed.trim().slice(0, LONGEST_TEXT);
  const address = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return [];
  const host = new URL(address).hostname.replace(/^www\./u, '');
  return /^[^.\s]+(?:\.[^.\s]+)+$/u.test(host) ? [host] : [];
}
