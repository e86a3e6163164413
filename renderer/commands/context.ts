import type { Desk } from '../state/desk.ts';
import type { Command } from './command.ts';
import { commandById } from './commands.ts';

/** What the menu at a place on the screen offers. */
interface Offer {
  readonly within: string;
  readonly commands: readonly string[];
  /** Makes the thing at that place the one that the commands act on. */
  readonly take?: (desk: Desk, element: HTMLElement) => void;
}

const HIT = ['open-report', 'why', 'sort'];
const EXCERPT = ['copy-excerpt', 'note', 'open-excerpt', 'use-new-place', 'move-up', 'move-down', 'remove-excerpt'];

/** The first that fits counts, so what stands inside comes before what it stands in. */
const OFFERS: readonly Offer[] = [
  { within: '[data-pane="reader"] [data-bare]', commands: ['original', 'details', 'evidence', 'save-original'] },
  {
    within: '[data-pane="reader"]',
    commands: [
      'copy',
      'add',
      'add-elsewhere',
      'search-passage',
      'select-paragraph',
      'terms',
      'original',
      'details',
      'evidence',
      'publisher',
      'save-original',
    ],
  },
  {
    within: '[data-excerpt]',
    commands: EXCERPT,
    take: (desk, { dataset }) => dataset.excerpt !== undefined && desk.dossiers.choose(dataset.excerpt),
  },
  {
    within: '[role="option"][aria-posinset]',
    commands: HIT,
    take: (desk, row) => desk.search.choose(Number(row.ariaPosInSet) - 1),
  },
  { within: '[data-pane="list"]', commands: [...HIT, ...EXCERPT] },
];

const ANYWHERE = ['search', 'import-files', 'import-folder', 'palette', 'keys', 'settings'];

/**
 * The commands that a menu opened on an element offers, in its order; what they act on is chosen on the way. Those
 * that have nothing to do with the place are left out; those that cannot be done now stay, with their reason.
 */
export function commandsAt(desk: Desk, element: Element): readonly Command[] {
  for (const { within, commands, take } of OFFERS) {
    const place = element.closest<HTMLElement>(within);
    if (!place) continue;
    take?.(desk, place);
    const found = known(desk, commands);
    if (found.length > 0) return found;
  }
  return known(desk, ANYWHERE);
}

const known = (desk: Desk, ids: readonly string[]): readonly Command[] =>
  ids.map(commandById).filter((command) => command?.here(desk) === true) as readonly Command[];
