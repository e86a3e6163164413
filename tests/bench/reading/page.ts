import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchLoopback } from '../../hosts/launch-loopback.ts';
import { MAKERS } from './files.ts';
import { watchTasks } from './longest-task.ts';
import { longestStall, watchStalls } from './stall.ts';

export interface PageFigures {
  readonly files: number;
  readonly seconds: number;
  /** Until the page showed how far it is. */
  readonly firstProgressSeconds: number;
  readonly longestStallMs: number;
  /** Of the processor, by one task of the page: what of the stall is the page's own. */
  readonly longestTaskMs: number;
}

/** Imports a folder of texts and pages in the app, in an installed Chromium, and watches the page meanwhile. */
export async function importInPage(count: number): Promise<PageFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  for (let i = 0; i < count; i++) {
    const file = MAKERS[i % 2 === 0 ? 'text' : 'html']?.(i, 1);
    if (file) writeFileSync(join(reports, file.name), file.bytes);
  }
  const host = await launchLoopback({ archive: join(folder, 'archive') });
  try {
    const { page } = host;
    await page.getByRole('heading', { name: 'Start with a few saved reports' }).waitFor();
    const began = performance.now();
    await page.locator('input[type=file][webkitdirectory]').setInputFiles(reports);
    await watchStalls(page);
    const longestTask = await watchTasks(host.context, page);
    await page.getByText(/\d+ of [\d,]+ done/u).waitFor();
    const firstProgressSeconds = (performance.now() - began) / 1000;
    await page.getByRole('heading', { name: /^Import finished/u }).waitFor({ timeout: 600_000 });
    return {
      files: count,
      seconds: (performance.now() - began) / 1000,
      firstProgressSeconds,
      longestStallMs: await longestStall(page),
      longestTaskMs: await longestTask(),
    };
  } finally {
    await host.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
