import type { JournalMark } from '../model/journal.ts';
import type { Opening } from '../model/opening.ts';
import { done, failed, type Result } from '../model/problem.ts';
import { type Archive, archiveOver, type Tools } from './archive.ts';
import { catchUp, readAll } from './catch-up.ts';
import { fillIndex } from './fill-index.ts';
import { readJournal } from './journal-state.ts';
import { isLost } from './lost-original.ts';
import { originalsAway } from './originals-away.ts';
import type { Store, VaultInfo } from './ports.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** An archive and what had to be done to open it. */
export interface Opened {
  readonly archive: Archive;
  readonly opening: Opening;
}

type StoreFound = Extract<Awaited<ReturnType<Store['open']>>, { ok: true }>['value'];

const PROGRESS_MS = 150;

const FROM_THE_START: JournalMark = { n: 0, hash: '' };

/**
 * Opens the archive: compares the store with the vault, catches up with what it lacks, or builds it again from the
 * vault. Fails where the vault cannot be opened, where a later version of the app wrote the store (which is then
 * left alone), or where building did not come to its end. Never gives an archive with fewer reports than the vault
 * has readable originals for; those that it could not give are named as lost. Where the originals as a whole are out
 * of reach, a store that can be read is not emptied, however wrong it is: nothing could fill it again.
 */
export async function openArchive(tools: Tools): Promise<Result<Opened>> {
  const info = await tools.vault.open();
  if (!info.ok) return info;
  const found = await tools.store.open(info.value.archive, progress(tools));
  if (!found.ok) return rebuilt(tools, info.value, null, 'The search index could not be read.');
  if (found.value.newer) return newerStore();
  const { sentinel, actual } = found.value;
  const verdict = verdictOn(sentinel, actual, info.value, tools.knowledge.version);
  return verdict.verdict === 'rebuild'
    ? rebuilt(tools, info.value, found.value, verdict.why)
    : opened(tools, info.value, found.value, verdict);
}

async function opened(
  tools: Tools,
  info: VaultInfo,
  { sentinel, actual }: StoreFound,
  verdict: Exclude<Verdict, { verdict: 'rebuild' }>,
): Promise<Result<Opened>> {
  const archive = await stored(tools, info, actual.reports);
  const { mended } = info;
  if (verdict.verdict === 'complete') {
    const problem = await originalsAway(tools.vault, archive.originals.values(), info);
    const found = problem ? done([]) : await lookAgain(archive);
    return found.ok ? done({ archive, opening: { how: 'opened', mended, ...(problem ? { problem } : {}) } }) : found;
  }
  const journal = await readJournal(tools.vault);
  if (!journal.ok) return journal;
  const problem = await originalsAway(tools.vault, journal.value.originals.values(), info);
  const from = sentinel?.mark ?? FROM_THE_START;
  const why = 'The archive has news that the search index lacks.';
  const lost = await catchUp(archive, journal.value, from, why, problem);
  if (!lost.ok) return lost;
  const opening: Opening = { how: 'caught-up', mended, entries: verdict.lines, lost: lost.value };
  return done({ archive, opening: problem ? { ...opening, problem } : opening });
}

/** Reads what the vault could not give before: it may be there again. */
function lookAgain(archive: Archive): Promise<Result<readonly string[]>> {
  const lost = [...archive.originals.values()].filter((original) => isLost(original.problem));
  return readAll(archive, lost, archive.info.mark, 'Originals that were missing are looked for.');
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
async function rebuilt(tools: Tools, info: VaultInfo, found: StoreFound | null, why: string): Promise<Result<Opened>> {
  const journal = await readJournal(tools.vault);
  if (!journal.ok) return journal;
  const { mended } = info;
  const problem = await originalsAway(tools.vault, journal.value.originals.values(), info);
  if (problem && found?.sentinel?.archive === info.archive) {
    const archive = await stored(tools, info, found.actual.reports);
    const lost = await catchUp(archive, journal.value, found.sentinel.mark, why, problem);
    // The next opening that has the originals finds the store as wrong as this one did, and builds it again.
    return lost.ok ? done({ archive, opening: { how: 'opened', mended, problem } }) : lost;
  }
  const wiped = await tools.store.wipe(info.archive, tools.knowledge.version);
  if (!wiped.ok) return wiped;
  const archive = await stored(tools, info, 0);
  const lost = await catchUp(archive, journal.value, FROM_THE_START, why, problem);
  if (!lost.ok) return lost;
  const reports = archive.index.catalogue.size();
  const nothing = journal.value.originals.size === 0 && archive.yours.dossiers.size === 0;
  if (nothing) return done({ archive, opening: { how: 'opened', mended } });
  const opening: Opening = { how: 'rebuilt', mended, why, reports, lost: lost.value };
  return done({ archive, opening: problem ? { ...opening, problem } : opening });
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
