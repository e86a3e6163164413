import { describe, expect, it } from 'vitest';
import { bodyOf, reportIn, reportsIn } from './opened-pdf.ts';
import { pdfOf, type Setting } from './pdf-builder.ts';
import { set } from './typesetter.ts';
import { paragraphOf, type SENTENCES } from './words.ts';

type Language = keyof typeof SENTENCES;
const COLUMN = { x: 60, width: 475, space: 6 } as const;
const heading = (text: string, y: number, size = 20): Setting => ({ text, x: 60, y, size, font: 'bold' });
const small = (text: string, y: number, font: Setting['font'] = 'plain'): Setting => ({ text, x: 60, y, font });
const text = (i: number, y: number, language: Language = 'en', count = 3): Setting[] =>
  set(
    Array.from({ length: count }, (_, k) => paragraphOf(language, i + k)),
    COLUMN,
    y,
  ).settings;
const foot = (n: number): Setting => ({ text: String(n), x: 530, y: 810, size: 8 });

const ISSUES: Readonly<Record<Language, { titles: readonly string[]; days: readonly string[] }>> = {
  en: {
    titles: ['Northhaven opens its new quay', 'Ferries change hands again', 'The fleet returns from the strait'],
    days: ['3 December 2019', '9 December 2019', '20 December 2019'],
  },
  pl: {
    titles: ['Nowe nabrzeże w porcie północnym', 'Promy znowu zmieniają właściciela', 'Flota wraca z cieśniny'],
    days: ['3 grudnia 2019', '9 grudnia 2019', '20 grudnia 2019'],
  },
  ru: {
    titles: ['Новый причал в северном порту', 'Паромы снова меняют владельца', 'Флот возвращается из пролива'],
    days: ['3 декабря 2019 г.', '9 декабря 2019 г.', '20 декабря 2019 г.'],
  },
  uk: {
    titles: ['Новий причал у північному порту', 'Пороми знову змінюють власника', 'Флот повертається з протоки'],
    days: ['3 грудня 2019', '9 грудня 2019', '20 грудня 2019'],
  },
  de: {
    titles: ['Ein neuer Kai im Nordhafen', 'Fähren wechseln wieder den Besitzer', 'Die Flotte kehrt zurück'],
    days: ['3. Dezember 2019', '9. Dezember 2019', '20. Dezember 2019'],
  },
};

function issue(language: Language): Uint8Array {
  const { titles, days } = ISSUES[language];
  const cover = [
    heading('COAST MONITOR', 200, 36),
    small('December 2019', 240),
    small('Institute for Sea Studies', 260),
  ];
  const contents = [
    heading('Contents', 80, 14),
    ...titles.map((title, i) => small(`${title} .................. ${i + 3}`, 110 + i * 16)),
  ];
  const pages = titles.map((title, i) => [
    small('COAST MONITOR', 60, 'bold'),
    small(days[i] as string, 80),
    heading(title, 110),
    ...text(i * 3, 150, language),
    small('SOURCE: PORT.EXAMPLE', 330),
    foot(i + 3),
  ]);
  return pdfOf([cover, contents, ...pages]);
}

describe('an issue in a PDF', () => {
  it.each(Object.keys(ISSUES) as Language[])(
    'becomes its reports, each at the number of its first page, in %s',
    async (language) => {
      const { titles, days } = ISSUES[language];
      const reports = await reportsIn(issue(language));
      expect(reports.map(({ place }) => place)).toEqual(['p3', 'p4', 'p5']);
      reports.forEach((report, i) => {
        const texts = bodyOf(report);
        expect(texts.slice(0, 2)).toEqual([days[i], titles[i]]);
        expect(report.page.blocks.find(({ text: words }) => words === titles[i])?.level).toBe(1);
        for (const other of titles) if (other !== titles[i]) expect(texts).not.toContain(other);
        expect(texts).toContain(paragraphOf(language, i * 3 + 2));
        expect(report.page.facts).toContainEqual({
          field: 'publisher',
          value: 'Institute for Sea Studies',
          rule: 'issue',
          range: null,
        });
      });
      expect(reports[0]?.page.blocks.filter(({ hidden }) => hidden).map(({ text: words }) => words)).toContain(
        'December 2019',
      );
    },
  );

  it('may have two reports on a page', async () => {
    const page = [0, 1].flatMap((i) => [
      small(`${i + 3} May 2019`, 80 + i * 330),
      heading(ISSUES.en.titles[i] as string, 105 + i * 330),
      ...text(i * 2, 140 + i * 330, 'en', 2),
    ]);
    const last = [small('9 May 2019', 80), heading(ISSUES.en.titles[2] as string, 105), ...text(4, 140)];
    const reports = await reportsIn(pdfOf([page, last]));
    expect(reports.map(({ place }) => place)).toEqual(['p1', 'p1-2', 'p2']);
    expect(reports.map((report) => bodyOf(report).slice(0, 2))).toEqual([
      ['3 May 2019', ISSUES.en.titles[0]],
      ['4 May 2019', ISSUES.en.titles[1]],
      ['9 May 2019', ISSUES.en.titles[2]],
    ]);
  });

  it('may name authors only', async () => {
    const authors = ['By Anna Nowak', 'By Peter Schmidt', 'By Maria Costa'];
    const pages = ISSUES.en.titles.map((title, i) => [
      heading(title, 80),
      small(authors[i] as string, 110),
      ...text(i, 140),
    ]);
    expect((await reportsIn(pdfOf(pages))).map(({ place }) => place)).toEqual(['p1', 'p2', 'p3']);
  });

  it('gives each of its reports the notice that stands on its cover', async () => {
    const notice =
      'All texts published by the Institute for Sea Studies may be disseminated on the condition that their origin is credited.';
    const cover = [heading('COAST MONITOR', 200, 36), ...set([notice], COLUMN, 500).settings];
    const pages = ISSUES.en.titles.map((title, i) => [
      small(`${i + 3} May 2019`, 80),
      heading(title, 105),
      ...text(i, 140),
    ]);
    for (const report of await reportsIn(pdfOf([cover, ...pages]))) expect(bodyOf(report)).toContain(notice);
  });
});

describe('one report in a PDF', () => {
  const chapters = ['Introduction', '1. Ports', '2. Ships', '3. Crews', 'Conclusions'];

  it('is not parted by its chapters, each at the top of a page', async () => {
    const cover = [heading('Ports of the North Coast', 200, 30), small('Anna Nowak', 240), small('12 March 2019', 260)];
    const pages = chapters.map((title, i) => [heading(title, 80), ...text(i, 120), foot(i + 2)]);
    const report = await reportIn(pdfOf([cover, ...pages]));
    expect(report.place).toBe('');
    expect(
      report.page.blocks.filter(({ level, kind }) => kind === 'heading' && level === 1).map(({ text: words }) => words),
    ).toEqual(['Ports of the North Coast']);
  });

  it('is not parted by chapters without numbers or by a day that each page prints', async () => {
    const titles = ['What the ministry wants', 'What the neighbours fear', 'What the fleet can do'];
    const pages = titles.map((title, i) => [
      small('Coast Monitor, 12 March 2019', 40),
      ...(i === 0 ? [heading('Ports of the North Coast', 90, 30)] : []),
      heading(title, 140),
      ...text(i, 180),
    ]);
    expect((await reportIn(pdfOf(pages))).place).toBe('');
  });

  it('is not parted by days in the headings of a chronicle', async () => {
    const page = [
      heading('A month at sea', 70, 26),
      ...[1, 2, 3].flatMap((n) => [
        heading(`${n * 3} May 2019`, 100 + n * 150, 14),
        ...text(n, 125 + n * 150, 'en', 1),
      ]),
    ];
    expect((await reportIn(pdfOf([page]))).place).toBe('');
  });

  it('keeps its title before a masthead in bigger letters', async () => {
    const page = [
      heading('COAST COMMENTARY', 80, 34),
      small('No. 12 | 3 May 2019', 105),
      heading('The quay that nobody needs', 140, 22),
      ...text(0, 180),
    ];
    const report = await reportIn(pdfOf([page]));
    expect(report.page.blocks.find(({ level, kind }) => kind === 'heading' && level === 1)?.text).toBe(
      'The quay that nobody needs',
    );
  });

  it('takes the title that the file names where two lines could be it', async () => {
    const page = [
      heading('Anchors and chains', 80, 24),
      heading('The quay that nobody needs', 120, 22),
      ...text(0, 160),
    ];
    const titled = (Title: string) => pdfOf([page], { info: { Title } });
    const first = async (bytes: Uint8Array) =>
      (await reportIn(bytes)).page.blocks.find(({ level }) => level === 1)?.text;
    expect(await first(titled('The quay that nobody needs'))).toBe('The quay that nobody needs');
    expect(await first(titled('Microsoft Word - draft3_final.doc'))).toBe('Anchors and chains');
  });
});
