import type { PublisherProfile } from '../../core/model/publisher-profile.ts';
import type { Report } from '../../core/model/report.ts';

export type DateOrder = NonNullable<PublisherProfile['dateOrder']>;

/** One way to read numbers such as `04/05/2018`. */
export interface OrderedDay {
  readonly order: DateOrder;
  readonly date: string;
}

const NUMBERS = /(\d{1,2})\D(\d{1,2})\D/;

/** The two ways to read the numbers of a date, day first before month first; empty where they are no such numbers. */
export function orderedDays(numbers: string, choices: readonly string[]): readonly OrderedDay[] {
  const found = NUMBERS.exec(numbers);
  if (!found) return [];
  const [first, second] = [Number(found[1]), Number(found[2])];
  const of = (order: DateOrder, day: number, month: number) =>
    choices
      .filter((date) => Number(date.slice(5, 7)) === month && Number(date.slice(8, 10)) === day)
      .map((date): OrderedDay => ({ order, date }));
  return [...of('day-first', first, second), ...of('month-first', second, first)];
}

/** What the question of a report's date asks, where one answer can settle it for all reports of its publisher. */
export interface DayOrMonth {
  readonly numbers: string;
  readonly days: readonly OrderedDay[];
  readonly publisher: string;
}

/** Null where the date asks something else, or where it is not sure whose report it is. */
export function dayOrMonthOf({ date, publisher }: Report): DayOrMonth | null {
  const numbers = date.check?.order;
  if (numbers === undefined || date.corrected || publisher.value === null) return null;
  if (publisher.check && !publisher.corrected) return null;
  const days = orderedDays(numbers, date.check?.choices ?? []);
  return days.length === 2 ? { numbers, days, publisher: publisher.value } : null;
}

export const orderInWords = (order: DateOrder): string => (order === 'day-first' ? 'day first' : 'month first');
