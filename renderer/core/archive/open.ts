import type { JournalMark } from '../model/journal.ts';
import type { Opening } from '../model/opening.ts';
import { done, failed, type Result } from '../model/problem.ts';
import { type Archive, archiveOver, type Tools } from './archive.ts';
import { catchUp } from './catch-up.ts';
import { fillIndex } from './fill-index.ts';
import type { Sentinel, VaultInfo } from './ports.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** An archive and what had to be done to open it. */
export interface Opened {
  readonly archive: Archive;
  readonly opening: Opening;
}

const PROGRESS_MS = 150;

const FROM_THE_START: JournalMark = { n: 0, hash: '' };

/**
 * Opens the archive: compares the store with the vault, catches up with what it lacks, or builds it again from the
 * vault. Fails where the vault cannot be opened, where a later version of the app wrote the store (which is then
 * left alone), or where building did not come to its end. Never gives an archive with fewer reports than the vault
 * has readable originals for; those that it could not give are named as lost.
 */
export async function openArchive(tools: Tools): Promise<Result<Opened>> {
  const info = await tools.vault.open();
  if (!info.ok) return info;
  const found = await tools.store.open(info.value.archive, progress(tools));
  if (found.ok && found.value.newer) return newerStore();
  const verdict: Verdict = found.ok
    ? verdictOn(found.value.sentinel, found.value.actual, info.value, tools.knowledge.version)
    : { verdict: 'rebuild', why: 'The search index could not be read.' };
  return verdict.verdict === 'rebuild'
    ? rebuilt(tools, info.value, verdict.why)
    : opened(tools, info.value, found.ok ? found.value.sentinel : null, verdict);
}

async function opened(
  tools: Tools,
  info: VaultInfo,
  sentinel: Sentinel | null,
  verdict: Exclude<Verdict, { verdict: 'rebuild' }>,
): Promise<Result<Opened>> {
  const archive = await stored(tools, info, sentinel?.reports ?? 0);
  if (verdict.verdict === 'complete') return done({ archive, opening: { how: 'opened', mended: info.mended } });
  const lost = await catchUp(
    archive,
    sentinel?.mark ?? FROM_THE_START,
    'The archive has news that the search index lacks.',
  );
  if (!lost.ok) return lost;
  const { mended } = info;
  return done({ archive, opening: { how: 'caught-up', mended, entries: verdict.lines, lost: lost.value } });
}

/** Tells how far the check is, where it takes long enough to be told. */
function progress({ clock, tell }: Tools): (finished: number, total: number) => void {
  let told = clock.ticks();
  return (finished, total) => {
    if (clock.ticks() - told < PROGRESS_MS) return;
    told = clock.ticks();
    tell({ event: 'rebuild-progress', finished, total, why: 'The archive is being checked.' });
  };
}

/** A new archive, with nothing in its journal yet, is only opened: there is nothing to tell. */
async function rebuilt(tools: Tools, info: VaultInfo, why: string): Promise<Result<Opened>> {
  const wiped = await tools.store.wipe(info.archive, tools.knowledge.version);
  if (!wiped.ok) return wiped;
  const archive = await stored(tools, info, 0);
  const lost = await catchUp(archive, FROM_THE_START, why);
  if (!lost.ok) return lost;
  const { mended } = info;
  const reports = archive.index.catalogue.size();
  const nothing = archive.originals.size === 0 && archive.yours.dossiers.size === 0;
  if (nothing) return done({ archive, opening: { how: 'opened', mended } });
  return done({ archive, opening: { how: 'rebuilt', mended, why, reports, lost: lost.value } });
}

/** The archive as the store has it. */
async function stored(tools: Tools, info: VaultInfo, reports: number): Promise<Archive> {
  const [originals, yours] = await Promise.all([tools.store.originals(), tools.store.yours()]);
  const index = await fillIndex(tools, reports);
  return archiveOver(tools, info, index, originals, yours);
}

const newerStore = (): Result<never> =>
  failed(
    'index-newer-than-app',
    'A later version of Monitor Archive has opened this archive. Nothing was changed.',
    'Open it with that version, or install it here. Your originals and your work are safe in the archive’s folder.',
  );
