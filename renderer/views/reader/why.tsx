import { useState } from 'react';
import { type Reason, reasonsOf } from '../../state/reading/evidence.ts';
import type { AnyField } from '../../state/reading/fields.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import type { ReportView } from '../../worker/contract.ts';
import styles from './details.module.css';

/** Why a field has its value: the rule in words, the words found, where they stand, and what speaks for another value. */
export function Why({ report, field }: { report: ReportView['report']; field: AnyField }) {
  const { pro, contra } = reasonsOf(report, field.evidence);
  return (
    <div className={styles.why} data-bare="">
      {pro.length > 0 ? (
        <Reasons reasons={pro} title={field.corrected ? 'Read before it was set by hand' : null} />
      ) : null}
      {contra.length > 0 ? <Reasons reasons={contra} title="Speaks for another value" /> : null}
      {pro.length + contra.length === 0 ? <p className={styles.evidence}>Nothing in the report speaks of it.</p> : null}
    </div>
  );
}

function Reasons({ reasons, title }: { reasons: readonly Reason[]; title: string | null }) {
  return (
    <>
      {title === null ? null : <p className={styles.heading}>{title}</p>}
      <ul>
        {reasons.map((reason, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no identity and never move
          <li key={i}>
            <ReasonLine reason={reason} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Longer words are folded until they are asked for. */
const SHORT = 160;

function ReasonLine({ reason: { found, rule, where, place } }: { reason: Reason }) {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  const isLong = found.length > SHORT;
  return (
    <>
      <p className={styles.found} dir="auto">
        “{isLong && !open ? `${found.slice(0, SHORT - 20).trimEnd()}…` : found}”
      </p>
      <p className={styles.evidence}>
        Read from {rule}, {where}.{' '}
        {isLong ? (
          <Button look="link" className={styles.small ?? ''} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Less' : 'All of it'}
          </Button>
        ) : null}{' '}
        {place !== null ? (
          <Button look="link" className={styles.small ?? ''} onClick={() => void desk.reader.showOriginal(null, place)}>
            Show the place
          </Button>
        ) : null}
      </p>
    </>
  );
}
