import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { DesktopEvent, DesktopWindow } from '../../electron/bridge/desktop.ts';

const repository = resolve(import.meta.dirname, '../..');

const PAGE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Trivial</title>
<p id="state">loading</p><script type="module" src="./page.js"></script></html>`;

declare global {
  var calls: DesktopWindow;
  var heard: DesktopEvent[];
}

/** Connects as the product's page does, and leaves `desktop` where a test finds it. */
const SCRIPT = `
import { connectDesktop } from '/electron/bridge/loopback-client.ts';
const state = document.getElementById('state');
connectDesktop().then(
  (desktop) => {
    globalThis.calls = desktop;
    globalThis.heard = [];
    desktop.onEvent((event) => heard.push(event));
    state.textContent = 'connected';
  },
  (error) => { state.textContent = String(error); },
);`;

/** A folder like the repository's root, with the product's desktop side and a page that only connects. */
export async function makeTrivialApp(parts: { electron: boolean }): Promise<{ root: string; remove: () => void }> {
  const root = mkdtempSync(join(tmpdir(), 'trivial-'));
  const source = join(root, 'page');
  mkdirSync(source);
  mkdirSync(join(root, 'assets', 'samples'), { recursive: true });
  writeFileSync(join(root, 'assets', 'samples', 'one.txt'), 'A sample.');
  writeFileSync(join(root, 'assets', 'samples', 'README.md'), 'Not a sample.');
  writeFileSync(join(root, 'package.json'), '{"name":"trivial","version":"9.8.7","type":"module"}');
  writeFileSync(join(source, 'index.html'), PAGE);
  writeFileSync(join(source, 'page.js'), SCRIPT);
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    resolve: { alias: { '/electron': join(repository, 'electron') } },
    build: { outDir: join(root, 'dist', 'renderer'), target: 'chrome150', modulePreload: false },
  });
  if (parts.electron) {
    for (const mode of ['main', 'preload'])
      await build({
        configFile: join(repository, 'vite.electron.config.ts'),
        mode,
        logLevel: 'error',
        build: { outDir: join(root, 'dist', 'electron'), sourcemap: false },
      });
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
