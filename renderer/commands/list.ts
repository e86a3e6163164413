import { chosenHit } from '../state/search.ts';
import { type Command, inLibrary, never } from './command.ts';
import { afterDrawing, focusedPane, focusPane } from './focus.ts';

const inList = () => focusedPane() === 'list';

/** The name under the focus in the rail. */
const focusedEntity = () => document.activeElement?.closest<HTMLElement>('[data-entity]')?.dataset.entity;

/** Moving through the hits and narrowing them. */
export const listCommands: readonly Command[] = [
  {
    id: 'next-report',
    label: 'Next report',
    group: 'list',
    keys: ['J'],
    here: inLibrary,
    reason: never,
    run: (desk) => desk.search.step(1),
  },
  {
    id: 'previous-report',
    label: 'Previous report',
    group: 'list',
    keys: ['K'],
    here: inLibrary,
    reason: never,
    run: (desk) => desk.search.step(-1),
  },
  {
    id: 'open-report',
    label: 'Read the chosen report',
    group: 'list',
    keys: ['Enter'],
    here: (desk) => inLibrary(desk) && inList(),
    reason: (desk) => (chosenHit(desk.search.store.getState()) ? null : 'no report is chosen'),
    run: (desk) => {
      desk.place.showReader(true);
      afterDrawing(() => focusPane('reader'));
    },
  },
  {
    id: 'filters',
    label: 'Filters and names',
    group: 'list',
    keys: ['F'],
    here: inLibrary,
    reason: never,
    run: (desk) => {
      desk.place.showRail(true);
      afterDrawing(() => document.querySelector<HTMLElement>('[data-pane="rail"] [role="checkbox"]')?.focus());
    },
  },
  {
    id: 'exclude',
    label: 'Search without this name',
    group: 'list',
    keys: ['X'],
    here: inLibrary,
    reason: () => (focusedEntity() ? null : 'go to a name in the rail first'),
    run: (desk) => {
      const entity = focusedEntity();
      if (entity) void desk.search.excludeEntity(entity);
    },
  },
  {
    id: 'clear-filters',
    label: 'Clear all filters',
    group: 'list',
    keys: ['Shift+X'],
    here: inLibrary,
    reason: never,
    run: (desk) => void desk.search.clearFilters(),
  },
  {
    id: 'why',
    label: 'Why it matched',
    group: 'list',
    keys: ['Y'],
    here: inLibrary,
    reason: (desk) => (chosenHit(desk.search.store.getState())?.reasons.length ? null : 'no search is on'),
    run: (desk) => desk.search.toggleWhy(),
  },
  {
    id: 'sort',
    label: 'Sort by best match or by date',
    group: 'list',
    keys: [],
    here: inLibrary,
    reason: never,
    run: (desk) => void desk.search.sortBy(desk.search.store.getState().request.sort === 'date' ? 'relevance' : 'date'),
  },
];
