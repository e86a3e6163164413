import { useEffect, useState } from 'react';
import { correctionOf, openQuestions } from '../../state/reading/fields.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { fullDate } from '../../ui/dates.ts';
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
  if (!view) return <div className={styles.answers} />;
  const { report } = view;
  return (
    <div className={styles.answers}>
      {openQuestions(report).map(({ kind, field }) => (
        <div key={kind.key} className={styles.question}>
          <p>{field.check?.question}</p>
          {field.check?.choices.slice(0, 4).map((choice) => (
            <Button
              key={choice}
              size="small"
              onClick={() =>
                void desk.imports.answer(correctionOf(report, kind, choice)).then((read) => read && setView(read))
              }
            >
              {kind.key === 'date' ? fullDate(choice) : choice}
            </Button>
          ))}
        </div>
      ))}
      <Button look="link" onClick={() => desk.showReport(id)}>
        Open the report
      </Button>
    </div>
  );
}
