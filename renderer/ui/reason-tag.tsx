import type { ReasonKind } from '../core/model/entity.ts';
import type { HitReason } from '../core/model/search.ts';
import styles from './reason-tag.module.css';

/** The sign and the name of every reason for which a hit is a hit. */
export const REASON_SIGNS: Readonly<Record<ReasonKind, { readonly sign: string; readonly name: string }>> = {
  name: { sign: '=', name: 'Name' },
  alias: { sign: 'aka', name: 'Alias' },
  former: { sign: 'ex', name: 'Former name' },
  transliteration: { sign: 'Aя', name: 'Transliteration' },
  inflection: { sign: '-s', name: 'Inflection' },
  order: { sign: '⇄', name: 'Word order' },
  demonym: { sign: '-ian', name: 'Demonym' },
  metonym: { sign: '⌂', name: 'Metonym' },
  part: { sign: '…', name: 'Part of name' },
  word: { sign: 'w', name: 'Word' },
  stem: { sign: 'w-', name: 'Word form' },
  prefix: { sign: 'ab…', name: 'Prefix' },
  typo: { sign: '±', name: 'Typo' },
};

/** The reason in words: "transliteration of Лавров", "starts with “Washin”". */
function reasonInWords({ reason, query, found, distance = 1 }: HitReason): string {
  switch (reason) {
    case 'transliteration':
      return query === found ? found : `transliteration of ${query}`;
    case 'prefix':
      return `starts with “${query}”`;
    case 'typo':
      return `${found}, ${distance === 1 ? '1 letter differs' : `${distance} letters differ`}`;
    case 'former':
      return `${found}, former name`;
    default:
      return found;
  }
}

/** A reason as a tag: the sign first, the words behind it. */
export function ReasonTag({ reason, chosen = false }: { reason: HitReason; chosen?: boolean }) {
  const { sign, name } = REASON_SIGNS[reason.reason];
  return (
    <span className={`${styles.tag} ${chosen ? styles.chosen : ''}`} title={name}>
      <span className={styles.sign} aria-hidden="true">
        {reason.reason === 'typo' ? `±${reason.distance ?? 1}` : sign}
      </span>
      <span className={styles.words}>{reasonInWords(reason)}</span>
    </span>
  );
}
