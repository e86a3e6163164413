import { type PointerEvent, useRef, useState } from 'react';
import type { FacetValue } from '../../core/model/search.ts';
import { typedDate } from '../../state/typed-date.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './time.module.css';
import { type Bar, barsOf } from './years.ts';

/** Reports by year. A press on a bar takes its year, a drag several; the two lines below take any date. */
export function Time() {
  const desk = useDesk();
  const years = useQuestion(desk.search, (s) => s.years);
  const after = useQuestion(desk.search, (s) => s.request.filters.after);
  const before = useQuestion(desk.search, (s) => s.request.filters.before);
  if (years.length === 0) return null;
  const bars = barsOf(years);
  const narrowed = after !== null || before !== null;
  return (
    <fieldset aria-label="Time" className={styles.time}>
      <h2 className={styles.heading}>
        Time
        <span className={styles.range}>
          {narrowed ? `${after ?? 'the first'} – ${before ?? 'now'}` : spanOf(years)}
        </span>
      </h2>
      <Bars bars={bars} after={after} before={before} onRange={(a, b) => void desk.search.setDates(a, b)} />
      <div className={styles.typed}>
        <TypedEnd label="From" value={after} onDate={(date) => void desk.search.setDates(date, before)} />
        <TypedEnd label="To" value={before} onDate={(date) => void desk.search.setDates(after, date)} />
      </div>
    </fieldset>
  );
}

/** "2014 – 2024", or the one year there is. */
function spanOf(years: readonly FacetValue[]): string {
  const [first, last] = [years[0]?.value ?? '', years.at(-1)?.value ?? ''];
  return first === last ? first : `${first} – ${last}`;
}

interface BarsProps {
  bars: readonly Bar[];
  after: string | null;
  before: string | null;
  onRange: (after: string | null, before: string | null) => void;
}

function Bars({ bars, after, before, onRange }: BarsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const most = Math.max(1, ...bars.map((b) => b.count));
  const year = (at: number) => bars[Math.min(bars.length - 1, Math.max(0, at))]?.year ?? '';
  const inside = (bar: Bar, i: number) =>
    drag
      ? i >= Math.min(...drag) && i <= Math.max(...drag)
      : (after === null || bar.last >= after.slice(0, 4)) && (before === null || bar.year <= before.slice(0, 4));
  const at = (event: PointerEvent) => {
    const { left = 0, width = 1 } = box.current?.getBoundingClientRect() ?? {};
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bars.length)));
  };
  const first = bars.findIndex((b, i) => inside(b, i));
  const last = bars.findLastIndex((b, i) => inside(b, i));
  const whole = (a: number, b: number) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    if (from === 0 && to === bars.length - 1) onRange(null, null);
    else onRange(from === 0 ? null : year(from), to === bars.length - 1 ? null : (bars[to]?.last ?? null));
  };
  const handle = (end: 'from' | 'to', place: number) => (
    <div
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? 'First year' : 'Last year'}
      aria-valuemin={Number(bars[0]?.year)}
      aria-valuemax={Number(bars.at(-1)?.last)}
      aria-valuenow={Number(end === 'from' ? year(place) : (bars[place]?.last ?? 0))}
      className={styles.handle}
      style={{ left: `${(100 * (end === 'from' ? place : place + 1)) / bars.length}%` }}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        if (end === 'from') whole(Math.min(last, Math.max(0, first + by)), last);
        else whole(first, Math.max(first, Math.min(bars.length - 1, last + by)));
      }}
    />
  );
  return (
    <div className={styles.chart}>
      <div
        ref={box}
        className={styles.bars}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([at(event), at(event)]);
        }}
        onPointerMove={(event) => drag && setDrag([drag[0], at(event)])}
        onPointerUp={() => {
          if (drag) whole(...drag);
          setDrag(null);
        }}
      >
        {bars.map((bar, i) => (
          <span
            key={bar.year}
            className={`${styles.bar} ${inside(bar, i) ? styles.inside : ''}`}
            title={`${bar.year === bar.last ? bar.year : `${bar.year}–${bar.last}`}: ${bar.count}`}
          >
            <span style={{ height: bar.count === 0 ? 0 : `${Math.max(6, (100 * bar.count) / most)}%` }} />
          </span>
        ))}
      </div>
      {first >= 0 ? handle('from', first) : null}
      {last >= 0 ? handle('to', last) : null}
      <p className={styles.axis} aria-hidden="true">
        <span>{bars[0]?.year}</span>
        {bars.length > 4 ? <span>{bars[Math.floor(bars.length / 2)]?.year}</span> : null}
        {bars.length > 1 ? <span>{bars.at(-1)?.last}</span> : null}
      </p>
    </div>
  );
}

function TypedEnd({
  label,
  value,
  onDate,
}: {
  label: string;
  value: string | null;
  onDate: (date: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typedDate(typed ?? value ?? '');
  const [tried, setTried] = useState(false);
  const take = () => {
    setTried(true);
    if (typed === null || !read.ok) return;
    setTyped(null);
    if (read.date !== value) onDate(read.date);
  };
  return (
    <TextField
      label={label}
      placeholder={label === 'From' ? '2014' : '2025-06'}
      value={typed ?? value ?? ''}
      error={tried && !read.ok ? read.error : null}
      onText={(text) => {
        setTyped(text);
        setTried(false);
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
