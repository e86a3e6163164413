import { Download, Upload } from 'lucide-react';
import { PUBLISHERS_CHOICE, press } from '../../commands/focus.ts';
import { isChanged, type ProfileDraft } from '../../state/publishers.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { count } from '../../ui/counts.ts';
import { Progress } from '../../ui/progress.tsx';
import { ProfileForm } from './form.tsx';
import styles from './page.module.css';

/** What is known of one publisher, to be changed; or what this place is for. */
export function PublisherPage() {
  const desk = useDesk();
  const chosen = useQuestion(desk.publishers, (s) => s.chosen);
  const reread = useQuestion(desk.publishers, (s) => s.reread);
  return (
    <main className={styles.page} aria-label="Publisher" data-pane="reader" tabIndex={-1}>
      {chosen ? <Head draft={chosen} /> : <Nothing />}
      {reread ? <Progress label="Reports read anew" part={reread.finished} whole={reread.total} /> : null}
      {chosen ? <ProfileForm key={chosen.listing.profile.id} draft={chosen} /> : null}
    </main>
  );
}

function Nothing() {
  const desk = useDesk();
  return (
    <div className={styles.nothing}>
      <h2 className={styles.title}>Publishers</h2>
      <p>
        What their pages never say: how a publisher wants to be credited, how it writes its dates, which lines are never
        text. Choose one, or take over what a colleague has written down.
      </p>
      <div className={styles.actions}>
        <Button look="primary" className={styles.folded ?? ''} onClick={() => desk.place.showRail(true)}>
          Choose a publisher
        </Button>
        <Button icon={Upload} onClick={() => press(PUBLISHERS_CHOICE)}>
          Import publishers
        </Button>
        <Button icon={Download} onClick={() => void desk.publishers.exportAll()}>
          Export yours
        </Button>
      </div>
    </div>
  );
}

function Head({ draft }: { draft: ProfileDraft }) {
  const desk = useDesk();
  const saving = useQuestion(desk.publishers, (s) => s.saving);
  const reread = useQuestion(desk.publishers, (s) => s.reread);
  const changed = isChanged(draft);
  const { known } = draft.listing;
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2 className={styles.title}>{draft.listing.profile.name || 'New publisher'}</h2>
        <p className={styles.small} role="status">
          {reread
            ? `Reading ${reread.finished.toLocaleString('en')} of ${count(reread.total, 'file')} anew. You can go on working.`
            : standing(draft)}
        </p>
      </div>
      <div className={styles.actions}>
        {known === 'changed' || known === 'own' ? (
          <Button look="plain" onClick={() => void desk.publishers.drop()}>
            {known === 'changed' ? 'As it ships' : 'Forget it'}
          </Button>
        ) : null}
        {changed ? (
          <Button look="plain" onClick={() => desk.publishers.discard()}>
            Discard
          </Button>
        ) : null}
        <Button
          look="primary"
          busy={saving}
          disabled={!changed || draft.profile.name.trim() === ''}
          onClick={() => void desk.publishers.save()}
        >
          Save
        </Button>
      </div>
    </header>
  );
}

const KNOWN = {
  shipped: 'Known to the app',
  changed: 'Changed by you',
  own: 'Written down by you',
  named: 'Nothing more is known yet',
} as const;

function standing({ listing: { known, reports, asking } }: ProfileDraft): string {
  const dates = asking > 0 ? `, ${count(asking, 'date')} to check` : '';
  return `${KNOWN[known]}. ${reports === 0 ? 'No report is credited to it' : `${count(reports, 'report')} credited to it`}${dates}.`;
}
