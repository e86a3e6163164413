import { daysInMonth, MONTHS, type PrintedDate, printedDate } from '../core/model/date.ts';

export type TypedDate =
  | { readonly ok: true; readonly date: PrintedDate | null }
  | { readonly ok: false; readonly error: string };

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const DOTTED = /^(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})$/;
const WORDS = /^(?:(\d{1,2}) )?(\p{L}{3,9})\.?,? (\d{4})$/u;

/**
 * Reads a date as people type it: 2019, 2019-12, 12.12.2019, 12 Dec 2019. Month and day may be left out. Nothing
 * typed is no date. What cannot be a date comes back as a sentence that says how to go on.
 */
export function typedDate(text: string): TypedDate {
  const typed = text.trim().slice(0, 40);
  if (typed === '') return { ok: true, date: null };
  const iso = ISO.exec(typed);
  const dotted = DOTTED.exec(typed);
  const words = WORDS.exec(typed);
  if (iso) return checked(iso[1], iso[2], iso[3]);
  if (dotted) return checked(dotted[3], dotted[2], dotted[1]);
  const named = words?.[2]?.slice(0, 3).toLowerCase();
  const month = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === named) + 1;
  if (words && month > 0) return checked(words[3], String(month), words[1]);
  return { ok: false, error: 'Type a date like 2019, 2019-12 or 12 Dec 2019.' };
}

function checked(year: string | undefined, month: string | undefined, day: string | undefined): TypedDate {
  const [y, m, d] = [
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  ];
  const date = printedDate(y, m, d);
  if (date) return { ok: true, date };
  if (m === undefined || m < 1 || m > 12)
    return { ok: false, error: 'A year has 12 months. Type the month as 1 to 12.' };
  return {
    ok: false,
    error: `${MONTHS[m - 1]} ${y} has ${daysInMonth(y, m)} days. Type the date as the report gives it.`,
  };
}
