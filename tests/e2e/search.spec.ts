import { deskOf, hasRealReport, REAL_REPORT } from './desk.ts';
import { expect, test } from './host.ts';

test('one box finds words and names, says why, and narrows by filters', async ({ host }) => {
  const desk = deskOf(host.page);
  await desk.openSamples();
  await desk.go('Library');

  await test.step('a name in another script finds reports in every language, with the reason', async () => {
    await desk.search('Лавров');
    await expect(desk.hit('The INF Treaty Is Gone and Nothing Replaces It')).toBeVisible();
    await expect(desk.hits).toContainText('transliteration of Лавров');
    await expect(desk.hits.locator('mark').first()).toBeVisible();
  });

  await test.step('a misspelt treaty is found as a typo, and the typo can be switched off', async () => {
    await desk.search('New Strat');
    await expect(host.page.getByText('Read as').locator('..')).toContainText('New START');
    const all = await desk.hits.getByRole('option').count();
    expect(all).toBeGreaterThan(2);
    await host.page.getByRole('group', { name: 'Reasons that count' }).getByRole('button', { name: /^Typo/ }).click();
    await expect(desk.hits).not.toContainText('letter differs');
    await host.page.getByRole('button', { name: /^Typo/ }).first().click();
    await expect(desk.hits).toContainText('letter differs');
  });

  await test.step('quotation marks mean exact', async () => {
    await desk.search('"nothing replaces it"');
    await expect(desk.hits.getByRole('option')).toHaveCount(0);
    await desk.search('"Nothing Replaces It"');
    await expect(desk.hit('The INF Treaty Is Gone and Nothing Replaces It')).toBeVisible();
  });

  await test.step('suggestions are grouped with their number of reports', async () => {
    await desk.box.fill('Venez');
    await expect(desk.suggestions.getByRole('group', { name: 'Countries' })).toContainText(/Venezuela\s*.*report/);
    await expect(
      desk.suggestions
        .getByRole('group', { name: 'Actors' })
        .or(desk.suggestions.getByRole('group', { name: 'Reports' }))
        .first(),
    ).toBeVisible();
    await desk.box.press('Escape');
  });

  await test.step('filters narrow, exclude and clear', async () => {
    await desk.search('');
    const all = await desk.hits.getByRole('option').count();
    const russia = host.page.getByRole('checkbox', { name: /^United States/ });
    await russia.click();
    await expect.poll(() => desk.hits.getByRole('option').count()).toBeLessThan(all + 1);
    await expect(
      host.page
        .getByRole('status')
        .filter({ hasText: /reports?/ })
        .first(),
    ).not.toContainText(/^30 /);
    await russia.click();
    await expect(russia).toHaveAttribute('aria-checked', 'mixed');
    await russia.click();
    await host.page.getByRole('textbox', { name: 'From' }).fill('2023');
    await host.page.getByRole('textbox', { name: 'From' }).press('Enter');
    await expect(desk.hit('The INF Treaty Is Gone and Nothing Replaces It')).toHaveCount(0);
  });
});

test('a query that finds nothing says so and offers a way on', async ({ host }) => {
  const desk = deskOf(host.page);
  await desk.openSamples();
  await desk.go('Library');
  await desk.search('zzqx unheard');
  await expect(desk.hits.getByRole('option')).toHaveCount(0);
  await expect(host.page.getByText(/No report/).first()).toBeVisible();
});

test.describe('on the real report', () => {
  test.skip(!hasRealReport, 'the shared report is not on this machine');

  test('finds it by every name an analyst may type, and by no other', async ({ host }) => {
    const desk = deskOf(host.page);
    await desk.importFiles(REAL_REPORT);
    await desk.go('Library');
    const title = 'Lavrov Visits Washington, China Among Topics Tackled';
    for (const query of [
      'Lavorv',
      'Лавров',
      'Lawrow',
      'Intermediate-Range Nuclear Forces Treaty',
      'New Strat',
      'Venezuala',
      'Kremlin',
    ]) {
      await desk.search(query);
      await expect(desk.hit(title), query).toBeVisible();
    }
    for (const query of ['START I', 'Iraq', 'NATO', 'MID.RU']) {
      await desk.search(query);
      await expect(desk.hits.getByRole('option'), query).toHaveCount(0);
    }
    await desk.box.fill('Kremlin');
    await desk.suggestions
      .getByRole('option', { name: /Russia/ })
      .first()
      .click();
    await expect(desk.hit(title)).toBeVisible();
  });
});
