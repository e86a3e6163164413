import type { Original } from '../model/original.ts';
import { done, type Problem, type Result } from '../model/problem.ts';
import { type Archive, tellState } from './archive.ts';
import { readAll } from './catch-up.ts';
import { asWork } from './marks.ts';
import { reportsIn, shelve } from './shelve.ts';

/** Originals that the vault takes in one call. Edits wait for one call, not for all of them. */
const AT_ONCE = 500;

/**
 * Takes an import back: its originals go to the vault's trash, its reports leave the archive. Dossiers keep their
 * excerpts, which cannot leave while their report is away. Returns the number of files.
 */
export function takeBackImport(archive: Archive, job: string): Promise<Result<{ readonly removed: number }>> {
  return archive.imports.take(async () => {
    const originals = [...archive.originals.values()].filter((one) => one.job === job);
    for (const some of parcels(originals)) {
      const removed = await archive.edits.take(() => removeSome(archive, some));
      if (!removed.ok) return removed;
    }
    tellState(archive);
    return done({ removed: originals.length });
  });
}

async function removeSome(archive: Archive, some: readonly Original[]): Promise<Result<null>> {
  const originals = some.map((one) => one.original);
  const removed = await asWork(archive.marks, () => archive.tools.vault.remove(originals));
  if (!removed.ok) return removed;
  const { value: mark, work } = removed.value;
  archive.marks.written(mark, originals.length);
  const stored = await shelve(archive, {
    remove: reportsIn(archive, originals),
    originals: some.map((one) => ({ ...one, problem: null, takenBack: true })),
    mark: archive.marks.safe([work]),
  });
  if (stored.ok) archive.marks.settle([work]);
  return stored;
}

/**
 * Undoes `takeBackImport` as far as the vault's trash has the files; those that it lacks are named in an event.
 * Returns the number of files that are back. Fails where none is.
 */
export function restoreImport(archive: Archive, job: string): Promise<Result<{ readonly restored: number }>> {
  return archive.imports.take(async () => {
    const originals = [...archive.takenBack.values()].filter((one) => one.job === job);
    const missing: Original[] = [];
    for (const some of parcels(originals)) {
      const restored = await archive.edits.take(() => restoreSome(archive, some));
      if (!restored.ok) return restored;
      missing.push(...restored.value);
    }
    tellState(archive);
    const lacking = missingFromTrash(missing.map((one) => one.name));
    if (missing.length > 0 && missing.length === originals.length) return lacking;
    if (missing.length > 0) archive.tools.tell({ event: 'problem', problem: lacking.problem });
    return done({ restored: originals.length - missing.length });
  });
}

/** Returns those that the trash does not have. */
async function restoreSome(archive: Archive, originals: readonly Original[]): Promise<Result<readonly Original[]>> {
  const restored = await asWork(archive.marks, () => archive.tools.vault.restore(originals.map((one) => one.original)));
  if (!restored.ok) return restored;
  const { value, work } = restored.value;
  const gone = new Set(value.missing);
  const back = originals.filter((one) => !gone.has(one.original));
  archive.marks.written(value.mark, back.length);
  const here = back.map((one) => ({ ...one, takenBack: false }));
  const read = await readAll(archive, here, archive.marks.safe([]), 'An import is coming back.');
  if (!read.ok) return read;
  const stored = await shelve(archive, { mark: archive.marks.safe([work]) });
  if (!stored.ok) return stored;
  archive.marks.settle([work]);
  return done(originals.filter((one) => gone.has(one.original)));
}

const NAMED = 5;

function missingFromTrash(names: readonly string[]) {
  const named = names.slice(0, NAMED).map((name) => `“${name}”`);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  const problem: Problem = {
    code: 'original-missing',
    sentence: `Not in the archive’s trash any more: ${named.join(', ')}${more}. Whatever the trash had of this import is back.`,
    wayOut: 'Import these files again.',
    details: `${names.length} missing`,
  };
  return { ok: false, problem } as const;
}

function parcels<T>(all: readonly T[]): readonly (readonly T[])[] {
  const found: (readonly T[])[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) found.push(all.slice(at, at + AT_ONCE));
  return found;
}
