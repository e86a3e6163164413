import { datesIn, type FoundDate } from '../date/printed-dates.ts';
import { bylineOf } from './bylines.ts';
import { personsIn } from './persons.ts';
import { withoutIssueNumbers } from './series.ts';

/** A line that prints a date, and what else stands on it. */
export interface DateLine {
  readonly dates: readonly FoundDate[];
  /** The other words of the line, parted at its separators; without clocks, weekdays and the like. */
  readonly rest: readonly string[];
}

const LONGEST = 160;
const SEPARATORS = /\s?[|•·●;\uE000]\s?|(?<=\p{Ll}{4}|\d)\.\s(?=\p{Lu})|\s\/\s|\s[–—-]\s|,\s?|\s{2,}|\(|\)|\[|\]/u;
const CLOCK =
  /(?<!\d)\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|h|godz\.?|[A-Z]{2,4}|\(?(?:utc|gmt|msk|мск)[^\s)]{0,6}\)?))?|(?<!\d)\d{1,2}\s?[ap]\.?m\.?(?:\s[A-Z]{2,3})?/giu;
const READING_TIME =
  /(?:reading time|read time|czas czytania|время чтения|час читання|lesezeit|lesedauer)\s?:?\s?\d{1,3}\s?\p{L}{1,10}\.?|\d{1,3}[\s-]min(?:ute)?s?\.?\s(?:read|lesezeit)|(?:просмотров|переглядів|views|odsłon|wyświetleń)\s?:?\s?\d[\d\s.,]{0,10}/giu;
const WEEKDAYS = [
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun',
  'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon|wt|śr|czw|pt|sob|ndz|понедельник|вторник',
  'среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс|понеділок|вівторок|середа|четвер|пʼятниця',
  'п’ятниця|субота|неділя|нд|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so',
].join('|');
const SMALL = [
  'published|publication date|posted|posted on|on|updated|last updated|last modified|date|dated|issued|the|of',
  'at|as of|release date|opublikowano|data|data publikacji|dnia|dodano|z dnia|aktualizacja|r|roku|rok|o|godz|g',
  'опубликовано|дата|от|г|гг|года|год|в|обновлено|размещено|опубліковано|дата|від|р|рр|року|рік|о|об|оновлено',
  'розміщено|veröffentlicht|veröffentlicht am|erschienen|erschienen am|datum|am|vom|stand|den|um|uhr',
  'aktualisiert|zuletzt aktualisiert|le|el|il|publié|publié le|publicado|publicado el|pubblicato|pubblicato il|vydáno|dne',
  'opublikowane|opublikowany|zamieszczono|zamieszczone|дата публикации|дата выхода|дата публікації|im|erschienen im',
].join('|');
const IDLE = new RegExp(`^(?:(?:${WEEKDAYS}|${SMALL})[.:,]?\\s?)+$`, 'iu');
const IDLE_AT_ENDS = new RegExp(
  `^(?:(?:${WEEKDAYS}|(?!(?:the|of|den)\\b)(?:${SMALL}))[.:,]?(?:\\s|$)){1,4}|(?:(?:^|\\s)(?:r|roku|г|года|р|року|uhr|on|at|am|le|el|il|dnia)[.,]?)$`,
  'giu',
);

/**
 * Reads a line as one that gives a date: the date with no more than a few words, each set off by a separator. A
 * sentence or a title with a date in it is none.
 */
export function dateLineOf(line: string): DateLine | undefined {
  if (line.length > LONGEST) return undefined;
  const dates = withoutIssues(line, datesIn(withoutIssueNumbers(line))).filter(
    (found) => found.date !== null || found.dayOfYear,
  );
  if (dates.length === 0) return undefined;
  let left = line;
  for (const { start, end } of [...dates].reverse()) left = `${left.slice(0, start)}\uE000${left.slice(end)}`;
  left = left
    .replace(/(\d ?)\((\d{1,6})\)/gu, '$1\uE001$2\uE002')
    .replace(CLOCK, '\uE000')
    .replace(READING_TIME, '\uE000');
  const rest = left
    .split(SEPARATORS)
    .map((piece) => piece.replace('\uE001', '(').replace('\uE002', ')'))
    .map((piece) => piece.replace(/^[\s:,.–—-]{1,6}|[\s:,–—-]{1,6}$/gu, '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !IDLE.test(piece))
    .map((piece) => piece.replace(IDLE_AT_ENDS, '').trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  const words = rest.reduce((sum, piece) => sum + piece.split(' ').length, 0);
  if (words > 14 || rest.length > 6) return undefined;
  // A date without year, or a bare month and year, beside many words is part of a title.
  const weak = dates.every((found) => found.date === null || found.date.length < 10);
  if (weak && words > 6) return undefined;
  const named = rest.some((piece) => personsIn(piece, false).length > 0 || bylineOf(piece).length > 0);
  return !named && glued(left, dates.length) ? undefined : { dates, rest };
}

/** Beside a day, `12/2021` is the number of an issue. */
const withoutIssues = (line: string, dates: readonly FoundDate[]): readonly FoundDate[] =>
  dates.some(({ date }) => date?.length === 10)
    ? dates.filter(({ start, end }) => !/^\d{1,2}\/\d{4}$/u.test(line.slice(start, end)))
    : dates;

const KNOWN_BEFORE = new RegExp(`(?:^|[\\s,|•·/–—(:\\uE000-])(?:${WEEKDAYS}|${SMALL})[.:,]?\\s?$`, 'iu');

/** True where other words run into the date without a separator: `after 12 December 2019 the talks`. */
function glued(left: string, count: number): boolean {
  let at = -1;
  let run = 0;
  for (let k = 0; k < count; k++) {
    at = left.indexOf('\uE000', at + 1);
    if (at < 0) break;
    const before = left.slice(0, at).trimEnd();
    const after = left
      .slice(at + 1)
      .replace(/^\s?(?:r|roku|г|года|р|року|uhr)\.?(?=$|[^\p{L}])/iu, '')
      .trimStart();
    const runsIn = before !== '' && /[\p{L}\p{N}]$/u.test(before) && !KNOWN_BEFORE.test(before);
    const runsOn =
      /^[\p{L}]/u.test(after) &&
      !/^(?:by|von|par|por|da|di|przez|von|in|at|updated|last|at|uhr|g\.|aktual)/iu.test(after);
    if (runsIn || runsOn) run++;
  }
  return (
    run > 0 &&
    left
      .replace(/\uE000/gu, '')
      .trim()
      .split(/\s+/u).length > 2
  );
}
