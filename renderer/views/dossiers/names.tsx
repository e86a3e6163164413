import { Plus } from 'lucide-react';
import { currentDossier, openState } from '../../state/archive.ts';
import { unsavedNotes } from '../../state/dossiers-notes.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { IconButton } from '../../ui/button.tsx';
import { RailRow } from '../../ui/rail-row.tsx';
import styles from './names.module.css';

/** The rail among the dossiers: one row for each, and a new one. */
export function DossierNames() {
  const desk = useDesk();
  const dossiers = useQuestion(desk.archive, (s) => openState(s)?.dossiers);
  const open = useQuestion(desk.dossiers, (s) => s.open);
  const current = useQuestion(desk.archive, currentDossier);
  const drafts = useQuestion(desk.dossiers, (s) => s.drafts);
  const make = async () => {
    const id = await desk.dossiers.make('New dossier');
    if (id === null) return;
    await desk.dossiers.open(id);
    desk.dossiers.startRenaming();
    desk.place.showRail(false);
  };
  return (
    <fieldset className={styles.group} aria-label="Dossiers">
      <div className={styles.head}>
        <h2 className={styles.heading}>Dossiers</h2>
        <IconButton icon={Plus} label="New dossier" className={styles.plus} onClick={() => void make()} />
      </div>
      {dossiers?.map(({ id, name, excerpts }) => (
        <RailRow
          key={id}
          name={name}
          note={unsavedNotes({ drafts }, id) > 0 ? 'note not saved' : id === current?.id ? 'current' : undefined}
          count={excerpts}
          open={id === open}
          title={id === current?.id ? `${name}. D adds to it` : name}
          onClick={() => {
            desk.place.showRail(false);
            void desk.dossiers.open(id);
          }}
        />
      ))}
    </fieldset>
  );
}
