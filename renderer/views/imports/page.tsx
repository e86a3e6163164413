import { useMemo } from 'react';
import { FILE_CHOICE, FOLDER_CHOICE, press } from '../../commands/focus.ts';
import type { ImportListing } from '../../core/model/import.ts';
import { isEmpty, openState } from '../../state/archive.ts';
import { type ImportJob, isTakenBack, listingFor, outcomesOf } from '../../state/imports.ts';
import { GROUPS, headlineOf, type OutcomeRow, rowOf, rowsOf } from '../../state/reading/outcomes.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { count, duration } from '../../ui/counts.ts';
import { moment } from '../../ui/dates.ts';
import { Progress } from '../../ui/progress.tsx';
import styles from './page.module.css';
import { OutcomeTable } from './table.tsx';

const NONE: readonly OutcomeRow[] = [];
const GONE = 'Its reports left the archive. Its files are in the archive’s trash, from where you can bring them back.';

/** One import: how far it is, how each file ended, and the way to take it back. */
export function ImportPage() {
  const desk = useDesk();
  const chosen = useQuestion(desk.imports, (s) => s.chosen);
  const job = useQuestion(desk.imports, (s) => (s.chosen === null ? undefined : s.jobs.get(s.chosen)));
  const outcomes = useQuestion(desk.imports, (s) => (s.chosen === null ? undefined : outcomesOf(s, s.chosen)));
  const originals = useQuestion(desk.imports, (s) => (s.chosen === null ? undefined : s.originals.get(s.chosen)));
  const since = useQuestion(desk.imports, (s) => s.since);
  const rows = useMemo(
    () => outcomes?.map((o) => rowOf(o, since)) ?? originals?.flatMap((o) => rowsOf(o, since)) ?? NONE,
    [outcomes, originals, since],
  );
  return (
    <main className={styles.page} aria-label="Import" data-pane="reader" tabIndex={-1}>
      {chosen === null ? <Nothing /> : job ? <JobHead job={job} /> : <EarlierHead id={chosen} />}
      {job?.summary || originals ? <Totals rows={rows} /> : null}
      {chosen !== null ? <OutcomeTable key={chosen} rows={rows} reading={job && !job.summary ? job.file : ''} /> : null}
    </main>
  );
}

function Nothing() {
  return (
    <div className={styles.nothing}>
      <p>Nothing has been imported yet.</p>
      <div className={styles.actions}>
        <Button look="primary" keys="I" onClick={() => press(FILE_CHOICE)}>
          Choose files
        </Button>
        <Button onClick={() => press(FOLDER_CHOICE)}>Choose a folder</Button>
      </div>
    </div>
  );
}

function JobHead({ job }: { job: ImportJob }) {
  const desk = useDesk();
  const running = job.summary === null;
  const total = Math.max(job.total, job.finished);
  const listing = useQuestion(desk.imports, (s) => listingFor(s, job.job));
  const gone = isTakenBack(listing);
  return (
    <>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{headlineOf(job, gone)}</h2>
          <p className={styles.small} role="status">
            {running ? progressWords(job) : gone ? GONE : `${endWords(job)}${partWords(listing)}`}
          </p>
        </div>
        <div className={styles.actions}>
          {running ? (
            <Button disabled={job.stopping} onClick={() => void desk.imports.stop(job.job)}>
              {job.stopping ? 'Stopping' : 'Stop after these'}
            </Button>
          ) : (
            <Ended id={job.job} listing={listing} />
          )}
        </div>
      </header>
      {running ? <Progress label="Files read" part={job.finished} whole={total} /> : <div className={styles.line} />}
    </>
  );
}

function progressWords({ finished, total, secondsLeft }: ImportJob): string {
  const done = `${finished.toLocaleString('en')}${total > 0 ? ` of ${total.toLocaleString('en')}` : ''} done`;
  const left = secondsLeft === null ? '' : `, about ${duration(secondsLeft)} left`;
  return `${done}${left}. You can go on working: new reports are searchable as they arrive.`;
}

function endWords({ summary }: ImportJob): string {
  if (!summary) return '';
  const files = `${count(summary.outcomes.length, 'file')} in ${duration(summary.seconds)}.`;
  const lost = summary.outcomes.some((o) => o.outcome === 'not-readable' && !o.kept);
  return lost
    ? `${files} Files that were not kept are named below; they are unchanged where you have them.`
    : `${files} Every file is safe in the vault${summary.outcomes.some((o) => o.outcome === 'not-readable') ? ', also those that could not be read' : ''}.`;
}

/** What is said of an import of which a part was taken back. */
const partWords = (listing: ImportListing | undefined): string =>
  listing?.takenBack ? ` ${count(listing.takenBack, 'more file is', 'more files are')} in the archive’s trash.` : '';

/** What can be done with an import; one that brought nothing new can only be looked at. */
function Ended({ id, listing }: { id: string; listing: ImportListing | undefined }) {
  const desk = useDesk();
  const empty = useQuestion(desk.archive, isEmpty);
  const { files = 0, takenBack = 0 } = listing ?? {};
  return (
    <>
      {takenBack > 0 ? (
        <Button onClick={() => void desk.imports.restore(id)}>
          {files === 0 ? 'Bring it back' : `Bring back ${count(takenBack, 'file')}`}
        </Button>
      ) : null}
      {files > 0 ? <Button onClick={() => desk.showImport(id)}>Show the reports</Button> : null}
      {listing === undefined && !empty ? (
        <Button onClick={() => desk.place.go('library')}>Show the reports</Button>
      ) : null}
      {files > 0 ? (
        <Button look="plain" onClick={() => void desk.imports.takeBack(id)}>
          Take back this import
        </Button>
      ) : null}
    </>
  );
}

function EarlierHead({ id }: { id: string }) {
  const desk = useDesk();
  const listing = useQuestion(desk.imports, (s) => listingFor(s, id));
  const known = useQuestion(desk.archive, (s) => openState(s) !== null);
  if (!listing || !known) return null;
  return (
    <>
      <header className={styles.head}>
        <div className={styles.words}>
          <h2 className={styles.title}>{listing.sample ? 'Sample archive' : moment(listing.at, new Date())}</h2>
          <p className={styles.small}>
            {isTakenBack(listing)
              ? GONE
              : `${count(listing.files, 'file')}, all in the vault as they came.${partWords(listing)}`}
          </p>
        </div>
        <div className={styles.actions}>
          <Ended id={id} listing={listing} />
        </div>
      </header>
      <div className={styles.line} />
    </>
  );
}

function Totals({ rows }: { rows: readonly OutcomeRow[] }) {
  return (
    <ul className={styles.totals}>
      {GROUPS.map(({ group, title }) => {
        const n = rows.filter((r) => r.group === group).length;
        return n === 0 ? null : (
          <li key={group} className={group === 'please-check' || group === 'not-kept' ? styles.warn : undefined}>
            <b>{n.toLocaleString('en')}</b> {title.toLowerCase()}
          </li>
        );
      })}
    </ul>
  );
}
