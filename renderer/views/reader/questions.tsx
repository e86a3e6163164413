import { CircleQuestionMark } from 'lucide-react';
import { correctionOf, openQuestions } from '../../state/reading/fields.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
import type { ReportView } from '../../worker/contract.ts';
import styles from './questions.module.css';

/** What reading could not settle: a question with its answers, one press each. */
export function Questions({ view: { report } }: { view: ReportView }) {
  const desk = useDesk();
  return openQuestions(report).map(({ kind, field }) => (
    <div key={kind.key} className={styles.question}>
      <CircleQuestionMark size={16} strokeWidth={1.75} aria-hidden="true" />
      <p>{field.check?.question}</p>
      <div className={styles.choices}>
        {field.check?.choices.slice(0, 4).map((choice) => (
          <Button
            key={choice}
            size="small"
            onClick={() => void desk.reader.correct(correctionOf(report, kind, choice))}
          >
            {kind.key === 'date' ? fullDate(choice) : choice}
          </Button>
        ))}
        <Button look="plain" size="small" onClick={() => desk.reader.showDetails(kind.key)}>
          Something else
        </Button>
      </div>
    </div>
  ));
}
