import { Ban, Check, ListIndentIncrease, type LucideIcon, Minus } from 'lucide-react';
import styles from './terms-line.module.css';

export type TermsSign = 'may' | 'limited' | 'no' | 'not-stated';

const SIGNS: Readonly<Record<TermsSign, { icon: LucideIcon; className: string | undefined; word: string }>> = {
  may: { icon: Check, className: styles.may, word: 'Allowed' },
  limited: { icon: ListIndentIncrease, className: styles.limited, word: 'Limited' },
  no: { icon: Ban, className: styles.no, word: 'Not allowed' },
  'not-stated': { icon: Minus, className: styles.unstated, word: 'Not stated' },
};

/** One sentence of the terms behind its sign. */
export function TermsLine({ sign, subject, rest }: { sign: TermsSign; subject: string; rest: string }) {
  const { icon: Icon, className, word } = SIGNS[sign];
  return (
    <span className={`${styles.line} ${className}`}>
      <Icon size={14} strokeWidth={2} role="img" aria-label={word} />
      <span>
        <b>{subject}</b> {rest}
      </span>
    </span>
  );
}
