import { deskOf, hasRealReport, INF_REPORT, REAL_REPORT } from './desk.ts';
import { expect, test } from './host.ts';

const words = 'An inspection regime might have tested both claims';
const origin = 'Origin: Lantern Quay Institute, Eastern Lantern, 5 August 2019.';

test.beforeEach(async ({ host }) => {
  const desk = deskOf(host.page);
  await desk.importFiles(INF_REPORT);
  await desk.go('Library');
  await desk.read('The INF Treaty Is Gone and Nothing Replaces It');
});

for (const [way, copy] of [
  ['the button', 'button'],
  ['the C key', 'c'],
  ['the ordinary copy key', 'Control+c'],
  ['the menu of the Menu key', 'ContextMenu'],
] as const) {
  test(`${way} copies the words with citation, paragraph and credit, as text and as HTML`, async ({ host }) => {
    const desk = deskOf(host.page);
    await desk.select(words);
    await expect(desk.passageBar).toContainText('para. 2');
    if (copy === 'button') await desk.passageBar.getByRole('button', { name: 'Copy with credit' }).click();
    else await host.page.keyboard.press(copy);
    if (copy === 'ContextMenu') await host.page.getByRole('menuitem', { name: 'Copy with credit' }).click();
    await expect(host.page.getByText('Copied with credit, para. 2')).toBeVisible();
    const { text, html } = await host.clipboard();
    for (const form of [text, html]) {
      expect(form).toContain(words);
      expect(form).toContain('para. 2');
      expect(form).toContain(origin);
      expect(form).toContain('The INF Treaty Is Gone and Nothing Replaces It');
    }
  });
}

test('words that are not of the report are free, and never mix with bare report text', async ({ host }) => {
  const desk = deskOf(host.page);
  await desk.select(words);
  await host.page.keyboard.press('Control+c');
  await expect(host.page.getByText('Copied with credit')).toBeVisible();
  await host.page.keyboard.press('Control+a');
  await host.page.keyboard.press('Control+c');
  await host.page.waitForTimeout(500);
  const { text } = await host.clipboard();
  expect(text).toContain('Origin: Lantern Quay Institute');
});

test('a passage longer than the notice allows stays, and the notice is quoted', async ({ host }) => {
  const desk = deskOf(host.page);
  const limited = [
    'BORDER LETTER',
    '',
    'Date: 4 March 2021',
    '',
    'A short notice for long quotations',
    '',
    `${'The ministers met again on the border and spoke of the same bridge. '.repeat(6)}`,
    '',
    `${'A second paragraph follows with other words about the same river. '.repeat(4)}`,
    '',
    'Quotations of up to 200 characters are permitted provided that the source is named. Any other use requires our written permission.',
    '',
  ].join('\n');
  await desk.drop('limited.txt', limited);
  await desk.go('Library');
  await desk.read('A short notice for long quotations');
  await desk.select('The ministers met again on the border and spoke of the same bridge. '.repeat(5).trim());
  await host.page.keyboard.press('c');
  await expect(host.page.getByText(/of 200 characters/)).toBeVisible();
  await expect(host.page.getByText('Quotations of up to 200 characters are permitted').first()).toBeVisible();
});

test.describe('on the real report', () => {
  test.skip(!hasRealReport, 'the shared report is not on this machine');

  test('the sentence on the INF Treaty leaves as para. 2 with its origin', async ({ host }) => {
    const desk = deskOf(host.page);
    await desk.importFiles(REAL_REPORT);
    await desk.go('Library');
    await desk.read('Lavrov Visits Washington, China Among Topics Tackled');
    await desk.select('Lavrov again blamed the United States for the collapse of the INF Treaty.');
    await host.page.keyboard.press('Control+c');
    await expect(host.page.getByText('Copied with credit, para. 2')).toBeVisible();
    const { text, html } = await host.clipboard();
    for (const form of [text, html]) {
      expect(form).toContain('Lavrov again blamed the United States for the collapse of the INF Treaty.');
      expect(form).toContain('para. 2');
      expect(form).toMatch(/Origin: Warsaw Institute.*Russia Monitor.*12 December 2019/);
      expect(form).not.toContain('MID.RU');
    }
  });
});
