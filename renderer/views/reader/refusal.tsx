import { Ban } from 'lucide-react';
import type { Problem } from '../../core/model/problem.ts';
import type { Range } from '../../core/model/range.ts';
import { permittedPassage } from '../../state/reading/passage.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { count } from '../../ui/counts.ts';
import type { ReportView } from '../../worker/contract.ts';
import styles from './refusal.module.css';

/** Why the passage stays here, in the publisher's words, and what is possible. */
export function Refusal({ view, passage, problem }: { view: ReportView; passage: Range; problem: Problem }) {
  const desk = useDesk();
  const { notice, language } = view.report;
  const shorter = permittedPassage(view, passage, problem);
  return (
    <div className={styles.panel} role="alertdialog" aria-label="This passage stays here">
      <p className={styles.what}>
        <Ban size={15} strokeWidth={2} aria-hidden="true" />
        <span>
          <b>{problem.sentence}</b> {problem.wayOut}
        </span>
      </p>
      {notice.value ? (
        <p className={styles.notice}>
          <span>The notice says</span> <i lang={language.value ?? ''}>{notice.value}</i>
        </p>
      ) : null}
      <p className={styles.small}>The clipboard is as it was.</p>
      <div className={styles.actions}>
        {shorter ? (
          <Button
            look="float"
            className={styles.first ?? ''}
            onClick={() => {
              desk.reader.select(shorter.range);
              void desk.reader.copy(shorter.range);
            }}
          >
            Copy the first {shorter.amount === 1 ? shorter.of : count(shorter.amount, shorter.of)}
          </Button>
        ) : null}
        <Button look="float" keys="Escape" onClick={() => desk.reader.refuse(null)}>
          Close
        </Button>
      </div>
    </div>
  );
}
