import { X } from 'lucide-react';
import { FIELDS } from '../../state/reading/fields.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import type { ReportView } from '../../worker/contract.ts';
import styles from './details.module.css';
import { DetailsField } from './details-field.tsx';

/** Every field with the words it was read from, each to be set by hand. Lies over the reader's right side. */
export function Details({ view }: { view: ReportView }) {
  const desk = useDesk();
  const details = useQuestion(desk.reader, (s) => s.details);
  if (!details) return null;
  const { report, corrected } = view;
  const roles = corrected.filter((key) => key.startsWith('role@'));
  return (
    <aside className={styles.panel} aria-label="Fields, evidence and corrections" data-pane="side" tabIndex={-1}>
      <div className={styles.head}>
        <h2 className={styles.title}>Fields and evidence</h2>
        <IconButton icon={X} label="Close" keys="Esc" onClick={() => desk.reader.hideDetails()} />
      </div>
      <div className={styles.fields}>
        {FIELDS.map((kind) => (
          <DetailsField
            key={`${report.id} ${kind.key}`}
            view={view}
            kind={kind}
            asked={details.field === kind.key}
            allWhy={details.why === true}
          />
        ))}
        {roles.length > 0 ? (
          <div className={styles.field}>
            <p className={styles.label}>Parts</p>
            <p>
              {roles.length === 1 ? 'One part was set by hand.' : `${roles.length} parts were set by hand.`}{' '}
              <Button
                look="link"
                onClick={() => {
                  for (const key of roles) void desk.reader.withdraw(report.id, key);
                }}
              >
                Take back
              </Button>
            </p>
          </div>
        ) : null}
        {report.remarks.length > 0 ? (
          <div className={styles.field}>
            <p className={styles.label}>Remarks</p>
            <ul className={styles.remarks}>
              {report.remarks.slice(0, 40).map((remark, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: remarks have no identity and never move
                <li key={i} className={remark.grave ? styles.grave : undefined}>
                  {remark.sentence}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <div className={styles.field}>
          <p className={styles.label}>File</p>
          <p className={styles.value}>{report.file}</p>
          <p className={styles.evidence}>
            The original is in the vault as it came, under {report.original.slice(0, 12)}.
          </p>
        </div>
      </div>
    </aside>
  );
}
