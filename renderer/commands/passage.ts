import { bodyParts } from '../core/model/body.ts';
import { currentDossier, openState } from '../state/archive.ts';
import type { Desk } from '../state/desk.ts';
import { shownView } from '../state/reader.ts';
import { type Command, inLibrary } from './command.ts';

const selected = (desk: Desk) => (desk.reader.store.getState().passage ? null : 'select a passage first');
const reading = (desk: Desk) => (shownView(desk.reader.store.getState()) ? null : 'no report is open');

/** The words of the passage on one line; empty where there is none. */
function passageWords(desk: Desk): string {
  const { passage } = desk.reader.store.getState();
  const { body } = shownView(desk.reader.store.getState()) ?? {};
  return passage && body !== undefined ? body.slice(passage.start, passage.end).split(/\s+/).join(' ').trim() : '';
}

/** Makes the body part one is at the passage; the first one where none is. */
function selectPart({ reader }: Desk): void {
  const { part } = reader.store.getState();
  const view = shownView(reader.store.getState());
  const parts = view ? bodyParts(view.report) : [];
  const here = parts.find(({ index }) => index === part) ?? parts[0];
  if (here) reader.select({ start: here.at, end: here.at + here.part.text.length });
}

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
    id: 'search-passage',
    label: 'Search for this',
    group: 'passage',
    keys: [],
    here: inLibrary,
    reason: selected,
    run: (desk) => void desk.search.submit(passageWords(desk)),
  },
  {
    id: 'select-paragraph',
    label: 'Select the paragraph',
    group: 'passage',
    keys: [],
    here: inLibrary,
    reason: reading,
    run: selectPart,
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
