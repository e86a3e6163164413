import { decode } from '../../../text/decode.ts';
import type { Opened, Opener, OpeningLimits } from '../../opened.ts';
import { declaredEncoding } from '../declared-encoding.ts';
import { atomEntry } from './atom-entry.ts';
import { type Channel, readChannel } from './channel.ts';
import { firstEntry, type RawEntry, rawEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { madeEntry } from './made-entry.ts';
import { startPlaces } from './places.ts';
import { visibleLength } from './plain-words.ts';
import { rssEntry } from './rss-entry.ts';
import { emptyFeed, entryTooLarge, entryWithoutText, noPosts, tooManyPosts } from './syndication-problems.ts';
import { entryRemarks } from './teaser.ts';
import { loginsOf, type WordPressEntry, wordpressEntry } from './wordpress-entry.ts';

type Format = 'feed' | 'wordpress';

/** Opens an RSS or Atom feed: each entry that has a text. */
export const openFeed: Opener = (bytes, name, limits) => openXml(bytes, name, limits, 'feed');

/** Opens a WordPress export: each post and page that has a text. */
export const openWordpress: Opener = (bytes, name, limits) => openXml(bytes, name, limits, 'wordpress');

async function* openXml(
  bytes: Uint8Array,
  name: string,
  limits: OpeningLimits,
  format: Format,
): AsyncGenerator<Opened> {
  const { text } = decode(bytes, null, declaredEncoding(bytes));
  const channel = readChannel(text.slice(0, firstEntry(text)));
  const read = readerFor(channel, format);
  const offer = startOffering(format, channel, limits);
  let found = false;
  for (const raw of rawEntries(text)) {
    if (raw.inner.length > limits.largest) {
      yield { opened: 'problem', place: '', name, problem: entryTooLarge(raw.inner.length) };
      continue;
    }
    const entry = read(raw);
    if (!entry) continue;
    found = true;
    const opened = offer(entry);
    yield opened;
    if (opened.place === '') return;
  }
  if (!found) yield { opened: 'problem', place: '', name, problem: format === 'feed' ? emptyFeed() : noPosts() };
}

function readerFor(channel: Channel, format: Format): (raw: RawEntry) => WordPressEntry | null {
  if (format === 'wordpress') {
    const logins = loginsOf(channel);
    return (raw) => wordpressEntry(raw, channel, logins);
  }
  return (raw) => {
    const entry = raw.kind === 'entry' ? atomEntry(raw, channel) : rssEntry(raw, channel).entry;
    return entry && { entry, remarks: [] };
  };
}

/** Makes of entries what is handed on, within the limits; at place '' the problem that ends it. */
export function startOffering(
  format: Format,
  channel: Pick<Channel, 'facts'>,
  limits: OpeningLimits,
): (entry: WordPressEntry) => Opened {
  const placeOf = startPlaces();
  let count = 0;
  return ({ entry, remarks }) => {
    if (++count > limits.most) return { opened: 'problem', place: '', name: '', problem: tooManyPosts(limits.most) };
    const { place, name } = placeOf(entry, format === 'wordpress');
    if (visibleLength(entry.html) === 0)
      return { opened: 'problem', place, name, problem: entryWithoutText(entry.address) };
    return {
      opened: 'file',
      place,
      name,
      bytes: new TextEncoder().encode(madeEntry(entry)),
      charset: 'utf-8',
      facts: [...factsOf(entry), ...channel.facts],
      format,
      whole: true,
      remarks: [...remarks, ...entryRemarks(entry)],
    };
  };
}

function factsOf({ title, language, facts }: Entry): Entry['facts'] {
  const stated = (field: 'title' | 'language', value: string | null) =>
    value ? [{ field, value, rule: `feed ${field}`, range: null }] : [];
  return [...stated('title', title), ...stated('language', language), ...facts];
}
