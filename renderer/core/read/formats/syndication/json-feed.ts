import { decode } from '../../../text/decode.ts';
import type { Opened, Opener } from '../../opened.ts';
import type { Fact } from '../../page.ts';
import { webAddress } from './addresses.ts';
import { asHtml } from './as-html.ts';
import type { Entry } from './entry.ts';
import { authorFacts, dateFacts, factOf } from './entry-facts.ts';
import { startOffering } from './feed.ts';
import { fullest, plainWords } from './plain-words.ts';
import { damagedJsonFeed, emptyFeed } from './syndication-problems.ts';

/** Nothing in a feed nests deeper; reading JSON that does costs time and memory beyond measure. */
const DEEPEST = 100;

/** Opens a feed written as JSON (jsonfeed.org, versions 1 and 1.1). */
export const openJsonFeed: Opener = async function* (bytes, name, limits): AsyncGenerator<Opened> {
  const { text } = decode(bytes);
  const feed = isDeep(text) ? undefined : parsed(text);
  if (!isRecord(feed)) {
    yield { opened: 'problem', place: '', name, problem: damagedJsonFeed(`${text.length} characters`) };
    return;
  }
  const items = Array.isArray(feed.items) ? feed.items.filter(isRecord) : [];
  if (items.length === 0) yield { opened: 'problem', place: '', name, problem: emptyFeed() };
  const offer = startOffering('feed', { facts: factOf('site', stringOf(feed, 'title') || null, 'feed title') }, limits);
  for (const item of items) {
    const opened = offer({ entry: entryOf(item, feed), remarks: [] });
    yield opened;
    if (opened.place === '') return;
  }
};

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const stringOf = (record: Json, name: string): string => {
  const value = record[name];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 92) i++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 91 || code === 123) {
      if (++depth > DEEPEST) return true;
    } else if (code === 93 || code === 125) depth--;
  }
  return false;
}

function entryOf(item: Json, feed: Json): Entry {
  const contents = ['content_html', 'content_text'].map((name) => stringOf(item, name)).filter((text) => text !== '');
  const summary = stringOf(item, 'summary');
  const address = webAddress(stringOf(item, 'url')) ?? webAddress(stringOf(item, 'external_url'));
  return {
    id: stringOf(item, 'id'),
    title: plainWords(stringOf(item, 'title')),
    html: fullest([...contents, summary].map((text) => asHtml({ text, elements: false }))),
    summary: contents.length === 0,
    address,
    language: stringOf(item, 'language') || stringOf(feed, 'language') || null,
    rights: null,
    facts: [...factsOf(item, feed), ...factOf('address', address, 'feed link')],
    complete: true,
  };
}

function factsOf(item: Json, feed: Json): readonly Fact[] {
  const own = namesIn(item);
  return [
    ...authorFacts(own.length > 0 ? own : namesIn(feed)),
    ...dateFacts([stringOf(item, 'date_published')], [stringOf(item, 'date_modified')]),
  ];
}

function namesIn(record: Json): readonly string[] {
  const authors = Array.isArray(record.authors) ? record.authors : [record.author];
  return authors
    .filter(isRecord)
    .map((author) => stringOf(author, 'name'))
    .filter((name) => name !== '');
}
