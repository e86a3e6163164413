import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EARLIER_IMPORTS, ORDER_IMPORT } from './double/outcomes.ts';
import { CHROMIUM, openScreen, type Screen } from './opened.ts';

// The real screen in a real browser under the product's own headers, over a double of worker and desktop side.
describe.skipIf(CHROMIUM === undefined)('the screen in a browser', () => {
  let screen: Screen;
  beforeAll(async () => {
    screen = await openScreen();
  }, 60_000);
  afterAll(() => screen.close());

  /** Selects by mouse from one word of the text to another. */
  const drag = async (page: Page, from: string, to: string) => {
    const points = await page.evaluate(
      ([a, b]) => {
        const place = (word: string, end: boolean) => {
          for (const text of document.querySelectorAll('[data-body]')) {
            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const at = node.textContent?.indexOf(word) ?? -1;
              if (at < 0) continue;
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + word.length);
              const box = range.getBoundingClientRect();
              return { x: end ? box.right - 0.5 : box.left + 0.5, y: (box.top + box.bottom) / 2 };
            }
          }
          throw new Error(`${word} is not on the screen`);
        };
        return [place(a, false), place(b, true)] as const;
      },
      [from, to] as const,
    );
    await page.mouse.move(points[0].x, points[0].y);
    await page.mouse.down();
    await page.mouse.move(points[1].x, points[1].y, { steps: 6 });
    await page.mouse.up();
  };
  const passage = (page: Page) =>
    page.evaluate(() => {
      const { passage: range, shown } = window.desk.reader.store.getState();
      return range && shown.kind === 'report' ? shown.view.body.slice(range.start, range.end) : null;
    });
  const copied = (page: Page) => page.evaluate(() => window.double.copied.map((c) => c.text));

  it('maps what the mouse selects across marks and paragraphs to the very words', async () => {
    const { page, complaints } = await screen.open({ reports: 12 });
    await drag(page, 'turned out', 'asked');
    expect(await passage(page)).toBe('turned out to be.\n\nPompeo asked');
    await drag(page, 'once more held', 'INF Treaty');
    expect(await passage(page)).toBe('once more held the United States responsible for the end of the INF Treaty');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('never lets the copy key, cut or select-all take words of a report bare', async () => {
    const { page } = await screen.open({ reports: 12 });
    await page.keyboard.press('/');
    await page.keyboard.type('before');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await drag(page, 'once more held', 'responsible');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Control+x');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.waitForTimeout(50);
    const texts = await copied(page);
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => text.includes('Origin: Lantern Quay Institute'))).toBe(true);
    const dragged = await page.evaluate(() => {
      const drop = new DragEvent('dragstart', { bubbles: true, cancelable: true });
      return document.querySelector('[data-body]')?.dispatchEvent(drop);
    });
    expect(dragged).toBe(false);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+v');
    expect(await page.getByRole('combobox').first().inputValue()).toBe('before');
    await page.context().close();
  });

  it('keeps what was set aside and the original text from being copied', async () => {
    const { page } = await screen.open({ reports: 12 });
    await page.keyboard.press('o');
    await page.locator('[data-bare]').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.getByText('Copy from the report itself').waitFor();
    expect(await copied(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps evidence in the details from being copied', async () => {
    const { page } = await screen.open({ reports: 12 });
    await page.evaluate(() => window.desk.reader.showDetails('date'));
    await page.locator('[data-bare]').first().waitFor();
    await page.evaluate(() => {
      const evidence = document.querySelector('[data-bare]');
      if (evidence) getSelection()?.selectAllChildren(evidence);
    });
    await page.keyboard.press('Control+c');
    await page.getByText('Copy from the report itself').waitFor();
    expect(await copied(page)).toEqual([]);
    await page.context().close();
  });

  it('lets no bare words out with the grip of an excerpt', async () => {
    const { page } = await screen.open({ reports: 12, dossiers: true });
    await page.evaluate(() => window.desk.place.go('dossiers'));
    await page.locator('[draggable="true"]').first().waitFor();
    const carried = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('ol') as Element);
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', String(getSelection()));
      const start = new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer });
      const goes = document.querySelector('[draggable="true"]')?.dispatchEvent(start);
      return { goes, types: [...dataTransfer.types] };
    });
    expect(carried).toEqual({ goes: true, types: ['application/x-excerpt'] });
    await page.context().close();
  });

  it('prints a text only where it may be passed on whole, and never saves the page', async () => {
    const { page } = await screen.open({ reports: 12 });
    await page.emulateMedia({ media: 'print' });
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper must not count
    const printed = () => page.locator('#app').innerText();
    expect(await printed()).toContain('once more held');
    await page.evaluate(() => window.desk.search.choose(2));
    await page.getByText('The text is not printed').waitFor();
    const kept = await page.evaluate(() => {
      const { shown } = window.desk.reader.store.getState();
      return shown.kind === 'report' ? shown.view : null;
    });
    expect(kept?.report.terms.text).toBe('quoteOnly');
    expect(await printed()).toContain(kept?.report.title.value);
    expect(await printed()).not.toContain(kept?.body.slice(0, 40));
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Control+s');
    await page.getByText('Use Copy with credit or Export.').waitFor();
    await page.context().close();
  });

  it('can be worked by keys alone: search, read, widen a passage, copy, keep', async () => {
    const { page } = await screen.open({ reports: 12, dossiers: true, settings: { currentDossier: 'd1' } });
    await page.keyboard.press('/');
    await page.keyboard.type('Ławrow');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(80);
    await page.keyboard.press('v');
    await page.keyboard.press('c');
    await page.keyboard.press('d');
    await page.getByText('Added to Arms control after INF.').waitFor();
    expect((await copied(page))[0]).toContain('Minister Ławrow powtórzył');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))).toBe(
      'reader',
    );
    await page.keyboard.press('Escape');
    expect(await passage(page)).toBeNull();
    await page.context().close();
  });

  it('shows names and reports below the box, takes a name with Tab, and asks "did you mean" last', async () => {
    const { page } = await screen.open({ reports: 12 });
    await page.keyboard.press('/');
    await page.keyboard.type('Washin');
    await page.getByRole('option').first().waitFor();
    const rows = await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').allInnerTexts();
    expect(rows[0]).toContain('Search for Washin');
    expect(rows.at(-1)).toContain('Did you mean');
    expect(await page.getByRole('option', { selected: true }).first().textContent()).toContain('Search for');
    await page.keyboard.press('Tab');
    expect(await page.getByRole('combobox').first().inputValue()).toBe('United States');
    await page.context().close();
  });

  it('puts a name in the place of the words that it answers, and keeps what else was typed', async () => {
    const { page } = await screen.open({ reports: 12 });
    const box = page.getByRole('combobox').first();
    await page.keyboard.press('/');
    await page.keyboard.type('treaty Washin');
    await page.getByRole('option', { name: /^United States/ }).waitFor();
    await page.keyboard.press('Tab');
    expect(await box.inputValue()).toBe('treaty United States');
    await box.fill('treaty Washin');
    await page.getByRole('option', { name: /^United States/ }).click();
    expect(await box.inputValue()).toBe('treaty United States');
    expect(await page.evaluate(() => window.desk.search.store.getState().request.text)).toBe('treaty United States');
    await page.context().close();
  });

  it('keeps a note that cannot be saved, says so, and offers it again when one comes back to it', async () => {
    const { page, complaints } = await screen.open({ reports: 12, dossiers: true });
    await page.evaluate(() => {
      window.double.archive.noteExcerpt = async () => ({
        ok: false,
        problem: { code: 'disk-full', sentence: 'The disk is full.', wayOut: 'Free some space.', details: '' },
      });
      window.desk.place.go('dossiers');
    });
    await page.getByRole('listitem', { name: 'Excerpt 2 of 5' }).click();
    await page.keyboard.press('b');
    await page.getByRole('textbox', { name: 'Note' }).fill('Opening line');
    await page.getByRole('button', { name: /^Wybory 2020/ }).click();
    await page.getByText('A note in Arms control after INF is not saved. The disk is full.').waitFor();
    const rail = page.getByRole('button', { name: /^Arms control after INF.*note not saved/ });
    await rail.click();
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Opening line');
    await page.getByText('1 note not saved. The export has what was saved before.').waitFor();
    await page.getByRole('button', { name: 'Copy the note' }).click();
    await page.getByText('Note copied.').waitFor();
    expect((await copied(page)).at(-1)).toBe('Opening line');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks for files with I, and lists how each ended', async () => {
    const { page } = await screen.open({ reports: 0 });
    const chooser = page.waitForEvent('filechooser');
    // The browser is told to hand over its file dialog in a message of its own, which a key press can overtake.
    await page.waitForTimeout(150);
    await page.keyboard.press('i');
    await (await chooser).setFiles(
      Array.from({ length: 20 }, (_, i) => ({ name: `${i}.txt`, mimeType: 'text/plain', buffer: Buffer.from('x') })),
    );
    await page.getByRole('heading', { name: /^Import finished/ }).waitFor();
    for (const title of ['Please check', 'Kept but not readable', 'Already there', 'Imported'])
      await page.getByRole('treegrid').getByText(title, { exact: true }).waitFor();
    await page.context().close();
  });

  it('lists imports of earlier sessions with what was read, also those that were taken back, and brings them back', async () => {
    const { page, complaints } = await screen.open({ reports: 12, imports: EARLIER_IMPORTS });
    await page.evaluate(() => window.desk.place.go('imports'));
    const table = page.getByRole('treegrid');
    await table.getByRole('row', { name: /^Taken back 22/ }).waitFor();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByText('22 files back in the archive.').waitFor();
    await table.getByRole('row', { name: /^Please check/ }).waitFor();
    await table
      .getByRole('row', { name: /Lavrov.*\d{4}/ })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: 'Bring it back' }).count()).toBe(0);

    await page.getByRole('group', { name: 'Imports' }).getByRole('button').nth(1).click();
    await page.getByRole('button', { name: 'Bring back 2 files' }).waitFor();
    await page.getByRole('button', { name: 'Show the reports' }).click();
    const filter = page.getByRole('group', { name: /^Import/ }).getByRole('checkbox');
    await filter.waitFor();
    expect(await page.evaluate(() => window.desk.search.store.getState().request.filters.imports)).toEqual(['partly']);
    await filter.click();
    expect(await page.evaluate(() => window.desk.search.store.getState().request.filters.imports)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks once for all reports of a publisher which of two numbers is the day, and takes the answer back', async () => {
    const { page, complaints } = await screen.open({ reports: 12, imports: [ORDER_IMPORT] });
    await page.evaluate(() => window.desk.place.go('imports'));
    const table = page.getByRole('treegrid');
    await table.getByText(/^14 reports of Harbour Observatory/).waitFor();
    await table.getByRole('button', { name: 'Show each report' }).click();
    await table.getByRole('row', { name: /^mole-papers-1.html/ }).waitFor();
    await table.getByRole('button', { name: '1 May 2018 (day first)' }).click();
    await table.getByRole('row', { name: /^mole-papers-1.html.*1 May 2018.*In the archive/ }).waitFor();
    expect(await table.getByText(/^14 reports of/).count()).toBe(0);
    await page.keyboard.press('Control+z');
    await table.getByText(/^14 reports of Harbour Observatory/).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('answers for one report alone where the person wants that', async () => {
    const { page } = await screen.open({ reports: 12 });
    await page.evaluate(() => {
      const [first] = [window.double.archive.keepProfile];
      Object.assign(window, { kept: 0 });
      window.double.archive.keepProfile = (profile) => {
        Object.assign(window, { kept: 1 });
        return first(profile);
      };
      window.desk.showReport('c8'.repeat(32));
    });
    const all = page.getByRole('checkbox', { name: /^Read all dates of Harbour Observatory.*14 reports/ });
    expect(await all.isChecked()).toBe(true);
    await all.uncheck();
    await page.getByRole('button', { name: '5 January 2018 (month first)' }).click();
    await page.waitForTimeout(60);
    expect(await page.evaluate(() => Reflect.get(window, 'kept'))).toBe(0);
    await page.context().close();
  });

  it('says why by a key, reads out the whole of long words, and shows the place in the original', async () => {
    const { page, complaints } = await screen.open({ reports: 12 });
    await page.locator('[data-body]').first().waitFor();
    await page.keyboard.press('w');
    const panel = page.getByRole('complementary', { name: 'Fields, evidence and corrections' });
    await panel.getByText('Read from the line that is labelled as date').waitFor();
    const why = panel.getByRole('button', { name: 'Why: Title' });
    expect(await why.getAttribute('aria-expanded')).toBe('true');
    await why.press('Enter');
    expect(await why.getAttribute('aria-expanded')).toBe('false');
    await panel.getByRole('button', { name: 'Show the place' }).first().click();
    await page.locator('mark').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps what is typed of a publisher while one looks at another, and reads its terms as one types', async () => {
    const { page, complaints } = await screen.open({ reports: 12 });
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    const rail = page.getByRole('group', { name: 'Publishers of your reports' });
    await rail.getByRole('button', { name: /^Lantern Quay Institute/ }).click();
    await page
      .getByRole('textbox', { name: 'Terms' })
      .fill('Texts may be shared if the Lantern Quay Institute is credited.');
    await page.getByRole('status', { name: 'Read as' }).getByText('may be shared with credit').waitFor();
    await rail.getByRole('button', { name: /^Northern Policy Forum/ }).click();
    await rail.getByRole('button', { name: /^Lantern Quay Institute.*not saved/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Kept: what is known of Lantern Quay Institute.').waitFor();
    await rail.getByRole('button', { name: /^Lantern Quay Institute.*yours/ }).waitFor();
    await page.getByRole('button', { name: 'As it ships' }).click();
    expect(await page.getByRole('textbox', { name: 'Terms' }).inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('sets a line aside in all reports of its publisher', async () => {
    const { page } = await screen.open({ reports: 12 });
    await page.locator('[data-part="2"] [aria-haspopup]').click();
    const item = page.getByRole('menuitem', { name: 'Never text of Lantern Quay Institute' });
    expect(await item.count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.desk.showReport('c8'.repeat(32)));
    await page.locator('[data-part="1"] [aria-haspopup]').click();
    await page.getByRole('menuitem', { name: /^Never text of Harbour Observatory/ }).click();
    await page.getByText(/^Set aside in all reports of Harbour Observatory/).waitFor();
    await page.context().close();
  });

  const SCENES: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['library', (page) => drag(page, 'once more held', 'responsible')],
    ['dossiers', (page) => page.evaluate(() => window.desk.place.go('dossiers'))],
    ['settings', (page) => page.keyboard.press('Control+,')],
    ['publishers', (page) => page.evaluate(() => window.desk.showPublisherOf('a1'.repeat(32)))],
  ];
  it.each(SCENES)('%s: no grave violation (the others are looked at by look.ts)', async (_, act) => {
    const { page, complaints } = await screen.open({ reports: 12, dossiers: true });
    await act(page);
    await page.waitForTimeout(60);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => v.id)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
