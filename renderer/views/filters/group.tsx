import { type ReactNode, useId, useState } from 'react';
import type { FacetValue } from '../../core/model/search.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './filters.module.css';

/** Rows drawn at most; beyond that typing narrows the list. */
const MOST = 80;

interface GroupProps {
  title: string;
  sign?: ReactNode;
  values: readonly FacetValue[];
  /** Rows shown before all are asked for. */
  few: number;
  /** Values that stay at the top because they are chosen. */
  first: readonly string[];
  children: (value: FacetValue) => ReactNode;
}

/** Values of one kind under a heading: the most frequent few, or all of them with a line to narrow them. */
export function Group({ title, sign, values, few, first, children }: GroupProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const [typed, setTyped] = useState('');
  if (values.length === 0) return null;

  const wanted = typed.trim().toLowerCase();
  const sorted = [...values.filter((v) => first.includes(v.value)), ...values.filter((v) => !first.includes(v.value))];
  const fitting = all && wanted !== '' ? sorted.filter((v) => v.name.toLowerCase().includes(wanted)) : sorted;
  const shown = fitting.slice(0, all ? MOST : Math.max(few, first.length));
  return (
    <fieldset aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.heading}>
        {sign}
        {title}
        <span className={styles.count}>{values.length.toLocaleString('en')}</span>
      </h2>
      {all && values.length > 12 ? (
        <div className={styles.narrow}>
          <TextField
            label={`Find among ${title}`}
            hideLabel
            placeholder="Find a name"
            value={typed}
            onText={setTyped}
          />
        </div>
      ) : null}
      {shown.map(children)}
      {fitting.length === 0 ? <p className={styles.small}>No name here has these letters.</p> : null}
      {values.length > few ? (
        <Button
          look="link"
          className={styles.more ?? ''}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setTyped('');
          }}
        >
          {all ? 'Fewer' : `All ${values.length.toLocaleString('en')}`}
        </Button>
      ) : null}
      {all && fitting.length > MOST ? <p className={styles.small}>The first {MOST}. Type to find others.</p> : null}
    </fieldset>
  );
}
