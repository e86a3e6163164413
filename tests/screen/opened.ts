import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { headers } from '../../electron/hosts/headers.ts';
import type { DoubleOptions } from './double/archive.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** A Chromium on this machine; undefined where there is none. */
export const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

export interface Screen {
  /** Opens the screen over a double in a window of that size. What the console complains of is collected. */
  readonly open: (options?: DoubleOptions, look?: Look) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
}

export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/**
 * Builds the screen over its double, serves it with the product's own headers, and starts a browser: one with windows
 * where an X11 display is named.
 */
export async function openScreen(display?: string): Promise<Screen> {
  const folder = mkdtempSync(join(tmpdir(), 'screen-'));
  await build({ configFile: resolve('tests/screen/page/vite.config.ts'), build: { outDir: folder } });
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    readFile(file)
      .then((bytes) => {
        response.writeHead(200, { ...headers(), 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
        response.end(bytes);
      })
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...(display === undefined ? {} : { headless: false, env: { ...process.env, DISPLAY: display } }),
  });
  return {
    open: async (options = {}, { width = 1440, height = 900, dark = false, forced = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        ...(forced ? { forcedColors: 'active' as const } : {}),
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`http://127.0.0.1:${port}/#${encodeURIComponent(JSON.stringify(options))}`);
      await page.waitForFunction(() => {
        const { phase } = window.desk.archive.store.getState().now;
        return phase === 'open' ? document.getElementById('import-files') : phase !== 'opening';
      });
      await page.evaluate(() => document.fonts.ready);
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
