import { createStore } from 'zustand/vanilla';
import type { Memory } from './memory.ts';

export type Place = 'library' | 'dossiers' | 'imports' | 'publishers';
export type Sheet = 'palette' | 'keys' | 'settings' | 'dossier-choice';

/** Widths in px; where they were not set by hand, the usual ones. */
export interface Widths {
  readonly rail: number;
  readonly list: number;
}

export const USUAL_WIDTHS: Widths = { rail: 248, list: 400 };

export interface PlaceState {
  readonly place: Place;
  /** The one thing that lies over the panes. */
  readonly sheet: Sheet | null;
  /** The rail over the list, on windows where it is folded into a strip. */
  readonly railOpen: boolean;
  /** On narrow windows: the reader instead of the list. */
  readonly readerShown: boolean;
  readonly widths: Widths;
}

const within = (value: unknown, least: number, most: number, usual: number) =>
  typeof value === 'number' && value >= least && value <= most ? value : usual;

function rememberedWidths(memory: Memory): Widths {
  const kept = memory.read('widths') as Partial<Widths> | null;
  return {
    rail: within(kept?.rail, 200, 320, USUAL_WIDTHS.rail),
    list: within(kept?.list, 320, 520, USUAL_WIDTHS.list),
  };
}

/** Where the person is in the window. */
export function createPlace(memory: Memory) {
  const store = createStore<PlaceState>(() => ({
    place: 'library',
    sheet: null,
    railOpen: false,
    readerShown: false,
    widths: rememberedWidths(memory),
  }));
  return {
    store,
    go: (place: Place) => store.setState({ place, railOpen: false, sheet: null }),
    open: (sheet: Sheet) => store.setState({ sheet }),
    close: () => store.setState({ sheet: null }),
    showRail: (railOpen: boolean) => store.setState({ railOpen }),
    showReader: (readerShown: boolean) => store.setState({ readerShown }),
    resize: (change: Partial<Widths>) => {
      const widths = { ...store.getState().widths, ...change };
      store.setState({ widths });
      memory.write('widths', widths);
    },
  };
}
