import { dateParts, type PrintedDate } from '../model/date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The date in English at the precision it was printed in: `12 December 2019`, `December 2019`, `2019`, or null. */
export function dateInWords(date: PrintedDate | null): string | null {
  const parts = date === null ? undefined : dateParts(date);
  if (!parts) return null;
  return [parts.day, parts.month && MONTHS[parts.month - 1], parts.year].filter((part) => part !== undefined).join(' ');
}
