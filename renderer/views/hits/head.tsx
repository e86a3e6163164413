import { REASONS, type ReasonKind } from '../../core/model/entity.ts';
import type { SearchAnswer } from '../../core/model/search.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { count } from '../../ui/counts.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { REASON_SIGNS } from '../../ui/reason-tag.tsx';
import styles from './head.module.css';

/** How many, in which order, how the query was read, and which reasons count. */
export function HitListHead({ answer }: { answer: SearchAnswer }) {
  const desk = useDesk();
  const stale = useQuestion(desk.search, (s) => s.stale);
  const { request, total, paragraphs, readAs } = answer;
  const searched = request.text.trim() !== '';
  return (
    <div className={styles.head}>
      <div className={styles.first}>
        <h2 className={styles.count} role="status">
          {count(total, 'report')}
          {searched && paragraphs > 0 ? <span>{count(paragraphs, 'paragraph')}</span> : null}
        </h2>
        <Choice
          label="Order"
          value={request.sort}
          options={[
            { value: 'relevance', label: 'Best match' },
            { value: 'date', label: 'Newest first' },
          ]}
          onChoose={(sort) => void desk.search.sortBy(sort)}
        />
      </div>
      {stale ? (
        <p className={styles.stale}>
          The reports have changed.
          <Button look="link" onClick={() => void desk.search.refresh()}>
            Show them
          </Button>
        </p>
      ) : null}
      <Folded answer={answer} />
      {readAs.length > 0 ? (
        <p className={styles.readAs}>
          <span className={styles.label}>Read as</span>
          {readAs.map(({ match }) => (
            <span key={match.entity} className={styles.name}>
              <Glyph kind={match.kind} />
              {match.name}
            </span>
          ))}
        </p>
      ) : null}
      {searched ? <Reasons answer={answer} /> : null}
    </div>
  );
}

/** How many older versions are not listed, with the way to see them. Of imports all reports are listed. */
function Folded({ answer: { folded, request } }: { answer: SearchAnswer }) {
  const desk = useDesk();
  const all = request.versions === 'all';
  if ((request.filters.imports ?? []).length > 0 || (folded === 0 && !all)) return null;
  return (
    <p className={styles.stale}>
      {all ? 'Older versions are listed too.' : `${count(folded, 'older version')} not listed.`}
      <Button look="link" onClick={() => void desk.search.listVersions(all ? 'newest' : 'all')}>
        {all ? 'Only the newest' : 'List all'}
      </Button>
    </p>
  );
}

function Reasons({ answer: { reasons, request } }: { answer: SearchAnswer }) {
  const desk = useDesk();
  const shown = REASONS.filter((r): r is ReasonKind => (reasons[r] ?? 0) > 0 || request.off.includes(r));
  if (shown.length === 0) return null;
  return (
    <fieldset className={styles.reasons} aria-label="Reasons that count">
      {shown.map((reason) => {
        const off = request.off.includes(reason);
        const { name } = REASON_SIGNS[reason];
        return (
          <button
            key={reason}
            type="button"
            className={off ? styles.off : styles.on}
            aria-pressed={!off}
            title={off ? `Let ${name.toLowerCase()} count again` : `Switch ${name.toLowerCase()} off`}
            onClick={() => void desk.search.toggleReason(reason)}
          >
            {name} {off ? 'off' : <span className={styles.number}>{reasons[reason]?.toLocaleString('en')}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}
