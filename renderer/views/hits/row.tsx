import { CircleQuestionMark } from 'lucide-react';
import type { Hit, SnippetPiece } from '../../core/model/search.ts';
import { count } from '../../ui/counts.ts';
import { shortDate } from '../../ui/dates.ts';
import { ReasonTag } from '../../ui/reason-tag.tsx';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { withoutTurning } from '../../ui/turning.ts';
import styles from './row.module.css';

interface HitRowProps {
  hit: Hit | undefined;
  place: number;
  total: number;
  chosen: boolean;
  /** Show every reason, not only the first two. */
  why: boolean;
  onChoose: () => void;
}

/** Reasons shown before "N more". */
const FEW = 2;

/** A report that was found, with where and why. */
export function HitRow({ hit, place, total, chosen, why, onChoose }: HitRowProps) {
  const row = {
    id: `hit-${place}`,
    'aria-selected': chosen,
    'aria-setsize': total,
    'aria-posinset': place + 1,
    className: `${styles.row} ${chosen ? styles.chosen : ''}`,
  } as const;
  // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus
  if (!hit) return <div {...row} role="option" className={`${row.className} ${styles.waiting}`} />;
  const { series, publisher, date, title, titlePieces, paragraph, snippet, reasons, language } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the list, which holds the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the list holds the focus
    <div {...row} role="option" onClick={onChoose}>
      <p className={styles.line}>
        <span className={styles.origin}>{[series, publisher].filter(Boolean).join(' · ') || hit.file}</span>
        {hit.sample ? <SampleMark /> : null}
        {hit.versions > 1 ? <span className={styles.versions}>{count(hit.versions, 'version')}</span> : null}
        {hit.please ? (
          <CircleQuestionMark
            size={14}
            strokeWidth={1.75}
            role="img"
            aria-label="Please check"
            className={styles.please}
          />
        ) : null}
        {date ? <time dateTime={date}>{shortDate(date)}</time> : <span>no date</span>}
      </p>
      <h3 className={styles.title} lang={language ?? ''} dir="auto">
        {titlePieces.length > 0 ? (
          <Pieces pieces={titlePieces} />
        ) : (
          withoutTurning(title ?? '') || <i>No title found</i>
        )}
      </h3>
      <p className={styles.snippet} lang={language ?? ''} dir="auto">
        {paragraph !== null ? <span className={styles.paragraph}>¶{paragraph} </span> : null}
        <Pieces pieces={snippet} />
      </p>
      {reasons.length > 0 || hit.missing.length > 0 ? (
        <p className={`${styles.reasons} ${why ? styles.all : ''}`}>
          {reasons.slice(0, why ? undefined : FEW).map((reason) => (
            <ReasonTag key={`${reason.reason} ${reason.found} ${reason.query}`} reason={reason} chosen={chosen} />
          ))}
          {!why && reasons.length > FEW ? <span className={styles.more}>{reasons.length - FEW} more</span> : null}
          {hit.missing.length > 0 ? <span className={styles.more}>without {hit.missing.join(', ')}</span> : null}
        </p>
      ) : null}
    </div>
  );
}

function Pieces({ pieces }: { pieces: readonly SnippetPiece[] }) {
  let at = 0;
  return pieces.map(({ text, reason }) => {
    const key = at;
    at += text.length;
    return reason === undefined ? (
      <span key={key}>{withoutTurning(text)}</span>
    ) : (
      <mark key={key}>{withoutTurning(text)}</mark>
    );
  });
}
