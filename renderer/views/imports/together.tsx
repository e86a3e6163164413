// biome-ignore-all lint/a11y/useSemanticElements: a row of the table that draws only what can be seen
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be pressed in it takes the focus
import { CircleQuestionMark } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type DayOrMonth, dayOrMonthOf } from '../../state/reading/day-or-month.ts';
import type { AskedTogether } from '../../state/reading/outcomes.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { DayOrMonthAnswer } from '../../ui/day-or-month.tsx';
import styles from './together.module.css';

interface TogetherProps {
  asked: AskedTogether;
  /** Its reports stand below, each for itself. */
  unfolded: boolean;
  onUnfold: () => void;
}

/** Reports of one publisher that all ask which of two numbers is the day: asked once. */
export function Together({ asked: { publisher, rows }, unfolded, onUnfold }: TogetherProps) {
  const desk = useDesk();
  const [first] = rows;
  const report = first?.report ?? null;
  const [order, setOrder] = useState<DayOrMonth | null>(null);
  useEffect(() => {
    let here = true;
    if (report !== null)
      void desk.imports.look(report).then((view) => {
        if (here) setOrder(view && dayOrMonthOf(view.report));
      });
    return () => {
      here = false;
    };
  }, [desk, report]);
  return (
    <div className={styles.together} role="row">
      <div role="gridcell">
        <p className={styles.words}>
          <CircleQuestionMark size={14} strokeWidth={2} aria-hidden="true" />
          <span>
            <b>
              {rows.length.toLocaleString('en')} reports of {publisher}:
            </b>{' '}
            {first?.dayOrMonth}, which comes first, the day or the month?
          </span>
        </p>
        <div className={styles.answers}>
          {order && report !== null ? (
            <DayOrMonthAnswer
              days={order.days}
              publisher={publisher}
              reports={rows.length}
              onAll={(dateOrder) => void desk.publishers.settleOrder(report, dateOrder)}
            />
          ) : null}
          <Button look="link" aria-expanded={unfolded} onClick={onUnfold}>
            {unfolded ? 'Fold the reports' : 'Show each report'}
          </Button>
        </div>
      </div>
    </div>
  );
}
