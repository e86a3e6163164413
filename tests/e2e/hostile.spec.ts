import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MAKERS } from '../bench/reading/files.ts';
import { watchTasks } from '../bench/reading/longest-task.ts';
import { corpus, FORMATS } from '../fuzz/corpus.ts';
import { mutated } from '../fuzz/mutated.ts';
import { HORRORS } from '../read/hostile/horrors.ts';
import { deskOf } from './desk.ts';
import { expect, test } from './host.ts';

const HONEST = 60;
const DAMAGED_OF_EACH = 5;
const SEED = 7;

let folder: string;
let files = 0;

/** Honest reports among files made to hurt and damaged files of every format. */
test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  mkdirSync(path.join(folder, 'all'));
  const keep = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(path.join(folder, 'all', `${String(files).padStart(4, '0')} ${name}`), bytes);
    files++;
  };
  const honest = (n: number) => {
    const made = MAKERS.text?.(n, 1);
    if (made) keep(made.name, made.bytes);
  };
  for (let n = 0; n < HONEST / 2; n++) honest(n);
  // What is larger is for the specs of reading: here it would only make the disk work.
  for (const { name, bytes } of Object.values(HORRORS)) {
    const made = bytes();
    if (made.length < 5_000_000) keep(name, made);
  }
  const whole = await corpus();
  for (const format of FORMATS)
    for (let n = 0; n < DAMAGED_OF_EACH; n++) {
      const { name, bytes } = mutated(format, whole.get(format) ?? [], SEED, n);
      if (bytes.length > 0) keep(name, bytes);
    }
  for (let n = HONEST / 2; n < HONEST; n++) honest(n);
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('hostile files of every format come in while the window answers, searches, and asks nothing of the network', async ({
  host,
}) => {
  test.setTimeout(300_000);
  const { page, context } = host;
  const asked: string[] = [];
  const own = new URL(page.url()).origin;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && !['app:', 'blob:', 'data:'].includes(url.protocol)) asked.push(request.url());
  });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  const desk = deskOf(page);
  await page.getByRole('heading', { name: 'Start with a few saved reports' }).waitFor();

  const longestTask = await watchTasks(context, page);
  const all = path.join(folder, 'all');
  await page
    .locator('input[type=file]:not([webkitdirectory])')
    .setInputFiles(readdirSync(all).map((name) => path.join(all, name)));
  await expect(page.getByRole('button', { name: /^Library/u })).toContainText(/[1-9]/u, { timeout: 60_000 });
  await desk.go('Library');
  await desk.search('ceasefire');
  await expect(desk.hits.getByRole('option').first()).toBeVisible();
  await desk.go('Imports');
  await page.getByRole('heading', { name: /^Import finished/u }).waitFor({ timeout: 240_000 });
  const longest = await longestTask();

  await desk.go('Library');
  // Words of the titles of all honest reports.
  await desk.search('"once more, part"');
  await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${HONEST} reports`, 'u') })).toBeVisible();
  expect(asked).toEqual([]);
  expect(broken).toEqual([]);
  expect(await page.evaluate(() => 'hostile' in {})).toBe(false);
  expect(longest).toBeLessThanOrEqual(100);
});
