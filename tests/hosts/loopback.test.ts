import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { encode } from '@msgpack/msgpack';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { findBrowser } from '../../electron/launch/browser.ts';
import { isRoot } from '../../electron/launch/flags.ts';
import { type Serving, serveArchive } from '../../electron/launch/serving.ts';
import { makeTrivialApp } from '../stand-in/trivial-app.ts';

let app: Awaited<ReturnType<typeof makeTrivialApp>>;
let archive: string;
let serving: Serving;

async function serve(whole = false): Promise<Serving> {
  archive = mkdtempSync(join(tmpdir(), 'archive-'));
  const served = await serveArchive({ root: app.root, app: '1.2.3', archive, named: true, port: 0, whole });
  if ('sentence' in served) throw new Error(served.sentence);
  return served;
}

beforeAll(async () => {
  app = await makeTrivialApp({ electron: false });
}, 60_000);
afterAll(() => app?.remove());

const port = () => Number(new URL(serving.address).port);
const origin = () => `http://127.0.0.1:${port()}`;

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: port(), path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Lets a browser in and returns its cookie. */
async function cookie(): Promise<string> {
  const { headers } = await get(serving.address.slice(origin().length));
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

/** How a socket fares: open, or the status with which it was refused. */
function socket(headers: Record<string, string>, path = '/desktop'): Promise<WebSocket | number> {
  return new Promise((resolve) => {
    const opened = new WebSocket(`ws://127.0.0.1:${port()}${path}`, { headers });
    opened.on('open', () => resolve(opened));
    opened.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    opened.on('error', () => resolve(0));
  });
}

const closeCode = (opened: WebSocket) => new Promise<number>((resolve) => opened.once('close', resolve));

describe('the loopback host', () => {
  beforeEach(async () => {
    serving = await serve();
    return async () => {
      await serving.close();
      rmSync(archive, { recursive: true });
    };
  });

  it('lets nobody in without the cookie, and gives the cookie only for the key', async () => {
    for (const path of ['/', '/index.html', '/busy', '/nothing'])
      expect([path, (await get(path)).status]).toEqual([path, 403]);
    for (const key of ['', 'x', 'a'.repeat(43), serving.address.split('key=')[1]?.slice(1)])
      expect((await get(`/?key=${key}`)).status).toBe(403);
    const answer = await get(serving.address.slice(origin().length));
    expect([answer.status, answer.headers.location]).toEqual([303, '/']);
    expect(String(answer.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    expect((await get('/', { cookie: await cookie() })).body).toContain('<title>Trivial</title>');
  });

  it('sends its policy with every answer, whatever the status', async () => {
    const inside = { cookie: await cookie() };
    for (const [path, headers] of [
      ['/', inside],
      ['/nothing', inside],
      ['/', {}],
      ['/busy', inside],
    ] as const) {
      const answer = await get(path, headers);
      expect(answer.headers['content-security-policy']).toBe(
        `default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self' ws://127.0.0.1:${port()}/desktop; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      );
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['referrer-policy']).toBe('no-referrer');
      expect(answer.headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(answer.headers['permissions-policy']).toContain('camera=()');
      expect(answer.headers['permissions-policy']).toContain('clipboard-write=(self)');
    }
  });

  it('refuses other names for this machine, other origins and other methods', async () => {
    const inside = { cookie: await cookie() };
    for (const host of [`localhost:${port()}`, 'evil.example', `127.0.0.1:${port()}.evil.example`, '127.0.0.1'])
      expect([host, (await get('/', { ...inside, host })).status]).toEqual([host, 421]);
    expect((await get('/', { ...inside, origin: 'http://evil.example' })).status).toBe(421);
    expect((await get('/', { ...inside, origin: 'null' })).status).toBe(421);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
      expect([method, (await get('/', inside, method)).status]).toEqual([method, 405]);
    expect((await get('/', inside, 'HEAD')).body).toBe('');
  });

  it('opens its socket only to its own page in a browser that was let in', async () => {
    const good = { cookie: await cookie(), origin: origin() };
    const bad: Record<string, string>[] = [
      { origin: good.origin },
      { cookie: good.cookie },
      { ...good, origin: 'http://evil.example' },
      { ...good, origin: 'null' },
      { ...good, origin: `http://localhost:${port()}` },
      { ...good, host: `localhost:${port()}` },
      { ...good, cookie: `monitor-archive-${port()}=guess` },
    ];
    for (const headers of bad) expect([headers, await socket(headers)]).toEqual([headers, 403]);
    expect(await socket(good, '/other')).toBe(403);
    const opened = await socket(good);
    expect(opened).toBeInstanceOf(WebSocket);
    (opened as WebSocket).close();
  });

  it('spends the key with the first page that connects, and not before', async () => {
    await cookie();
    const good = { cookie: await cookie(), origin: origin() };
    const opened = (await socket(good)) as WebSocket;
    await expect.poll(() => serving.connected()).toBe(true);
    const path = serving.address.slice(origin().length);
    const again = await get(path);
    expect([again.status, again.headers['set-cookie']]).toEqual([403, undefined]);
    expect((await get(path, { cookie: good.cookie })).status).toBe(303);
    opened.close();
    await expect.poll(() => serving.connected()).toBe(false);
    expect((await get(path)).status).toBe(403);
  });

  it('takes in a browser that a file of this machine sent, whose cookie a redirect would not carry', async () => {
    const foreign = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const answer = await get(serving.address.slice(origin().length), foreign);
    expect([answer.status, answer.headers.refresh]).toEqual([200, '0; url=/']);
    const inside = { cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '' };
    expect((await get('/', inside)).status).toBe(200);
    expect((await get('/?key=guess', foreign)).status).toBe(403);
  });

  it('answers the calls that are under way before it ends', async () => {
    const opened = (await socket({ cookie: await cookie(), origin: origin() })) as WebSocket;
    await expect.poll(() => serving.connected()).toBe(true);
    const answers: string[] = [];
    opened.on('message', (data: Buffer) => answers.push(data.toString('latin1')));
    const note = { kind: 'dossier-made', dossier: 'd', name: 'x'.repeat(400) };
    for (let i = 0; i < 20; i++)
      opened.send(encode({ t: 'q', i: `call-${i}`, m: 'call', a: ['append', [Array(200).fill(note)]] }));
    await pause(30);
    const closing = serving.close();
    await new Promise((resolve) => opened.once('close', resolve));
    await closing;
    for (let i = 0; i < 20; i++) expect(answers.some((answer) => answer.includes(`call-${i}`))).toBe(true);
  });

  it('takes one page at a time', { timeout: 20_000 }, async () => {
    const good = { cookie: await cookie(), origin: origin() };
    const first = (await socket(good)) as WebSocket;
    const second = (await socket(good)) as WebSocket;
    expect(await closeCode(second)).toBe(4001);
    expect((await get('/busy', { cookie: good.cookie })).body).toContain('open in another window');
    const third = (await socket(good)) as WebSocket;
    first.close();
    await expect.poll(() => serving.connected()).toBe(true);
    expect(third.readyState).toBe(WebSocket.OPEN);
    third.close();
  });

  it('ends a socket that speaks something else, and stays well', { timeout: 20_000 }, async () => {
    const good = { cookie: await cookie(), origin: origin() };
    const messages: (string | Uint8Array)[] = [
      'text',
      new Uint8Array([0xc1]),
      encode(null),
      encode(7),
      encode([1, 2]),
      encode({ t: 'q' }),
      new Uint8Array(0),
      encode({ __proto__: null, t: 's' }),
    ];
    for (const message of messages) {
      const opened = (await socket(good)) as WebSocket;
      opened.send(message);
      expect(await closeCode(opened)).toBe(1007);
    }
    const opened = (await socket(good)) as WebSocket;
    const answers: string[] = [];
    opened.on('message', (data: Buffer) => answers.push(data.toString('latin1')));
    for (const m of ['constructor', '$close', 'toString', '__proto__', 'event', 7, null])
      opened.send(encode({ t: 'q', i: 'a', m, a: ['samples', []] }));
    for (const a of [null, [], [[]], ['samples'], ['samples', {}], {}, 'samples'])
      opened.send(encode({ t: 'q', i: 'b', m: 'call', a }));
    opened.send(encode({ t: 's', i: 'never asked', r: 1 }));
    opened.send(encode({ t: 'q', i: 'last', m: 'call', a: ['samples', []] }));
    await expect.poll(() => answers.some((answer) => answer.includes('last'))).toBe(true);
    expect(answers.filter((answer) => answer.includes('one.txt')).length).toBe(1);
    opened.close();
  });
});

describe.skipIf(!findBrowser())('a page of the loopback host in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser() ?? '', chromiumSandbox: !isRoot() });
    serving = await serve(true);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    rmSync(archive, { recursive: true });
  });

  const state = (page: Page, text: string) =>
    page.waitForFunction((wanted) => document.getElementById('state')?.textContent === wanted, text);

  it('connects, calls, reloads, and tells a second page that it is one too many', { timeout: 30_000 }, async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(serving.address);
    await state(page, 'connected');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => calls.openArchive())).toMatchObject({
      ok: true,
      value: { host: 'loopback', app: '1.2.3' },
    });
    const note = { kind: 'dossier-made', dossier: 'd', name: 'Договір' } as const;
    expect(await page.evaluate((entry) => calls.append([entry]), note)).toMatchObject({ ok: true, value: { n: 2 } });
    expect(await page.evaluate(() => calls.readJournal(1))).toMatchObject({ ok: true, value: { lines: [note] } });
    expect(await page.evaluate(() => calls.readJournal(-1))).toMatchObject({
      ok: false,
      problem: { code: 'call-refused' },
    });
    for (let time = 0; time < 3; time++) {
      await page.reload();
      await state(page, 'connected');
    }
    const second = await page.context().newPage();
    await second.goto(`${origin()}/`);
    await second.waitForURL('**/busy');
    expect(await second.textContent('h1')).toContain('open in another window');
    expect(await page.evaluate(() => calls.samples())).toMatchObject({ ok: true });
    await page.context().close();
  });

  it('saves as a download, copies both forms, and hears that the host is gone', { timeout: 30_000 }, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(serving.address);
    await state(page, 'connected');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.evaluate(() => calls.saveExport('Brief.md', new Uint8Array([65]))),
    ]);
    expect(download.suggestedFilename()).toBe('Brief.md');
    expect(await page.evaluate(() => calls.copy('plain', '<b>rich</b>'))).toEqual({ ok: true, value: null });
    await serving.close();
    await page.waitForFunction(() => heard.some((event) => event.event === 'gone'));
    expect(await page.evaluate(() => calls.samples())).toMatchObject({ ok: false, problem: { code: 'host-gone' } });
  });
});
