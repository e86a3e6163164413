import { describe, expect, it } from 'vitest';
import { bodyOf, reportIn } from './opened-pdf.ts';
import { pdfOf, type Setting } from './pdf-builder.ts';
import { flow, set } from './typesetter.ts';
import { paragraphOf, SENTENCES } from './words.ts';

const WIDE = { x: 60, width: 475, space: 6 } as const;
const title = (text: string, y = 80): Setting => ({ text, x: 60, y, size: 20, font: 'bold' });
const five = (language: keyof typeof SENTENCES): string[] => [0, 1, 2, 3, 4].map((i) => paragraphOf(language, i));

describe('the layout of a PDF', () => {
  it.each(Object.keys(SENTENCES) as (keyof typeof SENTENCES)[])(
    'is read in reading order from two justified columns, in %s',
    async (language) => {
      const paragraphs = [...five(language), ...five(language).reverse()];
      const column = { width: 225, justified: true, indent: 12 };
      const pages = flow(
        paragraphs,
        [
          { x: 60, ...column },
          { x: 310, ...column },
        ],
        120,
        500,
      );
      const report = await reportIn(
        pdfOf([[title('A title over both columns'), ...(pages[0] ?? [])], ...pages.slice(1)]),
      );
      expect(bodyOf(report)).toEqual(['A title over both columns', ...paragraphs]);
    },
  );

  it('is read in reading order from three ragged columns, page after page', async () => {
    const paragraphs = Array.from({ length: 24 }, (_, i) => paragraphOf('en', i));
    const columns = [60, 225, 390].map((x) => ({ x, width: 145, size: 8, space: 5 }));
    const pages = flow(paragraphs, columns, 60, 780);
    expect(bodyOf(await reportIn(pdfOf(pages)))).toEqual(paragraphs);
  });

  it('goes from band to band where a heading spans the columns in the middle of a page', async () => {
    const columns = [60, 310].map((x) => ({ x, width: 225, indent: 12 }));
    const [above = []] = flow(five('en'), columns, 120, 395);
    const [below = []] = flow(five('en').reverse(), columns, 460, 760);
    const page = [title('First part of the text'), ...above, title('Second part of the text', 432), ...below];
    expect(bodyOf(await reportIn(pdfOf([page])))).toEqual([
      'First part of the text',
      ...five('en'),
      'Second part of the text',
      ...five('en').reverse(),
    ]);
  });

  it('takes a narrow margin in small type out of the text and reads its short lines first', async () => {
    const { settings } = set(five('de'), { x: 60, width: 330, space: 6 }, 140);
    const margin = ['Nr. 32', 'April 2021'].map((text, i): Setting => ({ text, x: 430, y: 140 + i * 11, size: 8 }));
    const biography = set(['Die Verfasserin arbeitet an einem Institut.'], { x: 430, width: 110, size: 8 }, 190);
    const report = await reportIn(
      pdfOf([[title('Die Häfen des Nordens'), ...settings, ...margin, ...biography.settings]]),
    );
    expect(bodyOf(report)).toEqual(['Die Häfen des Nordens', ...five('de')]);
    expect(report.page.blocks.slice(1, 3).map(({ text, place }) => [text, place])).toEqual([
      ['Nr. 32', 'aside'],
      ['April 2021', 'aside'],
    ]);
  });

  it('keeps a box of running text behind the text of its page', async () => {
    const { settings } = set(five('en'), { x: 60, width: 320, space: 6 }, 140);
    const box = set([paragraphOf('en', 1)], { x: 420, width: 120, size: 8 }, 140);
    const texts = bodyOf(await reportIn(pdfOf([[title('Ports of the north coast'), ...settings, ...box.settings]])));
    expect(texts).toEqual(['Ports of the north coast', ...five('en'), paragraphOf('en', 1)]);
  });

  it('parts paragraphs by indents and by spacing alike', async () => {
    for (const column of [
      { ...WIDE, indent: 14, space: 0, justified: true },
      { ...WIDE, space: 8 },
    ]) {
      const { settings } = set(five('pl'), column, 100);
      expect(bodyOf(await reportIn(pdfOf([settings])))).toEqual(five('pl'));
    }
  });

  it('goes on from page to page over a footnote and a running foot', async () => {
    const paragraphs = [...five('en'), ...five('en')];
    const pages = flow(paragraphs, [{ ...WIDE, justified: true, indent: 12, space: 0 }], 80, 240).map((page, i) => [
      ...page,
      { text: '1', x: 60, y: 697, size: 5 },
      { text: `See the report of the office, part ${i + 1}.`, x: 64, y: 700, size: 7 },
      { text: 'Coast Monitor', x: 60, y: 800, size: 8 },
      { text: String(i + 1), x: 530, y: 800, size: 8 },
    ]);
    const report = await reportIn(pdfOf(pages));
    expect(pages.length).toBeGreaterThan(2);
    expect(bodyOf(report)).toEqual(paragraphs);
    expect(report.page.blocks.filter(({ place }) => place === 'aside').map(({ text }) => text)).toEqual(
      pages.map((_, i) => `1 See the report of the office, part ${i + 1}.`),
    );
    expect(report.page.blocks.filter(({ text }) => text === 'Coast Monitor').map(({ place }) => place)).toEqual(
      pages.map(() => 'footer'),
    );
  });

  it('reads the cells of a table row by row, each by itself', async () => {
    const rows = [
      ['Port', 'Depth', 'Ships'],
      ['Northhaven', '12 m', '140'],
      ['Eastmouth', '9 m', '87'],
      ['Grey Bay', '15 m', '203'],
    ];
    const cells = rows.flatMap((row, i) => row.map((text, k): Setting => ({ text, x: 60 + k * 120, y: 300 + i * 14 })));
    const { settings } = set([paragraphOf('en', 0)], WIDE, 120);
    const after = set([paragraphOf('en', 1)], WIDE, 400);
    const report = await reportIn(pdfOf([[...settings, ...cells, ...after.settings]]));
    expect(bodyOf(report, 'table-cell')).toEqual(rows.flat());
    expect(bodyOf(report, 'text')).toEqual([paragraphOf('en', 0), paragraphOf('en', 1)]);
  });

  it('sets a watermark and lines at an angle aside', async () => {
    const { settings } = set(five('en'), WIDE, 100);
    const stray: Setting[] = [
      { text: 'DRAFT', x: 150, y: 600, size: 90, turned: 45 },
      { text: 'downloaded by someone', x: 20, y: 500, size: 7, turned: 90 },
    ];
    const report = await reportIn(pdfOf([[...settings, ...stray]]));
    expect(bodyOf(report)).toEqual(five('en'));
    expect(report.page.blocks.filter(({ hidden }) => hidden).map(({ text }) => text)).toEqual([
      'DRAFT downloaded by someone',
    ]);
  });

  it('reads a page that is set sideways as it is read', async () => {
    const { settings } = set(five('en'), { x: 60, width: 700, space: 6 }, 100);
    const sideways = settings.map(({ x, y, ...rest }): Setting => ({ ...rest, x: y, y: 842 - x, turned: 90 }));
    expect(bodyOf(await reportIn(pdfOf([sideways])))).toEqual(five('en'));
  });

  it('makes a word of a decorated first letter and the rest', async () => {
    const [first = '', ...rest] = five('en');
    const column = { x: 60, width: 475 };
    const lines = set([first.slice(1)], { ...column, x: 90, width: 445 }, 110).settings;
    const { settings } = set(rest, { ...column, space: 6 }, 180);
    const cap: Setting = { text: first.slice(0, 1), x: 60, y: 123, size: 34 };
    expect(bodyOf(await reportIn(pdfOf([[title('Ports of the coast'), cap, ...lines, ...settings]])))).toContain(first);
  });
});
