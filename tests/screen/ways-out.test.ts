import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, openScreen, type Screen } from './opened.ts';

/** A display in memory: only a browser with windows has a selection for middle clicks. */
const XVFB = '/usr/bin/Xvfb';

const ORIGIN = 'Origin: Lantern Quay Institute';

/** Two points on the screen with words of the report between them, and one outside all words. */
const points = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const text of document.querySelectorAll('[data-body]')) {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getBoundingClientRect();
        const y = (box.top + box.bottom) / 2;
        return { from: { x: box.left + 0.5, y }, to: { x: box.right - 0.5, y }, in: { x: box.left + 20, y } };
      }
    }
    throw new Error(`${wanted} is not on the screen`);
  }, words);

async function mark(page: Page, words: string): Promise<{ x: number; y: number }> {
  const { from, to, in: inside } = await points(page, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
  await page.getByRole('toolbar', { name: 'With the selected passage' }).waitFor();
  return inside;
}

const menu = (page: Page) => page.getByRole('menu', { name: 'What can be done here' });
const item = (page: Page, name: string | RegExp) => menu(page).getByRole('menuitem', { name });
const copied = (page: Page) => page.evaluate(() => window.double.copied.map((c) => c.text));
const selected = (page: Page) => page.evaluate(() => String(getSelection()));
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? null);

describe.skipIf(CHROMIUM === undefined)('what Chromium would hand out by itself', () => {
  let screen: Screen;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    screen = await openScreen();
  }, 60_000);
  afterAll(() => screen.close());
  const open = async (options = {}) => {
    ({ page, complaints } = await screen.open({ reports: 12, dossiers: true, ...options }));
    return async () => {
      expect(complaints).toEqual([]);
      await page.context().close();
    };
  };

  it('gives way to a menu of our own on the words of a report, which copies with credit', async () => {
    const close = await open();
    const { x, y } = await mark(page, 'once more held');
    await page.mouse.click(x, y, { button: 'right' });
    await item(page, /^Copy with credit/).waitFor();
    expect(
      await menu(page)
        .getByRole('menuitem')
        .first()
        .evaluate((first) => first === document.activeElement),
    ).toBe(true);
    const { violations } = await new AxeBuilder({ page }).include('[role="menu"]:popover-open').analyze();
    expect(violations.map((v) => v.id)).toEqual([]);
    await item(page, /^Copy with credit/).click();
    await page.getByText('Copied with credit').waitFor();
    expect((await copied(page))[0]).toContain(ORIGIN);
    await menu(page).waitFor({ state: 'detached' });
    await close();
  });

  it('opens that menu by the keyboard, works it by arrows, and leaves everything as it was at Esc', async () => {
    const close = await open();
    await mark(page, 'once more held');
    const before = [await selected(page), await focused(page)];
    await page.keyboard.press('Shift+F10');
    await item(page, /^Copy with credit/).waitFor();
    await page.keyboard.press('Escape');
    await menu(page).waitFor({ state: 'detached' });
    expect([await selected(page), await focused(page)]).toEqual(before);
    expect(await page.evaluate(() => window.desk.reader.store.getState().passage)).not.toBeNull();
    await page.getByRole('listbox', { name: 'Reports found' }).focus();
    await page.keyboard.press('ContextMenu');
    await item(page, /^Copy with credit/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('Copied with credit').waitFor();
    await close();
  });

  it('says why something cannot be done, selects the paragraph, and searches for what is marked', async () => {
    const close = await open();
    const { in: inside } = await points(page, 'once more held');
    await page.mouse.click(inside.x, inside.y, { button: 'right' });
    expect(await item(page, /^Copy with credit/).getAttribute('aria-disabled')).toBe('true');
    await item(page, /^Copy with credit/)
      .getByText('select a passage first')
      .waitFor();
    await item(page, 'Select the paragraph').click();
    const whole = await page.evaluate(() => {
      const { passage, shown } = window.desk.reader.store.getState();
      return passage && shown.kind === 'report' ? shown.view.body.slice(passage.start, passage.end) : '';
    });
    expect(whole).toContain('once more held');
    expect(whole).not.toContain('\n');
    const at = await mark(page, 'INF Treaty');
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await item(page, 'Search for this').click();
    expect(await page.getByRole('combobox').first().inputValue()).toBe('INF Treaty');
    await close();
  });

  it('closes that menu at a click elsewhere, and leaves text fields their own', async () => {
    const close = await open();
    await page.mouse.click(700, 400, { button: 'right' });
    await menu(page).waitFor();
    await page.mouse.click(200, 850);
    await menu(page).waitFor({ state: 'detached' });
    const kept = await page.evaluate(() => {
      const event = () => new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      return ['input[role="combobox"]', '[data-pane="rail"]', '[data-pane="list"]', '[data-pane="reader"]'].map(
        (place) => document.querySelector(place)?.dispatchEvent(event()),
      );
    });
    expect(kept).toEqual([true, false, false, false]);
    await close();
  });

  it('offers in a list what can be done with the thing under the mouse', async () => {
    const close = await open();
    const second = page.getByRole('listbox', { name: 'Reports found' }).getByRole('option').nth(1);
    await second.click({ button: 'right' });
    await item(page, /^Read the chosen report/).waitFor();
    expect(await second.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.desk.place.go('dossiers'));
    const excerpt = page.locator('[data-excerpt]').nth(1);
    await excerpt.locator('[data-body]').click({ button: 'right' });
    expect(await excerpt.getAttribute('aria-current')).toBe('true');
    await item(page, /^Copy excerpt with credit/).click();
    await page.getByText('Copied with credit').waitFor();
    expect((await copied(page)).at(-1)).toContain('Origin: ');
    await close();
  });

  it('drags no words of a report into a field or out of the window', async () => {
    const close = await open();
    const { x, y } = await mark(page, 'once more held');
    const box = await page.getByRole('combobox').first().boundingBox();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 10, { steps: 12 });
    await page.mouse.up();
    expect(await page.getByRole('combobox').first().inputValue()).toBe('');
    await close();
  });

  it.skipIf(!existsSync(XVFB))(
    'gives a middle click, here or in any other program, no words of a report',
    async ({ onTestFinished }) => {
      const server = spawn(XVFB, ['-displayfd', '1', '-screen', '0', '1500x1000x24', '-nolisten', 'tcp']);
      onTestFinished(() => void server.kill());
      const [number] = (await once(server.stdout, 'data')) as [Buffer];
      const browser = await openScreen(`:${number.toString().trim()}`);
      onTestFinished(browser.close);
      const opened = await browser.open({ reports: 12 });
      page = opened.page;
      const pasted = async () => {
        const other = await page.context().newPage();
        await other.setContent('<textarea rows="20" cols="80"></textarea>');
        await other.getByRole('textbox').click({ button: 'middle' });
        await other.waitForTimeout(100);
        const value = await other.getByRole('textbox').inputValue();
        await other.close();
        return value;
      };
      const { from } = await points(page, 'once more held');
      const select: readonly (() => Promise<unknown>)[] = [
        () => mark(page, 'once more held'),
        () => page.mouse.dblclick(from.x + 30, from.y),
        () => page.keyboard.press('Shift+ArrowRight'),
        () => page.keyboard.press('v'),
        () => page.keyboard.press('Control+a'),
      ];
      for (const act of select) {
        await act();
        await page.waitForTimeout(60);
        expect(await selected(page)).not.toBe('');
        expect(await pasted()).toContain('Copy with credit');
      }
      await page.getByRole('combobox').first().fill('words of one’s own');
      await page.getByRole('combobox').first().click({ clickCount: 3 });
      expect(await pasted()).toBe('words of one’s own');
      expect(opened.complaints).toEqual([]);
    },
  );

  it('has nothing selected when it prints, so that no selection is printed alone', async () => {
    const close = await open();
    await mark(page, 'once more held');
    expect(await selected(page)).not.toBe('');
    await page.pdf();
    expect(await selected(page)).toBe('');
    await page.keyboard.press('Control+c');
    await page.getByText('Copied with credit').waitFor();
    await close();
  });

  it('prints the credit with a text, and of the original only its name', async () => {
    const close = await open();
    await page.emulateMedia({ media: 'print' });
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper must not count
    const printed = () => page.locator('#app').innerText();
    expect(await printed()).toContain('once more held');
    expect(await printed()).toContain(ORIGIN);
    await page.evaluate(() => window.desk.reader.showOriginal(null));
    await page.getByText('The original text is not printed').waitFor();
    expect(await printed()).not.toContain('once more held');
    await page.evaluate(() => window.desk.place.go('dossiers'));
    await page.locator('[data-excerpt]').first().waitFor({ state: 'attached' });
    const words = await page.locator('[data-body]').first().textContent();
    expect(await printed()).not.toContain(words?.slice(0, 40));
    await close();
  });
});
