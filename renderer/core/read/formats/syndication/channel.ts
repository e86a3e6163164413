import { seriesLikeness } from '../../head/series.ts';
import type { Fact } from '../../page.ts';
import { OUTER_SCOPE, type Scope, scopeInside } from '../xml/namespaces.ts';
import { webAddress } from './addresses.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { attributesIn } from './markup.ts';
import { plainWords } from './plain-words.ts';

/** What a feed says of itself: it holds for all its entries. */
export interface Channel {
  readonly scope: Scope;
  readonly fields: Fields;
  /** The address of its site, against which addresses are completed. */
  readonly base: string | null;
  readonly language: string | null;
  readonly rights: string | null;
  readonly facts: readonly Fact[];
}

const ROOT = /<(?:[\w.-]{1,40}:)?(?:rss|feed|rdf)(?=[\s>])([^>]{0,20000})>/iu;

/** Reads what stands above the first entry. */
export function readChannel(head: string): Channel {
  const root = ROOT.exec(head);
  const written = attributesIn(root?.[1] ?? '');
  const scope = scopeInside(OUTER_SCOPE, written);
  const inside = head.slice(root ? root.index + root[0].length : 0);
  // RSS puts a `channel` around all of it; its end stands below the entries.
  const channel = /<(?:[\w.-]{1,40}:)?channel(?=[\s>])[^>]{0,4000}>/iu.exec(inside);
  const fields = fieldsOf(channel ? inside.slice(channel.index + channel[0].length) : inside, scope);
  const base = siteOf(fields, written['xml:base']);
  const language = fields.words('language', 'dc:language') || written['xml:lang'] || null;
  return { scope, fields, base, language, rights: rightsOf(fields), facts: factsOf(fields) };
}

function siteOf(fields: Fields, stated: string | undefined): string | null {
  const atom = fields.all('atom:link').find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  return webAddress(stated) ?? webAddress(fields.words('link')) ?? webAddress(atom?.attributes.href);
}

/** Sentences on rights, and the licence for machines. */
export const rightsOf = (fields: Fields): string | null =>
  fields.words('copyright', 'atom:rights', 'rights', 'dc:rights', 'atom:copyright') || null;

/** The address of a licence, in whichever way a feed may state it. */
export function licenceOf(fields: Fields): string | null {
  const linked = fields.all('atom:link').find(({ attributes }) => attributes.rel === 'license')?.attributes.href;
  const stated = fields
    .all('cc:license')
    .map(({ attributes, inner }) => attributes['rdf:resource'] ?? plainWords(inner));
  return webAddress(linked) ?? webAddress(stated[0]);
}

/** What parts the name of a series from that of its publisher in a feed's title. */
const SEPARATOR = /\s[|–—·•»«:-]{1,2}\s|\s?\|\s?|\s?»\s?/u;
/** What publishing systems add to it. */
const ADDED =
  /\s(?:archives?|feed|rss|archiwa|архивы|архіви|archive)$|^(?:rss|feed|comments on|komentarze do)\s?:?\s/iu;

function factsOf(fields: Fields): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (field: Fact['field'], value: string | null, rule: string) => {
    if (value) facts.push({ field, value, rule, range: null });
  };
  const whole = fields.words('title', 'atom:title');
  const parts = whole
    .split(SEPARATOR)
    .map((part) => part.replace(ADDED, '').trim())
    .filter((part) => part !== '');
  const series = parts.find((part) => seriesLikeness(part) >= 2 && /[\s-]/u.test(part));
  // `Name — what it is`, in small letters: both are the name.
  const told = parts.length === 2 && !series && /^\p{Ll}/u.test(parts[1] as string);
  const site = told ? whole.trim() : parts.findLast((part) => part !== series);
  add('site', site ?? null, 'feed title');
  add('series', series ?? null, 'feed title');
  add('publisher', fields.words('dc:publisher') || null, 'feed publisher');
  add('licence', licenceOf(fields), 'feed licence');
  return facts;
}
