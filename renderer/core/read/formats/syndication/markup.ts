import { plainText } from '../xml/character-data.ts';
import { knownName, type Scope, scopeInside } from '../xml/namespaces.ts';

/** An element of a feed, cut out of it as it stands. */
export interface Piece {
  /** With the usual prefix of its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Markup between its tags. */
  readonly inner: string;
  /** False where its end is missing: the file broke off, or nobody closed it. */
  readonly closed: boolean;
}

/** What stands between tags and is no text of its parent: sections, comments, instructions, and tags themselves. */
const TOKEN = /<!\[CDATA\[|<!--|<\?|<(\/?)([A-Za-z_][\w.:-]{0,100})([^<>]*)>/gu;

/** Elements without an end that are taken for one; with more of them the file is no feed any more. */
const MOST_UNCLOSED = 20;
const LONGEST_ATTRIBUTES = 10_000;

/**
 * The elements directly inside a stretch of markup, in order. Forgiving where a strict reader gives up, for feeds are
 * written by hand: a bare `&` or `<` is text, and an element without an end reaches to the end of the stretch. Linear.
 */
export function* piecesOf(markup: string, scope: Scope): Generator<Piece> {
  let at = 0;
  let unclosed = 0;
  while (unclosed < MOST_UNCLOSED) {
    const tag = nextTag(markup, at);
    if (!tag) return;
    at = tag.end;
    if (tag.ends) continue;
    const written = attributesIn(tag.attributes);
    const inside = scopeInside(scope, written);
    const end = tag.empty ? { start: tag.end, end: tag.end } : endOf(markup, tag.name, tag.end);
    if (!end) unclosed++;
    yield {
      name: knownName(tag.name, inside, false),
      attributes: knownAttributes(written, inside),
      inner: markup.slice(tag.end, end?.start ?? markup.length),
      closed: end !== undefined,
    };
    // What follows a missing end belongs to it, as far as can be told; only small elements are looked into again.
    at = end?.end ?? (LEAVES.has(knownName(tag.name, inside, false)) ? tag.end : markup.length);
  }
}

/** Elements that hold a word or two: one without an end hides nothing that follows. */
const LEAVES = new Set([
  'category',
  'link',
  'guid',
  'pubDate',
  'dc:date',
  'dc:creator',
  'dc:subject',
  'author',
  'comments',
]);

interface Tag {
  readonly name: string;
  readonly attributes: string;
  readonly ends: boolean;
  readonly empty: boolean;
  readonly start: number;
  readonly end: number;
}

/** The next tag, sections, comments and instructions passed over; undefined where there is none. */
function nextTag(markup: string, from: number): Tag | undefined {
  TOKEN.lastIndex = from;
  for (let found = TOKEN.exec(markup); found; found = TOKEN.exec(markup)) {
    const [token, slash, name, attributes = ''] = found;
    if (name !== undefined) {
      const end = found.index + token.length;
      return { name, attributes, ends: slash === '/', empty: attributes.endsWith('/'), start: found.index, end };
    }
    TOKEN.lastIndex = behind(markup, found.index, token);
  }
  return undefined;
}

/** The place behind a section, comment or instruction that begins at `at`; the end of the markup where it has no end. */
function behind(markup: string, at: number, token: string): number {
  const closing = token === '<![CDATA[' ? ']]>' : token === '<!--' ? '-->' : '?>';
  const end = markup.indexOf(closing, at + token.length);
  return end < 0 ? markup.length : end + closing.length;
}

/** The end tag that belongs to an element of this name whose contents begin at `from`. */
function endOf(markup: string, name: string, from: number): Tag | undefined {
  let depth = 1;
  for (let tag = nextTag(markup, from); tag; tag = nextTag(markup, tag.end)) {
    if (tag.name !== name || tag.empty) continue;
    depth += tag.ends ? -1 : 1;
    if (depth === 0) return tag;
  }
  return undefined;
}

const ATTRIBUTE = /([A-Za-z_][\w.:-]{0,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/gu;

/** The attributes of a tag as they stand in it. */
export function attributesIn(markup: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of markup.slice(0, LONGEST_ATTRIBUTES).matchAll(ATTRIBUTE))
    attributes[name as string] = plainText((double ?? single) as string);
  return attributes;
}

const knownAttributes = (written: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(written).map(([name, value]) => [knownName(name, scope, true), value]));

/** Character data as it is meant. */
export interface Content {
  readonly text: string;
  /** True where elements stand in it: it is markup as it is, not text that may hold some. */
  readonly elements: boolean;
}

const SECTION = '<![CDATA[';

/** The contents of an element: sections as they are, references resolved unless elements stand among them. */
export function contentOf(inner: string): Content {
  const elements = nextTag(inner, 0) !== undefined;
  if (!inner.includes('<')) return { text: plainText(inner), elements: false };
  let text = '';
  let at = 0;
  for (let start = inner.indexOf(SECTION); start >= 0; start = inner.indexOf(SECTION, at)) {
    const before = inner.slice(at, start);
    text += elements ? before : plainText(before);
    const end = inner.indexOf(']]>', start);
    text += inner.slice(start + SECTION.length, end < 0 ? inner.length : end);
    at = end < 0 ? inner.length : end + 3;
  }
  const rest = inner.slice(at);
  return { text: text + (elements ? rest : plainText(rest)), elements };
}
