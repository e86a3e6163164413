import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceRange } from '../../../../renderer/core/read/mapped-text.ts';
import { bodyOf, reportIn } from './opened-pdf.ts';
import { pdfOf, type Setting } from './pdf-builder.ts';
import { flow, set } from './typesetter.ts';
import { paragraphOf } from './words.ts';

/** One line, its pieces side by side. */
const line = (...pieces: readonly (readonly [string, Partial<Setting>?])[]): Setting[] => {
  let x = 60;
  return pieces.map(([text, more = {}]) => {
    const setting = { text, x, y: 100, ...more };
    x += text.length * (more.size ?? 10) * 0.5;
    return setting;
  });
};
const read = async (settings: readonly Setting[]): Promise<readonly string[]> =>
  bodyOf(await reportIn(pdfOf([settings])));

describe('the words of a PDF', () => {
  it('takes the raised figure of a note out of the words and keeps it in the text', async () => {
    const report = await reportIn(
      pdfOf([line(['They signed the treaty'], ['12', { size: 6, y: 96 }], [' and went home.'])]),
    );
    expect(bodyOf(report)).toEqual(['They signed the treaty and went home.']);
    expect(report.text).toContain('treaty12 and');
  });

  it.each([
    ['an area of 40 km', '2', ' of land', 'an area of 40 km2 of land'],
    ['some 10', '6', ' units of it', 'some 106 units of it'],
    ['on the 1', 'st', ' of May', 'on the 1st of May'],
    ['emissions of CO', '2', ' in the port', 'emissions of CO2 in the port'],
  ])('keeps raised figures that mean something: %s', async (before, raised, behind, whole) => {
    expect(await read(line([before], [raised, { size: 6, y: before.endsWith('CO') ? 102 : 96 }], [behind]))).toEqual([
      whole,
    ]);
  });

  it('takes marks written with raised figures of their own out too, and leaves units', async () => {
    expect(await read(line(['The treaty,³ of 20 km², was signed¹² in May.']))).toEqual([
      'The treaty, of 20 km², was signed in May.',
    ]);
  });

  it('joins words broken at a line’s end where the text or the language is certain, and no others', async () => {
    const text = [
      ['The govern-', 'ment answered that the Soviet-'],
      ['The Soviet-', 'era maps differ from those of the long-'],
      ['of the long-', 'term agreement on the govern-'],
    ];
    const settings = [
      'Now the govern-',
      'ment of the long-',
      'term maps met, and the government',
      'said so in its Soviet-',
      'era report.',
    ].map((words, i): Setting => ({ text: words, x: 60, y: 100 + i * 13 }));
    expect(text.length).toBe(3);
    expect(await read(settings)).toEqual([
      'Now the government of the long-term maps met, and the government said so in its Soviet-era report.',
    ]);
  });

  it('joins halves whose hyphen the file does not hold, where the line falls short by one in a justified column', async () => {
    const words = paragraphOf('en', 0).replace('harbours', 'harboursandquays');
    const column = { x: 60, width: 200, justified: true, hyphens: true };
    const settings = set([words, paragraphOf('en', 2)], column, 100).settings;
    const bare = settings.map((each) => ({ ...each, text: each.text.replace(/-$/u, '') }));
    expect(settings.some((each) => each.text.endsWith('-'))).toBe(true);
    expect((await read(bare)).join(' ')).toBe(`${words} ${paragraphOf('en', 2)}`);
  });

  it('reads letters drawn twice once, letters set apart as a word, ligatures as letters', async () => {
    const twice = line(['Russia Monitor', { font: 'bold' }]);
    expect(await read([...twice, ...twice.map((each) => ({ ...each, x: each.x + 0.3 }))])).toEqual(['Russia Monitor']);
    const apart = [...'MONITOR'].map((letter, i): Setting => ({ text: letter, x: 60 + i * 8, y: 100 }));
    expect(await read(apart)).toEqual(['MONITOR']);
    expect(await read(line(['The of\uFB01ce of the \uFB02eet was e\uFB03cient.']))).toEqual([
      'The office of the fleet was efficient.',
    ]);
  });

  it('reads the standard fonts with their western letters', async () => {
    expect(await read([{ text: 'Caf\u00E9 M\u00FCller (\u00A9 2019)', x: 60, y: 100, font: 'helvetica' }])).toEqual([
      'Café Müller (© 2019)',
    ]);
  });

  it('finds spaces by the gaps between words that are set one by one', async () => {
    const settings: Setting[] = [];
    let [x, y] = [20, 100];
    for (const word of paragraphOf('uk', 0).split(' ')) {
      if (x > 480) [x, y] = [20, y + 13];
      settings.push({ text: word, x, y });
      x += word.length * 5 + 2.2;
    }
    expect(await read(settings)).toEqual([paragraphOf('uk', 0)]);
  });

  it('knows the place of every character of a block in the text, and no two blocks overlap', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('en', 'pl', 'ru'), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 120, max: 400 }),
        fc.boolean(),
        async (languages, width, justified) => {
          const paragraphs = languages.map((language, i) => paragraphOf(language as 'en', i));
          const column = { width, justified, hyphens: true, indent: 12 };
          const pages = flow(paragraphs, [{ x: 60, ...column }], 100, 260);
          const foot = pages.map((page, i) => [...page, { text: `Coast Monitor ${i + 1}`, x: 60, y: 810, size: 7 }]);
          const report = await reportIn(pdfOf(foot));
          let end = 0;
          for (const block of report.page.blocks) {
            expect(block.range.start).toBeGreaterThanOrEqual(end);
            end = block.range.end;
            for (let i = 0; i < block.text.length; i++) {
              if (block.text[i] === ' ') continue;
              const range = sourceRange(block, i, i + 1);
              expect(report.text.slice(range.start, range.end)).toBe(block.text[i]);
            }
          }
          expect(end).toBeLessThanOrEqual(report.text.length);
          expect(report.text.split('\f').length).toBe(pages.length);
        },
      ),
      { numRuns: 12, seed: 7 },
    );
  });
});
