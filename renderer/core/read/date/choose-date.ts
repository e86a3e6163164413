import { type PrintedDate, printedDate } from '../../model/date.ts';
import type { PublisherProfile } from '../../model/publisher-profile.ts';
import type { PleaseCheck } from '../../model/report.ts';
import type { Finding } from '../findings.ts';
import { CHANGES } from './changed-on.ts';
import type { FoundDate } from './printed-dates.ts';

interface ChosenDate {
  readonly value: PrintedDate | null;
  readonly check?: PleaseCheck;
  /** The findings that speak for the value, the deciding one first. */
  readonly because: readonly Finding<FoundDate>[];
}

/** Findings at least this heavy were printed as the date of the report. */
const PRINTED = 70;
/** Lighter findings than this never name a report's day by themselves. */
const TOO_LIGHT = 15;

const isDay = (date: PrintedDate | null): date is PrintedDate => date !== null && date.length === 10;

/**
 * The date of a report. What is printed beside the title wins; structured data, the address and the file's name settle
 * what it leaves open (the order of day and month, a missing year) and stand in where nothing is printed. What stays
 * open is asked: the value is then no more than what is certain. `order` is how the publisher writes numeric dates.
 */
export function chooseDate(
  findings: readonly Finding<FoundDate>[],
  order: PublisherProfile['dateOrder'] = null,
): ChosenDate {
  const sorted = [...findings].filter(({ weight }) => weight >= TOO_LIGHT).sort((a, b) => b.weight - a.weight);
  const top = sorted[0];
  if (!top) return lightOnly(findings);
  const { value } = top;
  if (value.date === null) return withYear(top, findings);
  if (value.choices.length > 1) return settled(top, findings, order);
  const day = theDayOf(value.date, sorted);
  if (day) return { value: day.value.date, because: [day, ...sorted.filter((other) => other !== day)] };
  const rivals = sorted.filter((other) => other !== top && disagrees(value.date as PrintedDate, other, top));
  const agreeing = sorted.filter((other) => other !== top && agrees(other.value, value.date as PrintedDate));
  const finer =
    top.weight < PRINTED ? agreeing.find((other) => isDay(other.value.date) && !isDay(value.date)) : undefined;
  if (finer) return { value: finer.value.date, because: [finer, top, ...agreeing.filter((other) => other !== finer)] };
  if (rivals.length === 0 || (agreeing.length > rivals.length && rivals.every((rival) => rival.weight < top.weight)))
    return {
      value: value.date,
      because: [top, ...agreeing, ...sorted.filter((other) => isContrary(other, top, agreeing))],
    };
  const choices = [...new Set([value.date, ...rivals.map((rival) => rival.value.date as PrintedDate)])];
  return {
    value: value.date,
    check: { question: 'The report gives more than one date. Which one is its own?', choices },
    because: [top, ...agreeing, ...rivals],
  };
}

/** What speaks for another date is no question, and evidence all the same. */
const isContrary = (
  other: Finding<FoundDate>,
  top: Finding<FoundDate>,
  agreeing: readonly Finding<FoundDate>[],
): boolean => other !== top && !agreeing.includes(other);

/** Whether a finding speaks for a date, also where it is less precise or leaves the year or the order open. */
export function supports(found: FoundDate, date: PrintedDate | null): boolean {
  if (date === null) return found.date === null;
  return agrees(found, date) || (found.date === null && found.choices.length === 0);
}

/** The one printed day of a month or year that is printed too: an issue's month stands above, its reports' days below. */
function theDayOf(date: PrintedDate, findings: readonly Finding<FoundDate>[]): Finding<FoundDate> | undefined {
  if (isDay(date)) return undefined;
  const days = findings.filter(
    ({ weight, value }) =>
      weight >= PRINTED && value.choices.length === 1 && isDay(value.date) && value.date.startsWith(date),
  );
  return new Set(days.map(({ value }) => value.date)).size === 1 ? days[0] : undefined;
}

function agrees(found: FoundDate, date: PrintedDate): boolean {
  if (found.date !== null && (found.date.startsWith(date) || date.startsWith(found.date))) return true;
  return found.choices.includes(date);
}

/** Two dates quarrel where both were printed, or where the page's data is off by more than a time zone's day. */
function disagrees(date: PrintedDate, other: Finding<FoundDate>, top: Finding<FoundDate>): boolean {
  const rival = other.value.date;
  if (rival === null || agrees(other.value, date) || other.value.choices.length > 1) return false;
  if (other.weight < top.weight - 25) return false;
  // What is printed as a day in the head stands against data that publishing systems write.
  if (top.weight >= PRINTED && (isDay(date) || other.weight >= PRINTED) && top.weight > other.weight) return false;
  return !(isDay(date) && isDay(rival) && Math.abs(Date.parse(date) - Date.parse(rival)) <= 2 * 86_400_000);
}

/** Day and month, or first and last day, settled by another finding that names one of the choices. */
function settled(
  top: Finding<FoundDate>,
  all: readonly Finding<FoundDate>[],
  order: PublisherProfile['dateOrder'],
): ChosenDate {
  const { date, choices } = top.value;
  const other = all.find(
    (finding) => finding !== top && isDay(finding.value.date) && choices.includes(finding.value.date),
  );
  if (other) return { value: other.value.date, because: [top, other] };
  const ordered = order === null ? undefined : inOrder(top.found, choices, order);
  if (ordered) return { value: ordered, because: [top, { ...top, rule: 'publisher-profile', weight: 0 }] };
  const question = `“${top.found}” can be read in two ways. Which day is meant?`;
  const numbers = ORDERS.every((one) => inOrder(top.found, choices, one)) && NUMBERS.exec(top.found)?.[0];
  return { value: date, check: { question, choices, ...(numbers ? { order: numbers } : {}) }, because: [top] };
}

const ORDERS = ['day-first', 'month-first'] as const;

const NUMBERS = /(\d{1,2})[./-](\d{1,2})[./-]\d{2,4}/u;

/** Of two days that swap day and month, the one in the publisher's own order; undefined for other choices. */
function inOrder(
  found: string,
  choices: readonly PrintedDate[],
  order: 'day-first' | 'month-first',
): PrintedDate | undefined {
  const numbers = NUMBERS.exec(found);
  if (!numbers) return undefined;
  const [month, day] = order === 'day-first' ? [numbers[2], numbers[1]] : [numbers[1], numbers[2]];
  return choices.find((choice) => choice.endsWith(`-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`));
}

/** A day without a year takes it from a finding of the same day, or else from the nearest one that has a year. */
function withYear(top: Finding<FoundDate>, all: readonly Finding<FoundDate>[]): ChosenDate {
  const { dayOfYear } = top.value;
  const dated = all.filter((finding) => finding !== top && finding.value.date !== null);
  const suffix = dayOfYear ? printedDate(2000, dayOfYear.month, dayOfYear.day)?.slice(4) : undefined;
  const same = dated.find((finding) => isDay(finding.value.date) && finding.value.date.slice(4) === suffix);
  if (same) return { value: same.value.date, because: [top, same] };
  const month = suffix?.slice(0, 3);
  const source = dated.find((finding) => finding.value.date?.slice(4, 7) === month) ?? dated[0];
  const year = source?.value.date?.slice(0, 4);
  const whole = year && dayOfYear ? printedDate(Number(year), dayOfYear.month, dayOfYear.day) : undefined;
  const question = `“${top.found}” has no year. Which year is meant?`;
  if (!source || !whole) return { value: null, check: { question, choices: [] }, because: [top] };
  const certain = source.value.date?.slice(4, 7) === month;
  return certain
    ? { value: whole, because: [top, source] }
    : { value: whole, check: { question, choices: [whole] }, because: [top, source] };
}

/** Only dates of changes, of other texts or of the copyright: offered, never taken. */
function lightOnly(findings: readonly Finding<FoundDate>[]): ChosenDate {
  const offered = findings.filter(({ rule }) => rule !== 'copyright-year');
  const only = onlyDay(offered) ?? lastChange(offered);
  if (only) return only;
  const choices = [...new Set(offered.map((finding) => finding.value.date).filter((date) => date !== null))];
  if (choices.length === 0) return { value: null, because: [] };
  return {
    value: null,
    check: { question: 'No date of publication was found. Is it one of these?', choices: choices.slice(0, 5) },
    because: findings,
  };
}

const SHOWN: ReadonlySet<string> = new Set(['time', 'mark', 'only-day']);

/** The only day in all elements of a page that give one, where nothing else dates it: taken, and asked about. */
function onlyDay(findings: readonly Finding<FoundDate>[]): ChosenDate | undefined {
  const shown = findings.filter(({ rule }) => SHOWN.has(rule));
  const days = [...new Set(shown.map(({ value }) => value.date))];
  const [day] = days;
  if (days.length !== 1 || !isDay(day ?? null)) return undefined;
  const check = {
    question: 'This is the only day on the page. Is it the report\u2019s?',
    choices: [day as PrintedDate],
  };
  return { value: day as PrintedDate, check, because: shown };
}

/** Where a page tells nothing but when it was last changed: taken, and asked about. */
function lastChange(findings: readonly Finding<FoundDate>[]): ChosenDate | undefined {
  const changes = findings.filter(({ rule, value }) => CHANGES.has(rule) && isDay(value.date));
  const days = [...new Set(changes.map(({ value }) => value.date as PrintedDate))].sort();
  const last = days.at(-1);
  if (last === undefined || changes.length < findings.length) return undefined;
  const question = 'Only the day of a change is given. Is it the report\u2019s?';
  return { value: last, check: { question, choices: days.slice(-5) }, because: changes };
}
