import { emptyIndex, loadIndex, saveIndex } from '../index/archive-index.ts';
import { done, type Result } from '../model/problem.ts';
import type { Archive, FilledIndex, Tools } from './archive.ts';
import { linkVersions } from './versions.ts';

const PROGRESS_MS = 150;
/** Under so many reports the index is made as quickly as it is loaded. */
const WORTH_KEEPING = 200;

/** The index over the reports of the store: as it was kept, where that is still good, else made from each report. */
export async function fillIndex(
  { store, clock, tell, breathe }: Pick<Tools, 'store' | 'clock' | 'tell' | 'breathe'>,
  reports: number,
): Promise<FilledIndex> {
  const kept = await store.snapshot();
  const loaded = kept === undefined ? undefined : loadIndex(kept);
  if (loaded?.catalogue.size() === reports) return { index: loaded, kept: true };

  const index = emptyIndex();
  let told = clock.ticks();
  await store.everyReport(async (batch) => {
    for (const { report, mentions } of batch) index.add(report, mentions);
    await linkVersions(index, batch, store.reports);
    if (clock.ticks() - told >= PROGRESS_MS) {
      const finished = index.catalogue.size();
      tell({ event: 'rebuild-progress', finished, total: reports, why: 'The search index is being loaded.' });
      told = clock.ticks();
    }
    await breathe();
  });
  return { index, kept: false };
}

/** Keeps the index for the next opening, unless it is kept already. Waits until no change is under way. */
export function keepIndex(archive: Archive): Promise<Result<null>> {
  const { index, imports, edits, tools } = archive;
  return imports.take(() =>
    edits.take(async () => {
      const state = index.catalogue.state();
      if (state === archive.keptState || index.catalogue.size() < WORTH_KEEPING) return done(null);
      const stored = await tools.store.keepSnapshot(saveIndex(index));
      if (stored.ok) archive.keptState = state;
      return stored;
    }),
  );
}
