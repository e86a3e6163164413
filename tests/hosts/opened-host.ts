import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';

export type HostName = 'electron' | 'stand-in' | 'loopback';

/** An app that is open on an archive, as a spec sees it, whatever the host. */
export interface OpenedHost {
  readonly name: HostName;
  readonly archive: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every file that the app has saved outside the archive, oldest first. */
  savedFiles(): readonly SavedFile[];
  /** Waits for the next file that the app saves while `work` runs, or soon after. */
  saving(work: () => Promise<unknown>): Promise<SavedFile>;
  /** What a person would now paste. */
  clipboard(): Promise<{ readonly text: string; readonly html: string }>;
  /** Addresses elsewhere that the page tried to reach; none may succeed. */
  readonly refused: readonly string[];
  /** Closes the window as a person does, and waits until the app has ended. */
  close(): Promise<void>;
  /** Kills the app and its window without any chance to tidy up. */
  kill(): Promise<void>;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenOptions {
  readonly archive: string;
  readonly port?: number;
  /** For the page: viewport, colour scheme, motion. */
  readonly page?: Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'reducedMotion' | 'forcedColors'>;
}

/** A folder in which exports land, as `0001-name`; half-written ones end in `.part`. */
export function savesFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  const files = (): SavedFile[] =>
    readdirSync(folder)
      .filter((name) => !name.endsWith('.part'))
      .sort()
      .map((name) => ({ name: name.slice(5), bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  let last = 0;
  return {
    folder,
    next: (name: string): string => join(folder, `${String(++last).padStart(4, '0')}-${basename(name)}`),
    files,
    async during(work: () => Promise<unknown>): Promise<SavedFile> {
      const before = files().length;
      await work();
      for (let waited = 0; waited < 15_000; waited += 50) {
        const file = files()[before];
        if (file !== undefined) return file;
        await pause(50);
      }
      throw new Error('No file was saved.');
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The same port for the same archive, so that the index in the profile is found again. */
export function portFor(archive: string): number {
  let sum = 0;
  for (const letter of archive) sum = (sum * 31 + letter.charCodeAt(0)) % 8000;
  return 20_000 + sum;
}

/** Reads the browser's clipboard through a page of its own: the app's page may not. */
export async function readClipboard(context: BrowserContext, app: Page): Promise<{ text: string; html: string }> {
  const address = 'https://clipboard.invalid/';
  const page = await context.newPage();
  try {
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '<title>clipboard</title>' }));
    await page.goto(address);
    await context.grantPermissions(['clipboard-read'], { origin: address });
    await page.bringToFront();
    return await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
      return { text: await read('text/plain'), html: await read('text/html') };
    });
  } finally {
    await page.close();
    await app.bringToFront();
  }
}

/** Ends every process whose command line names this profile: the browser of one test. */
export function killBrowser(profile: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      if (words.includes(`--user-data-dir=${profile}`)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended meanwhile.
    }
  }
}
