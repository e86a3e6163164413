import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { deskOf } from './desk.ts';
import { expect, test } from './host.ts';

/** Axe finds nothing serious on the screen as it stands, nothing reaches past the window, and a picture is kept. */
async function inspect(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `tests/artefacts/screens/${test.info().project.name}/${name}.png` });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const grave = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical');
  expect(
    grave.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`),
    name,
  ).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${name} is no wider than the window`).toBeLessThanOrEqual(0);
}

for (const [size, viewport] of [
  ['1440', { width: 1440, height: 900 }],
  ['1024', { width: 1024, height: 700 }],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${size} ${colorScheme}`, () => {
      test.use({ look: { viewport, colorScheme, reducedMotion: 'reduce' } });

      test(`every screen is sound at ${size}, ${colorScheme}`, async ({ host }) => {
        test.setTimeout(150_000);
        const { page } = host;
        const desk = deskOf(page);
        const shot = (name: string) => inspect(page, `${name}-${colorScheme}-${size}`);
        await page.getByRole('heading', { name: 'Start with a few saved reports' }).waitFor();
        await shot('1-empty');
        await desk.openSamples();
        await shot('2-imported');
        await desk.go('Library');
        await desk.search('Лавров INF');
        await shot('3-found');
        await desk.box.fill('Washin');
        await desk.suggestions.waitFor();
        await shot('4-suggestions');
        await desk.box.press('Escape');
        await desk.read('The INF Treaty Is Gone and Nothing Replaces It');
        await desk.select('An inspection regime might have tested both claims');
        await desk.passageBar.waitFor();
        await shot('5-passage');
        await page.keyboard.press('d');
        await page
          .getByRole('textbox', { name: 'Name of the new dossier' })
          .fill('A dossier whose name is rather long, as names of dossiers become over the years');
        await shot('6-choice');
        await page.getByRole('button', { name: 'Make and add' }).click();
        await page.getByText(/^Added to/).waitFor();
        await desk.reader.getByRole('button', { name: 'Fields, evidence and corrections' }).click();
        await shot('7-fields');
        await desk.go('Dossiers');
        await page.getByRole('list', { name: 'Excerpts in order' }).waitFor();
        await shot('8-dossier');
        await page.keyboard.press('Control+/');
        await page.getByRole('dialog').waitFor();
        await shot('9-palette');
        await page.keyboard.press('Escape');
        await desk.go('Library');
        await desk.search('nothing answers to this');
        await shot('10-none');
      });
    });
  }
}
