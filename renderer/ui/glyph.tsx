import type { EntityKind } from '../core/model/entity.ts';
import styles from './glyph.module.css';

/** The sign of a kind: actor a disc, treaty three ruled lines, country an open diamond. Drawn, not read out. */
export function Glyph({ kind, quiet = false }: { kind: EntityKind; quiet?: boolean }) {
  return (
    <svg className={quiet ? styles.quiet : styles[kind]} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {kind === 'actor' && <circle cx="6" cy="6" r="4.25" fill="currentColor" />}
      {kind === 'treaty' && (
        <path d="M1.5 2.6h9M1.5 6h9M1.5 9.4h5.6" stroke="currentColor" strokeWidth="1.7" fill="none" />
      )}
      {kind === 'country' && <path d="M6 2 10 6 6 10 2 6Z" stroke="currentColor" strokeWidth="1.5" fill="none" />}
    </svg>
  );
}
