import { done, type Result } from '../model/problem.ts';
import type { Archive } from './archive.ts';
import type { StoredReport } from './ports.ts';
import { isWhole, mend } from './whole-report.ts';

/**
 * Checks the whole archive in small steps: every stored body text against its SHA-256 (a damaged one is read anew
 * from its original), then every original in the vault against its own. `pause` is awaited between steps, so that
 * the person's work goes first. Ends with the event `checked`, which names what is damaged; fails where the vault
 * cannot be asked.
 */
export async function scrub(archive: Archive, pause: () => Promise<void>): Promise<Result<null>> {
  const { store, vault, clock, tell } = archive.tools;
  const damaged = new Set<string>();
  const broken: StoredReport[] = [];
  await store.everyReport(async (batch) => {
    for (const stored of batch) if (!(await isWhole(archive, stored))) broken.push(stored);
    await pause();
  });
  for (const { report } of broken) {
    const mended = await mend(archive, report.id);
    if (!mended.ok) damaged.add(report.file);
  }
  let originals = 0;
  for (let from: number | null = 0; from !== null; ) {
    const step = await vault.check(from);
    if (!step.ok) return step;
    originals += step.value.checked;
    for (const { name } of step.value.damaged) damaged.add(name);
    from = step.value.next;
    await pause();
  }
  tell({ event: 'checked', at: clock.now(), originals, damaged: [...damaged] });
  return done(null);
}
