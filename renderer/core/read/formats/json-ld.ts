import { type Block, plainBlock } from '../block.ts';
import { startWriting, write, written } from '../mapped-text.ts';
import type { Fact, FactField } from '../page.ts';
import { parseLenient } from './lenient-json.ts';

/** Longer scripts hold data, not a description. */
const LONGEST = 300_000;
/** Objects looked at. */
const MOST = 2000;

type Thing = Readonly<Record<string, unknown>>;

const ARTICLES = /(?:Article|Report|BlogPosting|Posting|PublicationIssue|CreativeWork|TechArticle|Analysis)$/u;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const typesOf = (thing: Thing): readonly string[] => listOf(thing['@type']).filter((type) => typeof type === 'string');

/**
 * What a page's JSON-LD (schema.org) says of the page: title, dates, authors, publisher, section, language,
 * licence. Articles come before mere pages and sites.
 */
export function factsOfJsonLd(script: string): readonly Fact[] {
  if (script.length > LONGEST) return [];
  const things = thingsIn(parseLenient(script));
  const byId = new Map(things.filter((thing) => '@type' in thing).map((thing) => [thing['@id'], thing]));
  const facts: Fact[] = [];
  const texts = things.filter((thing) => typesOf(thing).some((type) => ARTICLES.test(type)));
  for (const thing of texts) tellOf(thing, byId, facts, 'json-ld');
  for (const thing of things) {
    const types = typesOf(thing);
    if (texts.length === 0 && types.some((type) => type.endsWith('Page'))) tellOf(thing, byId, facts, 'json-ld page');
    if (types.includes('WebSite')) add(facts, 'site', thing.name, 'json-ld site');
    if (types.includes('BreadcrumbList')) for (const step of stepsOf(thing)) add(facts, 'series', step, 'breadcrumb');
  }
  return facts;
}

/** Markup in a text that should have none. */
const TAG = /<\/?(p|br|div|h[1-6]|li|ul|ol|blockquote)?\b[^<>]{0,300}>/giu;
const BODY_KEY = /"articleBody"\s{0,20}:\s{0,20}"/gu;

/**
 * The text of the longest article that a script at offset `at` of the decoded text holds, as blocks: one for each of its
 * lines. Their places are those of the whole text in the script, as near as can be told.
 */
export function articleBodies(script: string, at: number): readonly Block[] {
  return longestOf([...stringsAt(script, BODY_KEY)], at);
}

/** What programs call the text of a page in the data that they fill it with. */
const DATA_KEY =
  /"(?:article_?[Bb]ody|body(?:_?[Hh]tml|_?[Tt]ext)?|content(?:_?[Hh]tml|_?[Tt]ext)?|full_?[Tt]ext|rendered|html|markdown|text|value)"\s{0,20}:\s{0,20}"/gu;
/** Shorter strings among such data are names and labels. */
const SHORTEST = 40;

/**
 * The text of a page in the data for its programs (`__NEXT_DATA__`), as blocks: the longest of its strings, or all of
 * some length, where the text is kept paragraph by paragraph.
 */
export function bodiesInData(script: string, at: number): readonly Block[] {
  const found = [...stringsAt(script, DATA_KEY)].slice(0, MOST);
  const longest = longestOf(found, at);
  const seen = new Set<string>();
  const pieces = found.filter(({ text }) => {
    const plain = text.length >= SHORTEST && /\s\S+\s/u.test(text) && !seen.has(text);
    seen.add(text);
    return plain;
  });
  const all = pieces.flatMap((piece) => linesAsBlocks(piece.text, at + piece.start, at + piece.end));
  return lengthOf(longest) * 2 >= lengthOf(all) ? longest : all;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function longestOf(found: readonly Found[], at: number): readonly Block[] {
  let best: Found | undefined;
  for (const piece of found) if (!best || piece.end - piece.start > best.end - best.start) best = piece;
  return best ? linesAsBlocks(best.text, at + best.start, at + best.end) : [];
}

/** The strings of a script that stand behind certain keys. */
function* stringsAt(script: string, keys: RegExp): Generator<Found> {
  for (const key of script.matchAll(keys)) {
    const start = key.index + key[0].length;
    const end = endOfString(script, start);
    if (end - start > LONGEST) continue;
    try {
      const text: unknown = JSON.parse(`"${script.slice(start, end)}"`);
      if (typeof text === 'string') yield { text, start, end };
    } catch {}
  }
}

function endOfString(script: string, start: number): number {
  let at = start;
  while (at < script.length && script[at] !== '"') at += script[at] === '\\' ? 2 : 1;
  return Math.min(at, script.length);
}

function linesAsBlocks(text: string, start: number, end: number): readonly Block[] {
  const scale = text.length === 0 ? 1 : (end - start) / text.length;
  const place = (offset: number): number => start + Math.round(offset * scale);
  const plain = text.replace(TAG, (tag, breaks: string | undefined) => (breaks ? '\n' : ' ').repeat(tag.length));
  const blocks: Block[] = [];
  for (const line of plain.matchAll(/[^\n]+/gu)) {
    const writing = startWriting();
    write(writing, line[0], place(line.index), place(line.index + line[0].length));
    if (writing.text !== '') blocks.push(plainBlock(written(writing)));
  }
  return blocks;
}

/** All objects of a value, outermost first, without recursion: nesting is the page's to choose. */
function thingsIn(root: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [root];
  for (let i = 0; i < waiting.length && found.length < MOST; i++) {
    const value = waiting[i];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST));
    else if (isThing(value)) {
      found.push(value);
      waiting.push(
        ...Object.values(value)
          .filter((inner) => typeof inner === 'object')
          .slice(0, MOST),
      );
    }
  }
  return found;
}

/** The names of the steps from a site's home to the page, the nearest first. */
function stepsOf(crumbs: Thing): readonly unknown[] {
  const steps = listOf(crumbs.itemListElement).slice(0, 20).filter(isThing);
  return steps.map((step) => step.name ?? (isThing(step.item) ? step.item.name : undefined)).reverse();
}

function tellOf(thing: Thing, byId: ReadonlyMap<unknown, Thing>, facts: Fact[], rule: string): void {
  const nameOf = (value: unknown): unknown => {
    if (!isThing(value)) return value;
    return value.name ?? byId.get(value['@id'])?.name;
  };
  add(facts, 'title', thing.headline ?? thing.name, rule);
  add(facts, 'date', thing.datePublished, rule);
  add(facts, 'modified', thing.dateModified, rule);
  for (const author of listOf(thing.author)) add(facts, 'author', nameOf(author), rule);
  for (const publisher of listOf(thing.publisher)) add(facts, 'publisher', nameOf(publisher), rule);
  for (const section of listOf(thing.articleSection)) add(facts, 'series', section, rule);
  for (const whole of listOf(thing.isPartOf)) {
    const kinds = isThing(whole) ? typesOf(byId.get(whole['@id']) ?? whole) : [];
    if (!kinds.some((type) => type === 'WebPage' || type === 'WebSite')) add(facts, 'series', nameOf(whole), rule);
  }
  add(facts, 'language', thing.inLanguage, rule);
  add(facts, 'licence', isThing(thing.license) ? (thing.license.url ?? thing.license['@id']) : thing.license, rule);
  const page = thing.mainEntityOfPage;
  add(facts, 'address', thing.url ?? (isThing(page) ? page['@id'] : page), rule);
}

function add(facts: Fact[], field: FactField, value: unknown, rule: string): void {
  const text = Array.isArray(value) ? value[0] : value;
  if (typeof text === 'string' && text.trim() !== '') facts.push({ field, value: text.trim(), rule, range: null });
}
