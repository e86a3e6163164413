/**
 * Prefixes under which this program knows the namespaces of office documents (Office Open XML in both of its forms,
 * ECMA-376: transitional and strict; OpenDocument) and of feeds. A file may call them by any other.
 */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
    'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'urn:schemas-microsoft-com:vml': 'v',
    'http://schemas.openxmlformats.org/package/2006/relationships': '',
    'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': '',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': '',
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://purl.org/dc/terms/': 'dcterms',
    'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
    'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
    'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
    'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
    'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
    'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
    'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
    'http://www.w3.org/1999/xlink': 'xlink',
    'http://www.w3.org/XML/1998/namespace': 'xml',
    'http://purl.org/rss/1.0/': '',
    'http://my.netscape.com/rdf/simple/0.9/': '',
    'http://backend.userland.com/rss2': '',
    'http://purl.org/rss/1.0/modules/content/': 'content',
    'http://purl.org/rss/1.0/modules/syndication/': 'sy',
    'http://www.w3.org/2005/Atom': 'atom',
    'http://purl.org/atom/ns#': 'atom',
    'http://www.w3.org/1999/xhtml': 'xhtml',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
    'http://search.yahoo.com/mrss/': 'media',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
    'http://backend.userland.com/creativeCommonsRssModule': 'cc',
    'http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html': 'cc',
    'http://creativecommons.org/ns#': 'cc',
    'http://web.resource.org/cc/': 'cc',
    'http://www.w3.org/2007/app': 'app',
    'http://purl.org/atom/app#': 'app',
  }),
);

/** The prefixes declared around an element, with the namespaces that they stand for. */
export type Scope = ReadonlyMap<string, string>;

export const OUTER_SCOPE: Scope = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

/** The scope inside an element: its own declarations over those around it. */
export function scopeInside(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  let inner: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    inner ??= new Map(outer);
    inner.set(name.slice(6), value);
  }
  return inner ?? outer;
}

/** WordPress gives each version of its exports a namespace of its own. */
const WORDPRESS = /^https?:\/\/wordpress\.org\/export\/[\d.]{1,10}\/?(excerpt)?/u;

function prefixOf(namespace: string): string | undefined {
  const known = PREFIXES.get(namespace);
  if (known !== undefined) return known;
  const wordpress = WORDPRESS.exec(namespace);
  return wordpress ? (wordpress[1] ?? 'wp') : undefined;
}

/** A name with the prefix that this program knows its namespace by; as it stands where it is not known. */
export function knownName(name: string, scope: Scope, isAttribute: boolean): string {
  const colon = name.indexOf(':');
  const own = colon < 0 ? '' : name.slice(0, colon);
  // Attributes without a prefix belong to their element, never to the default namespace.
  if (isAttribute && own === '') return name;
  const prefix = prefixOf(scope.get(own) ?? '');
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}
