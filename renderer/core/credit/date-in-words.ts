import { type PrintedDate, writtenDate } from '../model/date.ts';

/** The date in English at the precision it was printed in: `12 December 2019`, `December 2019`, `2019`, or null. */
export const dateInWords = (date: PrintedDate | null): string | null =>
  date === null ? null : (writtenDate(date) ?? null);
