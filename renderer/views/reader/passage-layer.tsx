import { useLayoutEffect, useState } from 'react';
import type { Range } from '../../core/model/range.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import type { ReportView } from '../../worker/contract.ts';
import { PassageBar } from './passage-bar.tsx';
import styles from './passage-layer.module.css';
import { Refusal } from './refusal.tsx';
import { type LineBox, lineBoxes } from './selection.ts';

/** The lines of a range, measured again whenever the column changes its shape. */
function useLines(column: HTMLElement | null, range: Range | null): readonly LineBox[] {
  const [lines, setLines] = useState<readonly LineBox[]>([]);
  useLayoutEffect(() => {
    if (!column || !range) return setLines([]);
    const measure = () => setLines(lineBoxes(column, range));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(column);
    return () => watch.disconnect();
  }, [column, range]);
  return lines;
}

/** What lies under the words of the passage: a fill for each line. */
export function PassageFill({ column }: { column: HTMLElement | null }) {
  const desk = useDesk();
  const passage = useQuestion(desk.reader, (s) => s.passage);
  const lines = useLines(column, passage);
  if (lines.length === 0) return null;
  return (
    <div className={styles.under} aria-hidden="true">
      {lines.map(({ left, top, right, bottom }) => (
        <div key={top} className={styles.fill} style={{ left, top, width: right - left, height: bottom - top }} />
      ))}
    </div>
  );
}

/** The bars at the start and at the end of the passage, over whatever is marked there. */
function Ends({ first, last }: { first: LineBox; last: LineBox }) {
  return (
    <div className={styles.ends} aria-hidden="true">
      <div className={styles.bar} style={{ left: first.left - 1, top: first.top, height: first.bottom - first.top }} />
      <div className={styles.bar} style={{ left: last.right - 1, top: last.top, height: last.bottom - last.top }} />
    </div>
  );
}

const BAR_HEIGHT = 34;

/** What lies over it: the bar with what can be done, or the refusal with the notice. */
export function PassageOver(props: { column: HTMLElement | null; view: ReportView; dragging: boolean; top: number }) {
  const { column, view, dragging, top: visibleFrom } = props;
  const desk = useDesk();
  const passage = useQuestion(desk.reader, (s) => s.passage);
  const refusal = useQuestion(desk.reader, (s) => s.refusal);
  const lines = useLines(column, passage);
  const first = lines[0];
  const last = lines.at(-1);
  if (!column || !passage || !first || !last) return null;
  if (dragging) return <Ends first={first} last={last} />;
  if (refusal)
    return (
      <>
        <Ends first={first} last={last} />
        <div
          className={styles.refusal}
          style={{ top: last.bottom + 10 }}
          ref={(panel) => panel?.scrollIntoView({ block: 'nearest' })}
        >
          <Refusal view={view} passage={passage} problem={refusal} />
        </div>
      </>
    );
  const above = first.top - BAR_HEIGHT - 8;
  const top = above >= visibleFrom ? above : last.bottom + 8;
  return (
    <>
      <Ends first={first} last={last} />
      <div
        className={styles.place}
        style={{ top }}
        ref={(element) => {
          if (!element) return;
          const room = column.clientWidth - element.offsetWidth;
          element.style.left = `${Math.max(0, Math.min(room, first.left - 46))}px`;
        }}
      >
        <PassageBar view={view} passage={passage} />
      </div>
    </>
  );
}
