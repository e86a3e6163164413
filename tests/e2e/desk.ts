import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** Where the facts from outside the repository lie; specs on them are skipped where they are not. */
export const REAL_REPORT = path.resolve(import.meta.dirname, '../../../shared/reports/russia-monitor-2019-12-12.txt');
export const hasRealReport = existsSync(REAL_REPORT);

/** A report of our own with the marks of the plain case, for specs that need known words. */
export const INF_REPORT = path.resolve(import.meta.dirname, '../../assets/samples/sample-lantern-quay-inf-treaty.txt');

/** What a person does at the desk, by the names that a screen reader would say. */
export function deskOf(page: Page) {
  const hits = page.getByRole('listbox', { name: 'Reports found' });
  const box = page.getByRole('combobox', { name: 'Search reports, names and treaties' });
  const reader = page.getByRole('region', { name: 'Report', exact: true });
  return {
    page,
    hits,
    box,
    reader,
    suggestions: page.getByRole('listbox', { name: /suggestions/i }),
    passageBar: page.getByRole('toolbar', { name: 'With the selected passage' }),
    hit: (title: string): Locator => hits.getByRole('option').filter({ hasText: title }),

    async openSamples() {
      await page.getByRole('button', { name: 'Open the sample archive' }).click();
      await page.getByRole('heading', { name: /^Import finished/ }).waitFor({ timeout: 60_000 });
    },

    async drop(name: string, content: string) {
      await page.evaluate(
        ([file, text]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], file, { type: 'text/plain' }));
          for (const type of ['dragenter', 'dragover', 'drop']) {
            document
              .elementFromPoint(500, 400)
              ?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
          }
        },
        [name, content] as const,
      );
      await page.getByRole('heading', { name: /^Import finished: 1 new report/ }).waitFor();
    },

    async importFiles(...files: string[]) {
      await page.locator('input[type=file]:not([webkitdirectory])').setInputFiles(files);
      await page.getByRole('heading', { name: /^Import (finished|stopped|ended)/ }).waitFor({ timeout: 60_000 });
    },

    async go(place: 'Library' | 'Dossiers' | 'Imports') {
      await page.getByRole('button', { name: new RegExp(`^${place}`) }).click();
    },

    /** Types a query, sends it, and waits until the list shows its answer. */
    async search(text: string) {
      await box.fill(text);
      await box.press('Enter');
      await page.waitForFunction(
        (query) =>
          document.querySelector('[aria-busy="false"][data-answered]')?.getAttribute('data-answered') === query,
        text,
      );
      // The list takes the focus once the answer is drawn; a person types on only after that.
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') !== 'combobox');
    },

    /** Finds a report by its title and opens it. */
    async read(title: string) {
      await this.search(`"${title}"`);
      await this.hit(title).click();
      await reader.getByRole('heading', { level: 2, name: title }).waitFor();
    },

    /** Selects words of the report as a person does with the mouse: a selection inside one paragraph. */
    async select(words: string) {
      await reader.getByText(words).first().waitFor();
      await page.evaluate((wanted) => {
        const report = document.querySelector('[aria-label="Report"]');
        const walker = document.createTreeWalker(report ?? document.body, NodeFilter.SHOW_TEXT);
        const nodes: Text[] = [];
        let text = '';
        const starts: number[] = [];
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          starts.push(text.length);
          nodes.push(node);
          text += node.data;
        }
        const at = text.indexOf(wanted);
        if (at < 0) throw new Error('The words are not on the page.');
        const place = (offset: number) => {
          const index = starts.findLastIndex((start) => start <= offset);
          return [nodes[index] as Text, offset - (starts[index] as number)] as const;
        };
        const selection = window.getSelection();
        const [from, fromAt] = place(at);
        const [to, toAt] = place(at + wanted.length - 1);
        selection?.setBaseAndExtent(from, fromAt, to, toAt + 1);
        document.dispatchEvent(new Event('mouseup', { bubbles: true }));
      }, words);
      await this.passageBar.waitFor();
    },
  };
}

export type DeskDriver = ReturnType<typeof deskOf>;

/** Deletes the browser's IndexedDB of a closed archive, as a cleaning tool or a crash may. */
export function deleteIndexedDb(archive: string): number {
  const found = readdirSync(archive, { recursive: true, withFileTypes: true }).filter(
    (f) => f.isDirectory() && f.name === 'IndexedDB',
  );
  for (const folder of found) rmSync(path.join(folder.parentPath, folder.name), { recursive: true });
  return found.length;
}
