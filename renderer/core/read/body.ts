import { type Block, linkDensity } from './block.ts';
import { type Draft, endsSentence, isOpen, isParagraph, setAside, settle } from './draft.ts';
import { isOpening } from './head/openings.ts';
import { titleKey } from './head/titles.ts';
import type { Page } from './page.ts';

/** A line of plain text this short, without a stop, above a paragraph is a heading. */
const LONGEST_HEADING = 120;
/** A heading above a row of labels (`Topics`) is this short. */
const LONGEST_LABEL = 40;
/** So many words with a colon above a list lead into it. */
const LEADS_IN = 4;
/** A fragment this short below the last paragraph is no text. */
const FRAGMENT = 80;

/** Gives everything still open its place: the body inside the content and above the end of the text, furniture elsewhere. */
export function settleBody(drafts: readonly Draft[], end: number, page: Page): void {
  const last = drafts.findLastIndex((draft) => isOpen(draft) && draft.inside && isBodyText(draft));
  setAsideHead(drafts);
  setAsideEmptyHeadings(drafts);
  const below = nextOpen(drafts);
  const inAside = mostlyInAside(drafts);
  drafts.forEach((draft, i) => {
    if (!isOpen(draft)) return;
    if (!draft.inside) setAsideByPlace(draft);
    else if (draft.block.kind === 'label') setAside(draft, 'other', 'front-matter');
    else if (i > end) setAside(draft, 'other', 'below-the-end');
    else if (isLabelOfHead(draft, drafts[i + 1])) setAside(draft, 'other', 'label');
    else if (i > last && isMeta(draft)) setAside(draft, 'other', 'meta-names');
    else if (outOfLine(draft, inAside)) setAside(draft, 'other', 'place-aside');
    else if (draft.block.kind === 'rule' || !/[\p{L}\p{N}]/u.test(draft.block.text)) setAside(draft, 'other', 'rule');
    else if (i > last && last >= 0 && isFragment(draft, page) && !goesOn(draft, drafts[last] as Draft))
      setAside(draft, 'other', 'fragment-below');
    else
      settle(
        draft,
        isNumberedHeading(draft, drafts[i - 1], below[i], page) ? 'heading' : roleOf(draft, below[i], page),
        'body',
      );
  });
}

const OF_HEAD: ReadonlySet<string> = new Set(['title', 'series', 'date', 'author', 'publisher', 'address']);

/**
 * Lines between the title and the last line of the head that is known (a byline, a date) are of the head too, whatever
 * they say: no text stands among them. The title printed once more is none either.
 */
function setAsideHead(drafts: readonly Draft[]): void {
  const title = drafts.findIndex((draft) => draft.role === 'title');
  const first = drafts.findIndex((draft, i) => i > title && isOpen(draft) && draft.inside && isBodyText(draft));
  if (title < 0 || first < 0) return;
  const known = drafts.slice(0, first).findLastIndex((draft) => OF_HEAD.has(draft.role ?? ''));
  const printed = titleKey((drafts[title] as Draft).block.text);
  let below = !drafts.some((draft) => draft.role === 'subtitle');
  for (let i = title + 1; i < first; i++) {
    const draft = drafts[i] as Draft;
    if (!isOpen(draft) || !draft.inside) continue;
    const { text, kind } = draft.block;
    if (text.length <= LONGEST_HEADING * 2 && titleKey(text) === printed) setAside(draft, 'repeated', 'title-again');
    else if (i < known && below && (kind === 'heading' || draft.block.strong)) {
      settle(draft, 'subtitle', 'heading-in-head');
      below = false;
    } else if (i < known) setAside(draft, 'other', 'in-the-head');
  }
}

/**
 * A heading whose section held nothing but furniture is furniture too: the next thing left is a heading of the same
 * or a higher level.
 */
function setAsideEmptyHeadings(drafts: readonly Draft[]): void {
  const first = drafts.findIndex((draft) => isOpen(draft) && draft.inside && isParagraph(draft.block.text));
  let next: Draft | undefined;
  let between = 0;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    if (!draft.inside) continue;
    if (draft.role === 'furniture') between++;
    if (draft.role !== null) continue;
    const empty =
      between > 0 &&
      ((next?.block.kind === 'heading' && next.block.level <= draft.block.level) ||
        (i < first && draft.block.text.length <= LONGEST_LABEL && drafts[i + 1]?.rule === 'clutter-name'));
    if (draft.block.kind === 'heading' && empty) setAside(draft, 'related', 'empty-section');
    else {
      next = draft;
      between = 0;
    }
  }
}

const META =
  /(?:^|[\s_-])(?:(?:entry|post|article|page)-?meta(?:data)?|post-?info|date-?wrapper|article-?categories)(?:$|[\s_-])/u;

/** What a page says of its text below it: when it was posted, where it was filed. */
const isMeta = ({ block }: Draft): boolean =>
  [block.inside.marks, block.inside.parent?.marks ?? ''].some((marks) => marks !== '' && META.test(marks));

/** `Series`, `Number` in a list of what a page says of itself: the value beside it went to the head. */
const isLabelOfHead = (draft: Draft, next: Draft | undefined): boolean =>
  draft.block.inside.tag === 'dt' && next?.block.inside.tag === 'dd' && HEAD.has(next.role ?? '');

const HEAD: ReadonlySet<string> = new Set(['series', 'date', 'author', 'publisher', 'address']);

/** True where most of the content stands in an `aside`: then that is only how the page is built. */
function mostlyInAside(drafts: readonly Draft[]): boolean {
  let all = 0;
  let aside = 0;
  for (const { inside, block } of drafts) {
    if (!inside) continue;
    all += block.text.length;
    if (block.place === 'aside') aside += block.text.length;
  }
  return aside > all / 2;
}

/** Pulled quotations, boxes and footers inside the text. */
const outOfLine = ({ block }: Draft, inAside: boolean): boolean =>
  block.place === 'nav' || block.place === 'footer' || (block.place === 'aside' && !inAside);

/** For each draft the next one inside the content that is still open. */
function nextOpen(drafts: readonly Draft[]): readonly (Draft | undefined)[] {
  const below: (Draft | undefined)[] = new Array(drafts.length).fill(undefined);
  let next: Draft | undefined;
  for (let i = drafts.length - 1; i >= 0; i--) {
    below[i] = next;
    const draft = drafts[i] as Draft;
    if (isOpen(draft) && draft.inside) next = draft;
  }
  return below;
}

const isBodyText = ({ block }: Draft): boolean =>
  isParagraph(block.text) ||
  (endsSentence(block.text) && block.text.length > 40) ||
  block.kind === 'list-item' ||
  block.kind === 'table-cell' ||
  block.kind === 'block-quote';

/** `Helene Foundation Inc.`, `…, www.example.org`: an imprint, whatever stop it ends with. */
const IMPRINT =
  /(?:\be\.\s?V|\b(?:Inc|Ltd|Corp|Co)|[gG]\.?mbH|\bz\.?\s?[ús]|\bo\.\s?[op]|\bs\.\s?r\.\s?o|\ba\.\s?s|\bS\.A)\.$|(?:^|\s)(?:www\.|https?:\/\/)\S{4,80}$/u;
const LONGEST_IMPRINT = 160;

const isImprint = ({ text }: Block): boolean => text.length <= LONGEST_IMPRINT && IMPRINT.test(text);

const isFragment = ({ block }: Draft, page: Page): boolean =>
  isImprint(block) ||
  (!endsSentence(block.text) &&
    (block.text.length <= FRAGMENT || (page.format !== 'text' && block.kind === 'heading')));

/** A line in an element like the last paragraph's, right beside it, is the text's last words. */
const goesOn = ({ block }: Draft, last: Draft): boolean =>
  block.kind === 'text' &&
  !isImprint(block) &&
  !/^\.\.\.|^…|:$/u.test(block.text) &&
  block.inside.tag === 'p' &&
  last.block.inside.tag === 'p' &&
  block.inside.parent === last.block.inside.parent &&
  block.inside.marks === last.block.inside.marks &&
  linkDensity(block) < 0.5;

function roleOf(draft: Draft, next: Draft | undefined, page: Page) {
  const { kind } = draft.block;
  switch (kind) {
    case 'heading':
    case 'list-item':
    case 'block-quote':
    case 'table-cell':
      return kind;
    default:
      return isHeadingLine(draft, next, page) ? 'heading' : 'paragraph';
  }
}

/** Headings without markup: short lines without a stop above a paragraph, in bold where the format shows it. */
function isHeadingLine(draft: Draft, next: Draft | undefined, page: Page): boolean {
  const { text } = draft.block;
  if (text.length > LONGEST_HEADING || /[.,;…]["”»)]?$/u.test(text)) return false;
  if (/[!?:]["”»)]?$/u.test(text) && text.length > 80) return false;
  const above = next !== undefined && (isBodyText(next) || next.block.kind !== 'text');
  if (/:$/u.test(text) && next?.block.kind === 'list-item' && text.split(' ').length >= LEADS_IN) return false;
  if (isPlain(draft, page))
    return above && (next.block.text.length > text.length || isOpening(text)) && /^[^\p{Ll}]/u.test(text);
  return draft.block.strong && above;
}

/** True in text without markup, in which a heading is only a short line. */
const isPlain = ({ block }: Draft, page: Page): boolean =>
  page.format === 'text' || (page.format === 'mail' && block.inside.tag === '');

/** `2. Who pays`: an entry with a number and no neighbour, above a paragraph, is a heading of text without markup. */
function isNumberedHeading(draft: Draft, above: Draft | undefined, next: Draft | undefined, page: Page): boolean {
  const { text } = draft.block;
  if (!isPlain(draft, page) || text.length > LONGEST_HEADING || !NUMBERED.test(text) || /[.,;:…]$/u.test(text))
    return false;
  const inList = above?.block.kind === 'list-item' && NUMBERED.test(above.block.text);
  return !inList && next?.block.kind === 'text' && isParagraph(next.block.text);
}

const NUMBERED = /^(?:\d{1,2}|[ivx]{1,4})[.)]\s["“„«]?\p{Lu}/iu;

function setAsideByPlace(draft: Draft): void {
  const { place } = draft.block;
  if (place === 'nav') setAside(draft, 'navigation', 'place');
  else setAside(draft, 'other', place === 'body' ? 'outside-the-text' : `place-${place}`);
}
