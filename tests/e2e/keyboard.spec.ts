import { deskOf, INF_REPORT } from './desk.ts';
import { expect, test } from './host.ts';

test('search, read, mark, copy, collect and export go by keyboard alone', async ({ host }) => {
  const { page } = host;
  const desk = deskOf(page);
  await desk.importFiles(INF_REPORT);
  const { keyboard } = page;
  await keyboard.press('g');
  await keyboard.press('l');
  await keyboard.press('/');
  await expect(desk.box).toBeFocused();
  await keyboard.type('INF Treaty');
  await keyboard.press('Enter');
  await expect(desk.hit('The INF Treaty Is Gone and Nothing Replaces It')).toBeVisible();
  await keyboard.press('Enter');
  await expect(desk.reader.getByRole('heading', { level: 2 })).toBeVisible();
  await keyboard.press('Shift+J');
  await keyboard.press('Shift+J');
  await keyboard.press('v');
  await expect(desk.passageBar).toContainText(/para\. \d/);
  const before = await desk.passageBar.textContent();
  await keyboard.press('v');
  await expect(desk.passageBar).not.toHaveText(before ?? '');
  await keyboard.press('c');
  await expect(page.getByText(/Copied with credit, para/)).toBeVisible();
  expect((await host.clipboard()).text).toContain('Origin: Lantern Quay Institute');
  await keyboard.press('d');
  await page.getByRole('textbox', { name: 'Name of the new dossier' }).waitFor();
  await keyboard.type('By keyboard');
  await keyboard.press('Enter');
  await expect(page.getByText(/^Added to By keyboard/)).toBeVisible();
  await keyboard.press('g');
  await keyboard.press('d');
  await expect(page.getByRole('heading', { name: 'By keyboard' })).toBeVisible();
  const file = await host.saving(() => keyboard.press('Control+Enter'));
  expect(file.name).toMatch(/By keyboard.*\.docx$/i);
});

test('every key is shown, and the letters are found on a Cyrillic layout too', async ({ host }) => {
  const { page } = host;
  const desk = deskOf(page);
  await desk.importFiles(INF_REPORT);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Copy with credit');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  // The key that is G on a Latin layout types п on a Russian one, the key of L types д.
  for (const [key, code] of [
    ['п', 'KeyG'],
    ['д', 'KeyL'],
  ]) {
    await page.evaluate(
      ([k, c]) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: k ?? '', code: c ?? '', bubbles: true, cancelable: true }),
        ),
      [key, code],
    );
  }
  await expect(desk.hits).toBeVisible();
});
