import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/launch/browser.ts';
import { makeEntrance } from '../../electron/launch/entrance.ts';
import { browserProfile, serveArchive } from '../../electron/launch/serving.ts';
import { showInWindow } from '../../electron/launch/showing.ts';
import { makeTrivialApp } from '../stand-in/trivial-app.ts';

const parent = mkdtempSync(join(tmpdir(), 'entrance-'));
afterAll(() => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }));

const ADDRESS = 'http://127.0.0.1:1/?key=secret-key';
const pathOf = (address = '') => fileURLToPath(address);

describe('the file by which the window’s browser comes in', () => {
  it('can be read by its owner alone, and its address has no key', () => {
    const profile = join(parent, 'profile');
    mkdirSync(profile, { mode: 0o755 });
    chmodSync(profile, 0o755);
    writeFileSync(join(profile, 'open.html'), 'of a run that was killed', { mode: 0o644 });
    const entrance = makeEntrance(ADDRESS, profile);
    expect(pathOf(entrance?.address)).toBe(join(profile, 'open.html'));
    expect([statSync(profile).mode & 0o777, statSync(pathOf(entrance?.address)).mode & 0o777]).toEqual([0o700, 0o600]);
    expect(readFileSync(pathOf(entrance?.address), 'utf8')).toContain(`content="0;url=${ADDRESS}"`);
    entrance?.remove();
    entrance?.remove();
    expect(readdirSync(profile)).toEqual([]);
  });

  it('stands elsewhere where the profile’s folder cannot be kept private, and nowhere if nothing can', () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    const elsewhere = join(parent, 'elsewhere');
    mkdirSync(elsewhere);
    const entrance = makeEntrance(ADDRESS, file, elsewhere);
    expect(pathOf(entrance?.address).startsWith(elsewhere)).toBe(true);
    entrance?.remove();
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(makeEntrance(ADDRESS, file, file)).toBeUndefined();
  });
});

/** The command lines of all processes on this machine. */
const commandLines = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8')];
      } catch {
        return [];
      }
    });

describe.skipIf(!findBrowser() || process.platform !== 'linux')('the window of an installed browser', () => {
  it('opens the page, with the key in no process’s command line and no file left behind', {
    timeout: 60_000,
  }, async () => {
    const app = await makeTrivialApp({ electron: false });
    const archive = join(parent, 'archive');
    const serving = await serveArchive({ root: app.root, app: '1', archive, named: true, port: 0, whole: false });
    if ('sentence' in serving) throw new Error(serving.sentence);
    const browser = join(parent, 'browser');
    writeFileSync(browser, `#!/bin/sh\nexec ${findBrowser()} --headless=new "$@"\n`, { mode: 0o755 });
    const [key = ''] = serving.address.split('key=').slice(1);
    const profile = browserProfile(archive);
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const said: string[] = [];
    const tell = (sentence: string) => void said.push(sentence);
    const shown = showInWindow(serving, { browser, profile, ended, say: tell, complain: tell });
    let ours = 0;
    let exposed = 0;
    for (let waited = 0; !serving.connected() && waited < 30_000; waited += 20) {
      const lines = commandLines();
      ours += lines.filter((line) => line.includes(`--app=file://${profile}/open.html`)).length;
      exposed += lines.filter((line) => line.includes(key)).length;
      await pause(20);
    }
    expect(serving.connected()).toBe(true);
    expect(ours).toBeGreaterThan(0);
    expect(exposed + commandLines().filter((line) => line.includes(key)).length).toBe(0);
    await expect.poll(() => readdirSync(profile).includes('open.html')).toBe(false);
    end();
    await shown;
    await serving.close();
    app.remove();
    expect(said).toEqual([expect.stringContaining('window of its own')]);
  });
});
