import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useDesk, useQuestion } from '../../state/use.ts';
import { HitListHead } from './head.tsx';
import styles from './list.module.css';
import { NoHits } from './none.tsx';
import { HitRow } from './row.tsx';

/** A guess at a row's height in px, until it is measured. */
const ROW = 118;

/** The hits of the search, only those drawn that can be seen. */
export function HitList() {
  const desk = useDesk();
  const answer = useQuestion(desk.search, (s) => s.answer);
  const busy = useQuestion(desk.search, (s) => s.busy);
  return (
    <section
      className={styles.pane}
      aria-label="Reports found"
      aria-busy={busy}
      data-answered={answer?.request.text}
      data-pane="list"
      tabIndex={-1}
    >
      {answer ? <HitListHead answer={answer} /> : null}
      {answer && answer.total === 0 ? <NoHits answer={answer} /> : null}
      {answer && answer.total > 0 ? <Rows total={answer.total} question={questionOf(answer.request)} /> : null}
    </section>
  );
}

/** Another question begins at the top; the same question again keeps its place. */
const questionOf = ({ text, filters, sort, off }: object & Record<'text' | 'filters' | 'sort' | 'off', unknown>) =>
  JSON.stringify([text, filters, sort, off]);

function Rows({ total, question }: { total: number; question: string }) {
  const desk = useDesk();
  const hits = useQuestion(desk.search, (s) => s.hits);
  const chosen = useQuestion(desk.search, (s) => s.chosen);
  const why = useQuestion(desk.search, (s) => s.why);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (place) => `${place} ${question}`,
    overscan: 6,
  });
  const shown = rows.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;

  useEffect(() => {
    if (question !== '') rows.scrollToOffset(0);
  }, [rows, question]);
  useEffect(() => void desk.search.need(first, last), [desk, first, last]);
  useEffect(() => {
    if (chosen >= 0) rows.scrollToIndex(chosen, { align: 'auto' });
  }, [rows, chosen]);

  const keys = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 1);
    const to = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: chosen + page,
      PageUp: chosen - page,
      Home: 0,
      End: total - 1,
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const place = Math.min(total - 1, Math.max(0, to));
    if (hits.has(place)) desk.search.choose(place);
    else void desk.search.need(place, place).then(() => desk.search.choose(place));
  };

  return (
    <div
      ref={scroller}
      className={styles.rows}
      role="listbox"
      aria-label="Reports found"
      aria-activedescendant={chosen >= 0 ? `hit-${chosen}` : undefined}
      tabIndex={0}
      data-pane-focus=""
      onKeyDown={keys}
    >
      <div className={styles.whole} style={{ height: rows.getTotalSize() }}>
        {shown.map((row) => (
          <div
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            className={styles.place}
            style={{ transform: `translateY(${row.start}px)` }}
          >
            <HitRow
              hit={hits.get(row.index)}
              place={row.index}
              total={total}
              chosen={row.index === chosen}
              why={why && row.index === chosen}
              onChoose={() => {
                desk.search.choose(row.index);
                desk.place.showReader(true);
              }}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
