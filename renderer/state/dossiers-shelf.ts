import type { DossierId } from '../core/model/dossier.ts';
import type { Excerpt } from '../core/model/excerpt.ts';
import type { Problem } from '../core/model/problem.ts';
import { answered } from './answered.ts';
import { withDraft, withoutDrafts } from './dossiers-notes.ts';
import { type DossierDesk, NO_DOSSIER } from './dossiers-state.ts';

/** Making, naming and deleting dossiers. */
export function dossierShelf({ store, ports, messages, archive, open, settled }: DossierDesk) {
  const { getState, setState } = store;
  const calls = ports.archive;

  const make = async (name: string): Promise<DossierId | null> => {
    const made = await answered(calls.makeDossier(name.trim() === '' ? 'New dossier' : name.trim()));
    if (!made.ok) {
      messages.problem(made.problem);
      return null;
    }
    await archive.refresh();
    return made.value;
  };

  const putBack = async (name: string, excerpts: readonly Excerpt[]) => {
    const id = await make(name);
    if (id) await fill(id, [...excerpts.entries()]);
  };

  /** Puts excerpts into a dossier at their places. Those that fail are told, and can be tried again. */
  const fill = async (id: DossierId, excerpts: readonly (readonly [at: number, excerpt: Excerpt])[]) => {
    const missing: (readonly [number, Excerpt])[] = [];
    let why: Problem | null = null;
    for (const [at, excerpt] of excerpts) {
      const back = await answered(calls.restoreExcerpt(id, excerpt, at));
      if (back.ok) continue;
      missing.push([at, excerpt]);
      why ??= back.problem;
    }
    await archive.refresh();
    await open(id);
    if (!why) return;
    messages.say({
      tone: 'problem',
      sentence: `${missing.length} of ${excerpts.length} excerpts did not come back. ${why.sentence}`,
      wayOut: why.wayOut,
      details: why.details,
      action: { label: 'Try again', run: () => void fill(id, missing) },
      stays: true,
    });
  };

  return {
    make,
    /** Gives a dossier another name; an empty one changes nothing. Where it fails, the name goes on being written. */
    rename: async (id: DossierId, name: string) => {
      const next = name.trim();
      const { view } = getState();
      if (next !== '' && next !== view?.dossier.name && !(await settled(id, calls.renameDossier(id, next))).ok) return;
      if (getState().open === id) setState({ renaming: false });
    },
    startRenaming: () => setState({ renaming: true }),
    stopRenaming: () => setState({ renaming: false }),
    /** Deletes a dossier. Undo brings its excerpts back, with the notes as they were written last. */
    remove: async (id: DossierId) => {
      const kept = await answered(calls.dossier(id));
      const gone = await answered(calls.deleteDossier(id));
      if (!gone.ok) return messages.problem(gone.problem);
      const { drafts, format } = getState();
      if (getState().open === id) setState({ ...NO_DOSSIER, format });
      setState({ drafts: withoutDrafts(drafts, (draft) => draft.dossier === id) });
      await archive.refresh();
      if (!kept.ok) return;
      const { name, excerpts } = kept.value.dossier;
      const written = excerpts.map((excerpt) => withDraft(drafts, excerpt));
      messages.say({
        tone: 'done',
        sentence: `Deleted: ${name}. The reports stay.`,
        action: { label: 'Undo', run: () => void putBack(name, written) },
        undo: true,
        stays: true,
      });
    },
  };
}
