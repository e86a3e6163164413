import type { DossierId } from '../core/model/dossier.ts';
import type { Excerpt, ExcerptId, Passage } from '../core/model/excerpt.ts';
import type { Result } from '../core/model/problem.ts';
import type { CreditedCopy, DossierView } from '../worker/contract.ts';
import { answered } from './answered.ts';
import { tellCopied } from './copied.ts';
import { withDraft, withoutDrafts } from './dossiers-notes.ts';
import type { DossierDesk } from './dossiers-state.ts';

/** An excerpt of the open dossier with its place. */
interface Placed {
  readonly view: DossierView;
  readonly at: number;
  readonly excerpt: Excerpt;
}

/** What is done with the excerpts of a dossier: adding, ordering, copying, removing. */
export function dossierExcerpts({ store, ports, messages, settled }: DossierDesk, onAdded: () => void) {
  const { getState, setState } = store;
  const calls = ports.archive;

  const placed = (id: ExcerptId): Placed | null => {
    const { view } = getState();
    const at = view?.excerpts.findIndex((e) => e.excerpt.id === id) ?? -1;
    const excerpt = view?.excerpts[at]?.excerpt;
    return view && excerpt ? { view, at, excerpt } : null;
  };

  /** Says what was done to an excerpt; Undo puts it back as it was. */
  const sayWithUndo = (sentence: string, dossier: DossierId, excerpt: Excerpt, at: number) =>
    messages.say({
      tone: 'done',
      sentence,
      action: { label: 'Undo', run: () => void settled(dossier, calls.restoreExcerpt(dossier, excerpt, at)) },
      undo: true,
    });

  const toClipboard = async (made: Result<CreditedCopy>) => {
    if (!made.ok) return messages.problem(made.problem);
    const put = await answered(ports.desktop.copy(made.value.text, made.value.html));
    if (put.ok) tellCopied(messages, made.value);
    else messages.problem(put.problem);
  };

  return {
    add: async (id: DossierId, name: string, passage: Passage) => {
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
    },
    /** Moves an excerpt to a place; the list shows it at once. */
    move: async (excerpt: ExcerptId, at: number) => {
      const { view } = getState();
      if (!view || at < 0 || at >= view.excerpts.length) return;
      setState({ view: moved(view, excerpt, at) });
      await settled(view.dossier.id, calls.moveExcerpt(view.dossier.id, excerpt, at));
    },
    /** Takes the place where the words of an excerpt stand now. */
    reanchor: async (id: ExcerptId) => {
      const one = placed(id);
      if (!one) return;
      const dossier = one.view.dossier.id;
      if (!(await settled(dossier, calls.reanchorExcerpt(dossier, id))).ok) return;
      sayWithUndo('The excerpt stands at its new place.', dossier, one.excerpt, one.at);
    },
    /** Removes an excerpt. Undo brings it back, with the note as it was written last. */
    removeExcerpt: async (id: ExcerptId) => {
      const one = placed(id);
      if (!one) return;
      const { view, at, excerpt } = one;
      const next = view.excerpts[at + 1] ?? view.excerpts[at - 1];
      setState({ chosen: next?.excerpt.id ?? null });
      const dossier = view.dossier.id;
      if (!(await settled(dossier, calls.removeExcerpt(dossier, id))).ok) return;
      const { drafts } = getState();
      setState({ drafts: withoutDrafts(drafts, (_, of) => of === id) });
      sayWithUndo(`Removed from ${view.dossier.name}.`, dossier, withDraft(drafts, excerpt), at);
    },
    /** Puts one excerpt, or passages of several, on the clipboard with their credit. */
    copyExcerpt: async (excerpt: ExcerptId) => {
      const { view } = getState();
      if (view) await toClipboard(await answered(calls.copyExcerpt(view.dossier.id, excerpt)));
    },
    copyPassages: async (passages: readonly Passage[]) => toClipboard(await answered(calls.copyWithCredit(passages))),
  };
}

/** The dossier as it looks with one excerpt at another place. */
function moved(view: DossierView, id: ExcerptId, at: number): DossierView {
  const one = view.excerpts.find((e) => e.excerpt.id === id);
  if (!one) return view;
  return { ...view, excerpts: view.excerpts.filter((e) => e !== one).toSpliced(at, 0, one) };
}
