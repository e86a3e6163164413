import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/launch/browser.ts';
import { launchStandIn, type StandIn } from './launch-stand-in.ts';
import type { Ended } from './line.ts';
import { makeTrivialApp } from './trivial-app.ts';

const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'archive-'));
  folders.push(made);
  return made;
};

/** Runs in the page; how many of its ways out let something through. */
const TRY_TO_REACH = `Promise.allSettled([
  fetch('http://127.0.0.1:1/'),
  fetch('https://example.org/', { mode: 'no-cors' }),
  import('https://example.org/x.js'),
  new Promise((yes, no) => Object.assign(new Image(), { onload: yes, onerror: no, src: 'https://example.org/x.png' })),
  new Promise((yes, no) => Object.assign(new WebSocket('ws://example.org/'), { onopen: yes, onerror: no })),
]).then((outcomes) => outcomes.filter((outcome) => outcome.status === 'fulfilled').length)`;

describe.skipIf(!findBrowser())('main.ts under the stand-in for Electron', () => {
  let app: Awaited<ReturnType<typeof makeTrivialApp>>;
  let archive: string;
  let host: StandIn;

  const open = async (place: string): Promise<StandIn | Ended> => launchStandIn({ archive: place, root: app.root });
  const page = () => host.page;
  const connected = () => page().waitForFunction(() => document.getElementById('state')?.textContent === 'connected');

  beforeAll(async () => {
    app = await makeTrivialApp({ electron: true });
    archive = folder();
    const opened = await open(archive);
    if ('exit' in opened) throw new Error(opened.errorBox ?? 'ended');
    host = opened;
    await connected();
  }, 60_000);

  afterAll(async () => {
    await host?.close();
    app?.remove();
    for (const made of folders) rmSync(made, { recursive: true, force: true });
  });

  it('serves the page with its policy and answers its calls', async () => {
    expect(await page().evaluate(() => calls.openArchive())).toMatchObject({
      ok: true,
      value: { host: 'electron', app: '9.8.7', place: archive, mark: { n: 1 } },
    });
    const samples = await page().evaluate(async () => {
      const found = await calls.samples();
      return found.ok && found.value.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]);
    });
    expect(samples).toEqual([['one.txt', 'A sample.']]);
    const policy = await page().evaluate(async () => {
      const { headers } = await fetch('/index.html');
      return headers.get('content-security-policy');
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(await page().evaluate(() => ['require', 'process'].filter((name) => name in globalThis))).toEqual([]);
  });

  it('carries four megabytes there and back unchanged', async () => {
    const same = await page().evaluate(async () => {
      const bytes = new Uint8Array(4 * 1024 * 1024).map((_, i) => i * 7);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      const hash = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const piece = { name: 'big.txt', original: hash, size: bytes.length, at: 0, bytes, sample: false, job: 'j' };
      const kept = await calls.keepOriginal(piece);
      const back = await calls.readOriginal(hash, 0);
      return [kept.ok && kept.value.complete, back.ok && back.value.bytes.every((byte, i) => byte === bytes[i])];
    });
    expect(same).toEqual([true, true]);
  });

  it('saves where the person says, and copies both forms', async () => {
    const saved = await host.saving(() =>
      page().evaluate(() => calls.saveExport('Brief: one.md', new Uint8Array([65, 66]))),
    );
    expect(saved).toEqual({ name: 'Brief- one.md', bytes: new Uint8Array([65, 66]) });
    await page().evaluate(() => calls.copy('plain', '<p>rich</p>'));
    expect(await host.clipboard()).toEqual({ text: 'plain', html: '<p>rich</p>' });
  });

  it('answers no frame but the page’s own, and no other address', async () => {
    expect(await host.invoke('app://archive/index.html', true, 'samples', [])).toMatchObject({ ok: true });
    for (const [url, main] of [
      ['app://archive/index.html', false],
      ['https://example.org/', true],
      ['app://archive.example.org/', true],
      ['app://archiv', true],
      ['about:blank', true],
    ] as const) {
      const answer = await host.invoke(url, main, 'samples', []);
      expect([url, answer]).toMatchObject([url, { ok: false, problem: { code: 'call-refused' } }]);
    }
    await host.invoke('app://archive/index.html', true, 'samples', []);
  });

  it('closes the session to the world', () => {
    const { records } = host;
    for (const name of ['persist:archive', 'default']) {
      for (const permission of ['clipboard-read', 'geolocation', 'media', 'notifications', 'openExternal'])
        expect([permission, records.get(`${name} permission ${permission}`)]).toEqual([permission, false]);
      expect(records.get(`${name} permission check`)).toBe(false);
      expect(records.get(`${name} device`)).toBe(false);
      expect(records.get(`${name} spelling`)).toBe(false);
      expect(records.get(`${name} proxy`)).toMatchObject({ mode: 'fixed_servers', proxyBypassRules: '<-loopback>' });
    }
    expect(records.get('sandbox')).toBe(true);
    expect(records.get('webrtc')).toBe('disable_non_proxied_udp');
    expect(records.get('switch webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
    expect(records.get('switch host-resolver-rules')).toContain('~NOTFOUND');
    expect(records.get('switch disable-features')).toContain('IdbSqliteBackingStore');
    expect(records.get('scheme app')).toMatchObject({ standard: true, secure: true });
    expect(records.get('preferences')).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    });
  });

  it('lets a compromised page reach nothing and go nowhere', async () => {
    const before = host.refused.length;
    const reached = await page().evaluate(TRY_TO_REACH);
    expect(reached).toBe(0);
    await page().evaluate(() => {
      window.open('https://example.org/window');
      location.href = 'https://example.org/away?secret';
    });
    await expect.poll(() => host.refused.slice(before).join(' ')).toContain('away');
    expect(page().url()).not.toContain('example.org');
    await page().reload();
    await connected();
  });

  it('sends the menu’s commands to the page', async () => {
    await host.chooseFromMenu('Import files…');
    await page().waitForFunction(() => heard.length > 0);
    expect(await page().evaluate(() => heard)).toEqual([{ event: 'command', command: 'import-files' }]);
  });

  it('brings the first window to the front when it is started a second time', async () => {
    expect(await open(archive)).toEqual({ exit: 0, errorBox: null });
    await expect.poll(() => host.focused()).toBe(1);
  });

  it('says in a box why a folder cannot be opened, and ends', async () => {
    const other = folder();
    writeFileSync(join(other, 'thesis.docx'), '');
    const ended = await open(other);
    expect(ended).toMatchObject({ exit: 5 });
    expect((ended as Ended).errorBox).toContain('holds other things');
    const missing = await open(join(other, 'no', 'such'));
    expect((missing as Ended).errorBox).toContain('does not exist');
  });

  it('says in a box that something unexpected ended its opening, with a code, and gives the archive free', async () => {
    const broken = await makeTrivialApp({ electron: true });
    rmSync(join(broken.root, 'dist', 'renderer'), { recursive: true });
    const place = folder();
    const ended = (await launchStandIn({ archive: place, root: broken.root })) as Ended;
    broken.remove();
    expect(ended.exit).toBe(1);
    expect(ended.errorBox).toContain('unexpected while it opened');
    expect(ended.errorBox).toContain('ENOENT');
    expect(ended.errorBox).not.toContain(place);
    expect(() => statSync(join(place, 'archive.lock'))).toThrow();
  });

  it('gives the archive free when the window is closed, and remembers the window’s place', async () => {
    const place = folder();
    for (let time = 0; time < 2; time++) {
      const opened = await open(place);
      if ('exit' in opened) throw new Error(opened.errorBox ?? 'ended');
      await opened.close();
      expect(() => statSync(join(place, 'archive.lock'))).toThrow();
      const state = readFileSync(join(place, 'derived', 'electron', 'window.json'), 'utf8');
      expect(JSON.parse(state)).toEqual({ bounds: { x: 10, y: 20, width: 1360, height: 900 }, maximized: false });
    }
  });
});
