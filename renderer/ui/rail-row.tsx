import styles from './rail-row.module.css';

interface RailRowProps {
  name: string;
  /** Stands right of the name, in the accent: what is special about this row. */
  note?: string | undefined;
  /** Right-aligned; empty where there is nothing to count. */
  count: number | string;
  /** It is the one that is open. */
  open: boolean;
  /** Struck through: it was taken back. */
  gone?: boolean;
  title?: string;
  onClick: () => void;
}

/** One row of the rail's list of dossiers or imports. */
export function RailRow({ name, note, count, open, gone, title, onClick }: RailRowProps) {
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={open ? 'true' : undefined}
      title={title}
      onClick={onClick}
    >
      <span className={styles.name} data-gone={gone || undefined}>
        {name}
      </span>
      {note === undefined ? null : <span className={styles.note}>{note}</span>}
      <span className={styles.count}>{count}</span>
    </button>
  );
}
