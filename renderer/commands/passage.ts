import { currentDossier, openState } from '../state/archive.ts';
import type { Desk } from '../state/desk.ts';
import { shownView } from '../state/reader.ts';
import { type Command, inLibrary } from './command.ts';

const selected = (desk: Desk) => (desk.reader.store.getState().passage ? null : 'select a passage first');
const reading = (desk: Desk) => (shownView(desk.reader.store.getState()) ? null : 'no report is open');

/** What can be done with words of a report. */
export const passageCommands: readonly Command[] = [
  {
    id: 'copy',
    label: 'Copy with credit',
    group: 'passage',
    keys: ['C'],
    here: inLibrary,
    reason: selected,
    run: (desk) => void desk.reader.copy(),
  },
  {
    id: 'add',
    label: 'Add to dossier',
    group: 'passage',
    keys: ['D'],
    here: inLibrary,
    reason: selected,
    object: (desk) => currentDossier(desk.archive.store.getState())?.name ?? null,
    run: (desk) => void desk.keepPassage(),
  },
  {
    id: 'add-elsewhere',
    label: 'Add to another dossier…',
    group: 'passage',
    keys: ['Shift+D'],
    here: inLibrary,
    reason: selected,
    object: (desk) => {
      const n = openState(desk.archive.store.getState())?.dossiers.length ?? 0;
      return n === 0 ? null : `${n} ${n === 1 ? 'dossier' : 'dossiers'}`;
    },
    run: (desk) => void desk.keepPassage(true),
  },
  {
    id: 'longer',
    label: 'Longer passage, by a sentence',
    group: 'passage',
    keys: ['V'],
    here: inLibrary,
    reason: reading,
    run: (desk) => desk.reader.lengthen(),
  },
  {
    id: 'shorter',
    label: 'Shorter passage, by a sentence',
    group: 'passage',
    keys: ['Shift+V'],
    here: inLibrary,
    reason: selected,
    run: (desk) => desk.reader.shorten(),
  },
];
