import type { Fact, FactField } from '../page.ts';
import { attribute, type Tree } from './html-tree.ts';
import { licenceAddress } from './licence-address.ts';

/** Names under which pages describe themselves in `meta` elements, and what each tells. */
const META: Readonly<Record<string, FactField>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'dc.title': 'title',
  'dcterms.title': 'title',
  citation_title: 'title',
  headline: 'title',
  'article:published_time': 'date',
  'og:published_time': 'date',
  'og:article:published_time': 'date',
  published_time: 'date',
  'dc.date': 'date',
  'dc.date.issued': 'date',
  'dcterms.date': 'date',
  'dcterms.issued': 'date',
  'dcterms.created': 'date',
  'dc.date.created': 'date',
  date: 'date',
  pubdate: 'date',
  publishdate: 'date',
  publish_date: 'date',
  'publish-date': 'date',
  publication_date: 'date',
  'publication-date': 'date',
  datepublished: 'date',
  citation_publication_date: 'date',
  citation_date: 'date',
  'parsely-pub-date': 'date',
  'sailthru.date': 'date',
  'article.published': 'date',
  'article:modified_time': 'modified',
  'og:updated_time': 'modified',
  'dcterms.modified': 'modified',
  'dc.date.modified': 'modified',
  'last-modified': 'modified',
  datemodified: 'modified',
  author: 'author',
  'article:author': 'author',
  'dc.creator': 'author',
  'dcterms.creator': 'author',
  citation_author: 'author',
  'parsely-author': 'author',
  'sailthru.author': 'author',
  publisher: 'publisher',
  'dc.publisher': 'publisher',
  'dcterms.publisher': 'publisher',
  citation_publisher: 'publisher',
  'og:site_name': 'site',
  'application-name': 'site',
  'og:url': 'address',
  citation_journal_title: 'series',
  'article:section': 'series',
  'dc.rights': 'licence',
  'dcterms.license': 'licence',
  'dc.language': 'language',
  'content-language': 'language',
};

/** What a `meta` element says, if it is one of those that describe the page. */
export function factOfMeta(element: Tree.Element): Fact | undefined {
  const name = (
    attribute(element, 'property') ||
    attribute(element, 'name') ||
    attribute(element, 'itemprop') ||
    attribute(element, 'http-equiv')
  ).toLowerCase();
  return fact(META[name], attribute(element, 'content'), `meta ${name}`, element);
}

/** What a `link` element says: the page's own address, or its licence. */
export function factOfLink(element: Tree.Element): Fact | undefined {
  const relations = attribute(element, 'rel').toLowerCase().split(/\s+/u);
  const address = attribute(element, 'href');
  if (relations.includes('canonical')) return fact('address', address, 'link canonical', element);
  if (relations.includes('license')) return fact('licence', licenceAddress(address) ?? '', 'link license', element);
  return undefined;
}

/** Browsers and page savers leave the address in a comment. */
const SAVED_FROM =
  /(?:saved from url=\(\d{1,6}\)|page saved with singlefile\s{1,20}url:\s{0,20})(https?:\/\/[^\s<>"]{1,2000})/iu;

/** The address that a saver wrote into a comment of the page. */
export function factOfComment(comment: Tree.CommentNode): Fact | undefined {
  const found = SAVED_FROM.exec(comment.data.slice(0, 3000));
  const place = comment.sourceCodeLocation;
  const range = place ? { start: place.startOffset, end: place.endOffset } : null;
  return found ? { field: 'address', value: found[1] as string, rule: 'saved-from', range } : undefined;
}

/** Names that publishing systems give the moment of publication in the data that their scripts read. */
const PUBLISHED =
  /\\?"(?:datePublished|(?:first_?)?published_?(?:at|time|date|on)?|publication_?date|publish_?date|pub_?date)\\?"\s{0,3}:\s{0,3}\\?"(\d{4}-\d{2}-\d{2})(?=[T "\\])/giu;
/** Longer scripts are programs. */
const LONGEST_DATA = 3_000_000;

/** The one day of publication in a script's data; where there are several, they are those of many texts. */
export function factOfScript(script: string, element: Tree.Element): Fact | undefined {
  if (script.length > LONGEST_DATA) return undefined;
  const days = new Set(Array.from(script.matchAll(PUBLISHED), (found) => found[1] as string));
  const [day] = days;
  return day !== undefined && days.size === 1 ? fact('date', day, 'script', element) : undefined;
}

/** What the marks of an element in the page say that its text is. */
const MARKED: readonly (readonly [RegExp, FactField])[] = [
  [/(?:^|[\s_-])(?:date-?modified|updated?|modified|last-?modified)(?:$|[\s_-])/u, 'modified'],
  [
    /(?:^|\s)(?:datepublished|published|pubdate|dt-published|(?:[\w-]{0,30}[-_])?(?:date|posted-on|timestamp|pub-date|publish-date)(?:[-_](?:display|created|time|published|text|value))?)(?:$|\s)/u,
    'date',
  ],
  [
    /(?:^|\s)(?:author|p-author|fn|byline|(?:[\w-]{0,30}[-_])?(?:author|byline)(?:[-_](?:name|link|names|text|title))?)(?:$|\s)/u,
    'author',
  ],
];

/** The field that an element's class, item property or relation names, for elements that hold just that. */
export const markedField = (marks: string): FactField | undefined =>
  marks === '' ? undefined : MARKED.find(([pattern]) => pattern.test(marks))?.[1];

export function fact(
  field: FactField | undefined,
  value: string,
  rule: string,
  element: Tree.Element,
): Fact | undefined {
  const place = element.sourceCodeLocation;
  if (!field || value.trim() === '') return undefined;
  return { field, value: value.trim(), rule, range: place ? { start: place.startOffset, end: place.endOffset } : null };
}
