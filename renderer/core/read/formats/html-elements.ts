import type { BlockKind, Place } from '../block.ts';
import { attribute, type Tree } from './html-tree.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose contents are never text of the page. */
export const SILENT = names(
  'script style noscript template iframe frame object embed applet svg canvas audio video select datalist textarea input progress meter map area head',
);

/** Elements that stand by themselves; all others run on in their line. */
export const STANDING = names(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements that make what is inside them bold or bigger. */
export const STRONG = names('b strong big');

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  blockquote: 'block-quote',
  td: 'table-cell',
  th: 'table-cell',
  figcaption: 'caption',
  caption: 'caption',
  button: 'control',
  label: 'control',
  legend: 'control',
};

/** What an element makes of the blocks inside it; undefined for those that say nothing. */
export function kindOfElement(tag: string): { kind: BlockKind; level: number } | undefined {
  const heading = /^h([1-6])$/u.exec(tag);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  const kind = KINDS[tag];
  return kind ? { kind, level: kind === 'list-item' ? 1 : 0 } : undefined;
}

const PLACES: ReadonlyMap<string, Place> = new Map([
  ['nav', 'nav'],
  ['menu', 'nav'],
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['header', 'header'],
  ['form', 'form'],
  ['dialog', 'form'],
  ['article', 'body'],
  ['main', 'body'],
]);

const ROLES: ReadonlyMap<string, Place> = new Map([
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['banner', 'header'],
  ['search', 'form'],
  ['dialog', 'form'],
  ['alertdialog', 'form'],
  ['main', 'body'],
  ['article', 'body'],
]);

/** Where an element puts what is inside it; undefined where it says nothing. */
export const placeOfElement = (element: Tree.Element): Place | undefined =>
  ROLES.get(attribute(element, 'role').toLowerCase()) ?? PLACES.get(element.tagName);

const LONGEST_MARKS = 200;

/** Class names, id, role, item property and relation of an element, lower case. */
export function marksOf(element: Tree.Element): string {
  let marks = '';
  for (const { name, value } of element.attrs) {
    const telling = name === 'class' || name === 'id' || name === 'role' || name === 'itemprop' || name === 'rel';
    if (telling && marks.length < LONGEST_MARKS) marks += `${marks === '' ? '' : ' '}${value.slice(0, LONGEST_MARKS)}`;
  }
  return marks.toLowerCase();
}
