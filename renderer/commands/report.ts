import type { EntityKind } from '../core/model/entity.ts';
import type { Desk } from '../state/desk.ts';
import { shownView } from '../state/reader.ts';
import { type Command, inLibrary } from './command.ts';

const reading = (desk: Desk) => (shownView(desk.reader.store.getState()) ? null : 'no report is open');
const withHits = (desk: Desk) => (desk.reader.store.getState().hits.length > 0 ? null : 'no hits in this report');

const kindMarks = (kind: EntityKind, label: string, key: string): Command => ({
  id: `marks-${kind}`,
  label: `Marks for ${label}`,
  group: 'report',
  keys: [key],
  here: inLibrary,
  reason: reading,
  run: (desk) => desk.reader.toggleMarks(kind),
});

/** What can be done with the report that is open. */
export const reportCommands: readonly Command[] = [
  {
    id: 'next-hit',
    label: 'Next hit',
    group: 'report',
    keys: ['N'],
    here: inLibrary,
    reason: withHits,
    run: (desk) => desk.reader.stepHit(1),
  },
  {
    id: 'previous-hit',
    label: 'Previous hit',
    group: 'report',
    keys: ['Shift+N'],
    here: inLibrary,
    reason: withHits,
    run: (desk) => desk.reader.stepHit(-1),
  },
  {
    id: 'next-paragraph',
    label: 'Next paragraph',
    group: 'report',
    keys: ['Shift+J'],
    here: inLibrary,
    reason: reading,
    run: (desk) => desk.reader.stepPart(1),
  },
  {
    id: 'previous-paragraph',
    label: 'Previous paragraph',
    group: 'report',
    keys: ['Shift+K'],
    here: inLibrary,
    reason: reading,
    run: (desk) => desk.reader.stepPart(-1),
  },
  {
    id: 'marks',
    label: 'Show or hide all marks',
    group: 'report',
    keys: ['M'],
    here: inLibrary,
    reason: reading,
    run: (desk) => desk.reader.toggleMarks(),
  },
  kindMarks('actor', 'actors', '1'),
  kindMarks('treaty', 'treaties', '2'),
  kindMarks('country', 'countries', '3'),
  {
    id: 'terms',
    label: 'Whole notice',
    group: 'report',
    keys: ['T'],
    here: inLibrary,
    reason: reading,
    run: (desk) => desk.reader.toggleNotice(),
  },
  {
    id: 'original',
    label: 'Original text',
    group: 'report',
    keys: ['O'],
    here: inLibrary,
    reason: reading,
    run: ({ reader }) => {
      if (reader.store.getState().original) reader.hideOriginal();
      else void reader.showOriginal(null);
    },
  },
  {
    id: 'details',
    label: 'Fields, evidence and corrections',
    group: 'report',
    keys: ['Shift+Y'],
    here: inLibrary,
    reason: reading,
    run: ({ reader }) => (reader.store.getState().details ? reader.hideDetails() : reader.showDetails(null)),
  },
  {
    id: 'set-aside',
    label: 'Show or hide what was set aside',
    group: 'report',
    keys: [],
    here: inLibrary,
    reason: reading,
    run: (desk) => desk.reader.toggleSetAside(),
  },
];
