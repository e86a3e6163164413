import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { defaultPlace } from '../../electron/hosts/place.ts';
import { archiveFrom } from '../../electron/launch/archive-argument.ts';
import { readArguments } from '../../electron/launch/arguments.ts';
import { findBrowser } from '../../electron/launch/browser.ts';
import { windowFlags } from '../../electron/launch/flags.ts';
import { readWindowState } from '../../electron/window-state.ts';

const root = resolve(import.meta.dirname, '../..');
const parent = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }));

describe('the words after npm start', () => {
  it('are read: folder from where the person stands, port, window', () => {
    expect(readArguments(['--archive', 'mine', '--port', '8080', '--no-window'], '/home/ana')).toEqual({
      archive: '/home/ana/mine',
      named: true,
      port: 8080,
      window: false,
    });
    expect(readArguments([], '/')).toMatchObject({ archive: defaultPlace(), named: false, window: true });
    expect(readArguments(['--help'], '/')).toEqual({ help: true });
  });

  it('are refused with a sentence where they make no sense', () => {
    for (const words of [
      ['--prot', '1'],
      ['--port', 'x'],
      ['--port', '70000'],
      ['--archive'],
      ['--archive', ' '],
      ['file.txt'],
    ])
      expect([words, readArguments(words, '/')]).toEqual([words, { wrongUsage: expect.stringMatching(/\w/) }]);
  });

  it('reach Electron among Chromium’s own', () => {
    expect(archiveFrom(['electron', '.', '--no-sandbox', '--archive', '/a b'])).toEqual({ place: '/a b', named: true });
    expect(archiveFrom(['x', '--archive=/c', '--inspect=0'])).toEqual({ place: '/c', named: true });
    expect(archiveFrom(['x', '--archive'])).toEqual({ place: defaultPlace(), named: false });
  });
});

it('keeps an archive where each system keeps a program’s data', () => {
  expect(defaultPlace('linux', {}, '/home/ana')).toBe('/home/ana/.local/share/monitor-archive');
  expect(defaultPlace('linux', { XDG_DATA_HOME: '/data' }, '/home/ana')).toBe('/data/monitor-archive');
  expect(defaultPlace('linux', { XDG_DATA_HOME: 'relative' }, '/home/ana')).toBe(
    '/home/ana/.local/share/monitor-archive',
  );
  expect(defaultPlace('darwin', {}, '/Users/ana')).toBe('/Users/ana/Library/Application Support/Monitor Archive');
});

it('finds a browser in the path, or the one that is named, and no other', () => {
  const folder = join(parent, 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'chromium'), '', { mode: 0o755 });
  writeFileSync(join(folder, 'google-chrome'), '', { mode: 0o644 });
  expect(findBrowser({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(join(folder, 'chromium'));
  expect(findBrowser({ PATH: '/nowhere' }, 'linux')).toBeUndefined();
  expect(findBrowser({ PATH: folder, CHROMIUM: '/nowhere/x' }, 'linux')).toBeUndefined();
});

it('starts the window’s browser quietly, and without its sandbox only as the superuser', () => {
  const flags = windowFlags('http://127.0.0.1:1/?key=k', '/p', false);
  expect(flags).toContain('--app=http://127.0.0.1:1/?key=k');
  for (const flag of [
    '--disable-background-networking',
    '--disable-sync',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  ])
    expect(flags).toContain(flag);
  expect(flags).not.toContain('--no-sandbox');
  expect(windowFlags('', '', true)).toContain('--no-sandbox');
});

it('puts the window where it was, if there is still a screen', () => {
  const path = join(parent, 'window.json');
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
  const first = { bounds: { width: 1360, height: 900 }, maximized: false };
  expect(readWindowState(path, screens)).toEqual(first);
  writeFileSync(path, JSON.stringify({ bounds: { x: 5, y: 6, width: 800, height: 600 }, maximized: true }));
  expect(readWindowState(path, screens)).toEqual({ bounds: { x: 5, y: 6, width: 800, height: 600 }, maximized: true });
  writeFileSync(path, JSON.stringify({ bounds: { x: 5000, y: 6, width: 800, height: 600 }, maximized: false }));
  expect(readWindowState(path, screens)).toEqual({ bounds: { width: 800, height: 600 }, maximized: false });
  for (const broken of ['{', 'null', '{"bounds":{"x":"1"}}', '{"bounds":{"x":0,"y":0,"width":1,"height":1}}']) {
    writeFileSync(path, broken);
    expect(readWindowState(path, screens)).toEqual(first);
  }
});

describe.skipIf(!existsSync(join(root, 'dist', 'renderer', 'index.html')))('npm start without a window', () => {
  const running: ChildProcess[] = [];
  afterEach(async () => {
    for (const app of running.splice(0)) {
      if (app.exitCode !== null || app.signalCode !== null) continue;
      app.kill('SIGTERM');
      await once(app, 'exit');
    }
  });

  /** Starts the app and waits until it prints its address or ends. */
  async function start(archive: string, ...words: string[]) {
    const args = [join(root, 'electron', 'start.ts'), '--archive', archive, '--no-window', ...words];
    const app = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, INIT_CWD: parent },
    });
    running.push(app);
    let said = '';
    const ended = once(app, 'exit').then(([code]) => code as number);
    const address = await new Promise<string | null>((found) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        const [url] = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/.exec(said) ?? [];
        if (url) found(url);
      };
      app.stdout.on('data', hear);
      app.stderr.on('data', hear);
      void ended.then(() => found(null));
    });
    return { app, address, ended, said: () => said };
  }

  it('prints an address that serves the app, as often as one opens it, until it is ended', {
    timeout: 60_000,
  }, async () => {
    const app = await start(join(parent, 'a'), '--port', '0');
    for (let time = 0; time < 2; time++) {
      const answer = await fetch(app.address ?? '', { redirect: 'manual' });
      expect(answer.status).toBe(303);
      const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
      const page = await fetch(new URL('/', app.address ?? ''), { headers: { cookie } });
      expect(await page.text()).toContain('<div id="app">');
    }
    expect(app.said()).toContain('in a private window it keeps nothing');
    app.app.kill('SIGINT');
    expect(await app.ended).toBe(0);
    expect(() => statSync(join(parent, 'a', 'archive.lock'))).toThrow();
  });

  it('says in one paragraph why it cannot start, each with its own exit code', { timeout: 60_000 }, async () => {
    const first = await start(join(parent, 'b'), '--port', '0');
    const second = await start(join(parent, 'b'), '--port', '0');
    expect(await second.ended).toBe(4);
    expect(second.said()).toContain('already open in another window');

    const samePort = await start(join(parent, 'b'), '--port', new URL(first.address ?? '').port);
    expect(await samePort.ended).toBe(4);
    expect(samePort.said()).toContain('already open in another window');

    const taken = await start(join(parent, 'c'), '--port', new URL(first.address ?? '').port);
    expect(await taken.ended).toBe(3);
    expect(taken.said()).toContain('--port');
    expect(existsSync(join(parent, 'c'))).toBe(false);

    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const foreign = await start(join(parent, 'c'), '--port', String((server.address() as AddressInfo).port));
    expect(await foreign.ended).toBe(3);
    server.close();

    writeFileSync(join(parent, 'file'), '');
    const noFolder = await start('file', '--port', '0');
    expect(await noFolder.ended).toBe(5);
    expect(noFolder.said()).toContain('is not a folder');

    const wrong = await start(join(parent, 'd'), '--colour', 'red');
    expect(await wrong.ended).toBe(2);
    expect(wrong.said()).toContain('Usage: npm start');
    for (const app of [second, samePort, taken, foreign, noFolder])
      expect(app.said().trim().split('\n').length).toBe(1);
  });
});
