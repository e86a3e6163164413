import { Plus } from 'lucide-react';
import { currentDossier, openState } from '../../state/archive.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { IconButton } from '../../ui/button.tsx';
import styles from './names.module.css';

/** The rail among the dossiers: one row for each, and a new one. */
export function DossierNames() {
  const desk = useDesk();
  const dossiers = useQuestion(desk.archive, (s) => openState(s)?.dossiers);
  const open = useQuestion(desk.dossiers, (s) => s.open);
  const current = useQuestion(desk.archive, currentDossier);
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
        <button
          key={id}
          type="button"
          className={styles.row}
          aria-current={id === open ? 'true' : undefined}
          title={id === current?.id ? `${name}. D adds to it` : name}
          onClick={() => {
            desk.place.showRail(false);
            void desk.dossiers.open(id);
          }}
        >
          <span className={styles.name}>{name}</span>
          {id === current?.id ? <span className={styles.current}>current</span> : null}
          <span className={styles.count}>{excerpts}</span>
        </button>
      ))}
    </fieldset>
  );
}
