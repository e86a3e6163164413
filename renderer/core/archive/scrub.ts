import { done, type Result } from '../model/problem.ts';
import type { ReportId } from '../model/report.ts';
import type { Archive } from './archive.ts';
import { isWhole } from './seal.ts';
import { mend } from './whole-report.ts';

/**
 * Checks the whole archive in small steps: every stored report against its seal (a damaged one is read anew from its
 * original), then every original in the vault against its SHA-256. `pause` is awaited between steps, so that the
 * person's work goes first. Ends with the event `checked`, which names what is damaged; fails where the vault
 * cannot be asked.
 */
export async function scrub(archive: Archive, pause: () => Promise<void>): Promise<Result<null>> {
  const { store, vault, hasher, clock, tell } = archive.tools;
  const damaged = new Set<string>();
  const broken = new Map<ReportId, string>();
  await store.everyReport(async (batch) => {
    for (const stored of batch) if (!(await isWhole(hasher, stored))) broken.set(stored.report.id, stored.report.file);
    await pause();
  });
  for (const [report, file] of broken) {
    const mended = await mend(archive, report);
    if (!mended.ok) damaged.add(file);
    await pause();
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
