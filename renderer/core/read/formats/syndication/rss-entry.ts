import { scopeInside } from '../xml/namespaces.ts';
import { webAddress } from './addresses.ts';
import { asHtml } from './as-html.ts';
import { type Channel, rightsOf } from './channel.ts';
import type { RawEntry } from './entries.ts';
import type { Entry } from './entry.ts';
import { authorFacts, commonFacts, dateFacts, factOf } from './entry-facts.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { attributesIn, type Content } from './markup.ts';
import { fullest, plainWords } from './plain-words.ts';

/** An `item` of RSS (0.9x, 1.0, 2.0). */
export function rssEntry(raw: RawEntry, channel: Channel): { readonly entry: Entry; readonly fields: Fields } {
  const fields = fieldsOf(raw.inner, scopeInside(channel.scope, attributesIn(raw.attributes)));
  const address = addressOf(fields, channel.base);
  const { html, summary } = textOf(fields);
  const facts = [
    ...commonFacts(fields),
    ...authorFacts(
      fields.all('dc:creator').map(({ inner }) => inner),
      fields.all('author').map(({ inner }) => inner),
    ),
    ...dateFacts(
      [fields.words('pubDate', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published')],
      [fields.words('atom:updated', 'dcterms:modified')],
    ),
  ];
  const entry: Entry = {
    id: fields.words('guid'),
    title: plainWords(fields.words('title', 'dc:title')),
    html,
    summary,
    address,
    language: fields.words('dc:language') || channel.language,
    rights: rightsOf(fields) ?? channel.rights,
    facts: [...facts, ...factOf('address', address, 'feed link')],
    complete: raw.closed && fields.complete,
  };
  return { entry, fields };
}

/** The entry's own page; services that count readers put theirs in its place and the true one beside it. */
function addressOf(fields: Fields, base: string | null): string | null {
  const guid = fields.all('guid')[0];
  const permanent = guid && guid.attributes.isPermaLink !== 'false' ? fields.words('guid') : '';
  return (
    webAddress(fields.words('feedburner:origLink')) ??
    webAddress(fields.words('link') || undefined, base) ??
    webAddress(permanent) ??
    webAddress(fields.all('atom:link').find(({ attributes }) => attributes.rel !== 'self')?.attributes.href, base)
  );
}

const TEXTS = ['content:encoded', 'xhtml:body', 'body', 'fulltext', 'content', 'description', 'atom:content'] as const;
const SUMMARIES = ['atom:summary', 'summary', 'itunes:summary'] as const;

/** The fullest of an entry's texts. */
function textOf(fields: Fields): { readonly html: string; readonly summary: boolean } {
  const found = [...TEXTS, ...SUMMARIES]
    .map((name) => fields.content(name))
    .filter((content): content is Content => content !== null)
    .map(asHtml);
  return { html: fullest(found), summary: fields.content(...TEXTS) === null };
}
