import { deskOf, hasRealReport, INF_REPORT, REAL_REPORT } from './desk.ts';
import { expect, test } from './host.ts';

test('the reader shows fields, numbered paragraphs, picture credit, notice and terms; furniture is hidden and can be shown', async ({
  host,
}) => {
  const desk = deskOf(host.page);
  await desk.importFiles(INF_REPORT);
  await desk.go('Library');
  await desk.read('The INF Treaty Is Gone and Nothing Replaces It');
  await expect(desk.reader.getByRole('button', { name: 'Eastern Lantern' })).toBeVisible();
  await expect(desk.reader.getByRole('button', { name: '5 August 2019' })).toBeVisible();
  await expect(desk.reader.getByRole('button', { name: 'Paragraph 5, actions' })).toBeVisible();
  await expect(desk.reader.getByText('It belongs to the picture, not to this text.')).toBeVisible();
  const appeal = desk.reader.getByText('lives on what its readers give');
  await expect(appeal).toHaveCount(0);
  await desk.reader.getByRole('button', { name: 'Show' }).first().click();
  await expect(appeal).toBeVisible();
  const terms = host.page.getByRole('region', { name: 'Terms' });
  await expect(terms).toContainText('Text may be shared with credit');
  await expect(terms).toContainText('Pictures only with permission');
  await expect(terms).toContainText('may be passed on as long as its origin is credited');
});

test('a field corrected by hand says so, shows its evidence, and stays after closing', async ({ host, open }) => {
  const desk = deskOf(host.page);
  await desk.importFiles(INF_REPORT);
  await desk.go('Library');
  await desk.read('The INF Treaty Is Gone and Nothing Replaces It');
  await desk.reader.getByRole('button', { name: 'Fields, evidence and corrections' }).click();
  await host.page.getByRole('button', { name: 'Correct: Series', exact: true }).click();
  const series = host.page.getByRole('textbox', { name: 'Series', exact: true });
  await series.fill('Lantern Letters');
  await series.press('Enter');
  await expect(desk.reader.getByRole('button', { name: 'Lantern Letters' })).toBeVisible();
  await expect(host.page.getByText('EASTERN LANTERN').first()).toBeVisible();
  await host.close();

  const again = await open();
  const desk2 = deskOf(again.page);
  await desk2.read('The INF Treaty Is Gone and Nothing Replaces It');
  await expect(desk2.reader.getByRole('button', { name: 'Lantern Letters' })).toBeVisible();
});

test.describe('on the real report', () => {
  test.skip(!hasRealReport, 'the shared report is not on this machine');

  test('it is read as its publisher meant it', async ({ host }) => {
    const desk = deskOf(host.page);
    await desk.importFiles(REAL_REPORT);
    await desk.go('Library');
    await desk.read('Lavrov Visits Washington, China Among Topics Tackled');
    for (const name of ['Russia Monitor', 'Warsaw Institute Foundation', '12 December 2019', 'Paragraph 3, actions']) {
      await expect(desk.reader.getByRole('button', { name, exact: true })).toBeVisible();
    }
    await expect(desk.reader.getByRole('button', { name: 'Paragraph 4, actions' })).toHaveCount(0);
    await expect(desk.reader.getByText('SOURCE: MID.RU')).toBeVisible();
    await expect(desk.reader.getByText('Set aside')).toHaveCount(2);
  });
});
