import styles from './choice.module.css';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { readonly value: T; readonly label: string }[];
  onChoose: (value: T) => void;
  /** `quiet` stands in a line of text, `field` among form fields. */
  look?: 'quiet' | 'field';
}

/** One of a few. */
export function Choice<T extends string>({ label, value, options, onChoose, look = 'quiet' }: ChoiceProps<T>) {
  return (
    <select
      className={`${styles.choice} ${styles[look]}`}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChoose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
