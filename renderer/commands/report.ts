import type { EntityKind } from '../core/model/entity.ts';
import type { Desk } from '../state/desk.ts';
import { shownView } from '../state/reader.ts';
import { type Command, inLibrary, never } from './command.ts';

const reading = (desk: Desk) => (shownView(desk.reader.store.getState()) ? null : 'no report is open');
const comparing = (desk: Desk) => inLibrary(desk) && desk.versions.store.getState().shown !== null;
const withHits = (desk: Desk) =>
  comparing(desk) || desk.reader.store.getState().hits.length > 0 ? null : 'no hits in this report';
const step = (desk: Desk, by: 1 | -1) => (comparing(desk) ? desk.versions.step(by) : desk.reader.stepHit(by));

const kindMarks = (kind: EntityKind, label: string, key: string): Command => ({
  id: `marks-${kind}`,
  label: `Marks for ${label}`,
  group: 'report',
  keys: [key],
  here: inLibrary,
  reason: reading,
  run: (desk) => desk.reader.toggleMarks(kind),
});

const withVersions = (desk: Desk) =>
  reading(desk) ??
  ((shownView(desk.reader.store.getState())?.versions.length ?? 0) > 0
    ? null
    : 'the archive has no other version of it');

/** What can be done with the report that is open. While versions are compared, their changes are the hits. */
export const reportCommands: readonly Command[] = [
  {
    id: 'not-versions',
    label: 'These are not versions of one report',
    group: 'report',
    keys: [],
    here: comparing,
    reason: never,
    run: ({ versions }) => {
      const { shown } = versions.store.getState();
      if (shown) void versions.setApart(shown.report, shown.other);
    },
  },
  {
    id: 'next-hit',
    label: 'Next hit or change',
    group: 'report',
    keys: ['N'],
    here: inLibrary,
    reason: withHits,
    run: (desk) => step(desk, 1),
  },
  {
    id: 'previous-hit',
    label: 'Previous hit or change',
    group: 'report',
    keys: ['Shift+N'],
    here: inLibrary,
    reason: withHits,
    run: (desk) => step(desk, -1),
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
    run: ({ reader, versions }) => {
      versions.close();
      if (reader.store.getState().original) reader.hideOriginal();
      else void reader.showOriginal(null);
    },
  },
  {
    id: 'compare-versions',
    label: 'Compare versions',
    group: 'report',
    keys: ['Shift+O'],
    here: inLibrary,
    reason: withVersions,
    run: ({ versions }) => {
      if (versions.store.getState().shown) versions.close();
      else void versions.compare();
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
    id: 'evidence',
    label: 'Why every field has its value',
    group: 'report',
    keys: ['W'],
    here: inLibrary,
    reason: reading,
    run: (desk) => desk.reader.toggleWhy(),
  },
  {
    id: 'publisher',
    label: 'What we know of this publisher',
    group: 'report',
    keys: [],
    here: inLibrary,
    reason: reading,
    object: (desk) => shownView(desk.reader.store.getState())?.report.publisher.value ?? null,
    run: (desk) => {
      const view = shownView(desk.reader.store.getState());
      if (view) desk.showPublisherOf(view.report.id);
    },
  },
  {
    id: 'save-original',
    label: 'Save a copy of the original…',
    group: 'report',
    keys: [],
    here: inLibrary,
    reason: reading,
    run: (desk) => {
      const view = shownView(desk.reader.store.getState());
      if (view) void desk.saveOriginal(view.report.id);
    },
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
