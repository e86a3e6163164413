import { FolderOpen, FolderPlus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { currentDossier, openState } from '../../state/archive.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { count } from '../../ui/counts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './choice.module.css';

/** Which dossier the passage goes into: one that is there, or a new one. */
export function DossierChoice() {
  const desk = useDesk();
  const dossiers = useQuestion(desk.archive, (s) => openState(s)?.dossiers) ?? [];
  const current = useQuestion(desk.archive, (s) => currentDossier(s)?.id);
  const waiting = useQuestion(desk.dossiers, (s) => s.waiting);
  const [name, setName] = useState('');
  const close = () => {
    desk.dossiers.wait(null);
    desk.place.close();
  };
  const add = async (id: string, called: string) => {
    desk.place.close();
    await desk.archive.changeSettings({ currentDossier: id });
    if (waiting) await desk.dossiers.add(id, called, waiting);
  };
  const make = async (event: FormEvent) => {
    event.preventDefault();
    const called = name.trim() === '' ? 'New dossier' : name.trim();
    const id = await desk.dossiers.make(called);
    if (id !== null) await add(id, called);
  };
  return (
    <Dialog label="Add to dossier" at="top" width={460} onClose={close}>
      <div className={styles.head}>
        <h2 className={styles.title}>Add to dossier</h2>
        <IconButton icon={X} label="Close" keys="Esc" onClick={close} />
      </div>
      {waiting ? <p className={styles.words}>{waiting.words}</p> : null}
      <ul className={styles.list}>
        {dossiers.map(({ id, name: called, excerpts }) => (
          <li key={id}>
            <button type="button" className={styles.row} data-first="" onClick={() => void add(id, called)}>
              <FolderOpen size={16} strokeWidth={1.75} aria-hidden="true" />
              <span className={styles.name}>{called}</span>
              <span className={styles.small}>
                {id === current ? 'current, ' : ''}
                {count(excerpts, 'excerpt')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <form className={styles.form} onSubmit={(event) => void make(event)}>
        <input
          className={styles.input}
          aria-label="Name of the new dossier"
          placeholder="Name of a new dossier"
          maxLength={200}
          data-first=""
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="primary" icon={FolderPlus} type="submit">
          Make and add
        </Button>
      </form>
      <p className={styles.foot}>D adds to the dossier that you choose here, until you choose another.</p>
    </Dialog>
  );
}
