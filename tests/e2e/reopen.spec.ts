import { deleteIndexedDb, deskOf, INF_REPORT } from './desk.ts';
import { expect, test } from './host.ts';

const title = 'The INF Treaty Is Gone and Nothing Replaces It';
const words = 'An inspection regime might have tested both claims';

test('all is there after closing, and is rebuilt from the vault when the index is deleted', async ({ host, open }) => {
  const desk = deskOf(host.page);
  await desk.openSamples();
  await desk.go('Library');
  await desk.read(title);
  await desk.select(words);
  await host.page.keyboard.press('d');
  await host.page.getByRole('textbox', { name: 'Name of the new dossier' }).fill('Kept for ever');
  await host.page.getByRole('button', { name: 'Make and add' }).click();
  await expect(host.page.getByText(/Added to Kept for ever/)).toBeVisible();
  await host.close();

  await test.step('closing and opening keeps everything, without a rebuild', async () => {
    const again = await open();
    await expect(again.page.getByRole('button', { name: /^Library/ })).toContainText('30');
    await expect(again.page.getByText(/rebuilt|built again/i)).toHaveCount(0);
    await again.close();
  });

  await test.step('without IndexedDB the archive is never shown as empty: it is rebuilt, and the person is told', async () => {
    expect(deleteIndexedDb(host.archive)).toBeGreaterThan(0);
    const again = await open();
    await expect(again.page.getByRole('button', { name: /^Library/ })).toContainText('30', { timeout: 60_000 });
    await expect(again.page.getByText(/index was built again|rebuilt/i).first()).toBeVisible();
    const desk2 = deskOf(again.page);
    await desk2.search('Лавров');
    await expect(desk2.hit(title)).toBeVisible();
    await desk2.go('Dossiers');
    await expect(again.page.getByText(words)).toBeVisible();
    await again.close();
  });
});

test('importing the same file after a rebuild still changes nothing', async ({ host, open }) => {
  await deskOf(host.page).importFiles(INF_REPORT);
  await host.close();
  deleteIndexedDb(host.archive);
  const again = await open();
  const desk = deskOf(again.page);
  await expect(again.page.getByRole('button', { name: /^Library/ })).toContainText('1');
  await desk.importFiles(INF_REPORT);
  await expect(again.page.getByRole('row', { name: /^Already there 1/ })).toBeVisible();
});
