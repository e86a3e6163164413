import { namedVersions } from '../../state/reading/version-names.ts';
import { useDesk } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { count } from '../../ui/counts.ts';
import type { ReportView } from '../../worker/contract.ts';
import styles from './versions.module.css';

/** Which versions of the report the archive has, and which reports the person set apart from it. */
export function Versions({ view }: { view: ReportView }) {
  const desk = useDesk();
  const { report, versions, setApart } = view;
  if (versions.length === 0 && setApart.length === 0) return null;
  return (
    <div className={styles.versions}>
      {versions.length > 0 ? (
        <p className={styles.line}>
          <span>{count(versions.length, 'version')}:</span>
          {namedVersions(versions).map(({ report: id, name }) => (
            <span key={id} className={styles.version}>
              {id === report.id ? (
                <span aria-current="true">
                  <b>{name}</b> (this)
                </span>
              ) : (
                <Button look="link" onClick={() => desk.showReport(id)}>
                  {name}
                </Button>
              )}
            </span>
          ))}
          <Button look="link" keys="Shift+O" onClick={() => void desk.versions.compare()}>
            Compare versions
          </Button>
        </p>
      ) : null}
      {setApart.map((other) => (
        <p key={other.report} className={styles.line}>
          <span>Set apart by you:</span>
          <Button look="link" onClick={() => desk.showReport(other.report)}>
            {other.title ?? 'a report without a title'}
          </Button>
          <Button look="link" onClick={() => void desk.versions.join(report.id, other.report)}>
            They are versions after all
          </Button>
        </p>
      ))}
    </div>
  );
}
