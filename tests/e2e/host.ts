import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { electronBinary, launchElectron } from '../hosts/launch-electron.ts';
import { launchLoopback } from '../hosts/launch-loopback.ts';
import type { HostName, OpenedHost, OpenOptions } from '../hosts/opened-host.ts';
import { launchStandIn } from '../stand-in/launch-stand-in.ts';

export type { OpenedHost, SavedFile } from '../hosts/opened-host.ts';

async function launch(name: HostName, options: OpenOptions): Promise<OpenedHost> {
  if (name === 'electron') return launchElectron(options);
  if (name === 'loopback') return launchLoopback(options);
  const opened = await launchStandIn(options);
  if ('exit' in opened) throw new Error(`The app ended before it had a window: ${opened.errorBox ?? opened.exit}`);
  return opened;
}

/**
 * One spec, every host: a project sets `hostName`. `archive` is a fresh folder, `open` opens the app on it (again,
 * after `close` or `kill`), and `host` is the app opened once. A host that is not on this machine is skipped by name.
 */
export const test = base.extend<
  {
    archive: string;
    look: NonNullable<OpenOptions['page']>;
    open: (archive?: string) => Promise<OpenedHost>;
    host: OpenedHost;
  },
  { hostName: HostName }
>({
  hostName: ['loopback', { option: true, scope: 'worker' }],
  look: [{}, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
  archive: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  open: async ({ hostName, archive, look }, use, info) => {
    info.skip(hostName === 'electron' && !electronBinary(), 'electron: no binary on this machine');
    const opened: OpenedHost[] = [];
    await use(async (folder = archive) => {
      const host = await launch(hostName, { archive: folder, page: look });
      opened.push(host);
      return host;
    });
    for (const host of opened) await host.kill().catch(() => undefined);
  },
  host: async ({ open }, use) => {
    const host = await open();
    await use(host);
    await host.close();
  },
});

export { expect } from '@playwright/test';
