import { ArrowLeft, ChevronDown, ChevronUp, FileInput, Info } from 'lucide-react';
import { useMemo } from 'react';
import { commandById, perform } from '../../commands/commands.ts';
import type { EntityKind } from '../../core/model/entity.ts';
import { chosenHit } from '../../state/search.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { IconButton } from '../../ui/button.tsx';
import { count } from '../../ui/counts.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { withoutTurning } from '../../ui/turning.ts';
import type { ReportView } from '../../worker/contract.ts';
import styles from './toolbar.module.css';

const KINDS: readonly { kind: EntityKind; name: string; key: string }[] = [
  { kind: 'actor', name: 'Actors', key: '1' },
  { kind: 'treaty', name: 'Treaties', key: '2' },
  { kind: 'country', name: 'Countries', key: '3' },
];

/** Where one is among reports and hits, which marks are shown, the ways to original and details. */
export function Toolbar({ view, titleGone }: { view: ReportView | null; titleGone: boolean }) {
  const desk = useDesk();
  const original = useQuestion(desk.reader, (s) => s.original !== null);
  const details = useQuestion(desk.reader, (s) => s.details !== null);
  const run = (id: string) => () => {
    const command = commandById(id);
    if (command) perform(desk, command);
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label="Report">
      <IconButton
        className={styles.back}
        icon={ArrowLeft}
        label="Back to the list"
        keys="Esc"
        onClick={() => desk.place.showReader(false)}
      />
      <IconButton icon={ChevronUp} label="Previous report" keys="K" onClick={run('previous-report')} />
      <IconButton icon={ChevronDown} label="Next report" keys="J" onClick={run('next-report')} />
      <Where view={view} titleGone={titleGone} />
      {view ? (
        <>
          <Marks view={view} />
          <span className={styles.line} />
          <IconButton
            icon={FileInput}
            label="Original text"
            keys="O"
            aria-pressed={original}
            onClick={run('original')}
          />
          <IconButton
            icon={Info}
            label="Fields, evidence and corrections"
            keys="Shift+Y"
            aria-pressed={details}
            onClick={run('details')}
          />
        </>
      ) : null}
    </div>
  );
}

function Where({ view, titleGone }: { view: ReportView | null; titleGone: boolean }) {
  const desk = useDesk();
  const chosen = useQuestion(desk.search, (s) => s.chosen);
  const listed = useQuestion(desk.search, chosenHit);
  const total = useQuestion(desk.search, (s) => s.answer?.total ?? 0);
  const hits = useQuestion(desk.reader, (s) => s.hits.length);
  const hit = useQuestion(desk.reader, (s) => s.hit);
  const among = listed && listed.report === view?.report.id;
  return (
    <div className={styles.where} data-title-gone={titleGone || undefined}>
      {titleGone && view ? (
        <p className={styles.title}>{withoutTurning(view.report.title.value ?? view.report.file)}</p>
      ) : null}
      <p className={styles.counts}>
        {among ? (
          <span>
            Report {(chosen + 1).toLocaleString('en')} of {total.toLocaleString('en')}
          </span>
        ) : null}
        {hits > 0 ? (
          <span title="Next hit: N">{hit < 0 ? count(hits, 'hit') : `Hit ${hit + 1} of ${hits}`}</span>
        ) : null}
      </p>
    </div>
  );
}

function Marks({ view }: { view: ReportView }) {
  const desk = useDesk();
  const shown = useQuestion(desk.reader, (s) => s.marks);
  const counts = useMemo(() => {
    const found = { actor: 0, treaty: 0, country: 0 };
    for (const { entity } of view.mentions) {
      const kind = view.entities[entity]?.kind;
      if (kind) found[kind]++;
    }
    return found;
  }, [view]);
  return (
    <fieldset className={styles.marks} aria-label="Marks">
      {KINDS.map(({ kind, name, key }) => (
        <button
          key={kind}
          type="button"
          className={styles.mark}
          aria-pressed={shown.has(kind)}
          title={`${shown.has(kind) ? 'Hide' : 'Show'} ${name.toLowerCase()} in the text (${key})`}
          onClick={() => desk.reader.toggleMarks(kind)}
        >
          <Glyph kind={kind} quiet={!shown.has(kind)} />
          <span className={styles.name}>{name}</span>
          <span className={styles.number}>{counts[kind]}</span>
        </button>
      ))}
    </fieldset>
  );
}
