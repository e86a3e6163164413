import { createStore } from 'zustand/vanilla';
import type { Problem } from '../core/model/problem.ts';
import type { Settings } from '../core/model/settings.ts';
import type { ArchiveState, DossierSummary, Opening } from '../worker/contract.ts';
import { answered, delivered } from './answered.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';

/** How far the archive is. Only an open archive has numbers: an unfinished one is never shown as empty. */
export type ArchivePhase =
  | { readonly phase: 'opening' }
  | { readonly phase: 'rebuilding'; readonly finished: number; readonly total: number; readonly why: string }
  | { readonly phase: 'failed'; readonly problem: Problem }
  | { readonly phase: 'gone'; readonly reason: string }
  | { readonly phase: 'open'; readonly state: ArchiveState };

interface Checked {
  /** ISO 8601. */
  readonly at: string;
  readonly originals: number;
  readonly damaged: readonly string[];
}

export interface ArchiveModuleState {
  readonly now: ArchivePhase;
  readonly checked: Checked | null;
}

/** The archive as a whole: opening it, its numbers, its settings. */
export function createArchive(ports: Ports, messages: Messages) {
  const store = createStore<ArchiveModuleState>(() => ({ now: { phase: 'opening' }, checked: null }));
  const set = (now: ArchivePhase) => {
    if (store.getState().now.phase !== 'gone') store.setState({ now });
  };

  /** Asks for the numbers again; the worker also tells them after each change. */
  const refresh = async () => {
    const state = await delivered(ports.archive.state());
    if (state.ok) set({ phase: 'open', state: state.value });
    else messages.problem(state.problem);
  };

  ports.onArchiveEvent((event) => {
    if (event.event === 'state') {
      if (store.getState().now.phase === 'open') set({ phase: 'open', state: event.state });
    } else if (event.event === 'rebuild-progress') {
      const { finished, total, why } = event;
      if (store.getState().now.phase !== 'open') set({ phase: 'rebuilding', finished, total, why });
    } else if (event.event === 'checked') {
      const { at, originals, damaged } = event;
      store.setState({ checked: { at, originals, damaged } });
      if (damaged.length > 0) messages.say(damage(damaged));
    } else if (event.event === 'problem') messages.problem(event.problem);
  });
  ports.desktop.onEvent((event) => {
    if (event.event === 'gone') set({ phase: 'gone', reason: event.reason });
  });

  return {
    store,
    refresh,
    /** Opens the archive and says what was mended or built again. Resolves when it is open or has failed. */
    open: async () => {
      set({ phase: 'opening' });
      const opening = await answered(ports.archive.open());
      if (!opening.ok) return set({ phase: 'failed', problem: opening.problem });
      await refresh();
      for (const message of tellings(opening.value)) messages.say(message);
    },
    changeSettings: async (change: Settings) => {
      const { now } = store.getState();
      if (now.phase !== 'open') return;
      const settings = { ...now.state.settings, ...change };
      set({ phase: 'open', state: { ...now.state, settings } });
      const changed = await answered(ports.archive.changeSettings(settings));
      if (changed.ok) return;
      messages.problem(changed.problem);
      await refresh();
    },
  };
}

export type Archive = ReturnType<typeof createArchive>;

const damage = (damaged: readonly string[]) =>
  ({
    tone: 'problem',
    sentence:
      damaged.length === 1
        ? 'One original in the vault is missing or has changed on the disk. Its report is still searchable.'
        : `${damaged.length} originals in the vault are missing or have changed on the disk. Their reports are still searchable.`,
    wayOut: 'Import the files again if you have them; the archive then mends itself.',
    list: damaged,
    stays: true,
  }) as const;

/** What a person should hear of an opening; nothing where all was as it had been left. */
function tellings(opening: Opening): Parameters<Messages['say']>[0][] {
  const told: Parameters<Messages['say']>[0][] = [];
  const { problem } = opening;
  if (problem) {
    const { sentence, wayOut, details } = problem;
    told.push({ tone: 'problem', sentence, wayOut, details, stays: true });
  }
  if (opening.how === 'rebuilt' && !problem) {
    told.push({
      tone: 'note',
      sentence: `The index was rebuilt from the vault: ${opening.reports.toLocaleString('en')} ${opening.reports === 1 ? 'report is' : 'reports are'} searchable again. ${opening.why}`,
      stays: true,
    });
  }
  if (opening.how !== 'opened' && opening.lost.length > 0 && !problem)
    told.push({
      tone: 'problem',
      sentence:
        opening.lost.length === 1
          ? 'One original could not be read back from the vault.'
          : `${opening.lost.length} originals could not be read back from the vault.`,
      wayOut: 'Import these files again if you have them.',
      list: opening.lost,
      stays: true,
    });
  for (const sentence of opening.mended) told.push({ tone: 'note', sentence, stays: true });
  return told;
}

/** The numbers, where the archive is open. */
export const openState = ({ now }: ArchiveModuleState): ArchiveState | null =>
  now.phase === 'open' ? now.state : null;

const NO_SETTINGS: Settings = {};

export const settings = (state: ArchiveModuleState): Settings => openState(state)?.settings ?? NO_SETTINGS;

/** The dossier that D adds to; the only one where there is one and none was chosen. */
export function currentDossier(state: ArchiveModuleState): DossierSummary | null {
  const open = openState(state);
  if (!open) return null;
  const chosen = open.dossiers.find((d) => d.id === open.settings.currentDossier);
  return chosen ?? (open.dossiers.length === 1 ? (open.dossiers[0] ?? null) : null);
}

/** True where nothing was ever imported. */
export const isEmpty = (state: ArchiveModuleState): boolean => {
  const open = openState(state);
  return open !== null && open.reports === 0 && open.originals === 0;
};
