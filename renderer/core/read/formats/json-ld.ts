import type { Fact, FactField } from '../page.ts';

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
 * licence. Broken scripts say nothing. Articles come before mere pages and sites.
 */
export function factsOfJsonLd(script: string): readonly Fact[] {
  if (script.length > LONGEST) return [];
  let root: unknown;
  try {
    root = JSON.parse(script);
  } catch {
    return [];
  }
  const things = thingsIn(root);
  const byId = new Map(things.filter((thing) => '@type' in thing).map((thing) => [thing['@id'], thing]));
  const facts: Fact[] = [];
  const texts = things.filter((thing) => typesOf(thing).some((type) => ARTICLES.test(type)));
  for (const thing of texts) tellOf(thing, byId, facts, 'json-ld');
  for (const thing of things) {
    const types = typesOf(thing);
    if (texts.length === 0 && types.some((type) => type.endsWith('Page'))) tellOf(thing, byId, facts, 'json-ld page');
    if (types.includes('WebSite')) add(facts, 'site', thing.name, 'json-ld site');
  }
  return facts;
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
