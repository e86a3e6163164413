import { Check, Minus } from 'lucide-react';
import styles from './check-row.module.css';

interface CheckRowProps {
  name: string;
  /** Reports; null where it is not known. */
  count: number | null;
  state: 'off' | 'in' | 'out';
  /** Says what a press does, read out after the name. */
  hint?: string;
  onPress: () => void;
  entity?: string;
}

/** A row of the rail that narrows a search: a tick for "only these", a minus and a struck name for "without". */
export function CheckRow({ name, count, state, hint, onPress, entity }: CheckRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a native checkbox has no third state a person can set
    <button
      type="button"
      role="checkbox"
      aria-checked={state === 'in' ? true : state === 'out' ? 'mixed' : false}
      aria-label={`${name}${state === 'out' ? ', excluded' : ''}${count === null ? '' : `, ${count}`}${hint ? `. ${hint}` : ''}`}
      title={name}
      data-entity={entity}
      className={`${styles.row} ${styles[state]} ${count === 0 ? styles.none : ''}`}
      onClick={onPress}
    >
      <span className={styles.box} aria-hidden="true">
        {state === 'in' ? <Check size={12} strokeWidth={3} /> : null}
        {state === 'out' ? <Minus size={12} strokeWidth={3} /> : null}
      </span>
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{count === null ? '' : count.toLocaleString('en')}</span>
    </button>
  );
}
