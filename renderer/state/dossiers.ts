import { createStore } from 'zustand/vanilla';
import type { DossierId } from '../core/model/dossier.ts';
import type { ExcerptId, Passage } from '../core/model/excerpt.ts';
import { answered } from './answered.ts';
import type { Archive } from './archive.ts';
import { dossierExcerpts } from './dossiers-excerpts.ts';
import { dossierExport } from './dossiers-export.ts';
import { dossierNotes } from './dossiers-notes.ts';
import { dossierShelf } from './dossiers-shelf.ts';
import { type DossierDesk, type DossiersState, NO_DOSSIER } from './dossiers-state.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';

/** Dossiers: which is open, what stands in it, in which order, and how it leaves. */
export function createDossiers(ports: Ports, messages: Messages, archive: Archive, onAdded: () => void) {
  const store = createStore<DossiersState>(() => NO_DOSSIER);
  const { getState, setState } = store;

  const load = async (id: DossierId) => {
    const read = await answered(ports.archive.dossier(id));
    if (getState().open !== id) return;
    if (!read.ok) {
      // What stands on the screen stays, and with it what is being written there.
      if (getState().view?.dossier.id === id) messages.problem(read.problem);
      else setState({ view: null, problem: read.problem });
      return;
    }
    const { chosen } = getState();
    const ids = read.value.excerpts.map((e) => e.excerpt.id);
    setState({
      view: read.value,
      problem: null,
      chosen: chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null),
    });
  };

  const open = async (id: DossierId) => {
    if (getState().open !== id) setState({ open: id, view: null, chosen: null, noting: null, renaming: false });
    await load(id);
  };

  const settled: DossierDesk['settled'] = async (id, call, tell = messages.problem) => {
    const result = await answered(call);
    if (result.ok) setState({ savedAt: new Date().toISOString() });
    else tell(result.problem);
    await Promise.all([archive.refresh(), getState().open === id ? load(id) : Promise.resolve()]);
    return result;
  };

  const desk: DossierDesk = { store, ports, messages, archive, open, settled };
  return {
    store,
    open,
    choose: (chosen: ExcerptId) => setState({ chosen }),
    step: (by: 1 | -1) => {
      const { view, chosen } = getState();
      const ids = view?.excerpts.map((e) => e.excerpt.id) ?? [];
      const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(chosen ?? '') + by))];
      if (next !== undefined) setState({ chosen: next });
    },
    /** Keeps a passage until a dossier was chosen for it. */
    wait: (waiting: Passage | null) => setState({ waiting }),
    ...dossierShelf(desk),
    ...dossierExcerpts(desk, onAdded),
    ...dossierNotes(desk),
    ...dossierExport(desk),
  };
}
