import { currentDossier, isEmpty } from '../state/archive.ts';
import { runningImport } from '../state/imports.ts';
import { latestUndo } from '../state/messages.ts';
import { shownView } from '../state/reader.ts';
import { always, type Command, inPublishers, never } from './command.ts';
import {
  afterDrawing,
  FILE_CHOICE,
  FOLDER_CHOICE,
  focusPane,
  focusSearch,
  PUBLISHERS_CHOICE,
  press,
  stepPane,
} from './focus.ts';

/** What can be done anywhere. */
export const windowCommands: readonly Command[] = [
  {
    id: 'search',
    label: 'Search',
    group: 'anywhere',
    keys: ['/'],
    here: always,
    reason: (desk) => (isEmpty(desk.archive.store.getState()) ? 'it opens with your first report' : null),
    run: focusSearch,
  },
  {
    id: 'import-files',
    label: 'Import files…',
    group: 'anywhere',
    keys: ['I'],
    here: always,
    reason: (desk) => (runningImport(desk.imports.store.getState()) ? 'an import is under way' : null),
    run: () => press(FILE_CHOICE),
  },
  {
    id: 'import-folder',
    label: 'Import a folder…',
    group: 'anywhere',
    keys: ['Shift+I'],
    here: always,
    reason: (desk) => (runningImport(desk.imports.store.getState()) ? 'an import is under way' : null),
    run: () => press(FOLDER_CHOICE),
  },
  {
    id: 'go-library',
    label: 'Go to the library',
    group: 'anywhere',
    keys: ['G L'],
    here: always,
    reason: never,
    run: (desk) => desk.place.go('library'),
  },
  {
    id: 'go-dossiers',
    label: 'Go to the dossiers',
    group: 'anywhere',
    keys: ['G D'],
    here: always,
    reason: never,
    object: (desk) => currentDossier(desk.archive.store.getState())?.name ?? null,
    run: (desk) => desk.place.go('dossiers'),
  },
  {
    id: 'go-imports',
    label: 'Go to the imports',
    group: 'anywhere',
    keys: ['G I'],
    here: always,
    reason: never,
    run: (desk) => desk.place.go('imports'),
  },
  {
    id: 'go-publishers',
    label: 'Go to the publishers',
    group: 'anywhere',
    keys: ['G P'],
    here: always,
    reason: never,
    run: (desk) => desk.place.go('publishers'),
  },
  {
    id: 'import-publishers',
    label: 'Import publishers…',
    group: 'anywhere',
    keys: [],
    here: inPublishers,
    reason: never,
    run: () => press(PUBLISHERS_CHOICE),
  },
  {
    id: 'export-publishers',
    label: 'Export what you know of publishers',
    group: 'anywhere',
    keys: [],
    here: inPublishers,
    reason: never,
    run: (desk) => void desk.publishers.exportAll(),
  },
  {
    id: 'palette',
    label: 'All commands',
    group: 'anywhere',
    keys: ['Ctrl+/', 'F2'],
    here: always,
    reason: never,
    run: (desk) => desk.place.open('palette'),
  },
  {
    id: 'keys',
    label: 'Show the keys',
    group: 'anywhere',
    keys: ['?'],
    here: always,
    reason: never,
    run: (desk) => desk.place.open('keys'),
  },
  {
    id: 'settings',
    label: 'Settings',
    group: 'anywhere',
    keys: ['Ctrl+,'],
    here: always,
    reason: never,
    run: (desk) => desk.place.open('settings'),
  },
  {
    id: 'next-pane',
    label: 'Next pane',
    group: 'anywhere',
    keys: ['F6'],
    here: always,
    reason: never,
    run: () => stepPane(1),
  },
  {
    id: 'previous-pane',
    label: 'Previous pane',
    group: 'anywhere',
    keys: ['Shift+F6'],
    here: always,
    reason: never,
    run: () => stepPane(-1),
  },
  {
    id: 'undo',
    label: 'Undo',
    group: 'anywhere',
    keys: ['Ctrl+Z'],
    here: always,
    reason: (desk) => (latestUndo(desk.messages.store.getState()) ? null : 'nothing to take back'),
    run: (desk) => desk.messages.undo(),
  },
  {
    id: 'back',
    label: 'Back',
    group: 'anywhere',
    keys: ['Escape'],
    here: always,
    reason: never,
    run: ({ reader, place, dossiers, versions }) => {
      const { refusal, passage, details, original } = reader.store.getState();
      const { railOpen, readerShown } = place.store.getState();
      if (railOpen) return place.showRail(false);
      if (dossiers.store.getState().noting) return dossiers.startNote(null);
      if (refusal) return reader.refuse(null);
      if (details) return reader.hideDetails();
      if (versions.store.getState().shown) return versions.close();
      if (original) return reader.hideOriginal();
      if (passage) return reader.select(null);
      if (readerShown) place.showReader(false);
      if (shownView(reader.store.getState())) afterDrawing(() => focusPane('list'));
    },
  },
];
