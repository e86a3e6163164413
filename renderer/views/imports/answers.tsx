import { useEffect, useState } from 'react';
import { askingOf } from '../../state/publishers.ts';
import { dayOrMonthOf } from '../../state/reading/day-or-month.ts';
import { correctionOf, openQuestions } from '../../state/reading/fields.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import { DayOrMonthAnswer } from '../../ui/day-or-month.tsx';
import type { ReportView } from '../../worker/contract.ts';
import styles from './table.module.css';

/** The questions about one report, answered in its row. */
export function Answers({ report: id }: { report: string }) {
  const desk = useDesk();
  const [view, setView] = useState<ReportView | null>(null);
  useEffect(() => {
    let here = true;
    void desk.imports.look(id).then((read) => {
      if (here) setView(read);
    });
    return () => {
      here = false;
    };
  }, [desk, id]);
  const order = view ? dayOrMonthOf(view.report) : null;
  const asking = useQuestion(desk.publishers, (s) => (order ? askingOf(s, order.publisher) : 0));
  const publisher = order?.publisher;
  useEffect(() => {
    if (publisher !== undefined) void desk.publishers.list();
  }, [desk, publisher]);
  if (!view) return <div className={styles.answers} />;
  const { report } = view;
  return (
    <div className={styles.answers}>
      {openQuestions(report).map(({ kind, field }) => (
        <div key={kind.key} className={styles.question}>
          <p>{field.check?.question}</p>
          {kind.key === 'date' && order ? (
            <DayOrMonthAnswer
              days={order.days}
              publisher={order.publisher}
              reports={asking}
              onAll={(dateOrder) => void desk.publishers.settleOrder(report.id, dateOrder)}
              onOne={(date) =>
                void desk.imports.answer(correctionOf(report, kind, date)).then((read) => read && setView(read))
              }
            />
          ) : (
            field.check?.choices.slice(0, 4).map((choice) => (
              <Button
                key={choice}
                size="small"
                onClick={() =>
                  void desk.imports.answer(correctionOf(report, kind, choice)).then((read) => read && setView(read))
                }
              >
                {kind.key === 'date' ? fullDate(choice) : choice}
              </Button>
            ))
          )}
        </div>
      ))}
      <Button look="link" onClick={() => desk.showReport(id)}>
        Open the report
      </Button>
    </div>
  );
}
