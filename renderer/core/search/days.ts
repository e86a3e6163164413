import { dateParts, daysInMonth, type PrintedDate } from '../model/date.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** The first and the last day that a printed date may mean, as ISO days; undefined where it is no date. */
export function daysOf(date: PrintedDate): { readonly first: string; readonly last: string } | undefined {
  const parts = dateParts(date);
  if (!parts) return undefined;
  const year = String(parts.year).padStart(4, '0');
  if (parts.month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const month = `${year}-${two(parts.month)}`;
  if (parts.day === undefined)
    return { first: `${month}-01`, last: `${month}-${daysInMonth(parts.year, parts.month)}` };
  return { first: date, last: date };
}
