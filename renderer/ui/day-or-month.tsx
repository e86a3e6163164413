import { useState } from 'react';
import { Button } from './button.tsx';
import { fullDate } from './dates.ts';
import styles from './day-or-month.module.css';

type Order = 'day-first' | 'month-first';

interface DayOrMonthAnswerProps {
  /** The two days that the numbers may mean. */
  days: readonly { readonly order: Order; readonly date: string }[];
  publisher: string;
  /** Reports that one answer for all settles. */
  reports: number;
  /** How all dates of the publisher are to be read. */
  onAll: (order: Order) => void;
  /** The date of this report alone; without it, the answer is always for all. */
  onOne?: (date: string) => void;
}

const WORDS: Readonly<Record<Order, string>> = { 'day-first': 'day first', 'month-first': 'month first' };

/** Which of two numbers is the day: answered once for all reports of a publisher, unless the person wants it for one. */
export function DayOrMonthAnswer({ days, publisher, reports, onAll, onOne }: DayOrMonthAnswerProps) {
  const [all, setAll] = useState(true);
  const [busy, setBusy] = useState(false);
  const answer = ({ order, date }: { readonly order: Order; readonly date: string }) => {
    setBusy(true);
    setTimeout(() => setBusy(false), 2000);
    if (all || !onOne) onAll(order);
    else onOne(date);
  };
  return (
    <>
      {days.map((day) => (
        <Button key={day.order} size="small" disabled={busy} onClick={() => answer(day)}>
          {fullDate(day.date)} ({WORDS[day.order]})
        </Button>
      ))}
      {onOne ? (
        <label className={styles.all}>
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />
          <span>
            Read all dates of <b>{publisher}</b> so
            {reports > 1 ? `: ${reports.toLocaleString('en')} reports, and those to come` : ', also in reports to come'}
          </span>
        </label>
      ) : null}
    </>
  );
}
