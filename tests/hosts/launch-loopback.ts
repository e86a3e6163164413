import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../../electron/launch/browser.ts';
import { isRoot } from '../../electron/launch/flags.ts';
import { killBrowser, type OpenedHost, type OpenOptions, portFor, readClipboard, savesFolder } from './opened-host.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts the app as `npm start -- --no-window` does, and opens the printed address in an installed browser. */
export async function launchLoopback({ archive, port, page: look }: OpenOptions): Promise<OpenedHost> {
  const words = ['--no-window', '--archive', archive, '--port', String(port ?? portFor(archive))];
  const app = spawn(process.execPath, [join(root, 'electron', 'start.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(app, 'exit');
  const address = await addressFrom(app);
  const saves = savesFolder();
  const profile = join(archive, 'derived', 'browser');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser() ?? 'chromium',
    chromiumSandbox: !isRoot(),
    viewport: { width: 1360, height: 900 },
    ...look,
  });
  const refused: string[] = [];
  context.on('requestfailed', (request) => void refused.push(request.url()));
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('download', async (download) => {
    const path = saves.next(download.suggestedFilename());
    await download.saveAs(`${path}.part`);
    renameSync(`${path}.part`, path);
  });
  await page.goto(address);
  return {
    name: 'loopback',
    archive,
    page,
    context,
    savedFiles: saves.files,
    saving: saves.during,
    clipboard: () => readClipboard(context, page),
    refused,
    async close() {
      await context.close();
      if (app.exitCode === null) app.kill('SIGTERM');
      await ended;
      saves.clear();
    },
    async kill() {
      app.kill('SIGKILL');
      killBrowser(profile);
      await ended;
      await context.close().catch(() => undefined);
      saves.clear();
    },
  };
}

async function addressFrom(app: ReturnType<typeof spawn>): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    app.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    app.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/.exec(said);
      if (address) found(address[0]);
    });
    app.once('exit', () => failed(new Error(`The app did not start: ${said}`)));
  });
}
