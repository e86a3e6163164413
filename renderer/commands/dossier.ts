import type { Desk } from '../state/desk.ts';
import { leaving } from '../state/dossiers-export.ts';
import { type Command, inDossiers, never } from './command.ts';

const state = (desk: Desk) => desk.dossiers.store.getState();
const chosen = (desk: Desk) => (state(desk).chosen ? null : 'no excerpt is chosen');
const chosenView = (desk: Desk) => {
  const { view, chosen: id } = state(desk);
  return view?.excerpts.find((e) => e.excerpt.id === id);
};
const opened = (desk: Desk) => (state(desk).view ? null : 'no dossier is open');

const nothingLeaves = (desk: Desk) => {
  const { view } = state(desk);
  if (!view || leaving(view) > 0) return null;
  return view.excerpts.length === 0 ? 'it has no excerpts yet' : 'none of its excerpts can leave';
};

const move = (desk: Desk, by: 1 | -1) => {
  const { view, chosen: id } = state(desk);
  const at = view?.excerpts.findIndex((e) => e.excerpt.id === id) ?? -1;
  if (id && at >= 0) void desk.dossiers.move(id, at + by);
};

/** What can be done in a dossier. */
export const dossierCommands: readonly Command[] = [
  {
    id: 'next-excerpt',
    label: 'Next excerpt',
    group: 'dossier',
    keys: ['J'],
    here: inDossiers,
    reason: never,
    run: (desk) => desk.dossiers.step(1),
  },
  {
    id: 'previous-excerpt',
    label: 'Previous excerpt',
    group: 'dossier',
    keys: ['K'],
    here: inDossiers,
    reason: never,
    run: (desk) => desk.dossiers.step(-1),
  },
  {
    id: 'copy-excerpt',
    label: 'Copy excerpt with credit',
    group: 'dossier',
    keys: ['C'],
    here: inDossiers,
    reason: chosen,
    run: (desk) => {
      const id = state(desk).chosen;
      if (id) void desk.dossiers.copyExcerpt(id);
    },
  },
  {
    id: 'move-up',
    label: 'Move excerpt up',
    group: 'dossier',
    keys: ['Alt+ArrowUp'],
    here: inDossiers,
    reason: chosen,
    run: (desk) => move(desk, -1),
  },
  {
    id: 'move-down',
    label: 'Move excerpt down',
    group: 'dossier',
    keys: ['Alt+ArrowDown'],
    here: inDossiers,
    reason: chosen,
    run: (desk) => move(desk, 1),
  },
  {
    id: 'note',
    label: 'Write a note',
    group: 'dossier',
    keys: ['B'],
    here: inDossiers,
    reason: chosen,
    run: (desk) => desk.dossiers.startNote(state(desk).chosen),
  },
  {
    id: 'use-new-place',
    label: 'Use the new place of the excerpt',
    group: 'dossier',
    keys: [],
    here: inDossiers,
    reason: (desk) => chosen(desk) ?? (chosenView(desk)?.moved ? null : 'its words have no new place'),
    run: (desk) => {
      const id = state(desk).chosen;
      if (id) void desk.dossiers.reanchor(id);
    },
  },
  {
    id: 'remove-excerpt',
    label: 'Remove excerpt',
    group: 'dossier',
    keys: ['Delete'],
    here: inDossiers,
    reason: chosen,
    run: (desk) => {
      const id = state(desk).chosen;
      if (id) void desk.dossiers.removeExcerpt(id);
    },
  },
  {
    id: 'open-excerpt',
    label: 'Read the report of this excerpt',
    group: 'dossier',
    keys: [],
    here: inDossiers,
    reason: chosen,
    run: (desk) => {
      const one = chosenView(desk);
      if (one) void desk.showReport(one.excerpt.anchor.report);
    },
  },
  {
    id: 'export',
    label: 'Export the dossier',
    group: 'dossier',
    keys: ['Ctrl+Enter'],
    here: inDossiers,
    reason: (desk) => opened(desk) ?? nothingLeaves(desk),
    run: (desk) => void desk.dossiers.exportOpen(),
  },
  {
    id: 'rename-dossier',
    label: 'Rename the dossier',
    group: 'dossier',
    keys: [],
    here: inDossiers,
    reason: opened,
    run: (desk) => desk.dossiers.startRenaming(),
  },
];
