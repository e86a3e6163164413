import { Ellipsis, FolderPlus, Share } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { guardCopying } from '../../commands/copying.ts';
import { currentDossier, openState } from '../../state/archive.ts';
import type { Desk } from '../../state/desk.ts';
import { useDesk, useQuestion } from '../../state/use.ts';
import { Button } from '../../ui/button.tsx';
import { count } from '../../ui/counts.ts';
import { clock } from '../../ui/dates.ts';
import { Menu } from '../../ui/menu.tsx';
import type { DossierView } from '../../worker/contract.ts';
import { ExcerptRow } from './excerpt-row.tsx';
import { ExportPane } from './export-pane.tsx';
import styles from './page.module.css';
import { selectedExcerpts } from './selected.ts';

/** One dossier: its excerpts in order on the left, how it leaves on the right. */
export function DossierPage() {
  const desk = useDesk();
  const view = useQuestion(desk.dossiers, (s) => s.view);
  const open = useQuestion(desk.dossiers, (s) => s.open);
  const problem = useQuestion(desk.dossiers, (s) => s.problem);
  const [exporting, setExporting] = useState(false);
  useEffect(() => guardDossier(desk), [desk]);

  if (problem)
    return (
      <main className={styles.middle} role="alert" data-pane="list" tabIndex={-1}>
        <p>{problem.sentence}</p>
        <p>{problem.wayOut}</p>
      </main>
    );
  if (!view) return open === null ? <NoDossier /> : <main className={styles.middle} />;
  return (
    <main className={styles.page} data-export={exporting || undefined}>
      <section className={styles.excerpts} aria-label="Excerpts" data-pane="list" tabIndex={-1}>
        <Head view={view} onExport={() => setExporting(!exporting)} />
        {view.excerpts.length === 0 ? <Empty /> : <Excerpts view={view} />}
      </section>
      {exporting ? <div className={styles.veil} onPointerDown={() => setExporting(false)} /> : null}
      <ExportPane view={view} />
    </main>
  );
}

function NoDossier() {
  const desk = useDesk();
  const make = async () => {
    const id = await desk.dossiers.make('New dossier');
    if (id === null) return;
    await desk.dossiers.open(id);
    desk.dossiers.startRenaming();
  };
  return (
    <main className={styles.middle} data-pane="list" tabIndex={-1}>
      <h2 className={styles.title}>No dossier yet</h2>
      <p>A dossier keeps passages in order, each with its citation and its credit, until you export them.</p>
      <Button look="primary" size="large" icon={FolderPlus} onClick={() => void make()}>
        Make a dossier
      </Button>
    </main>
  );
}

function Empty() {
  const desk = useDesk();
  return (
    <div className={styles.empty}>
      <p>Nothing in it yet. Select a passage in a report and press D.</p>
      <Button onClick={() => desk.place.go('library')}>Go to the library</Button>
    </div>
  );
}

function Head({ view, onExport }: { view: DossierView; onExport: () => void }) {
  const desk = useDesk();
  const renaming = useQuestion(desk.dossiers, (s) => s.renaming);
  const savedAt = useQuestion(desk.dossiers, (s) => s.savedAt);
  const current = useQuestion(desk.archive, (s) => currentDossier(s)?.id);
  const several = useQuestion(desk.archive, (s) => (openState(s)?.dossiers.length ?? 0) > 1);
  const { id, name } = view.dossier;
  const reports = new Set(view.excerpts.map((e) => e.excerpt.anchor.report)).size;
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {renaming ? <Rename id={id} name={name} /> : <h2 className={styles.title}>{name}</h2>}
        <p className={styles.small}>
          {view.excerpts.length === 0
            ? 'No excerpts'
            : `${count(view.excerpts.length, 'excerpt')} from ${count(reports, 'report')}`}
          {savedAt ? `, saved at ${clock(savedAt)}` : ''}
        </p>
      </div>
      {several && current !== id ? (
        <Button size="small" onClick={() => void desk.archive.changeSettings({ currentDossier: id })}>
          Make it current
        </Button>
      ) : null}
      <Button size="small" icon={Share} className={styles.export ?? ''} onClick={onExport}>
        Export…
      </Button>
      <Menu
        label="Dossier"
        className={styles.more}
        items={[
          { id: 'rename', label: 'Rename', run: () => desk.dossiers.startRenaming() },
          { id: 'delete', label: 'Delete', run: () => void desk.dossiers.remove(id) },
        ]}
      >
        <Ellipsis size={16} strokeWidth={1.75} aria-hidden="true" />
      </Menu>
    </header>
  );
}

const takeFocus = (input: HTMLInputElement | null) => {
  input?.focus();
  input?.select();
};

function Rename({ id, name }: { id: string; name: string }) {
  const desk = useDesk();
  const [text, setText] = useState(name);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void desk.dossiers.rename(id, text);
  };
  return (
    <form onSubmit={save}>
      <input
        className={styles.rename}
        aria-label="Name of the dossier"
        value={text}
        maxLength={200}
        ref={takeFocus}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => void desk.dossiers.rename(id, text)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          desk.dossiers.stopRenaming();
        }}
      />
    </form>
  );
}

function Excerpts({ view }: { view: DossierView }) {
  const desk = useDesk();
  const chosen = useQuestion(desk.dossiers, (s) => s.chosen);
  const noting = useQuestion(desk.dossiers, (s) => s.noting);
  const list = useRef<HTMLOListElement>(null);
  const [over, setOver] = useState<number | null>(null);
  useEffect(() => {
    if (chosen !== null)
      list.current?.querySelector(`[data-excerpt="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const keys = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key as 'ArrowDown'];
    if (by === undefined) return;
    event.preventDefault();
    desk.dossiers.step(by);
  };
  return (
    <ol
      ref={list}
      className={styles.list}
      aria-label="Excerpts in order"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one chooses among the excerpts with the arrows
      tabIndex={0}
      data-pane-focus=""
      onKeyDown={keys}
      onDragEnd={() => setOver(null)}
    >
      {view.excerpts.map((one, place) => (
        <ExcerptRow
          key={one.excerpt.id}
          view={one}
          place={place}
          count={view.excerpts.length}
          chosen={one.excerpt.id === chosen}
          noting={one.excerpt.id === noting}
          over={over === place}
          onOver={setOver}
        />
      ))}
    </ol>
  );
}

/** The ordinary copy key in a dossier: every excerpt that is touched, with its credit. */
const guardDossier = (desk: Desk) =>
  guardCopying({
    withCredit: (selection) => {
      const { view, chosen } = desk.dossiers.store.getState();
      const passages = view ? selectedExcerpts(view, selection) : [];
      if (passages.length > 0) void desk.dossiers.copyPassages(passages);
      else if (chosen !== null) void desk.dossiers.copyExcerpt(chosen);
    },
    withoutSelection: () => {
      const { chosen } = desk.dossiers.store.getState();
      if (chosen === null) return false;
      void desk.dossiers.copyExcerpt(chosen);
      return true;
    },
    refuse: (sentence) => desk.messages.say({ tone: 'note', sentence }),
  });
