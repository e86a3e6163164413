import { Archive, FolderOpen, Import } from 'lucide-react';
import type { ReactNode } from 'react';
import { commandById, perform } from '../../commands/commands.ts';
import { currentDossier, isEmpty } from '../../state/archive.ts';
import type { Desk } from '../../state/desk.ts';
import { runningImport } from '../../state/imports.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Menu } from '../../ui/menu.tsx';
import type { MenuItem } from '../../ui/menu-list.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './bar.module.css';

/** The window's bar: name, search, current dossier, import. What a desktop draws into it stays free. */
export function Bar({ search }: { search: ReactNode }) {
  const desk = useDesk();
  const empty = useQuestion(desk.archive, isEmpty);
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Archive size={16} strokeWidth={1.75} aria-hidden="true" />
        <h1>Monitor Archive</h1>
      </div>
      <div className={styles.search}>{search}</div>
      <div className={styles.right}>
        <CurrentDossier />
        <Running />
        {empty ? null : (
          <Menu label="Import" items={items(desk, ['import-files', 'import-folder'])} className={styles.item}>
            <Import size={16} strokeWidth={1.75} aria-hidden="true" />
            <span className={styles.words}>Import</span>
          </Menu>
        )}
        <Menu
          label="More"
          items={items(desk, ['palette', 'keys', 'settings', 'go-imports'])}
          className={`${styles.item} ${styles.more}`}
        >
          <Dots />
        </Menu>
      </div>
    </header>
  );
}

const items = (desk: Desk, ids: readonly string[]): MenuItem[] =>
  ids.flatMap((id) => {
    const command = commandById(id);
    if (!command) return [];
    return [{ id, label: command.label, keys: command.keys[0], run: () => perform(desk, command) }];
  });

const Dots = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
    <circle cx="3" cy="8" r="1.4" />
    <circle cx="8" cy="8" r="1.4" />
    <circle cx="13" cy="8" r="1.4" />
  </svg>
);

function CurrentDossier() {
  const desk = useDesk();
  const dossier = useQuestion(desk.archive, currentDossier);
  if (!dossier) return null;
  return (
    <button
      type="button"
      className={styles.item}
      title={`The passage key D adds to ${dossier.name}`}
      onClick={() => {
        desk.place.go('dossiers');
        void desk.dossiers.open(dossier.id);
      }}
    >
      <FolderOpen size={16} strokeWidth={1.75} aria-hidden="true" />
      <span className={styles.dossier}>{dossier.name}</span>
      <span className={styles.count}>{dossier.excerpts}</span>
    </button>
  );
}

/** The import that runs, small, where its own page is not on the screen. */
function Running() {
  const desk = useDesk();
  const job = useQuestion(desk.imports, runningImport);
  const there = useQuestion(desk.place, (s) => s.place === 'imports');
  if (!job || there) return null;
  const share = job.total > 0 ? `${job.finished.toLocaleString('en')} of ${job.total.toLocaleString('en')}` : 'started';
  return (
    <button type="button" className={`${styles.item} ${styles.running}`} onClick={() => desk.place.go('imports')}>
      <span>Importing, {share}</span>
      <Progress label="Import" part={job.finished} whole={job.total} />
    </button>
  );
}
