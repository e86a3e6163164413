import mammoth from 'mammoth';
import { parse } from 'parse5';
import { deskOf, INF_REPORT } from './desk.ts';
import { expect, test } from './host.ts';

const first = 'An inspection regime might have tested both claims';
const second = 'Institutions that are not used do not stay neutral';
const credit = 'Origin: Lantern Quay Institute, Eastern Lantern, 5 August 2019.';
const notice = 'Every text of the Lantern Quay Institute may be passed on as long as its origin is credited.';

/** The text of an HTML page as parse5, not our writer, reads it. */
function textOf(html: string): string {
  const found: string[] = [];
  const walk = (nodes: readonly unknown[]): void => {
    for (const node of nodes as readonly { nodeName: string; value?: string; childNodes?: readonly unknown[] }[]) {
      if (node.nodeName === '#text' && node.value) found.push(node.value);
      if (node.childNodes) walk(node.childNodes);
    }
  };
  walk(parse(html).childNodes);
  return found.join('');
}

test('passages become an ordered dossier with notes, and leave as Markdown, HTML and Word with citation and credit', async ({
  host,
  open,
}) => {
  const desk = deskOf(host.page);
  await desk.importFiles(INF_REPORT);
  await desk.go('Library');
  await desk.read('The INF Treaty Is Gone and Nothing Replaces It');

  await test.step('the first passage asks for a dossier, the next goes to the same', async () => {
    await desk.select(first);
    await host.page.keyboard.press('d');
    await host.page.getByRole('textbox', { name: 'Name of the new dossier' }).fill('After the INF Treaty');
    await host.page.getByRole('button', { name: 'Make and add' }).click();
    await expect(host.page.getByText(/Added to After the INF Treaty/)).toBeVisible();
    await desk.select(second);
    await desk.passageBar.getByRole('button', { name: 'Add to dossier' }).click();
    await expect(host.page.getByRole('button', { name: /After the INF Treaty\s*2/ }).first()).toBeVisible();
  });

  await desk.go('Dossiers');
  const list = host.page.getByRole('list', { name: 'Excerpts in order' }).getByRole('listitem', { name: /^Excerpt/ });

  await test.step('a note is kept, and the order is changed by keyboard', async () => {
    await list.first().click();
    await host.page.keyboard.press('b');
    await host.page.getByRole('textbox', { name: /note/i }).fill('Opening line for the brief');
    await host.page.getByRole('textbox', { name: /note/i }).press('Control+Enter');
    await expect(list.first()).toContainText('Opening line for the brief');
    await list.first().focus();
    await host.page.keyboard.press('Alt+ArrowDown');
    await expect(list.first()).toContainText(second);
  });

  await test.step('each format holds quotation, citation, credit, note and the notice, in order', async () => {
    for (const [format, read] of [
      ['Markdown', async (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/\\/g, '')],
      ['Web page', async (bytes: Uint8Array) => textOf(new TextDecoder().decode(bytes))],
      [
        'Word',
        async (bytes: Uint8Array) => textOf((await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value),
      ],
    ] as const) {
      const pane = host.page.getByRole('group', { name: 'Format' });
      await pane.getByRole('radio', { name: new RegExp(format) }).check({ force: true });
      const file = await host.saving(() => host.page.getByRole('button', { name: /^Export \d/ }).click());
      const text = await read(file.bytes);
      for (const words of [
        first,
        second,
        credit,
        notice,
        'para. 2',
        'para. 3',
        'Opening line for the brief',
        'The INF Treaty Is Gone and Nothing Replaces It',
      ]) {
        expect(text, format).toContain(words);
      }
      expect(text.indexOf(second), format).toBeLessThan(text.indexOf(first));
    }
  });

  await test.step('it is there after closing', async () => {
    await host.close();
    const again = await open();
    await again.page.getByRole('button', { name: /^Dossiers/ }).click();
    await expect(again.page.getByText('Opening line for the brief')).toBeVisible();
  });
});
