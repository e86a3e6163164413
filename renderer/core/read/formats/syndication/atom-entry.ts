import type { Fact } from '../../page.ts';
import { scopeInside } from '../xml/namespaces.ts';
import { webAddress } from './addresses.ts';
import { asHtml } from './as-html.ts';
import { type Channel, rightsOf } from './channel.ts';
import type { RawEntry } from './entries.ts';
import type { Entry } from './entry.ts';
import { authorFacts, commonFacts, dateFacts, factOf } from './entry-facts.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { attributesIn, contentOf, type Piece } from './markup.ts';
import { fullest, plainWords } from './plain-words.ts';

/** An `entry` of Atom (0.3, 1.0); null for what publishing systems export beside texts (templates, settings, comments). */
export function atomEntry(raw: RawEntry, channel: Channel): Entry | null {
  const own = attributesIn(raw.attributes);
  const scope = scopeInside(channel.scope, own);
  const fields = fieldsOf(raw.inner, scope);
  if (isNoText(fields)) return null;
  const base = webAddress(own['xml:base']) ?? channel.base;
  const address = addressOf(fields, base);
  const texts = named(fields, 'content').filter(isText);
  const summaries = named(fields, 'summary').filter(isText);
  const content = texts[0];
  return {
    id: words(fields, 'id'),
    title: words(fields, 'title'),
    html: fullest([...texts, ...summaries].map((piece) => asHtml(contentOf(piece.inner)))),
    summary: texts.every(({ inner }) => inner.trim() === ''),
    address,
    language: content?.attributes['xml:lang'] ?? own['xml:lang'] ?? channel.language,
    rights: rightsOf(fields) ?? channel.rights,
    facts: [...factsOf(fields, channel), ...factOf('address', address, 'feed link')],
    complete: raw.closed && fields.complete,
  };
}

/** Feeds without a namespace exist; then the names are those of Atom all the same. */
const named = (fields: Fields, name: string): readonly Piece[] => [...fields.all(`atom:${name}`), ...fields.all(name)];

const words = (fields: Fields, name: string): string => fields.words(`atom:${name}`, name);

/** Pictures and other data are no text, and neither is what stands elsewhere. */
function isText({ attributes }: Piece): boolean {
  const type = (attributes.type ?? 'text').toLowerCase();
  if (attributes.src !== undefined || attributes.mode === 'base64') return false;
  return /^(?:text|html|xhtml)$|^text\/|xhtml\+xml$/u.test(type);
}

/** Blogger exports everything as entries and says in a category which are texts. */
function isNoText(fields: Fields): boolean {
  const kinds = named(fields, 'category')
    .map(({ attributes }) => attributes.term ?? '')
    .filter((term) => /schemas\.google\.com\/blogger\/\d{4}\/kind#/u.test(term));
  return kinds.length > 0 && !kinds.some((kind) => /#(?:post|page)$/u.test(kind));
}

function addressOf(fields: Fields, base: string | null): string | null {
  const links = named(fields, 'link').filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const page = links.find(({ attributes }) => /html/u.test(attributes.type ?? 'html')) ?? links[0];
  const original = webAddress(fields.words('feedburner:origLink'));
  return original ?? webAddress(page?.attributes.href, base) ?? webAddress(words(fields, 'id'));
}

function factsOf(fields: Fields, channel: Channel): readonly Fact[] {
  const own = namesIn(named(fields, 'author'), channel);
  const names = own.length > 0 ? own : namesIn(named(channel.fields, 'author'), channel);
  return [
    ...commonFacts(fields),
    ...authorFacts([...names, ...fields.all('dc:creator').map(({ inner }) => inner)]),
    ...dateFacts(
      [words(fields, 'published'), words(fields, 'issued'), words(fields, 'created'), fields.words('dc:date')],
      [words(fields, 'updated'), words(fields, 'modified')],
    ),
  ];
}

const namesIn = (authors: readonly Piece[], { scope }: Channel): readonly string[] =>
  authors
    .map(({ inner }) => plainWords(fieldsOf(inner, scope).words('atom:name', 'name')))
    .filter((name) => name !== '');
