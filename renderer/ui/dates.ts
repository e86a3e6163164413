import { MONTHS, type PrintedDate, writtenDate } from '../core/model/date.ts';

/** "12 December 2019", "December 2019", "2019": as precise as it was printed. The text itself where it is no date. */
export const fullDate = (date: PrintedDate): string => writtenDate(date) ?? date;

/** "12 Dec 2019" for lists. */
export const shortDate = (date: PrintedDate): string => writtenDate(date, (name) => name.slice(0, 3)) ?? date;

const today = (at: Date, now: Date) => at.toDateString() === now.toDateString();

/** A moment for people: "Today, 09:12", "Friday 20 Nov, 16:40", with the year where it is another one. */
export function moment(iso: string, now: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  if (today(at, now)) return `Today, ${clock(iso)}`;
  const month = MONTHS[at.getMonth()]?.slice(0, 3) ?? '';
  const day = at.toLocaleDateString('en-GB', { weekday: 'long' });
  const year = at.getFullYear() === now.getFullYear() ? '' : ` ${at.getFullYear()}`;
  return year ? `${at.getDate()} ${month}${year}, ${clock(iso)}` : `${day} ${at.getDate()} ${month}, ${clock(iso)}`;
}

/** "08:40" in the computer's own time. */
export function clock(iso: string): string {
  return new Date(iso).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
