import { type PrintedDate, printedDate } from '../../model/date.ts';
import { monthOf, romanMonth } from './month-names.ts';

/** A date as it stands in a text. */
export interface FoundDate {
  /** At the precision that is certain; null where not even the year is (`July 8`). */
  readonly date: PrintedDate | null;
  /** The days or periods that it may mean, likeliest first; one where nothing is open. */
  readonly choices: readonly PrintedDate[];
  /** Month and day of a date without year. */
  readonly dayOfYear?: { readonly month: number; readonly day: number };
  /** Range in the text, UTF-16. */
  readonly start: number;
  readonly end: number;
}

const D = '(\\d{1,2})(?:st|nd|rd|th|er|º|\\.|-?(?:го|е|ого|те))?';
const M = '([\\p{L}]{3,12})\\.?';
const Y = '((?:19|20)\\d{2})(?!\\d)';
const S = '[\\s,]{1,3}';
/** A dash between two days, with what may stand around it. */
const DASH = '\\s?[-–—‑]\\s?';

const SEASONS = [
  'winter|spring|summer|autumn|fall|zima|wiosna|lato|jesień|зима|весна|лето|осень|літо|осінь',
  'frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver',
].join('|');

type Reader = (found: RegExpMatchArray) => Omit<FoundDate, 'start' | 'end'> | undefined;

const one = (date: PrintedDate | undefined): ReturnType<Reader> =>
  date === undefined ? undefined : { date, choices: [date] };

/** A stretch of days: no single day is certain; the last day is offered first. */
function stretch(first: PrintedDate | undefined, last: PrintedDate | undefined): ReturnType<Reader> {
  // Of days in the wrong order the first is the number of an issue: `No. 12 - 3 June 2022`.
  if (!first || !last || first > last) return undefined;
  if (first.slice(0, 4) !== last.slice(0, 4)) return { date: last.slice(0, 4), choices: [last, first] };
  const certain = first.slice(0, 7) === last.slice(0, 7) ? last.slice(0, 7) : last.slice(0, 4);
  return { date: first === last ? last : certain, choices: first === last ? [last] : [last, first] };
}

const num = Number;
const date = (y: string | undefined, m: number | undefined, d?: string): PrintedDate | undefined =>
  m === undefined ? undefined : printedDate(num(y), m, d === undefined ? undefined : num(d));

/** Numbers in an order that only their size can tell; `dayFirst` is the likelier order. */
function numeric(a: number, b: number, year: number, dayFirst: boolean): ReturnType<Reader> {
  const dayMonth = printedDate(year, b, a);
  const monthDay = printedDate(year, a, b);
  if (dayMonth && monthDay && a !== b)
    return { date: String(year), choices: dayFirst ? [dayMonth, monthDay] : [monthDay, dayMonth] };
  return one(dayMonth ?? monthDay);
}

const fullYear = (text: string): number =>
  text.length === 4 ? num(text) : num(text) + (num(text) >= 70 ? 1900 : 2000);

/** The printed forms, the longest first: what one has taken, the next ones do not see. */
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  // 2019-12-12, 2019/12/12, 2019.12.12, 2019-12-12T08:00
  [
    /(?<![\d/.-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
    (f) => one(printedDate(num(f[1]), num(f[3]), num(f[4]))),
  ],
  // December 28, 2019 - January 3, 2020; 28 grudnia 2019 - 3 stycznia 2020
  [
    new RegExp(`(?<!\\p{L})${M}\\s${D}${S}${Y}${DASH}${M}\\s${D}${S}${Y}`, 'gu'),
    (f) => stretch(date(f[3], monthOf(f[1] as string), f[2]), date(f[6], monthOf(f[4] as string), f[5])),
  ],
  [
    new RegExp(`(?<!\\d)${D}\\s${M}${S}${Y}${DASH}${D}\\s${M}${S}${Y}`, 'gu'),
    (f) => stretch(date(f[3], monthOf(f[2] as string), f[1]), date(f[6], monthOf(f[5] as string), f[4])),
  ],
  // 16.12. - 23.12.2019, 16.-23.12.2019
  [
    /(?<![\d.])(\d{1,2})\.(?:(\d{1,2})\.)?((?:19|20)\d{2})?\s?[-–—]\s?(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?!\d)/gu,
    (f) =>
      stretch(
        printedDate(num(f[3] ?? f[6]), num(f[2] ?? f[5]), num(f[1])),
        printedDate(num(f[6]), num(f[5]), num(f[4])),
      ),
  ],
  // March 17th - March 23rd, 2025; December 16-23, 2019
  [
    new RegExp(`(?<!\\p{L})${M}\\s${D}${DASH}${M}\\s${D}${S}${Y}`, 'gu'),
    (f) => stretch(date(f[5], monthOf(f[1] as string), f[2]), date(f[5], monthOf(f[3] as string), f[4])),
  ],
  [
    new RegExp(`(?<!\\p{L})${M}\\s${D}${DASH}${D}${S}${Y}`, 'gu'),
    (f) => stretch(date(f[4], monthOf(f[1] as string), f[2]), date(f[4], monthOf(f[1] as string), f[3])),
  ],
  // 17 March - 23 March 2025; 16-23 grudnia 2019
  [
    new RegExp(`(?<!\\d)${D}\\s${M}${DASH}${D}\\s${M}${S}${Y}`, 'gu'),
    (f) => stretch(date(f[5], monthOf(f[2] as string), f[1]), date(f[5], monthOf(f[4] as string), f[3])),
  ],
  [
    new RegExp(`(?<!\\d)${D}${DASH}${D}\\s${M}${S}${Y}`, 'gu'),
    (f) => stretch(date(f[4], monthOf(f[3] as string), f[1]), date(f[4], monthOf(f[3] as string), f[2])),
  ],
  // 12 December 2019, 12. Dezember 2019, 11 июня 2021, 12th of December 2019, 12-Dec-2019
  [
    new RegExp(`(?<![\\d.,])${D}(?:\\s|\\sof\\s|\\sde\\s|-|/)${M}(?:[\\s,]{1,3}|-|/|\\sde\\s)${Y}`, 'gu'),
    (f) => one(date(f[3], monthOf(f[2] as string), f[1])),
  ],
  // 31 Donnerstag Okt 2019: as some themes set it
  [
    new RegExp(`(?<![\\d.,])(\\d{1,2})\\s\\p{L}{4,12},?\\s${M}\\s${Y}`, 'gu'),
    (f) => one(date(f[3], monthOf(f[2] as string), f[1])),
  ],
  // December 12, 2019; December 12th 2019
  [new RegExp(`(?<!\\p{L})${M}\\s${D}${S}${Y}`, 'gu'), (f) => one(date(f[3], monthOf(f[1] as string), f[2]))],
  // 2019. december 12.; 2019 December 12
  [
    new RegExp(`(?<!\\d)((?:19|20)\\d{2})\\.?\\s${M}\\s(\\d{1,2})(?!\\d)`, 'gu'),
    (f) => one(date(f[1], monthOf(f[2] as string), f[3])),
  ],
  // 12 XII 2019, 12.XII.2019
  [
    new RegExp(`(?<!\\d)(\\d{1,2})[\\s.]{1,2}([IVX]{1,4})[\\s.]{1,2}${Y}`, 'gu'),
    (f) => one(date(f[3], romanMonth(f[2] as string), f[1])),
  ],
  // 11.04.2018: with stops, the day comes first everywhere
  [
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?![\d])/gu,
    (f) => one(printedDate(num(f[3]), num(f[2]), num(f[1]))),
  ],
  [
    /(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.])/gu,
    (f) => one(printedDate(fullYear(f[3] as string), num(f[2]), num(f[1]))),
  ],
  // 04/23/2018, 23/04/2018, 04/05/2018: told by size, or open
  [
    /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![\d/-])/gu,
    (f) => numeric(num(f[1]), num(f[3]), fullYear(f[4] as string), f[2] === '-'),
  ],
  // Stand: 7/23: a month only behind a word for dates, for issues are numbered so too
  [
    /(?<=(?:^|[\s|·•.(])(?:stand|date|dated|datum|data|published|publication date|opublikowano|опубликовано|опубліковано|дата)(?:\s?:)?\s{1,2})(0?[1-9]|1[0-2])\/(\d{2})(?![\d/])/giu,
    (f) => one(printedDate(fullYear(f[2] as string), num(f[1]))),
  ],
  // December 2019, grudzień 2019
  [new RegExp(`(?<!\\p{L})${M}(?:${S}|\\sde\\s)${Y}`, 'gu'), (f) => one(date(f[2], monthOf(f[1] as string)))],
  [
    /(?<![\d/.-]|(?:no|nr|№|#|issue|heft|ausgabe|выпуск|випуск|номер|numer)\.?\s?)(0?[1-9]|1[0-2])[/.]((?:19|20)\d{2})(?![\d/.-])/giu,
    (f) => one(printedDate(num(f[2]), num(f[1]))),
  ],
  [/(?<![\d/.-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\d/.-])/gu, (f) => one(printedDate(num(f[1]), num(f[2])))],
  // 12-Dec-19, 12 Dec '19, 12 Dec 19 before a separator: two digits are a year only where no clock can be meant
  [
    new RegExp(`(?<![\\d.,])${D}(?:-${M}-|\\s${M}\\s['’]?)(\\d{2})(?=$|\\s?[|,;)\\]]|\\s[–—-])`, 'gu'),
    (f) => one(date(String(fullYear(f[4] as string)), monthOf((f[2] ?? f[3]) as string), f[1])),
  ],
  [
    new RegExp(`(?<!\\p{L})${M}\\s${D},?\\s(?:['’](\\d{2})(?!\\d)|(\\d{2})$)`, 'gu'),
    (f) => one(date(String(fullYear((f[3] ?? f[4]) as string)), monthOf(f[1] as string), f[2])),
  ],
  // Winter 2023/24, jesień 2018: of the year alone one can be certain
  [
    new RegExp(`(?<!\\p{L})(?:${SEASONS})\\s${Y}(?:\\s?[/–-]\\s?(?:20)?\\d{2}(?!\\d))?`, 'giu'),
    (f) => one(printedDate(num(f[1]))),
  ],
  // July 8 and 8 July, without a year
  [new RegExp(`(?<!\\p{L})${M}\\s${D}(?![\\d\\p{L}])`, 'gu'), (f) => withoutYear(monthOf(f[1] as string), num(f[2]))],
  [new RegExp(`(?<![\\d.,])${D}\\s${M}(?!\\p{L})`, 'gu'), (f) => withoutYear(monthOf(f[2] as string), num(f[1]))],
];

function withoutYear(month: number | undefined, day: number): ReturnType<Reader> {
  if (month === undefined || printedDate(2000, month, day) === undefined) return undefined;
  return { date: null, choices: [], dayOfYear: { month, day } };
}

/** Texts longer than this are read in their beginning only. */
const LONGEST = 2000;

/** All dates in a short text (a line, a byline, the first sentences of a paragraph), in order. */
export function datesIn(text: string): readonly FoundDate[] {
  let rest = text.slice(0, LONGEST).replace(/[\u00A0\u2009\u202F]/gu, ' ');
  if (!/\d/u.test(rest)) return [];
  const found: FoundDate[] = [];
  for (const [form, reader] of FORMS) {
    for (const match of rest.matchAll(form)) {
      const read = reader(match);
      if (!read) continue;
      const end = match.index + match[0].length;
      found.push({ ...read, start: match.index, end });
      rest = `${rest.slice(0, match.index)}${'\u0001'.repeat(match[0].length)}${rest.slice(end)}`;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day of a machine-readable date (`2019-12-12T08:00:00+01:00`, or any printed form); undefined for none. */
export function dayOf(text: string): FoundDate | undefined {
  return datesIn(text).find((found) => found.date !== null);
}
