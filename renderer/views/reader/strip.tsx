import { useDesk, useQuestion } from '../../state/use.ts';
import { TermsLine } from '../../ui/terms-line.tsx';
import type { ReportView } from '../../worker/contract.ts';
import styles from './strip.module.css';

/** Terms and notice. It never scrolls away: what may leave is read before anyone tries. */
export function TermsStrip({ view: { termsInWords, report, credit } }: { view: ReportView }) {
  const desk = useDesk();
  const open = useQuestion(desk.reader, (s) => s.noticeOpen);
  const notice = report.notice.value;
  return (
    <section className={styles.strip} aria-label="Terms">
      <ul className={styles.terms}>
        {termsInWords.map(({ sign, subject, rest }) => (
          <li key={`${subject} ${rest}`}>
            <TermsLine sign={sign} subject={subject} rest={rest} />
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <span className={styles.label}>Notice</span>
        <button
          type="button"
          className={`${styles.notice} ${open ? styles.open : ''}`}
          aria-expanded={open}
          title={open ? 'Fold (T)' : 'Whole notice and credit (T)'}
          lang={notice === null ? 'en' : (report.language.value ?? '')}
          onClick={() => desk.reader.toggleNotice()}
        >
          {notice === null ? (
            <span className={styles.none}>None was found in this report.</span>
          ) : (
            <span className={styles.said}>{notice}</span>
          )}
        </button>
      </div>
      <div className={`${styles.row} ${open ? '' : styles.printed}`}>
        <span className={styles.label}>Credit</span>
        <p className={styles.credit}>{credit}</p>
      </div>
    </section>
  );
}
