import { useEffect } from 'react';
import styles from './app.module.css';
import { listenToKeys } from './commands/keyboard.ts';
import { guardUnbidden } from './commands/unbidden.ts';
import { isEmpty, openState, settings } from './state/archive.ts';
import type { Desk } from './state/desk.ts';
import { USUAL_WIDTHS } from './state/place.ts';
import { DeskContext, useDesk, useQuestion } from './state/use.ts';
import { Divider } from './ui/divider.tsx';
import { Bar } from './views/bar/bar.tsx';
import { ContextMenu } from './views/context-menu/context-menu.tsx';
import { Door } from './views/door/door.tsx';
import { DossierChoice } from './views/dossiers/choice.tsx';
import { DossierNames } from './views/dossiers/names.tsx';
import { DossierPage } from './views/dossiers/page.tsx';
import { Filters } from './views/filters/filters.tsx';
import { FirstRun } from './views/first-run/first-run.tsx';
import { HitList } from './views/hits/list.tsx';
import { ImportNames } from './views/imports/names.tsx';
import { ImportPage } from './views/imports/page.tsx';
import { MessageStack } from './views/messages/stack.tsx';
import { Opening } from './views/opening/opening.tsx';
import { KeySheet } from './views/palette/key-sheet.tsx';
import { Palette } from './views/palette/palette.tsx';
import { PublisherNames } from './views/publishers/names.tsx';
import { PublisherPage } from './views/publishers/page.tsx';
import { Rail } from './views/rail/rail.tsx';
import { Reader } from './views/reader/reader.tsx';
import { SearchBox } from './views/search/box.tsx';
import { SettingsSheet } from './views/settings/sheet.tsx';

/** The whole window over a desk. */
export function App({ desk }: { desk: Desk }) {
  useEffect(() => listenToKeys(desk), [desk]);
  useEffect(guardUnbidden, []);
  return (
    <DeskContext value={desk}>
      <Appearance />
      <Frame />
      <MessageStack />
      <ContextMenu />
    </DeskContext>
  );
}

/** The person's settings, on the document's root where the tokens are. */
function Appearance() {
  const desk = useDesk();
  const { theme = 'system', density = 'comfortable', readingSize = 17 } = useQuestion(desk.archive, settings);
  const known = useQuestion(desk.archive, (s) => openState(s) !== null);
  useEffect(() => {
    const root = document.documentElement;
    const shown = known ? theme : (desk.memory.read('theme') ?? 'system');
    root.dataset.theme = String(shown);
    root.dataset.density = density;
    root.style.setProperty('--reading-size', `${Math.min(21, Math.max(15, readingSize))}px`);
    if (known) desk.memory.write('theme', theme);
  }, [desk, known, theme, density, readingSize]);
  return null;
}

function Frame() {
  const desk = useDesk();
  const phase = useQuestion(desk.archive, (s) => s.now.phase);
  if (phase !== 'open') return <Opening />;
  return (
    <Door>
      <div className={styles.frame}>
        <Bar search={<SearchBox />} />
        <Panes />
      </div>
      <Sheets />
    </Door>
  );
}

function Panes() {
  const desk = useDesk();
  const place = useQuestion(desk.place, (s) => s.place);
  const widths = useQuestion(desk.place, (s) => s.widths);
  const readerShown = useQuestion(desk.place, (s) => s.readerShown);
  const empty = useQuestion(desk.archive, isEmpty);
  return (
    <div
      className={styles.panes}
      data-place={place}
      data-reader={readerShown || undefined}
      style={{ '--rail-width': `${widths.rail}px`, '--list-width': `${widths.list}px` } as React.CSSProperties}
    >
      <Rail>
        {place === 'library' && <Filters />}
        {place === 'dossiers' && <DossierNames />}
        {place === 'imports' && <ImportNames />}
        {place === 'publishers' && <PublisherNames />}
      </Rail>
      <div className={styles.railEdge}>
        <Divider
          label="Width of the rail"
          width={widths.rail}
          least={200}
          most={320}
          usual={USUAL_WIDTHS.rail}
          onChange={(rail) => desk.place.resize({ rail })}
        />
      </div>
      {place === 'library' && (empty ? <FirstRun /> : <Library list={widths.list} />)}
      {place === 'dossiers' && <DossierPage />}
      {place === 'imports' && <ImportPage />}
      {place === 'publishers' && <PublisherPage />}
    </div>
  );
}

function Library({ list }: { list: number }) {
  const desk = useDesk();
  return (
    <>
      <div className={styles.list}>
        <HitList />
      </div>
      <div className={styles.listEdge}>
        <Divider
          label="Width of the list"
          width={list}
          least={320}
          most={520}
          usual={USUAL_WIDTHS.list}
          onChange={(width) => desk.place.resize({ list: width })}
        />
      </div>
      <main className={styles.reader}>
        <Reader />
      </main>
    </>
  );
}

function Sheets() {
  const desk = useDesk();
  const sheet = useQuestion(desk.place, (s) => s.sheet);
  switch (sheet) {
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeySheet />;
    case 'settings':
      return <SettingsSheet />;
    case 'dossier-choice':
      return <DossierChoice />;
    case null:
      return null;
  }
}
