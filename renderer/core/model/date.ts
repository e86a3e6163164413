/**
 * A date at the precision in which it was printed: `2019`, `2019-12` or `2019-12-12` (ISO 8601, proleptic
 * Gregorian). A report of December 2019 has no day, and none is invented.
 */
export type PrintedDate = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The parts of a printed date, months counted from 1; undefined where the text is not an existing date. */
export function dateParts(date: PrintedDate): { year: number; month?: number; day?: number } | undefined {
  const found = SHAPE.exec(date);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2] === undefined) return { year };
  const month = Number(found[2]);
  if (month < 1 || month > 12) return undefined;
  if (found[3] === undefined) return { year, month };
  const day = Number(found[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** 28 to 31. `month` is counted from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO form at the precision given; undefined where such a day does not exist. */
export function printedDate(year: number, month?: number, day?: number): PrintedDate | undefined {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const text = [
    pad(year, 4),
    ...(month === undefined ? [] : [pad(month, 2)]),
    ...(day === undefined ? [] : [pad(day, 2)]),
  ].join('-');
  return dateParts(text) ? text : undefined;
}

/** The months' English names, January first. */
export const MONTHS: readonly string[] = [
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

/** The date in English at its own precision: `12 December 2019`, `December 2019`, `2019`; undefined where it is none. */
export function writtenDate(date: PrintedDate, month: (name: string) => string = (name) => name): string | undefined {
  const parts = dateParts(date);
  if (!parts) return undefined;
  const name = parts.month === undefined ? undefined : MONTHS[parts.month - 1];
  return [parts.day, name === undefined ? undefined : month(name), parts.year].filter((p) => p !== undefined).join(' ');
}
