import { BookOpen, GripVertical, MapPin, Quote, TriangleAlert, Undo2, X } from 'lucide-react';
import type { DragEvent } from 'react';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { fullDate, shortDate } from '../../ui/dates.ts';
import type { ExcerptView } from '../../worker/contract.ts';
import styles from './excerpt-row.module.css';
import { Note } from './note.tsx';

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
  const { excerpt, series, publisher, date, language, pinpoint, citation, credit, problem, moved, takenBack, newer } =
    view;
  const { id, anchor, note } = excerpt;
  const writing = useQuestion(desk.dossiers, (s) => noting || s.drafts.has(id));
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
        {newer ? (
          <p className={styles.newer}>
            <span>The newer version{newer.date ? ` of ${fullDate(newer.date)}` : ''} does not have these words.</span>
            <Button look="link" onClick={() => void desk.compareVersions(anchor.report, newer.report)}>
              Compare versions
            </Button>
          </p>
        ) : null}
        {takenBack ? (
          <Button look="link" icon={Undo2} onClick={() => void desk.bringBack(takenBack)}>
            Bring the import back
          </Button>
        ) : null}
        {moved ? (
          <Button look="link" icon={MapPin} onClick={() => void desk.dossiers.reanchor(id)}>
            Use the new place
          </Button>
        ) : null}
        <Note id={id} note={note} noting={noting} />
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
