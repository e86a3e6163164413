import { BookOpen, GripVertical, MapPin, Quote, TriangleAlert, X } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { useDesk } from '../../state/use.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { shortDate } from '../../ui/dates.ts';
import type { ExcerptView } from '../../worker/contract.ts';
import styles from './excerpt-row.module.css';

/** What is dragged within the window: an excerpt's id, never its words. */
const KIND = 'application/x-excerpt';

interface ExcerptRowProps {
  view: ExcerptView;
  place: number;
  count: number;
  chosen: boolean;
  noting: boolean;
  /** Another excerpt is held over this one. */
  over: boolean;
  onOver: (place: number | null) => void;
}

/** An excerpt in its dossier: words, where they are from, citation, credit, the analyst's note. */
export function ExcerptRow({ view, place, count, chosen, noting, over, onOver }: ExcerptRowProps) {
  const desk = useDesk();
  const { excerpt, series, publisher, date, language, pinpoint, citation, credit, problem, moved } = view;
  const { id, anchor, note } = excerpt;
  /** What was written and is not on the disk yet: the editor stays open with it. */
  const [draft, setDraft] = useState<string | null>(null);
  const writing = noting || draft !== null;
  const keepNote = (text: string) => {
    setDraft(text);
    void desk.dossiers.note(id, text).then((saved) => saved && setDraft(null));
  };
  const unstated = view.terms.some((t) => t.sign === 'not-stated' && t.subject === 'Text');
  const drag = (event: DragEvent) => {
    // Where something is selected, the browser has put its bare words in.
    event.dataTransfer.clearData();
    event.dataTransfer.setData(KIND, id);
    event.dataTransfer.effectAllowed = 'move';
  };
  const held = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(KIND)) return;
    event.preventDefault();
    onOver(place);
  };
  const drop = (event: DragEvent) => {
    const moved = event.dataTransfer.getData(KIND);
    onOver(null);
    if (moved === '' || moved === id) return;
    event.preventDefault();
    void desk.dossiers.move(moved, place);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the list
    <li
      className={`${styles.row} ${chosen ? styles.chosen : ''} ${over ? styles.over : ''}`}
      data-excerpt={id}
      aria-current={chosen || undefined}
      aria-label={`Excerpt ${place + 1} of ${count}`}
      onClick={() => desk.dossiers.choose(id)}
      onDragOver={held}
      onDrop={drop}
    >
      <span className={styles.place} aria-hidden="true">
        {place + 1}
      </span>
      <div className={styles.inside}>
        <blockquote className={styles.words} lang={language ?? ''} dir="auto" data-body="">
          {anchor.exact}
        </blockquote>
        <p className={styles.origin}>
          {[series ?? publisher, date ? shortDate(date) : null].filter(Boolean).join(', ') || view.title}
          <span>{pinpoint}</span>
          {unstated ? <span className={styles.warn}>terms not stated</span> : null}
        </p>
        <p className={styles.citation}>{citation}</p>
        <p className={styles.credit}>{credit}</p>
        {problem ? (
          <p className={styles.problem}>
            <TriangleAlert size={14} strokeWidth={1.75} aria-hidden="true" />
            <span>
              {problem.sentence} {moved ? `The same words now stand in para. ${moved.paragraph}.` : problem.wayOut}
            </span>
          </p>
        ) : null}
        {moved ? (
          <Button look="link" icon={MapPin} onClick={() => void desk.dossiers.reanchor(id)}>
            Use the new place
          </Button>
        ) : null}
        {writing ? (
          <Note note={draft ?? note} onLeave={keepNote} />
        ) : note !== '' ? (
          <NoteText id={id} note={note} />
        ) : null}
        {chosen ? (
          <div className={styles.actions}>
            <Button look="link" icon={Quote} keys="C" onClick={() => void desk.dossiers.copyExcerpt(id)}>
              Copy with credit
            </Button>
            {note === '' && !writing ? (
              <Button look="link" keys="B" onClick={() => desk.dossiers.startNote(id)}>
                Add a note
              </Button>
            ) : null}
            <Button look="link" icon={BookOpen} onClick={() => desk.showReport(anchor.report)}>
              Read the report
            </Button>
          </div>
        ) : null}
      </div>
      <div className={styles.tools}>
        <IconButton
          icon={GripVertical}
          label={`Move excerpt ${place + 1}`}
          keys="Alt+↑ ↓"
          draggable="true"
          className={styles.grip}
          onDragStart={drag}
          onClick={() => desk.dossiers.choose(id)}
          onKeyDown={(event) => {
            const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp'];
            if (by === undefined || event.altKey) return;
            event.preventDefault();
            event.stopPropagation();
            void desk.dossiers.move(id, place + by);
          }}
        />
        <IconButton
          icon={X}
          label={`Remove excerpt ${place + 1}`}
          keys="Del"
          onClick={(event) => {
            event.stopPropagation();
            void desk.dossiers.removeExcerpt(id);
          }}
        />
      </div>
    </li>
  );
}

function NoteText({ id, note }: { id: string; note: string }) {
  const desk = useDesk();
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

function Note({ note, onLeave }: { note: string; onLeave: (text: string) => void }) {
  const [text, setText] = useState(note);
  return (
    <textarea
      className={styles.writing}
      aria-label="Note"
      placeholder="Your note. It is saved when you leave it."
      rows={Math.min(8, Math.max(2, text.split('\n').length))}
      value={text}
      maxLength={LONGEST_NOTE}
      ref={takeFocus}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => onLeave(text)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.blur();
      }}
    />
  );
}
