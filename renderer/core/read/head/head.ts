import { linkDensity } from '../block.ts';
import { type Draft, isOpen, isParagraph, setAside, settle } from '../draft.ts';
import { type Findings, heaviest, noFindings } from '../findings.ts';
import { type LabelField, labelOf } from '../labels.ts';
import { WEIGHT } from '../weights.ts';
import { settleBesideTitle } from './beside-title.ts';
import { readBreadcrumbs } from './breadcrumbs.ts';
import { bylineOf } from './bylines.ts';
import { dateLineOf } from './date-line.ts';
import { lightenClocks, readLooseDate } from './head-dates.ts';
import { readAuthorEntry, readHeadLine } from './head-line.ts';
import { publisherInImprint } from './imprint.ts';
import { readKickers } from './kickers.ts';
import { lighten } from './lighten.ts';
import { note } from './note.ts';
import { settleTitleLines } from './text-title.ts';
import { titleKey } from './titles.ts';

/** Lines looked at above a page's title; a head is short. */
const ABOVE_TITLE = 6;
/** Lines of a head at most; what stands below is the report. */
const LONGEST_HEAD = 40;

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
  else if (title >= 0 || !drafts.slice(0, to).some(tellsWhenOrWho)) to = behindLead(drafts, to);
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
    telling ||= tellsWhenOrWho(drafts[at] as Draft);
  }
  const next = drafts[at];
  return telling && isOpen(next) && next.inside && isParagraph(next.block.text) ? at : lead;
}

const tellsWhenOrWho = ({ block: { text } }: Draft): boolean =>
  text.length <= 200 && (dateLineOf(text) !== undefined || bylineOf(text).length > 0);

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
  const titled = title >= 0 || findings.title.some(({ rule }) => TITLED.has(rule));
  head.forEach((draft, i) => {
    if (draft.block.kind === 'label') {
      if (isOpen(draft) && list === 'author' && !labelOf(draft.block.text)) readAuthorEntry(draft, findings);
      list = labelOf(draft.block.text)?.field ?? list;
    }
    const far = title >= 0 && place.from + i < title - BESIDE;
    if (isOpen(draft) && (draft.inside || title < 0 || isNearTitle(draft)))
      readHeadLine(draft, far ? above : place.from + i < title ? near : findings, head[i + 1], titled);
  });
  lighten(near, findings, JUST_ABOVE);
  lighten(above, findings, FAR_ABOVE);
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
  settleTitleLines(own, head, drafts, findings, titled, sites);
  if (title >= 0) settleBesideTitle(head, title - place.from, sites, drafts, findings);
  if (title < 0) lightenClocks(head, findings);
  if (findings.date.length === 0) readLooseDate(head, findings);
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
  /^(?:publisher|published by|issued by|wydawca|издатель|видавець|herausgeber(?:in)?|herausgegeben von|vydavatel|éditeur|editorial|edito da|editore|impressum)\s?:/iu;

/** Lines that name the publisher, wherever they stand: below a notice, at the foot of a page. */
export function readPublisherLabels(drafts: readonly Draft[], findings: Findings): void {
  drafts.forEach((draft, i) => {
    const { text, kind } = draft.block;
    if (text.length > 160) return;
    if (isOpen(draft) && (PUBLISHER_LABEL.test(text) || isSignedAddress(text)))
      readHeadLine(draft, findings, drafts[i + 1]);
    const name = kind === 'heading' || kind === 'list-item' ? null : publisherInImprint(text);
    if (name === null) return;
    note(findings.publisher, draft, name, 'issued-by', WEIGHT.nameLine);
    if (draft.role === null) settle(draft, 'publisher', 'issued-by');
  });
}

/** `Author: Karin Doll (k.doll@site)`: an author's line, not the address of a house. */
const isSignedAddress = (text: string): boolean => text.includes('@') && labelOf(text)?.field === 'author';
