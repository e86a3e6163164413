import { anchorPassage } from '../excerpt/anchor.ts';
import { proposeAnchor } from '../excerpt/check.ts';
import type { Dossier, DossierId } from '../model/dossier.ts';
import type { Excerpt, ExcerptId, Passage } from '../model/excerpt.ts';
import type { YoursEntry } from '../model/journal.ts';
import { done, failed, type Result } from '../model/problem.ts';
import type { Archive } from './archive.ts';
import { edit } from './edit.ts';
import { wholeReport } from './whole-report.ts';

/** UTF-16 units; the journal takes no longer ones. */
const LONGEST_NAME = 500;

export async function makeDossier(archive: Archive, name: string): Promise<Result<DossierId>> {
  const dossier = archive.tools.ids.next();
  const made = await archive.edits.take(() => edit(archive, [{ kind: 'dossier-made', dossier, name: named(name) }]));
  return made.ok ? done(dossier) : made;
}

export const renameDossier = (archive: Archive, dossier: DossierId, name: string): Promise<Result<null>> =>
  inDossier(archive, dossier, () => done({ kind: 'dossier-renamed', dossier, name: named(name) }));

export const deleteDossier = (archive: Archive, dossier: DossierId): Promise<Result<null>> =>
  inDossier(archive, dossier, () => done({ kind: 'dossier-deleted', dossier }));

/** Anchors a passage and keeps it as the dossier's last excerpt. Fails where the words are not the report's. */
export async function addExcerpt(
  archive: Archive,
  dossier: DossierId,
  passage: Passage,
  note: string,
): Promise<Result<ExcerptId>> {
  const whole = await wholeReport(archive, passage.report);
  if (!whole.ok) return whole;
  const anchor = anchorPassage(whole.value.report, whole.value.body, passage);
  if (!anchor.ok) return anchor;
  const { ids, clock } = archive.tools;
  const excerpt: Excerpt = { id: ids.next(), anchor: anchor.value, note, takenAt: clock.now() };
  const added = await inDossier(archive, dossier, ({ excerpts }) =>
    done({ kind: 'excerpt-added', dossier, excerpt, at: excerpts.length }),
  );
  return added.ok ? done(excerpt.id) : added;
}

/**
 * Anchors an excerpt where its very words stand now; its id, note and place in the dossier stay. Fails with
 * `words-changed` where they no longer stand in the report exactly once.
 */
export async function reanchorExcerpt(archive: Archive, dossier: DossierId, id: ExcerptId): Promise<Result<null>> {
  const taken = archive.yours.dossiers.get(dossier)?.excerpts.find((one) => one.id === id);
  if (!taken) return unknownExcerpt();
  const whole = await wholeReport(archive, taken.anchor.report);
  if (!whole.ok) return whole;
  const anchor = proposeAnchor(taken.anchor, whole.value.report, whole.value.body);
  if (!anchor) return noSinglePlace();
  return inDossier(archive, dossier, ({ excerpts }) => {
    const at = excerpts.findIndex((one) => one.id === id);
    const excerpt = excerpts[at];
    return excerpt ? done({ kind: 'excerpt-added', dossier, excerpt: { ...excerpt, anchor }, at }) : unknownExcerpt();
  });
}

/** Puts an excerpt back as it was. `at` past the end means last. */
export const restoreExcerpt = (archive: Archive, dossier: DossierId, excerpt: Excerpt, at: number) =>
  inDossier(archive, dossier, () => done({ kind: 'excerpt-added', dossier, excerpt, at: place(at) }));

export const moveExcerpt = (archive: Archive, dossier: DossierId, excerpt: ExcerptId, at: number) =>
  withExcerpt(archive, dossier, excerpt, { kind: 'excerpt-moved', dossier, excerpt, at: place(at) });

export const noteExcerpt = (archive: Archive, dossier: DossierId, excerpt: ExcerptId, note: string) =>
  withExcerpt(archive, dossier, excerpt, { kind: 'excerpt-noted', dossier, excerpt, note });

export const removeExcerpt = (archive: Archive, dossier: DossierId, excerpt: ExcerptId) =>
  withExcerpt(archive, dossier, excerpt, { kind: 'excerpt-removed', dossier, excerpt });

const withExcerpt = (archive: Archive, dossier: DossierId, excerpt: ExcerptId, entry: YoursEntry) =>
  inDossier(archive, dossier, ({ excerpts }) =>
    excerpts.some(({ id }) => id === excerpt) ? done(entry) : unknownExcerpt(),
  );

function inDossier(
  archive: Archive,
  id: DossierId,
  entry: (dossier: Dossier) => Result<YoursEntry>,
): Promise<Result<null>> {
  return archive.edits.take(async () => {
    const dossier = archive.yours.dossiers.get(id);
    if (!dossier) return unknownDossier();
    const made = entry(dossier);
    return made.ok ? edit(archive, [made.value]) : made;
  });
}

const named = (name: string): string => name.trim().slice(0, LONGEST_NAME) || 'Dossier';

const place = (at: number): number => Math.max(0, Math.trunc(at));

export const unknownDossier = (): Result<never> =>
  failed('dossier-unknown', 'This dossier is no longer there.', 'Choose another one, or make it anew.');

const noSinglePlace = (): Result<never> =>
  failed(
    'words-changed',
    'The words of this excerpt no longer stand in the report exactly once.',
    'Open the report, mark the passage as it is now, and take it anew.',
  );

export const unknownExcerpt = (): Result<never> =>
  failed(
    'excerpt-unknown',
    'This excerpt is no longer in the dossier.',
    'Open the dossier again to see what it holds.',
  );
