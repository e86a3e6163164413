import { TriangleAlert } from 'lucide-react';
import { useEffect } from 'react';
import type { ExcerptId } from '../../core/model/excerpt.ts';
import type { Problem } from '../../core/model/problem.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import styles from './note.module.css';

interface NoteProps {
  id: ExcerptId;
  /** As it is on the disk; empty for none. */
  note: string;
  /** The person asked to write it. */
  noting: boolean;
}

/** The analyst's note on an excerpt: to read, or to write as long as it is not on the disk. */
export function Note({ id, note, noting }: NoteProps) {
  const desk = useDesk();
  const draft = useQuestion(desk.dossiers, (s) => s.drafts.get(id));
  if (noting || draft)
    return (
      <>
        <NoteEditor id={id} text={draft?.text ?? note} />
        {draft?.unsaved ? <Unsaved id={id} why={draft.unsaved} /> : null}
      </>
    );
  if (note === '') return null;
  return (
    <button
      type="button"
      className={styles.note}
      title="Change the note (B)"
      onClick={() => desk.dossiers.startNote(id)}
    >
      {note}
    </button>
  );
}

/** As many characters as a note may have. */
const LONGEST_NOTE = 100_000;

const takeFocus = (area: HTMLTextAreaElement | null) => area?.focus();

function NoteEditor({ id, text }: { id: ExcerptId; text: string }) {
  const desk = useDesk();
  // Keys may lead elsewhere without leaving the editor first; then what was written is saved all the same.
  useEffect(() => {
    const { store, keepNote } = desk.dossiers;
    return () => {
      if (store.getState().drafts.get(id)?.unsaved === null) void keepNote(id);
    };
  }, [desk, id]);
  return (
    <textarea
      className={styles.writing}
      aria-label="Note"
      placeholder="Your note. It is saved when you leave it."
      rows={Math.min(8, Math.max(2, text.split('\n').length))}
      value={text}
      maxLength={LONGEST_NOTE}
      ref={takeFocus}
      onChange={(event) => desk.dossiers.writeNote(id, event.target.value)}
      onBlur={() => void desk.dossiers.keepNote(id)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.blur();
      }}
    />
  );
}

/** Says that a note is not on the disk, and what can be done about it. */
function Unsaved({ id, why }: { id: ExcerptId; why: Problem }) {
  const desk = useDesk();
  return (
    <div className={styles.unsaved}>
      <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
      <span>This note is not saved. {why.sentence}</span>
      <Button look="link" onClick={() => void desk.dossiers.keepNote(id)}>
        Try again
      </Button>
      <Button look="link" onClick={() => void desk.dossiers.copyNote(id)}>
        Copy the note
      </Button>
    </div>
  );
}
