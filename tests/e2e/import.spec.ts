import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deskOf, INF_REPORT } from './desk.ts';
import { expect, test } from './host.ts';

let folder: string;

test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reports-'));
  writeFileSync(path.join(folder, 'empty.txt'), '');
  writeFileSync(
    path.join(folder, 'picture.txt'),
    Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
  );
  writeFileSync(path.join(folder, 'table.xlsx'), 'not a report');
  mkdirSync(path.join(folder, 'year'));
  for (let n = 1; n <= 40; n++) {
    const text = `NORTH WATCH\n\nDate: ${(n % 28) + 1} May 2021\n\nBrief number ${n} on the river ports\n\nThe harbour council of town ${n} met on Monday and weighed three proposals for the quay, of which two were sent back to the engineers.\n\nA decision is expected before the summer, although the ministry has asked for a further estimate of the costs.\n`;
    writeFileSync(path.join(folder, 'year', `brief-${String(n).padStart(2, '0')}.txt`), text);
  }
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an empty archive says what to do', async ({ host }) => {
  await expect(host.page.getByRole('heading', { name: 'Start with a few saved reports' })).toBeVisible();
  for (const name of ['Choose a folder', 'Choose files', 'Open the sample archive']) {
    await expect(host.page.getByRole('button', { name: new RegExp(name) })).toBeVisible();
  }
  await expect(host.page.getByText('Drop files or folders anywhere in this window')).toBeVisible();
});

test('every file ends in one of the groups, with its reason, and twice changes nothing', async ({ host }) => {
  const desk = deskOf(host.page);
  const files = ['empty.txt', 'picture.txt', 'table.xlsx'].map((name) => path.join(folder, name));
  await desk.importFiles(INF_REPORT, ...files);
  await expect(host.page.getByRole('heading', { name: /1 new report/ })).toBeVisible();
  const table = host.page.getByRole('treegrid', { name: 'Files of this import' });
  await expect(table.getByRole('row', { name: /empty\.txt/ })).toContainText(/empty/i);
  await expect(table.getByRole('row', { name: /picture\.txt/ })).toContainText(/text/i);
  await expect(table.getByRole('row', { name: /^Not kept 1/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^Kept but not readable 2/ })).toBeVisible();
  await table.getByRole('row', { name: /picture\.txt/ }).click();
  const copy = await host.saving(() => table.getByRole('button', { name: /^Save a copy of the original/ }).click());
  expect(copy.name).toBe('picture.txt');
  expect(copy.bytes).toEqual(new Uint8Array(readFileSync(path.join(folder, 'picture.txt'))));

  await desk.importFiles(INF_REPORT);
  await expect(table.getByRole('row', { name: /^Already there 1/ })).toBeVisible();
  await desk.go('Library');
  await expect(host.page.getByRole('button', { name: /^Library/ })).toContainText('1');
});

test('a folder is read with progress, searchable meanwhile, and can be taken back and put back', async ({ host }) => {
  const desk = deskOf(host.page);
  await host.page.locator('input[type=file][webkitdirectory]').setInputFiles(path.join(folder, 'year'));
  await expect(host.page.getByRole('heading', { name: /^Import finished: 40 new reports/ })).toBeVisible({
    timeout: 60_000,
  });
  await host.page.getByRole('button', { name: 'Take back this import' }).click();
  await expect(host.page.getByRole('button', { name: /^Library/ })).not.toContainText('40');
  await host.page.getByRole('button', { name: 'Undo' }).click();
  await expect(host.page.getByRole('button', { name: /^Library/ })).toContainText('40');
  await desk.go('Library');
  await desk.search('harbour council');
  await expect(desk.hits.getByRole('option').first()).toBeVisible();
});

test('an import can be stopped, and keeps what was finished', async ({ host }) => {
  await host.page.locator('input[type=file][webkitdirectory]').setInputFiles(path.join(folder, 'year'));
  await host.page.getByRole('button', { name: 'Stop after these' }).click();
  await expect(host.page.getByRole('heading', { name: /^Import (ended early|finished)/ })).toBeVisible({
    timeout: 60_000,
  });
  const count = Number(
    /\d+/.exec((await host.page.getByRole('button', { name: /^Library/ }).textContent()) ?? '')?.[0] ?? 0,
  );
  expect(count).toBeLessThanOrEqual(40);
});

test('files dropped anywhere on the window are imported', async ({ host }) => {
  const text =
    'HARBOUR NOTES\n\nDate: 3 March 2020\n\nDropped from the desk\n\nA paragraph that somebody dropped on the window, long enough to be one.\n';
  await host.page.getByRole('heading', { name: 'Start with a few saved reports' }).waitFor();
  await deskOf(host.page).drop('dropped.txt', text);
  await expect(host.page.getByRole('row', { name: /Dropped from the desk/ })).toBeVisible();
});
