import { CircleQuestionMark } from 'lucide-react';
import { useEffect } from 'react';
import { askingOf } from '../../state/publishers.ts';
import { dayOrMonthOf } from '../../state/reading/day-or-month.ts';
import { correctionOf, openQuestions } from '../../state/reading/fields.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import { DayOrMonthAnswer } from '../../ui/day-or-month.tsx';
import type { ReportView } from '../../worker/contract.ts';
import styles from './questions.module.css';

/** What reading could not settle: a question with its answers, one press each. */
export function Questions({ view: { report } }: { view: ReportView }) {
  const desk = useDesk();
  const order = dayOrMonthOf(report);
  const asking = useQuestion(desk.publishers, (s) => (order ? askingOf(s, order.publisher) : 0));
  const publisher = order?.publisher;
  useEffect(() => {
    if (publisher !== undefined) void desk.publishers.list();
  }, [desk, publisher]);
  return openQuestions(report).map(({ kind, field }) => (
    <div key={kind.key} className={styles.question}>
      <CircleQuestionMark size={16} strokeWidth={1.75} aria-hidden="true" />
      <p>{field.check?.question}</p>
      <div className={styles.choices}>
        {kind.key === 'date' && order ? (
          <DayOrMonthAnswer
            days={order.days}
            publisher={order.publisher}
            reports={asking}
            onAll={(dateOrder) => void desk.publishers.settleOrder(report.id, dateOrder)}
            onOne={(date) => void desk.reader.correct(correctionOf(report, kind, date))}
          />
        ) : (
          field.check?.choices.slice(0, 4).map((choice) => (
            <Button
              key={choice}
              size="small"
              onClick={() => void desk.reader.correct(correctionOf(report, kind, choice))}
            >
              {kind.key === 'date' ? fullDate(choice) : choice}
            </Button>
          ))
        )}
        <Button look="plain" size="small" onClick={() => desk.reader.showDetails(kind.key)}>
          Something else
        </Button>
      </div>
    </div>
  ));
}
