import type { CatalogueRow } from '../index/catalogue-row.ts';
import type { PrintedDate } from '../model/date.ts';
import type { Filters } from '../model/search.ts';
import { daysOf } from './days.ts';

/**
 * Whether a report passes the filters. A report of December 2019 passes where any of its days lies between the
 * first day of `after` and the last day of `before`; one without a date passes only where neither is set. A
 * limit that is no date filters nothing.
 */
export function passes(filters: Filters): (row: CatalogueRow) => boolean {
  const from = filters.after === null ? undefined : daysOf(filters.after)?.first;
  const to = filters.before === null ? undefined : daysOf(filters.before)?.last;
  return (row) =>
    filters.include.every((entity) => row.mentions.some((mention) => mention.entity === entity)) &&
    !row.mentions.some((mention) => filters.exclude.includes(mention.entity)) &&
    oneOf(filters.series, row.series) &&
    oneOf(filters.publishers, row.publisher) &&
    between(row.date, from, to);
}

const oneOf = (wanted: readonly string[], value: string | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.includes(value));

function between(date: PrintedDate | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  const days = date === null ? undefined : daysOf(date);
  return days !== undefined && (from === undefined || days.last >= from) && (to === undefined || days.first <= to);
}
