import { TriangleAlert } from 'lucide-react';
import { type ComponentPropsWithRef, useId } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onText: (text: string) => void;
  /** What is wrong with it, as a sentence that says how to go on. */
  error?: string | null;
  hideLabel?: boolean;
}

/** A line to type into, with its label above and what is wrong below. */
export function TextField({ label, value, onText, error = null, hideLabel = false, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? styles.hidden : styles.label}>
        {label}
      </label>
      <input
        id={id}
        className={`${styles.input} ${error ? styles.wrong : ''}`}
        value={value}
        onChange={(event) => onText(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        autoComplete="off"
        spellCheck={false}
        {...rest}
      />
      {error ? (
        <p id={`${id}-error`} className={styles.error} role="alert">
          <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
          {error}
        </p>
      ) : null}
    </div>
  );
}
