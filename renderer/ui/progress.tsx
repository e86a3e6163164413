import styles from './progress.module.css';

/** A line 3 px high that fills from the left. */
export function Progress({ label, part, whole }: { label: string; part: number; whole: number }) {
  return (
    <div
      className={styles.line}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={whole}
      aria-valuenow={part}
    >
      <div className={styles.done} style={{ width: `${whole > 0 ? (100 * part) / whole : 0}%` }} />
    </div>
  );
}
