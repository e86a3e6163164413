import { createStore } from 'zustand/vanilla';
import type { DossierId, ExportFormat } from '../core/model/dossier.ts';
import type { Excerpt, ExcerptId, Passage } from '../core/model/excerpt.ts';
import type { Problem, Result } from '../core/model/problem.ts';
import type { CreditedCopy, DossierView } from '../worker/contract.ts';
import { answered } from './answered.ts';
import type { Archive } from './archive.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';

export interface DossiersState {
  readonly open: DossierId | null;
  /** Null while it is read. */
  readonly view: DossierView | null;
  readonly problem: Problem | null;
  readonly chosen: ExcerptId | null;
  /** The excerpt whose note is being written. */
  readonly noting: ExcerptId | null;
  readonly renaming: boolean;
  readonly format: ExportFormat;
  readonly exporting: boolean;
  /** ISO 8601, of the last change that is on the disk. */
  readonly savedAt: string | null;
  /** A passage that waits for a dossier to be chosen. */
  readonly waiting: Passage | null;
}

const FIRST: DossiersState = {
  open: null,
  view: null,
  problem: null,
  chosen: null,
  noting: null,
  renaming: false,
  format: 'docx',
  exporting: false,
  savedAt: null,
  waiting: null,
};

/** Dossiers: what stands in them, in which order, and how they leave. */
export function createDossiers(ports: Ports, messages: Messages, archive: Archive, onAdded: () => void) {
  const store = createStore<DossiersState>(() => FIRST);
  const { getState, setState } = store;
  const calls = ports.archive;

  const load = async (id: DossierId) => {
    const read = await answered(calls.dossier(id));
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

  /** After a change: tells a problem, or reads everything that shows the dossier again. */
  const settled = async <T>(id: DossierId, call: Promise<Result<T>>): Promise<Result<T>> => {
    const result = await answered(call);
    if (result.ok) setState({ savedAt: new Date().toISOString() });
    else messages.problem(result.problem);
    await Promise.all([archive.refresh(), getState().open === id ? load(id) : Promise.resolve()]);
    return result;
  };

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

  const add = async (id: DossierId, name: string, passage: Passage) => {
    const added = await settled(id, calls.addExcerpt(id, passage, ''));
    if (!added.ok) return;
    setState({ waiting: null });
    onAdded();
    messages.say({
      tone: 'done',
      sentence: `Added to ${name}.`,
      action: { label: 'Undo', run: () => void settled(id, calls.removeExcerpt(id, added.value)).then(onAdded) },
      undo: true,
    });
  };

  const toClipboard = async (made: Result<CreditedCopy>) => {
    if (!made.ok) return messages.problem(made.problem);
    const put = await answered(ports.desktop.copy(made.value.text, made.value.html));
    if (!put.ok) return messages.problem(put.problem);
    const { pinpoint, warning } = made.value;
    return messages.say({ tone: 'done', sentence: `Copied with credit, ${pinpoint}.`, wayOut: warning ?? undefined });
  };

  return {
    store,
    open,
    make,
    add,
    /** Gives a dossier another name; an empty one changes nothing. Where it fails, the name goes on being written. */
    rename: async (id: DossierId, name: string) => {
      const next = name.trim();
      const { view } = getState();
      if (next !== '' && next !== view?.dossier.name && !(await settled(id, calls.renameDossier(id, next))).ok) return;
      if (getState().open === id) setState({ renaming: false });
    },
    startRenaming: () => setState({ renaming: true }),
    stopRenaming: () => setState({ renaming: false }),
    remove: async (id: DossierId) => {
      const kept = await answered(calls.dossier(id));
      const gone = await answered(calls.deleteDossier(id));
      if (!gone.ok) return messages.problem(gone.problem);
      if (getState().open === id) setState({ ...FIRST, format: getState().format });
      await archive.refresh();
      if (!kept.ok) return;
      const { name, excerpts } = kept.value.dossier;
      messages.say({
        tone: 'done',
        sentence: `Deleted: ${name}. The reports stay.`,
        action: { label: 'Undo', run: () => void putBack(name, excerpts) },
        undo: true,
        stays: true,
      });
    },
    choose: (chosen: ExcerptId) => setState({ chosen }),
    step: (by: 1 | -1) => {
      const { view, chosen } = getState();
      const ids = view?.excerpts.map((e) => e.excerpt.id) ?? [];
      const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(chosen ?? '') + by))];
      if (next !== undefined) setState({ chosen: next });
    },
    /** Moves an excerpt to a place; the list shows it at once. */
    move: async (excerpt: ExcerptId, at: number) => {
      const { view } = getState();
      if (!view || at < 0 || at >= view.excerpts.length) return;
      setState({ view: moved(view, excerpt, at) });
      await settled(view.dossier.id, calls.moveExcerpt(view.dossier.id, excerpt, at));
    },
    startNote: (noting: ExcerptId | null) => setState({ noting }),
    /** Keeps a note. False where it is not on the disk; then what was written is still the caller's to hold. */
    note: async (excerpt: ExcerptId, note: string): Promise<boolean> => {
      const { view } = getState();
      setState((s) => (s.noting === excerpt ? { noting: null } : {}));
      if (!view) return false;
      if (view.excerpts.find((e) => e.excerpt.id === excerpt)?.excerpt.note === note) return true;
      return (await settled(view.dossier.id, calls.noteExcerpt(view.dossier.id, excerpt, note))).ok;
    },
    /** Takes the place where the words of an excerpt stand now. */
    reanchor: async (excerpt: ExcerptId) => {
      const { view } = getState();
      const at = view?.excerpts.findIndex((e) => e.excerpt.id === excerpt) ?? -1;
      const kept = view?.excerpts[at]?.excerpt;
      if (!view || !kept) return;
      const { id } = view.dossier;
      const moved = await settled(id, calls.reanchorExcerpt(id, excerpt));
      if (!moved.ok) return;
      messages.say({
        tone: 'done',
        sentence: 'The excerpt stands at its new place.',
        action: { label: 'Undo', run: () => void settled(id, calls.restoreExcerpt(id, kept, at)) },
        undo: true,
      });
    },
    removeExcerpt: async (excerpt: ExcerptId) => {
      const { view } = getState();
      const at = view?.excerpts.findIndex((e) => e.excerpt.id === excerpt) ?? -1;
      const kept = view?.excerpts[at]?.excerpt;
      if (!view || !kept) return;
      const { id, name } = view.dossier;
      const next = view.excerpts[at + 1] ?? view.excerpts[at - 1];
      setState({ chosen: next?.excerpt.id ?? null });
      const gone = await settled(id, calls.removeExcerpt(id, excerpt));
      if (!gone.ok) return;
      messages.say({
        tone: 'done',
        sentence: `Removed from ${name}.`,
        action: { label: 'Undo', run: () => void settled(id, calls.restoreExcerpt(id, kept, at)) },
        undo: true,
      });
    },
    /** Puts one excerpt, or passages of several, on the clipboard with their credit. */
    copyExcerpt: async (excerpt: ExcerptId) => {
      const { view } = getState();
      if (view) await toClipboard(await answered(calls.copyExcerpt(view.dossier.id, excerpt)));
    },
    copyPassages: async (passages: readonly Passage[]) => toClipboard(await answered(calls.copyWithCredit(passages))),
    chooseFormat: (format: ExportFormat) => setState({ format }),
    exportOpen: async () => {
      const { view, format, exporting } = getState();
      if (!view || exporting) return;
      setState({ exporting: true });
      const made = await answered(calls.exportDossier(view.dossier.id, format));
      const saved = made.ok ? await answered(ports.desktop.saveExport(made.value.name, made.value.bytes)) : made;
      setState({ exporting: false });
      if (!saved.ok) messages.problem(saved.problem);
      else if ('saved' in saved.value && saved.value.saved !== null)
        messages.say({
          tone: 'done',
          sentence: `Exported: ${saved.value.saved}. Every quotation carries its credit.`,
          wayOut: leftOutWords(view),
        });
    },
    /** Keeps a passage until a dossier was chosen for it. */
    wait: (waiting: Passage | null) => setState({ waiting }),
  };
}

/** How many excerpts may leave: an export is made of these. */
export const leaving = ({ excerpts }: DossierView): number => excerpts.filter((e) => e.problem === null).length;

/** What an export says of the excerpts that cannot leave; undefined where all can. */
export function leftOutWords(view: DossierView): string | undefined {
  const n = view.excerpts.length - leaving(view);
  if (n === 0) return undefined;
  return n === 1
    ? 'One excerpt cannot leave and is left out. The export says so in its place.'
    : `${n} excerpts cannot leave and are left out. The export says so in their places.`;
}

/** The dossier as it looks with one excerpt at another place. */
function moved(view: DossierView, id: ExcerptId, at: number): DossierView {
  const one = view.excerpts.find((e) => e.excerpt.id === id);
  if (!one) return view;
  return { ...view, excerpts: view.excerpts.filter((e) => e !== one).toSpliced(at, 0, one) };
}
