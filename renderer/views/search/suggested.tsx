import { FileText, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Suggestions } from '../../core/model/search.ts';
import { count } from '../../ui/counts.ts';
import { shortDate } from '../../ui/dates.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { REASON_SIGNS } from '../../ui/reason-tag.tsx';
import { withoutTurning } from '../../ui/turning.ts';
import { Emphasised } from './emphasised.tsx';
import { KINDS, type Offer, whyOffered } from './offers.ts';
import styles from './suggested.module.css';

interface SuggestedProps {
  id: string;
  typed: string;
  suggestions: Suggestions;
  offers: readonly Offer[];
  current: number;
  onChoose: (offer: Offer) => void;
}

/** What the box offers while a person types, each with its reason and its number of reports. */
export function Suggested({ id, typed, suggestions, offers, current, onChoose }: SuggestedProps) {
  const row = (offer: Offer, sign: ReactNode, title: ReactNode, why: ReactNode, right: ReactNode) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are in the box, which holds the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the box holds the focus
    <div
      key={offer.id}
      id={`offer-${offer.id}`}
      role="option"
      aria-selected={offers[current]?.id === offer.id}
      className={styles.row}
      ref={(element) => {
        if (element && offers[current]?.id === offer.id) element.scrollIntoView({ block: 'nearest' });
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(offer)}
    >
      <span className={styles.sign}>{sign}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.right}>{right}</span>
      {why ? <span className={styles.why}>{why}</span> : null}
    </div>
  );
  const entityRow = (offer: Offer) =>
    offer.kind !== 'entity'
      ? null
      : offer.asked
        ? row(
            offer,
            <b className={styles.typo}>±{offer.entity.distance}</b>,
            <>
              Did you mean <b>{offer.entity.name}</b>?
            </>,
            `${whyOffered(offer.entity)} Not part of the results unless you choose it.`,
            count(offer.entity.reports, 'report'),
          )
        : row(
            offer,
            <Glyph kind={offer.entity.kind} />,
            <Emphasised text={offer.entity.name} part={offer.entity.query ?? typed} />,
            <Emphasised text={whyOffered(offer.entity)} part={offer.entity.query ?? typed} />,
            count(offer.entity.reports, 'report'),
          );

  const asked = offers.filter((o) => o.kind === 'entity' && o.asked);
  const reports = offers.flatMap((o) => (o.kind === 'report' ? [o] : []));
  const [first] = offers;
  return (
    <div className={styles.panel}>
      <div id={id} role="listbox" aria-label="Suggestions" className={styles.list}>
        {first
          ? row(
              first,
              <Search size={14} strokeWidth={2} aria-hidden="true" />,
              <>
                Search for <b>{typed.trim()}</b>
              </>,
              null,
              <>
                {count(suggestions.total, 'report')} <Kbd keys="Enter" />
              </>,
            )
          : null}
        {KINDS.map(({ kind, title }) => {
          const rows = offers.filter((o) => o.kind === 'entity' && !o.asked && o.entity.kind === kind);
          return rows.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
            <div key={kind} role="group" aria-label={title}>
              <p className={styles.heading} aria-hidden="true">
                {title}
              </p>
              {rows.map(entityRow)}
            </div>
          );
        })}
        {reports.length > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div role="group" aria-label="Reports">
            <p className={styles.heading} aria-hidden="true">
              Reports
            </p>
            {reports.map((offer) =>
              row(
                offer,
                <FileText size={14} strokeWidth={1.75} aria-hidden="true" />,
                <Emphasised text={withoutTurning(offer.report.title)} part={typed} />,
                [offer.report.series, REASON_SIGNS[offer.report.reason].name.toLowerCase(), 'in the title']
                  .filter((w) => w && w !== 'word' && w !== 'name')
                  .join(', ')
                  .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
                offer.report.date ? shortDate(offer.report.date) : '',
              ),
            )}
          </div>
        ) : null}
        {asked.length > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div role="group" aria-label="Did you mean" className={styles.asked}>
            {asked.map(entityRow)}
          </div>
        ) : null}
      </div>
      <p className={styles.keys}>
        <span>
          <Kbd keys="ArrowDown" /> choose
        </span>
        <span>
          <Kbd keys="Tab" /> take the name
        </span>
        <span>
          <Kbd keys="”" /> exact words only
        </span>
      </p>
    </div>
  );
}
