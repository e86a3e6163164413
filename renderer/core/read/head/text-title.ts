import type { Draft } from '../draft.ts';
import { isParagraph, setAside, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { labelOf } from '../labels.ts';
import { WEIGHT } from '../weights.ts';
import { assignRoles, type Place } from './assign-roles.ts';
import { bodyOf, type Looks, looksOf } from './line-looks.ts';
import { settleLinesAroundTitle } from './lines-around-title.ts';
import { note } from './note.ts';
import { type LineRole, scoresOf } from './role-scores.ts';
import { seriesParts } from './series.ts';
import { takeSeries, titleAndSeries } from './series-line.ts';
import { sameTitle, titleKey } from './titles.ts';

/** Lines weighed together at most; what stands below them is no head any more. */
const MOST = 20;

/**
 * Tells series, publisher, title, subtitle and names apart among the lines of a head that nothing else explains: each is
 * given points for what it looks like, and the best reading of all of them is taken. `lines` are in order, `all` is the
 * whole head with what stands between them.
 */
export function settleTitleLines(
  lines: readonly Draft[],
  all: readonly Draft[],
  drafts: readonly Draft[],
  findings: Findings,
  titled: boolean,
  sites: ReadonlySet<string>,
): void {
  if (!titled) repeatedLines(lines);
  repeated(lines, findings);
  const open = new Set(lines.filter((draft) => draft.role === null));
  if (open.size > 0) settleTogether(open, all, drafts, findings, titled, sites);
  if (!titled && findings.title.length === 0) titleFromDatedLine(all, findings);
  const left = lines.filter((draft) => draft.role === null);
  repeated(left, findings);
  settleLinesAroundTitle(left, drafts, findings, titled);
  if (!titled) setAsideAbove(lines, all);
}

function settleTogether(
  open: ReadonlySet<Draft>,
  all: readonly Draft[],
  drafts: readonly Draft[],
  findings: Findings,
  titled: boolean,
  sites: ReadonlySet<string>,
): void {
  for (const draft of open) takeNumberOfKnown(draft, findings);
  const told = all.filter((draft) => isTold(draft) || (open.has(draft) && draft.role === null)).slice(0, MOST);
  const body = bodyOf(drafts);
  const looks = told.map((draft) => (draft.role === null ? looksOf(draft, drafts, body, sites) : null));
  const roles = assignRoles(placesOf(told, looks, drafts, findings, titled), titled, findings.title.length > 0);
  told.forEach((draft, i) => {
    const found = looks[i];
    const role = roles[i];
    if (!found || !role) return;
    if (role === 'title' && draft.role === null) takeTitle(titleLines(told, roles, i), findings);
    else if (role !== 'title') take(role, found, findings);
  });
}

/** The name of the series again, with the number that its other line lacks. */
function takeNumberOfKnown(draft: Draft, findings: Findings): void {
  const { name, number } = seriesParts(draft.block.text);
  const isKnown = findings.series.some(({ value }) => titleKey(value) === titleKey(name));
  if (number === null || !isKnown || findings.seriesNumber.length > 0) return;
  note(findings.seriesNumber, draft, number, 'series-line', WEIGHT.line);
  settle(draft, 'series', 'series-again');
}

/** Explained by another rule as something that a head tells. */
const isTold = ({ role }: Draft): boolean =>
  role === 'title' || role === 'series' || role === 'publisher' || role === 'author' || role === 'date';

function placesOf(
  told: readonly Draft[],
  looks: readonly (Looks | null)[],
  drafts: readonly Draft[],
  findings: Findings,
  titled: boolean,
): readonly Place[] {
  const lastTold = told.findLastIndex(({ role }) => role === 'author' || role === 'date');
  const small = looks.some((one) => one !== null && !one.capitals);
  const authorKnown = findings.authors.some(({ weight }) => weight >= WEIGHT.nameLine);
  const seriesKnown = findings.series.some(({ weight }) => weight >= WEIGHT.dateline);
  return told.map((draft, i): Place => {
    const own = looks[i];
    if (!own) return { scores: null, known: knownAs(draft, findings), goesOn: false };
    const around = {
      above: told[i - 1],
      below: told[i + 1],
      isFirst: i === 0,
      mixed: small && own.capitals,
      authorKnown,
      titled,
      titleStated: findings.title.length > 0,
      seriesKnown,
      followed: i < lastTold,
      opensSections: opensSections(draft, drafts),
    };
    return { scores: scoresOf(own, around), known: null, goesOn: /[:,–—-]$/u.test(draft.block.text) };
  });
}

function knownAs(draft: Draft, findings: Findings): Place['known'] {
  if (draft.role === 'title') return 'title';
  if (draft.role === 'series' && draft.rule !== 'number-line') return 'series';
  const named = draft.role === 'date' && namesSeries(draft, findings);
  return named ? 'series' : 'other';
}

/** True for a line with a date that names a series too. */
const namesSeries = ({ block }: Draft, findings: Findings): boolean =>
  findings.series.some(({ rule, found }) => rule === 'date-line' && block.text.startsWith(found));

/** The lines of a title, from the first on. */
function titleLines(told: readonly Draft[], roles: readonly (LineRole | null)[], from: number): readonly Draft[] {
  let to = from + 1;
  while (roles[to] === 'title') to++;
  return told.slice(from, to);
}

function take(role: LineRole, looks: Looks, findings: Findings): void {
  const { draft, persons, rareNames } = looks;
  if (role === 'series') takeSeries(draft, findings);
  else if (role === 'subtitle') settle(draft, 'subtitle', 'line-below-title');
  else if (role === 'publisher') {
    note(
      findings.publisher,
      draft,
      draft.block.text,
      'publisher-line',
      looks.institution ? WEIGHT.address : WEIGHT.file,
    );
    settle(draft, 'publisher', 'publisher-line');
  } else if (role === 'author') {
    const sure = persons.length > 0 || rareNames.length > 1;
    const weight = sure ? WEIGHT.nameLine : WEIGHT.dateline;
    note(findings.authors, draft, persons.length > 0 ? persons : rareNames, 'name-line', weight);
    settle(draft, 'author', 'name-line');
  }
}

function takeTitle(lines: readonly Draft[], findings: Findings): void {
  const [draft] = lines as [Draft, ...Draft[]];
  for (const line of lines) settle(line, 'title', 'title-line');
  const found = lines.map(({ block }) => block.text).join(' ');
  const { range } = draft.block;
  const parts = findings.series.length === 0 ? titleAndSeries(found) : undefined;
  if (parts) {
    const { name, number } = seriesParts(parts.series);
    findings.series.push({ value: name, rule: 'title-line', found, range, weight: WEIGHT.marked });
    if (number !== null)
      findings.seriesNumber.push({ value: number, rule: 'title-line', found, range, weight: WEIGHT.marked });
  }
  findings.title.push({ value: parts?.title ?? found, rule: 'title-line', found, range, weight: WEIGHT.line });
}

/** `CAMPAIGN ASSESSMENT, JULY 8`: where nothing else can be the title, a dated line of several words is it. */
function titleFromDatedLine(all: readonly Draft[], findings: Findings): void {
  const dated = all.find(
    (draft) => draft.role === 'date' && draft.block.text.split(' ').length >= 4 && !labelOf(draft.block.text),
  );
  if (dated && /^\p{Lu}\p{L}+\s\p{L}/u.test(dated.block.text)) takeTitle([dated], findings);
}

/** A line above the title that says nothing of the report is no text of it. */
function setAsideAbove(lines: readonly Draft[], all: readonly Draft[]): void {
  const title = all.findIndex((draft) => draft.role === 'title');
  for (const draft of lines)
    if (draft.role === null && all.indexOf(draft) < title) setAside(draft, 'other', 'above-title');
}

/** Lines of this length at most head the sections of a text that has no markup. */
const LONGEST_HEADING = 60;

/** True for the first of several short lines that stand each above a paragraph: a heading, no subtitle. */
function opensSections(line: Draft, drafts: readonly Draft[]): boolean {
  const heads = (draft: Draft | undefined): boolean =>
    draft !== undefined &&
    draft.role === null &&
    draft.block.kind === 'text' &&
    draft.block.text.length <= LONGEST_HEADING &&
    !/[.,;…]["”»]?$/u.test(draft.block.text);
  if (!heads(line)) return false;
  const at = drafts.indexOf(line);
  const above = (i: number) => heads(drafts[i]) && isParagraph(drafts[i + 1]?.block.text ?? '');
  let sections = above(at) ? 1 : 0;
  for (let i = at + 1; i < drafts.length && sections < 3; i++) if (above(i)) sections++;
  return sections >= 3;
}

/** A line that is the one right before it again: some pages print their title twice. */
function repeatedLines(lines: readonly Draft[]): void {
  lines.forEach((draft, i) => {
    const before = lines[i - 1]?.block.text;
    if (draft.role === null && before?.includes(' ') && titleKey(before) === titleKey(draft.block.text)) repeat(draft);
  });
}

function repeat(draft: Draft): void {
  draft.role = 'furniture';
  draft.furniture = 'repeated';
  draft.rule = 'title-again';
}

function repeated(lines: readonly Draft[], findings: Findings): void {
  const title = findings.title[0];
  if (!title) return;
  for (const draft of lines) if (draft.role === null && sameTitle(draft.block.text, title.value) === 1) repeat(draft);
}
