import { isTakenBack } from '../../state/imports.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { moment } from '../../ui/dates.ts';
import { RailRow } from '../../ui/rail-row.tsx';
import styles from './names.module.css';

/** The rail among the imports: one row for each, newest first. */
export function ImportNames() {
  const desk = useDesk();
  const listings = useQuestion(desk.imports, (s) => s.listings);
  const jobs = useQuestion(desk.imports, (s) => s.jobs);
  const chosen = useQuestion(desk.imports, (s) => s.chosen);
  const listed = listings.map((l) => ({ ...l, files: l.files + l.takenBack, gone: isTakenBack(l) }));
  const fresh = [...jobs.values()].filter((job) => !listed.some((l) => l.job === job.job));
  const running = fresh.reverse().map((j) => ({ job: j.job, at: j.at, files: j.total, sample: j.sample, gone: false }));
  const rows = [...running, ...listed];
  if (rows.length === 0) return null;
  return (
    <fieldset className={styles.group} aria-label="Imports">
      <h2 className={styles.heading}>Imports</h2>
      {rows.slice(0, 200).map(({ job, at, files, sample, gone }) => (
        <RailRow
          key={job}
          name={sample ? 'Sample archive' : moment(at, new Date())}
          count={files > 0 ? files.toLocaleString('en') : ''}
          open={job === chosen}
          gone={gone}
          onClick={() => {
            desk.place.showRail(false);
            void desk.imports.choose(job);
          }}
        />
      ))}
    </fieldset>
  );
}
