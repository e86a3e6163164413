import { linkDensity } from '../block.ts';
import { type Draft, isOpen, isParagraph, setAside, settle } from '../draft.ts';
import { type Finding, type Findings, heaviest, noFindings } from '../findings.ts';
import { type LabelField, labelOf } from '../labels.ts';
import { WEIGHT } from '../weights.ts';
import { readBiographies } from './biographies.ts';
import { readBreadcrumbs } from './breadcrumbs.ts';
import { dateLineOf } from './date-line.ts';
import { readAuthorEntry, readHeadLine } from './head-line.ts';
import { isUnknownName } from './lines-around-title.ts';
import { note } from './note.ts';
import { bylineOf } from './persons.ts';
import { hasSeriesNoun, seriesLikeness, seriesParts } from './series.ts';
import { settleTitleLines } from './text-title.ts';
import { titleKey } from './titles.ts';

/** Lines looked at above a page's title; a head is short. */
const ABOVE_TITLE = 6;
/** Lines of a head at most; what stands below is the report. */
const LONGEST_HEAD = 40;
/** How much less a finding in the last lines counts than the same in the head. */
const IN_TAIL = 0.5;

/** The range of drafts between which the head of a report stands. */
interface HeadPlace {
  readonly from: number;
  /** Behind the last: the first paragraph. */
  readonly to: number;
}

/** Where the head is: from the beginning (or just above the title of a page) to the first paragraph of the text. */
export function headPlace(drafts: readonly Draft[], title: number): HeadPlace {
  const start = Math.max(title, 0);
  let to = drafts.findIndex(
    (draft, i) =>
      i > title && isOpen(draft) && draft.inside && draft.block.kind !== 'heading' && isParagraph(draft.block.text),
  );
  if (to < 0)
    to = drafts.findIndex(
      (draft, i) =>
        i > start && draft.inside && draft.role === null && draft.block.kind === 'text' && draft.block.text.length > 80,
    );
  if (to < 0) to = Math.min(drafts.length, start + LONGEST_HEAD);
  else if (title >= 0) to = behindLead(drafts, to);
  const from = title < 0 ? 0 : Math.max(0, title - ABOVE_TITLE);
  return { from: title < 0 ? Math.max(from, to - LONGEST_HEAD) : from, to };
}

/** What names the title so surely that no line of the text is looked at for it. */
const TITLED: ReadonlySet<string> = new Set(['title-label', 'feed title']);

/** Lines between the introduction of a text and its first paragraph. */
const BELOW_LEAD = 3;

/** The first paragraph behind an introduction that stands above the line with date or author. */
function behindLead(drafts: readonly Draft[], lead: number): number {
  const line = (draft: Draft | undefined): boolean =>
    isOpen(draft) && !isParagraph(draft.block.text) && draft.block.kind !== 'heading' && draft.block.text.length < 160;
  let at = lead + 1;
  let telling = false;
  for (; line(drafts[at]) && at <= lead + BELOW_LEAD; at++) {
    const { text } = (drafts[at] as Draft).block;
    telling ||= dateLineOf(text) !== undefined || bylineOf(text).length > 0;
  }
  const next = drafts[at];
  return telling && isOpen(next) && next.inside && isParagraph(next.block.text) ? at : lead;
}

/** Reads the head: labels, dates, bylines first; then which of the other lines are series, title and subtitle. */
export function readHead(
  drafts: readonly Draft[],
  place: HeadPlace,
  title: number,
  sites: ReadonlySet<string>,
  findings: Findings,
): void {
  const head = drafts.slice(place.from, place.to);
  const above = noFindings();
  const near = noFindings();
  let list: LabelField | undefined;
  head.forEach((draft, i) => {
    if (draft.block.kind === 'label') {
      if (isOpen(draft) && list === 'author' && !labelOf(draft.block.text)) readAuthorEntry(draft, findings);
      list = labelOf(draft.block.text)?.field ?? list;
    }
    const far = title >= 0 && place.from + i < title - BESIDE;
    if (isOpen(draft) && (draft.inside || title < 0 || isNearTitle(draft)))
      readHeadLine(draft, far ? above : place.from + i < title ? near : findings, head[i + 1]);
  });
  lighten(near, findings, JUST_ABOVE);
  lighten(above, findings, FAR_ABOVE);
  const titled = title >= 0 || findings.title.some(({ rule }) => TITLED.has(rule));
  const lines = head.filter((draft, i) => isOpen(draft) && isCandidate(draft, i + place.from, title));
  if (title >= 0) {
    readKickers(
      lines.filter((draft) => !sites.has(titleKey(draft.block.text))),
      drafts[title] as Draft,
      drafts,
      findings,
    );
    const below = drafts[title + 1];
    if (isOpen(below) && !below.inside && isCandidate(below, title + 1, -1))
      settle(below, 'subtitle', 'line-below-title');
  }
  const own = title >= 0 ? lines.filter((draft) => draft.inside && isOpen(draft)) : lines;
  settleTitleLines(own, head, drafts, findings, titled);
  if (title < 0) lightenClocks(head, findings);
  readBreadcrumbs(drafts, place.to, heaviest(findings.title)?.value ?? null, findings);
}

/** A date this many lines above a page's title still belongs to it; further up stand clocks and other texts. */
const BESIDE = 2;
const JUST_ABOVE = 0.95;
const FAR_ABOVE = 0.4;

const isNearTitle = (draft: Draft): boolean => draft.block.place === 'body' || draft.block.place === 'header';

/** Lines that may be a title: short, no list entries, no labels; in a page with a title only those beside it. */
function isCandidate(draft: Draft, at: number, title: number): boolean {
  const { block } = draft;
  if (block.text.length > 300 || block.kind === 'table-cell' || block.kind === 'control' || block.kind === 'caption')
    return false;
  if (labelOf(block.text) || (title >= 0 && isParagraph(block.text))) return false;
  if (title < 0) return linkDensity(block) < 0.9 || block.kind === 'heading';
  return at < title ? block.kind !== 'list-item' || linkDensity(block) > 0 : !draft.inside || block.kind !== 'heading';
}

const KICKER_MARKS =
  /(?:^|[\s_-])(?:kicker|series|eyebrow|overline|rubric|rubryka|category|categories|cat-links|topper|dachzeile|section|label|supertitle|pretitle|seria|reihe)(?:$|[\s_-])/u;

/** Names by which a page says outright that a line is its series. */
const SERIES_MARKS = /(?:^|[\s_-])(?:series|seria|reihe|serie|issue|rubrika)(?:$|[\s_-])/u;

/** A short line beside a page's title that is named like a series is one: the kicker above it, the category below. */
function readKickers(lines: readonly Draft[], title: Draft, drafts: readonly Draft[], findings: Findings): void {
  const place = new Map(drafts.map((draft, i) => [draft, i]));
  const at = place.get(title) ?? 0;
  const likeness = (draft: Draft): number => {
    const { text, inside } = draft.block;
    const marked = KICKER_MARKS.test(`${inside.marks} ${inside.parent?.marks ?? ''}`);
    const { name, number } = seriesParts(text);
    if (text.length > 80 || !/\s|-/u.test(name)) return 0;
    if (!hasSeriesNoun(text) && number === null && !SERIES_MARKS.test(inside.marks)) return 0;
    return (
      Math.max(seriesLikeness(text), SERIES_MARKS.test(inside.marks) ? 2 : 0) +
      (marked ? 0.6 : 0) -
      Math.abs((place.get(draft) ?? 0) - at) / 20
    );
  };
  const draft = lines.reduce<Draft | undefined>((a, b) => (a && likeness(a) >= likeness(b) ? a : b), undefined);
  if (!draft || likeness(draft) < 1.8) return;
  const { text, range } = draft.block;
  const { name, number } = seriesParts(text);
  settle(draft, 'series', 'kicker');
  findings.series.push({ value: name, rule: 'kicker', found: text, range, weight: WEIGHT.marked });
  if (number !== null)
    findings.seriesNumber.push({ value: number, rule: 'kicker', found: text, range, weight: WEIGHT.marked });
}

/** Reads what stands below the last paragraph: dates, authors and addresses that the head may lack. */
export function readTail(drafts: readonly Draft[], end: number, findings: Findings): void {
  const isText = (draft: Draft): boolean =>
    isOpen(draft) && draft.inside && draft.block.kind !== 'heading' && isParagraph(draft.block.text);
  readBiographies(drafts, end, drafts.findIndex(isText), findings);
  const last = drafts.findLastIndex((draft, i) => i < end && isText(draft));
  if (last < 0) return;
  const found = noFindings();
  drafts.forEach((draft, i) => {
    if (i <= last || !isOpen(draft) || draft.block.kind === 'heading') return;
    if (!draft.inside && !(i <= last + BEHIND_TEXT && isLabelled(draft))) return;
    readHeadLine(draft, found, drafts[i + 1]);
    const signs = i === last + 1 && isOpen(draft) && found.authors.length + findings.authors.length === 0;
    if (signs && isUnknownName(draft, drafts)) {
      note(found.authors, draft, [draft.block.text], 'name-below', WEIGHT.nameLine);
      settle(draft, 'author', 'name-below');
    }
  });
  lighten(found, findings, IN_TAIL);
}

/** Labels this many blocks behind the text of a page are still its own. */
const BEHIND_TEXT = 8;

const isLabelled = ({ block }: Draft): boolean => {
  const field = block.place === 'nav' ? undefined : labelOf(block.text)?.field;
  return field === 'author' || field === 'date';
};

/** A date above a menu is the page's clock, where another date stands between the menu and the text. */
function lightenClocks(head: readonly Draft[], findings: Findings): void {
  const menu = head.findLastIndex((draft) => draft.furniture === 'navigation');
  const from = head[menu]?.block.range.start;
  if (from === undefined || !head.slice(menu).some((draft) => draft.role === 'date')) return;
  findings.date.forEach((finding, i) => {
    const above = finding.range !== null && finding.range.start < from;
    if (above) findings.date[i] = { ...finding, weight: finding.weight * FAR_ABOVE };
  });
}

/** Adds findings at a part of their weight. */
function lighten(from: Findings, to: Findings, by: number): void {
  const add = <T>(found: readonly Finding<T>[], all: Finding<T>[]) => {
    for (const finding of found) all.push({ ...finding, weight: finding.weight * by });
  };
  add(from.date, to.date);
  add(from.authors, to.authors);
  add(from.address, to.address);
  add(from.series, to.series);
  add(from.publisher, to.publisher);
}

/** Labels that name no field of a report (`Category: …`, `Tags: …`) are no text of it. */
export function setAsideLabels(drafts: readonly Draft[], place: HeadPlace): void {
  drafts.forEach((draft, i) => {
    if (!isOpen(draft) || draft.block.text.length > 200) return;
    const label = labelOf(draft.block.text);
    if (
      label?.field === 'other' &&
      (i < place.to || !drafts.slice(i + 1, i + 4).some((next) => isOpen(next) && isParagraph(next.block.text)))
    )
      setAside(draft, 'other', 'label');
  });
}

const PUBLISHER_LABEL =
  /^(?:publisher|published by|issued by|wydawca|издатель|видавець|herausgeber(?:in)?|herausgegeben von)\s?:/iu;

/** Lines that name the publisher, wherever they stand: below a notice, at the foot of a page. */
export function readPublisherLabels(drafts: readonly Draft[], findings: Findings): void {
  drafts.forEach((draft, i) => {
    if (isOpen(draft) && draft.block.text.length <= 160 && PUBLISHER_LABEL.test(draft.block.text))
      readHeadLine(draft, findings, drafts[i + 1]);
  });
}
