import { Archive, CircleAlert, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Problem } from '../../core/model/problem.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './opening.module.css';

/** What is shown as long as the archive is not open. Never numbers that are not true yet. */
export function Opening() {
  const desk = useDesk();
  const now = useQuestion(desk.archive, (s) => s.now);
  switch (now.phase) {
    case 'opening':
      return (
        <Page icon={<Archive size={22} strokeWidth={1.5} aria-hidden="true" />} title="Opening the archive">
          <p>Comparing the index with the vault.</p>
        </Page>
      );
    case 'rebuilding':
      return <Rebuilding {...now} />;
    case 'failed':
      return <Failed problem={now.problem} />;
    case 'gone':
      return (
        <Page icon={<Unplug size={22} strokeWidth={1.5} aria-hidden="true" />} title="The desktop side has ended">
          <p>
            Everything you saved is on the disk. This window can do nothing more: close it, and start Monitor Archive
            again.
          </p>
          {now.reason ? <p className={styles.small}>{now.reason}</p> : null}
        </Page>
      );
    case 'open':
      return null;
  }
}

function Page({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <div className={styles.middle}>
        <span className={styles.icon}>{icon}</span>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}

function Rebuilding({ finished, total, why }: { finished: number; total: number; why: string }) {
  return (
    <Page icon={<Archive size={22} strokeWidth={1.5} aria-hidden="true" />} title="The index is being rebuilt">
      <p role="status">
        {total > 0
          ? `From the vault: ${finished.toLocaleString('en')} of ${total.toLocaleString('en')} reports are searchable.`
          : 'Reading the vault.'}
      </p>
      <div className={styles.progress}>
        <Progress label="Reports searchable again" part={finished} whole={total} />
      </div>
      <p className={styles.small}>
        {why} Your reports, dossiers and corrections are safe: the index can always be made again from them.
      </p>
    </Page>
  );
}

function Failed({ problem }: { problem: Problem }) {
  const desk = useDesk();
  return (
    <Page icon={<CircleAlert size={22} strokeWidth={1.5} aria-hidden="true" />} title="The archive could not be opened">
      <p role="alert">{problem.sentence}</p>
      <p>{problem.wayOut}</p>
      <div className={styles.actions}>
        <Button look="primary" size="large" onClick={() => void desk.start()}>
          Try again
        </Button>
        {problem.details ? (
          <Button size="large" look="plain" onClick={() => void desk.copyDetails(problem.details)}>
            Copy details
          </Button>
        ) : null}
      </div>
      {problem.details ? (
        <details className={styles.details}>
          <summary>Details</summary>
          <pre>{problem.details}</pre>
        </details>
      ) : null}
    </Page>
  );
}
