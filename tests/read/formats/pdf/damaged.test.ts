import { describe, expect, it } from 'vitest';
import { isPdf } from '../../../../renderer/core/read/formats/pdf/recognise.ts';
import { lockedPdf } from './locked-pdf.ts';
import { bodyOf, openedPdf, reportIn } from './opened-pdf.ts';
import { fileOf, latin, pdfOf, type Setting, streamOf } from './pdf-builder.ts';
import { set } from './typesetter.ts';
import { paragraphOf } from './words.ts';

const page = (i = 0): Setting[] =>
  set([paragraphOf('en', i), paragraphOf('pl', i)], { x: 60, width: 475, space: 6 }, 100).settings;
const problemOf = async (bytes: Uint8Array) => {
  const [opened, more] = await openedPdf(bytes);
  if (opened?.opened !== 'problem' || more) throw new Error('no single problem');
  expect(opened.place).toBe('');
  expect(opened.problem.wayOut).not.toBe('');
  return opened.problem;
};
const rules = (report: Awaited<ReturnType<typeof reportIn>>): readonly string[] =>
  (report.remarks ?? []).map(({ rule }) => rule);

describe('the recogniser of PDFs', () => {
  it('tells them by their header, which other bytes may precede, and nothing else', () => {
    expect(isPdf(pdfOf([page()]))).toBe(true);
    expect(isPdf(latin('\u00EF\u00BB\u00BF%PDF-1.4\n'))).toBe(true);
    expect(isPdf(latin('HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n'))).toBe(true);
    for (const text of ['', '%PDF', '<p>The file began with %PDF-1.4 as all do.</p>', `${'x'.repeat(2000)}\n%PDF-1.4`])
      expect(isPdf(latin(text))).toBe(false);
  });
});

describe('a PDF that cannot be read', () => {
  it('is a scan without text: the sentence says so', async () => {
    const problem = await problemOf(pdfOf([[], [], []]));
    expect(problem.code).toBe('file-not-text');
    expect(problem.sentence).toContain('no text in it (needs OCR)');
  });

  it('has fonts that do not say what their shapes are', async () => {
    const mute = page().map((setting): Setting => ({ ...setting, font: 'mute' }));
    const problem = await problemOf(pdfOf([mute]));
    expect(problem.code).toBe('file-not-text');
    expect(problem.sentence).toContain('OCR');
  });

  it('opens with a password only', async () => {
    expect((await problemOf(lockedPdf('A line of text.', 'secret', 'owner'))).sentence).toContain('password');
  });

  it('has no page that is whole, or none at all', async () => {
    for (const bytes of [
      latin('%PDF-1.7\n'),
      latin(`%PDF-1.7\n${'garbage '.repeat(500)}`),
      fileOf(
        new Map([
          [1, '<< /Type /Catalog /Pages 2 0 R >>'],
          [2, '<< /Type /Pages /Kids [] /Count 0 >>'],
          [3, '<< >>'],
        ]),
      ),
      fileOf(
        new Map([
          [1, '<< /Type /Catalog /Pages 1 0 R >>'],
          [3, '<< >>'],
        ]),
      ),
    ])
      expect((await problemOf(bytes)).code).toMatch(/^file-/u);
  });
});

describe('a PDF that is out of order', () => {
  const texts = [paragraphOf('en', 0), paragraphOf('pl', 0)];

  it('reads all the same: locked against changes only, without its table, with bytes before and behind', async () => {
    expect(bodyOf(await reportIn(lockedPdf('A line of text.', '', 'owner')))).toEqual(['A line of text.']);
    expect(bodyOf(await reportIn(pdfOf([page()], { withoutTable: true })))).toEqual(texts);
    const whole = pdfOf([page()]);
    const wrapped = Uint8Array.from([...latin('junk before\r\n'), ...whole, ...latin('\r\njunk behind'.repeat(50))]);
    expect(bodyOf(await reportIn(wrapped))).toEqual(texts);
  });

  it('gives what is left of it when it is cut off, and never throws', async () => {
    const whole = pdfOf([page(0), page(1), page(2)]);
    let read = 0;
    for (let part = 1; part < 12; part++) {
      const [opened] = await openedPdf(whole.slice(0, Math.floor((whole.length * part) / 12)));
      if (opened?.opened === 'page') read++;
    }
    expect(read).toBeGreaterThan(0);
  });

  it('keeps its newest text when it was changed by an update at its end', async () => {
    const whole = pdfOf([page()]);
    const drawing = streamOf('BT /helvetica 12 Tf 60 700 Td (The newer text of it.) Tj ET');
    const old = new TextDecoder('latin1').decode(whole);
    const start = old
      .slice(old.lastIndexOf('startxref') + 9)
      .trim()
      .split('\n')[0];
    const update = `21 0 obj\n${drawing}\nendobj\n`;
    const table = `xref\n21 1\n${String(old.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 22 /Root 1 0 R /Prev ${start} >>\nstartxref\n${old.length + update.length}\n%%EOF\n`;
    expect(bodyOf(await reportIn(latin(old + update + table)))).toEqual(['The newer text of it.']);
  });

  it('says which pages are broken', async () => {
    const report = await reportIn(
      pdfOf([page(0), page(1)], { objects: { 22: '<< /Type /Page /Parent 22 0 R /Kids 7 >>' } }),
    );
    expect(bodyOf(report)[0]).toBe(texts[0]);
  });

  it('does not run scripts, open what is attached, or follow what it asks for', async () => {
    const report = await reportIn(
      pdfOf([page()], {
        catalogue:
          '/OpenAction << /S /JavaScript /JS (globalThis.ran = true) >> /Names << /EmbeddedFiles << /Names [(a.txt) 100 0 R] >> >>',
        page: '/AA << /O << /S /URI /URI (http://127.0.0.1:1/) >> >>',
        objects: { 100: '<< /Type /Filespec /F (a.txt) /EF << /F 101 0 R >> >>', 101: streamOf('attached words') },
      }),
    );
    expect(bodyOf(report)).toEqual(texts);
    expect('ran' in globalThis).toBe(false);
    expect(report.text).not.toContain('attached');
  });
});

describe('a PDF whose letters a program recognised', () => {
  it('is read with a remark where they are drawn unseen', async () => {
    const report = await reportIn(pdfOf([page().map((setting): Setting => ({ ...setting, mode: 3 }))]));
    expect(bodyOf(report)).toEqual([paragraphOf('en', 0), paragraphOf('pl', 0)]);
    expect(rules(report)).toEqual(['text-recognised']);
    expect(rules(await reportIn(pdfOf([page()])))).toEqual([]);
  });

  it('is read with a remark where its maker is known for that', async () => {
    const report = await reportIn(pdfOf([page()], { info: { Producer: 'ocrmypdf 15.4 / Tesseract OCR 5.3' } }));
    expect(rules(report)).toEqual(['text-recognised']);
  });

  it('says that some pages are pictures', async () => {
    expect(rules(await reportIn(pdfOf([page(), [], []])))).toEqual(['pages-without-text']);
  });
});

describe('a hostile PDF', () => {
  const pageObject = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';

  it('may have a tree of pages that goes round in circles or very deep', async () => {
    const circle = new Map([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [2, '<< /Type /Pages /Kids [4 0 R] /Count 9 >>'],
      [3, '<< >>'],
      [4, '<< /Type /Pages /Kids [2 0 R] /Count 9 /Parent 2 0 R >>'],
    ]);
    expect((await problemOf(fileOf(circle))).code).toMatch(/^file-/u);
    const deep = new Map([
      [1, '<< /Type /Catalog /Pages 2 0 R >>'],
      [3, '<< >>'],
    ]);
    const depth = 3000;
    deep.set(2, '<< /Type /Pages /Kids [10 0 R] /Count 1 >>');
    for (let i = 10; i < depth; i++)
      deep.set(i, `<< /Type /Pages /Kids [${i + 1} 0 R] /Count 1 /Parent ${i === 10 ? 2 : i - 1} 0 R >>`);
    deep.set(depth, pageObject);
    expect((await openedPdf(fileOf(deep))).length).toBe(1);
  });

  it('may have more pages than are read', async () => {
    const pages = Array.from({ length: 1200 }, (_, i): Setting[] =>
      i < 3 ? page(i) : [{ text: `Line ${i} of it.`, x: 60, y: 100 }],
    );
    const report = await reportIn(pdfOf(pages));
    expect(rules(report)).toEqual(['pages-beyond-limit']);
    expect(report.remarks?.[0]?.sentence).toContain('1000 of 1200');
  });

  it('may hold hundreds of thousands of pieces of text on one page', async () => {
    const drawing = streamOf(
      `BT /helvetica 1 Tf ${'1 0 0 1 30 400 Tm (a) Tj 1 0 0 1 300 40 Tm (b) Tj '.repeat(60_000)} ET`,
    );
    const [opened] = await openedPdf(pdfOf([page(), []], { objects: { 23: drawing } }));
    expect(opened?.opened).toBe('page');
    expect(opened?.remarks?.map(({ rule }) => rule)).toContain('page-beyond-limit');
  });

  it('may be any bytes: files with bytes changed at random give pages or one problem', async () => {
    const whole = pdfOf([page(0), page(1)], { info: { Title: 'Ports of the North' } });
    let seed = 12_345;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 40; round++) {
      const bytes = whole.slice();
      for (let k = 0; k < 1 + random(40); k++) bytes[random(bytes.length)] = random(256);
      const opened = await openedPdf(bytes);
      expect(opened.length).toBeGreaterThan(0);
    }
  });
});
