import type { OutcomeRow } from '../../state/reading/outcomes.ts';
import { Button } from '../../ui/button.tsx';
import styles from './table.module.css';

/** Why a file in the vault gave no report, in full, and the way to look at it with another program. */
export function Unread({ row, onSave }: { row: OutcomeRow; onSave: () => void }) {
  return (
    <div className={styles.answers}>
      <p>
        {row.words} {row.wayOut}
      </p>
      <Button size="small" onClick={onSave}>
        Save a copy of the original…
      </Button>
    </div>
  );
}
