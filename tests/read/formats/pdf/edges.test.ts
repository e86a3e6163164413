import { describe, expect, it } from 'vitest';
import { bodyOf, reportIn } from './opened-pdf.ts';
import { pdfOf, type Setting } from './pdf-builder.ts';
import { set } from './typesetter.ts';
import { paragraphOf } from './words.ts';

const page = (i: number, ...more: readonly Setting[]): Setting[] => [
  ...set([paragraphOf('en', i), paragraphOf('en', i + 1)], { x: 60, width: 475, space: 6 }, 120).settings,
  ...more,
];
const at = (text: string, x: number, y: number): Setting => ({ text, x, y, size: 8 });
const hidden = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await reportIn(bytes)).page.blocks.filter((block) => block.hidden).map(({ text }) => text);

describe('the edges of a PDF’s pages', () => {
  it('hold running heads and numbers of pages, in every form', async () => {
    for (const number of [
      (n: number) => String(n),
      (n: number) => `Page ${n} of 3`,
      (n: number) => `– ${n} –`,
      (n: number) => `Strona ${n}`,
      (n: number) => `${n} | Coast Monitor`,
      (n: number) => `стр. ${n}`,
      (n: number) => String(n + 46),
    ]) {
      const pages = [1, 2, 3].map((n) => page(n, at('Ports and fleets', 60, 40), at(number(n), 500, 800)));
      const report = await reportIn(pdfOf(pages));
      expect(bodyOf(report)).toEqual([1, 2, 3].flatMap((n) => [paragraphOf('en', n), paragraphOf('en', n + 1)]));
    }
  });

  it('alternate on left and right pages', async () => {
    const pages = [1, 2, 3, 4, 5].map((n) =>
      page(
        n,
        n % 2 === 1 ? at('The author', 60, 40) : at('The long title of it', 400, 40),
        at(String(n), n % 2 === 1 ? 530 : 60, 800),
      ),
    );
    expect(await hidden(pdfOf(pages))).toEqual(
      expect.arrayContaining(['The author', 'The long title of it', '1', '2', '3', '4', '5']),
    );
    expect(bodyOf(await reportIn(pdfOf(pages))).length).toBe(10);
  });

  it('do not take a day that changes from page to page for a running head', async () => {
    const pages = [1, 2, 3].map((n) => page(n, at(`Date: ${n * 4} May 2019`, 60, 60), at('Coast Monitor', 60, 40)));
    expect(bodyOf(await reportIn(pdfOf(pages)))).toEqual(
      expect.arrayContaining(['Date: 4 May 2019', 'Date: 8 May 2019', 'Date: 12 May 2019']),
    );
  });

  it('do not swallow text that stands near them once', async () => {
    const pages = [1, 2].map((n) => page(n, at(`Remark ${n === 1 ? 'on ships' : 'on harbours'} of ours.`, 60, 790)));
    expect(bodyOf(await reportIn(pdfOf(pages)))).toEqual(
      expect.arrayContaining(['Remark on ships of ours.', 'Remark on harbours of ours.']),
    );
  });

  it('show the number of a single page', async () => {
    expect(await hidden(pdfOf([page(1, at('1', 300, 810))]))).toEqual(['1']);
  });

  it('may come from a browser: day, title, address and count, of which only the address is kept', async () => {
    const address = 'https://institute.example/2019/12/ports-of-the-north';
    for (const count of [1, 3]) {
      const pages = Array.from({ length: count }, (_, i) =>
        page(
          i,
          at('11/24/2026, 9:05 PM', 25, 20),
          at('Ports of the North', 260, 20),
          at(address, 25, 830),
          at(`${i + 1}/${count}`, 560, 830),
        ),
      );
      const report = await reportIn(pdfOf(pages));
      expect(report.page.facts).toContainEqual({
        field: 'address',
        value: address,
        rule: 'printed by a browser',
        range: null,
      });
      expect(
        report.page.blocks
          .filter(({ text }) => /2026|^Ports of the North$|https:|^\d\/\d$/u.test(text))
          .every((block) => block.hidden),
      ).toBe(true);
    }
  });

  it('hold tabs in the margin and numbers beside the text', async () => {
    const pages = [1, 2, 3, 4].map((n) =>
      page(n, { text: 'Ports', x: 20, y: 300, size: 8 }, { text: String(n + 161), x: 20, y: 320, size: 8 }),
    );
    expect(await hidden(pdfOf(pages))).toEqual(expect.arrayContaining(['Ports', '162', '163', '164', '165']));
  });

  it('show a notice that stands at the foot of each page once, as one sentence', async () => {
    const notice = [
      'All texts of the Institute for Sea Studies may be disseminated on the condition',
      'that their origin is credited. Images may not be used without permission.',
    ];
    const pages = [1, 2, 3].map((n) => page(n, ...notice.map((words, i) => at(words, 60, 800 + i * 10))));
    const shown = (await reportIn(pdfOf(pages))).page.blocks.filter((block) => !block.hidden);
    expect(shown.filter(({ text }) => text === notice.join(' ')).length).toBe(1);
  });
});
