import type { Range } from '../../model/range.ts';
import { dateInPath } from '../address.ts';
import type { Finding, Findings } from '../findings.ts';
import { factsOf, type Page } from '../page.ts';
import { WEIGHT } from '../weights.ts';
import { datesIn, dayOf, type FoundDate } from './printed-dates.ts';

/** Characters of markup around the head in which a `time` element is the page's own. */
const AROUND = 4000;
/** And the few behind the beginning of the text. */
const BEHIND = 1500;

/** Adds the dates that a page gives for machines, those in its address and in the file's name. */
export function addDates(page: Page, file: string, head: Range | null, findings: Findings): void {
  const shown: Finding<FoundDate>[] = [];
  for (const { field, value, rule, range } of factsOf(page, 'date', 'modified')) {
    const found = dayOf(value);
    if (!found) continue;
    const finding = { value: found, rule, found: value.slice(0, 100), range };
    if (field === 'modified' || isUpdate(value, found))
      findings.date.push({ ...finding, rule: page.framed ? 'modified' : 'saved', weight: WEIGHT.weak });
    else if (rule === 'script') findings.date.push({ ...finding, weight: WEIGHT.file });
    else if (rule === 'time' || rule === 'mark') shown.push({ ...finding, weight: weightBeside(range, head) });
    else if (rule === 'meta datepublished') shown.push({ ...finding, weight: WEIGHT.meta });
    else findings.date.push({ ...finding, weight: rule.startsWith('json-ld') ? WEIGHT.structured : WEIGHT.meta });
  }
  findings.date.push(...nearestOfMany(shown, head));
  const address = findings.address[0];
  if (address)
    addPath(address.value.replace(/^https?:\/\/[^/]*/iu, ''), 'address', WEIGHT.address, address.range, findings);
  addPath(file.replace(/\.\w{1,5}$/u, ''), 'file-name', WEIGHT.file, null, findings);
  if (findings.date.some(({ value }) => value.date === null)) addCopyrightYear(page, findings);
}

const COPYRIGHT_YEAR =
  /(?:©|\(c\)|copyright)[^\d]{0,30}(?:(?:19|20)\d{2}\s?[-–—]\s?)?((?:19|20)\d{2})|^((?:19|20)\d{2})\s?©/iu;

/** The year of a copyright line, for a date that is printed without one. */
function addCopyrightYear(page: Page, findings: Findings): void {
  for (const { text, range } of page.blocks) {
    const found = text.length <= 2000 ? COPYRIGHT_YEAR.exec(text) : null;
    const year = found?.[1] ?? found?.[2];
    if (found && year) {
      const value = certain(year);
      findings.date.push({ value, rule: 'copyright-year', found: found[0], range, weight: WEIGHT.weak / 2 });
      return;
    }
  }
}

function addPath(path: string, rule: string, weight: number, range: Range | null, findings: Findings): void {
  const date = dateInPath(path);
  if (date) findings.date.push({ value: certain(date), rule, found: path.slice(0, 200), range, weight });
}

const certain = (date: string): FoundDate => ({ date, choices: [date], start: 0, end: 0 });

/** An element just above the head may be the page's clock: it counts less than what the page says for machines. */
function weightBeside(range: Range | null, head: Range | null): number {
  if (!range || !head || range.start < head.start - AROUND || range.start > head.end + BEHIND) return WEIGHT.weak;
  return range.start < head.start ? WEIGHT.meta - 5 : WEIGHT.marked - 5;
}

/** More days than this in elements of one kind are those of other texts or of readers. */
const MANY = 2;

/** Of many days that a page's elements give, the one nearest to the head is its own; the others are merely offered. */
function nearestOfMany(shown: readonly Finding<FoundDate>[], head: Range | null): readonly Finding<FoundDate>[] {
  const days = new Set(shown.map(({ value }) => value.date));
  if (days.size <= MANY || !head) return shown;
  const distance = ({ range }: Finding<FoundDate>): number =>
    range === null
      ? Number.POSITIVE_INFINITY
      : range.start < head.start
        ? head.start - range.start
        : Math.max(0, range.start - head.end);
  const nearest = shown.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return shown.map((finding) =>
    finding.value.date === nearest.value.date ? finding : { ...finding, weight: Math.min(finding.weight, WEIGHT.weak) },
  );
}

const UPDATE =
  /^\W{0,3}(?:last |zuletzt |ostatnia |ostatnio )?(?:updated?|modified|reviewed|revised|aktualisiert|aktualizacja|zaktualizowano|обновлен|оновлен|geändert|zmodyfikowano)/iu;

/** `Updated March 12, 2020`, and nothing else. */
const isUpdate = (text: string, { start }: FoundDate): boolean => UPDATE.test(text) && start < 40;

/** `WARSAW, 12 December 2019 –` and the like at the very beginning of a text. */
const DATELINE = /^[\p{Lu}][\p{L} .'’-]{1,40}(?:\s?\([^)]{1,40}\))?,\s(?=.{4,40}\s?[–—-]\s)/u;

/** What follows a day that a paragraph opens with: `29.11.2022 – `, `(21 November 2022) `, `01.02.2022 „`. */
const SET_OFF = /^(?:\)|\s?[–—|:-]\s|\s[„«"“])/u;
/** What may stand before it: a bracket, or what the text is. */
const BEFORE_DAY = /^(?:\(|\p{Lu}\p{L}{3,25}(?: \p{L}{3,12}){0,2} (?:vom|of|from|z dnia|z|от|від) )?$/u;

/** Adds the date with which the first paragraph opens, as news from a place does. */
export function addDateline(paragraph: string | undefined, range: Range | null, findings: Findings): void {
  const found = paragraph ? datesIn(paragraph.slice(0, 100))[0] : undefined;
  if (!paragraph || !found || found.date === null) return;
  const opening = DATELINE.exec(paragraph)?.[0];
  const fromPlace = opening !== undefined && found.start <= opening.length + 3;
  const first = BEFORE_DAY.test(paragraph.slice(0, found.start)) && SET_OFF.test(paragraph.slice(found.end));
  if (!fromPlace && !(first && found.date.length === 10)) return;
  findings.date.push({
    value: found,
    rule: 'dateline',
    found: paragraph.slice(0, found.end),
    range,
    weight: WEIGHT.dateline,
  });
}
