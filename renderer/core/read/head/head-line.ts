import { linkDensity } from '../block.ts';
import { monthOf } from '../date/month-names.ts';
import { datesIn, type FoundDate } from '../date/printed-dates.ts';
import { type Draft, setAside, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { SPEAKS } from '../furniture/biography.ts';
import { bareLabel, type Label, type LabelField, labelOf, unquoted } from '../labels.ts';
import { WEIGHT } from '../weights.ts';
import { isNobody } from './accounts.ts';
import { bylineOf } from './bylines.ts';
import { type DateLine, dateLineOf } from './date-line.ts';
import { readDatedLine } from './dated-line.ts';
import { publisherInImprint } from './imprint.ts';
import { readJoinedLine } from './joined-line.ts';
import { note } from './note.ts';
import { personsIn } from './persons.ts';
import { isOfYear, seriesParts } from './series.ts';

/** The number of a paper by its year, on a line of its own: `2021/C 32`. */
const NUMBER_ALONE = /^(?:19|20)\d{2}\s?\/\s?\p{Lu}{1,2}\s?\d{1,4}$/u;

const FOR_PRESS =
  /^(?:for immediate (?:release|publication)|embargo(?:ed)? until .{4,40}|do natychmiastowej publikacji|zur sofortigen veröffentlichung|для немедленной публикации|для негайної публікації)[.!:]?$/iu;

const ADDRESS_ONLY = /^(?:https?:\/\/|www\.)[^\s]{4,2000}$/iu;
/** `www.site.org` alone is the address of a publisher, not of a report. */
const isSite = (line: string): boolean => /^www\.[^/?#]+\/?$/iu.test(line);
const ADDRESS_IN = /https?:\/\/[^\s<>"“”()]{4,2000}/iu;

/**
 * Reads a line of a report's head that names itself or has an unmistakable form: a label, a date, a byline, an
 * address, a number, an institution. Sets the draft's role and adds what it found; leaves other lines open, and with
 * `bareNames` false those that are names and no more.
 */
export function readHeadLine(draft: Draft, findings: Findings, next: Draft | undefined, bareNames = true): void {
  const { text } = draft.block;
  if (text.length > 300) return;
  const label = labelOf(text);
  if (readJoinedLine(draft, findings)) return;
  if (label && readLabel(draft, label, findings, next)) return;
  if (!label && readBareLabel(draft, findings, next)) return;
  if (ADDRESS_ONLY.test(text)) {
    if (!isSite(text)) note(findings.address, draft, text, 'address-line', WEIGHT.line);
    settle(draft, 'address', 'address-line');
    return;
  }
  if (draft.block.kind === 'label') return;
  if (FOR_PRESS.test(text)) {
    setAside(draft, 'other', 'for-press');
    return;
  }
  if (isPieceOfDate(draft)) {
    settle(draft, 'date', 'date-mark');
    return;
  }
  if (
    text.length <= 40 &&
    draft.block.kind !== 'heading' &&
    draft.block.kind !== 'table-cell' &&
    draft.inside &&
    /\p{L}/u.test(text) &&
    isNobody(text)
  ) {
    setAside(draft, 'other', 'account');
    return;
  }
  const year = draft.block.kind === 'heading' ? undefined : yearOnly(text);
  if (year) {
    addDate(draft, year, 'year-line', WEIGHT.dateline, text, findings);
    settle(draft, 'date', 'year-line');
    return;
  }
  const dated = dateLineOf(text);
  if (dated && !leadsAway(draft, dated.rest) && !isIssue(text, dated)) {
    readDatedLine(draft, dated, findings);
    return;
  }
  const by = bylineOf(text);
  const none = !bareNames || draft.block.kind === 'heading' || SPEAKS.test(text);
  const names = by.length > 0 ? by : none ? [] : personsIn(text, false);
  if (names.length > 0) {
    note(
      findings.authors,
      draft,
      names,
      by.length > 0 ? 'by-line' : 'name-line',
      by.length > 0 ? WEIGHT.line : WEIGHT.nameLine,
    );
    settle(draft, 'author', by.length > 0 ? 'by-line' : 'name-line');
    return;
  }
  const parts = seriesParts(text);
  const number = NUMBER_ALONE.test(text) ? text : parts.name === '' ? parts.number : null;
  if (number !== null) {
    note(findings.seriesNumber, draft, number, 'number-line', WEIGHT.line);
    settle(draft, 'series', 'number-line');
    return;
  }
  const publisher = publisherInImprint(text);
  if (publisher !== null) {
    note(findings.publisher, draft, publisher, 'published-by-line', WEIGHT.structured);
    settle(draft, 'publisher', 'published-by-line');
  }
}

const DATE_MARKS = /(?:^|[\s_-])(?:date|datum|data|day|month|year|time|tag|monat|jahr)(?:$|[\s_-])/u;

/** A day, a month or a year in an element of its own, inside one that is named for it. */
function isPieceOfDate({ block }: Draft): boolean {
  if (block.text.length > 12 || !(/^\d{1,4}\.?$/u.test(block.text) || monthOf(block.text) !== undefined)) return false;
  return [block.inside.marks, block.inside.parent?.marks ?? ''].some((marks) => DATE_MARKS.test(marks));
}

/** `Name 3/2019` on a line of its own is a series with the number of its issue, not a month. */
function isIssue(text: string, { dates, rest }: DateLine): boolean {
  const { name, number } = seriesParts(text);
  return isOfYear(number) && dates.length === 1 && rest.length === 1 && rest[0] === name && !bareLabel(name);
}

/** A further entry of a list of authors in front matter. */
export function readAuthorEntry(draft: Draft, findings: Findings): void {
  const names = personsIn(unquoted(draft.block.text), true);
  if (names.length === 0) return;
  note(findings.authors, draft, names, 'author-label', WEIGHT.label);
  settle(draft, 'author', 'author-label');
}

/** A date beside a linked text is that of another text; a linked name is an author's. */
const leadsAway = (draft: Draft, rest: readonly string[]): boolean =>
  draft.block.kind !== 'heading' &&
  linkDensity(draft.block) > 0.4 &&
  rest.some((piece) => piece.includes(' ')) &&
  !rest.some((piece) => bylineOf(piece).length > 0 || personsIn(piece, false).length > 0);

type Role = 'title' | 'date' | 'author' | 'series' | 'publisher' | 'address';
const ROLES: Readonly<Partial<Record<LabelField, Role>>> = {
  title: 'title',
  date: 'date',
  modified: 'date',
  'other-date': 'date',
  author: 'author',
  series: 'series',
  number: 'series',
  publisher: 'publisher',
  address: 'address',
};

/** What the cells of a table above the text may tell beside it. */
const IN_CELLS: ReadonlySet<LabelField> = new Set(['series', 'number', 'publisher', 'title']);

/** A label without its colon: believed where the next line is what it promises. */
function readBareLabel(draft: Draft, findings: Findings, next: Draft | undefined): boolean {
  const label = bareLabel(draft.block.text);
  if (!label || next?.role !== null || next.block.text.length > LONGEST_VALUE) return false;
  const cells = draft.block.kind === 'table-cell' && next.block.kind === 'table-cell' && IN_CELLS.has(label.field);
  if (label.field === 'date' || label.field === 'author' || cells) return readLabel(draft, label, findings, next);
  if (label.field !== 'other' || draft.block.kind === 'heading') return false;
  setAside(draft, 'other', 'label');
  setAside(next, 'other', 'label');
  return true;
}

const LONGEST_VALUE = 80;

/** Takes the value behind a label, or on the line after it. True where the line was understood. */
function readLabel(draft: Draft, label: Label, findings: Findings, next: Draft | undefined): boolean {
  const onNext = label.value === '' && next !== undefined && next.role === null && next.block.text.length <= 200;
  const holder = onNext ? next : draft;
  const value = onNext ? unquoted(next.block.text) : label.value;
  const role = ROLES[label.field];
  if (value === '' && role) {
    settle(draft, role, `${label.field}-label`);
    return true;
  }
  if (label.field === 'author' && isNobody(value) && personsIn(value, true).length === 0) {
    setAside(draft, 'other', 'account');
    if (onNext) setAside(next, 'other', 'account');
    return true;
  }
  if (!take(holder, label.field, value, findings)) return false;
  const settled = label.field === 'source' ? 'address' : role;
  if (settled) {
    settle(draft, settled, `${label.field}-label`);
    if (onNext) settle(next, settled, `${label.field}-label`);
  }
  return true;
}

function take(draft: Draft, field: LabelField, value: string, findings: Findings): boolean {
  const rule = `${field}-label`;
  if (field === 'title') note(findings.title, draft, value, rule, WEIGHT.label, value);
  else if (field === 'date' || field === 'modified') {
    const found = yearOnly(value) ?? datesIn(value)[0];
    if (!found) return false;
    addDate(draft, found, rule, field === 'date' ? WEIGHT.label : WEIGHT.weak, value, findings);
  } else if (field === 'author') {
    const names = personsIn(value, true);
    if (names.length === 0) return false;
    note(findings.authors, draft, names, rule, WEIGHT.label, value);
  } else if (field === 'series') {
    const { name, number } = seriesParts(value);
    note(findings.series, draft, name, rule, WEIGHT.label, value);
    if (number !== null) note(findings.seriesNumber, draft, number, rule, WEIGHT.label, value);
  } else if (field === 'number') note(findings.seriesNumber, draft, value, rule, WEIGHT.label, value);
  else if (field === 'publisher') note(findings.publisher, draft, houseOf(value), rule, WEIGHT.line, value);
  else if (field === 'address' || field === 'source') {
    const address = ADDRESS_IN.exec(value)?.[0];
    if (!address) return false;
    note(findings.address, draft, address, rule, field === 'address' ? WEIGHT.label : WEIGHT.line, value);
  } else if (field === 'other-date') return datesIn(value).length > 0;
  else return false;
  return true;
}

/** The name of a publisher behind a label, without the town and the stop behind it. */
const houseOf = (value: string): string =>
  publisherInImprint(value) ??
  value.replace(/(?<=\p{L}{2})\.$/u, '').replace(/^([^,]{3,60}),\s\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?$/u, '$1');

/** `Rok wydania: 2019`: behind a label, a year alone is a date. */
function yearOnly(value: string): FoundDate | undefined {
  const year = /^((?:19|20)\d{2})(?:\s?(?:r\.?|roku|г\.?|год|года|р\.?|рік|року))?$/u.exec(value)?.[1];
  return year ? { date: year, choices: [year], start: 0, end: 4 } : undefined;
}

function addDate(draft: Draft, date: FoundDate, rule: string, weight: number, found: string, findings: Findings): void {
  findings.date.push({ value: date, rule, found: found.slice(0, 200), range: draft.block.range, weight });
}
