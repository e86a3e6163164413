import type { Ref } from 'react';
import { useDesk } from '../../state/use.ts';
import { fullDate } from '../../ui/dates.ts';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { withoutTurning } from '../../ui/turning.ts';
import type { ReportView } from '../../worker/contract.ts';
import styles from './head.module.css';

/** Series, publisher, date and title. Each opens its evidence: why this date? */
export function ReportHead({ view: { report }, titleRef }: { view: ReportView; titleRef: Ref<HTMLHeadingElement> }) {
  const desk = useDesk();
  const subtitle = report.parts.find((part) => part.role === 'subtitle')?.text;
  const { series, seriesNumber, publisher, date, authors, title } = report;
  const field = (key: string, text: string | null, missing: string, strong = false) => (
    <span className={styles.item}>
      <button
        type="button"
        className={`${styles.field} ${strong ? styles.strong : ''} ${text === null ? styles.missing : ''}`}
        title={`Why this ${key}?`}
        onClick={() => desk.reader.showDetails(key)}
      >
        {text ?? missing}
      </button>
    </span>
  );
  const number = seriesNumber.value === null ? '' : ` ${seriesNumber.value}`;
  return (
    <header className={styles.head}>
      <p className={styles.origin}>
        {report.sample ? <SampleMark /> : null}
        {field('series', series.value === null ? null : `${series.value}${number}`, 'No series found', true)}
        {field('publisher', publisher.value, 'No publisher found')}
        {field('date', date.value === null ? null : fullDate(date.value), 'No date found')}
      </p>
      <h2 ref={titleRef} className={styles.title} lang={report.language.value ?? ''} dir="auto">
        {withoutTurning(title.value ?? '') || <span className={styles.missing}>{report.file}</span>}
      </h2>
      {subtitle ? (
        <p className={styles.subtitle} data-bare="" lang={report.language.value ?? ''} dir="auto">
          {subtitle}
        </p>
      ) : null}
      {authors.value.length > 0 ? <p className={styles.authors}>{authors.value.join(', ')}</p> : null}
    </header>
  );
}
