import type { DossierId } from '../core/model/dossier.ts';
import type { Excerpt, ExcerptId } from '../core/model/excerpt.ts';
import { answered } from './answered.ts';
import { openState } from './archive.ts';
import type { DossierDesk, DossiersState, Draft } from './dossiers-state.ts';
import { asHtml } from './own-words.ts';

type Drafts = DossiersState['drafts'];

/** Writing notes. What is written is held here until it is on the disk, whatever is shown meanwhile. */
export function dossierNotes({ store, ports, messages, archive, settled }: DossierDesk) {
  const { getState, setState } = store;
  const saving = new Map<Draft, Promise<boolean>>();
  /** The message on notes that are not saved. */
  let told: number | null = null;

  const put = (excerpt: ExcerptId, draft: Draft) =>
    setState(({ drafts }) => ({ drafts: new Map(drafts).set(excerpt, draft) }));
  const drop = (excerpt: ExcerptId, draft: Draft) =>
    setState(({ drafts }) => ({ drafts: withoutDrafts(drafts, (one, id) => id === excerpt && one === draft) }));

  const tell = () => {
    if (told !== null) messages.dismiss(told);
    told = null;
    const failed = [...getState().drafts].filter(([, { unsaved }]) => unsaved !== null);
    const [first] = failed;
    const why = first?.[1].unsaved;
    if (!first || !why) return;
    const names = openState(archive.store.getState())?.dossiers ?? [];
    const name = names.find(({ id }) => id === first[1].dossier)?.name ?? 'a dossier';
    told = messages.say({
      tone: 'problem',
      sentence: `${failed.length === 1 ? `A note in ${name} is` : `${failed.length} notes are`} not saved. ${why.sentence}`,
      wayOut: `What you wrote is kept in this window until it is closed. ${why.wayOut}`,
      details: why.details,
      action: { label: 'Try again', run: () => void Promise.all(failed.map(([excerpt]) => keep(excerpt))) },
      stays: true,
    });
  };

  const save = async (excerpt: ExcerptId, draft: Draft): Promise<boolean> => {
    const { dossier, text } = draft;
    const saved = await settled(dossier, ports.archive.noteExcerpt(dossier, excerpt, text), () => undefined);
    if (saved.ok) drop(excerpt, draft);
    else if (getState().drafts.get(excerpt) === draft) put(excerpt, { ...draft, unsaved: saved.problem });
    tell();
    return saved.ok;
  };

  /** Saves a note as it was written last. False where it is not on the disk; then it stays a draft, and that is told. */
  const keep = async (excerpt: ExcerptId): Promise<boolean> => {
    setState((s) => (s.noting === excerpt ? { noting: null } : {}));
    const draft = getState().drafts.get(excerpt);
    if (!draft) return true;
    if (noteOn(getState(), excerpt) === draft.text) {
      drop(excerpt, draft);
      tell();
      return true;
    }
    const under = saving.get(draft) ?? save(excerpt, draft).finally(() => saving.delete(draft));
    saving.set(draft, under);
    return under;
  };

  const write = (excerpt: ExcerptId, text: string) => {
    const dossier = getState().drafts.get(excerpt)?.dossier ?? getState().view?.dossier.id;
    if (dossier !== undefined) put(excerpt, { dossier, text, unsaved: null });
  };

  return {
    startNote: (noting: ExcerptId | null) => setState({ noting }),
    /** Holds what is being written, before it is saved. */
    writeNote: write,
    keepNote: keep,
    /** Writes a note and saves it. */
    note: (excerpt: ExcerptId, text: string) => {
      write(excerpt, text);
      return keep(excerpt);
    },
    /** Puts a note that is not saved on the clipboard. It is the person's own: no credit belongs to it. */
    copyNote: async (excerpt: ExcerptId) => {
      const text = getState().drafts.get(excerpt)?.text ?? noteOn(getState(), excerpt) ?? '';
      const put = await answered(ports.desktop.copy(text, asHtml(text)));
      if (put.ok) messages.say({ tone: 'done', sentence: 'Note copied.' });
      else messages.problem(put.problem);
    },
  };
}

/** The note as the open dossier has it on the disk. */
const noteOn = ({ view }: DossiersState, excerpt: ExcerptId): string | undefined =>
  view?.excerpts.find((e) => e.excerpt.id === excerpt)?.excerpt.note;

/** How many notes of a dossier could not be saved. */
export const unsavedNotes = ({ drafts }: Pick<DossiersState, 'drafts'>, dossier: DossierId): number =>
  [...drafts.values()].filter((draft) => draft.dossier === dossier && draft.unsaved !== null).length;

/** The excerpt with its note as it was written last. */
export const withDraft = (drafts: Drafts, excerpt: Excerpt): Excerpt => ({
  ...excerpt,
  note: drafts.get(excerpt.id)?.text ?? excerpt.note,
});

/** The drafts without those that a question answers with yes; the same map where there are none. */
export function withoutDrafts(drafts: Drafts, goes: (draft: Draft, excerpt: ExcerptId) => boolean): Drafts {
  const left = [...drafts].filter(([excerpt, draft]) => !goes(draft, excerpt));
  return left.length === drafts.size ? drafts : new Map(left);
}
