import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../renderer/core/model/report.ts';
import { casesBeside } from '../../scripts/quality/cases.ts';
import { figuresOf, missedBars, shareOf } from '../../scripts/quality/figures.ts';
import { type Gold, goldsOf } from '../../scripts/quality/gold.ts';
import { goldOf } from '../../scripts/quality/gold-of-report.ts';
import { measure, type Scored } from '../../scripts/quality/measure.ts';
import { paired } from '../../scripts/quality/pairing.ts';
import { scoreMissing, scoreReport } from '../../scripts/quality/report-score.ts';
import { failureLines, grouped, table } from '../../scripts/quality/table.ts';
import { GOLD, NOTICE, REPORT, readAs, withPart } from './invented-report.ts';

const wrong = (report: Report, gold: Gold = GOLD) =>
  scoreReport(report, gold)
    .outcomes.filter(({ right }) => !right)
    .map(({ field }) => field);

const rights = (report: Report, gold: Gold = GOLD) => scoreReport(report, gold).rightsErrors;

const scored = (report: Report, language = 'en'): Scored => ({
  name: 'x',
  language,
  format: 'txt',
  title: '',
  score: scoreReport(report, GOLD),
});

describe('a report that was read rightly', () => {
  it('has nothing wrong', () => {
    const score = scoreReport(REPORT, GOLD);
    expect(wrong(REPORT)).toEqual([]);
    expect(score).toMatchObject({ rightsErrors: [], needlessQuestions: [], paragraphs: { expected: 2, missed: [] } });
    expect(score.leak?.stretches).toEqual([]);
    expect(missedBars(figuresOf([scored(REPORT)]))).toEqual([]);
  });

  it('agrees with the draft of a gold that is made from it', () => {
    expect(wrong(REPORT, goldsOf(JSON.parse(JSON.stringify(goldOf(REPORT))))[0])).toEqual([]);
  });

  it('may have other white space, but no other letters', () => {
    expect(wrong(readAs({ title: 'A  Ferry\u00A0and a\nBand' }))).toEqual([]);
    expect(wrong(readAs({ title: 'A ferry and a Band' }))).toEqual(['title']);
  });
});

describe('a planted wrong value lowers its own cell and no other', () => {
  const planted: readonly (readonly [string, unknown])[] = [
    ['title', 'Something else'],
    ['series', null],
    ['seriesNumber', '8'],
    ['publisher', null],
    ['date', '2019-02-03'],
    ['language', 'de'],
    ['address', 'https://x.example/'],
    ['authors', ['Bo Reed', 'Ada Quill']],
    ['pictureCredits', ['AFP']],
    ['notice', null],
  ];
  for (const [field, value] of planted)
    it(field, () => {
      const report = readAs({ [field]: value });
      expect(wrong(report)).toEqual([field]);
      const figures = figuresOf([scored(REPORT), scored(report)]);
      const lowered = Object.entries(figures.fields).filter(([, share]) => shareOf(share) < 1);
      expect(lowered).toEqual([[field, { right: 1, of: 2 }]]);
      expect(missedBars(figures).some((sentence) => sentence.startsWith(`${field}: 50.0 %`))).toBe(true);
    });

  it('terms', () => {
    const report = { ...REPORT, terms: { ...REPORT.terms, class: 'cc-by' as const } };
    expect(wrong(report)).toEqual(['terms.class']);
  });

  it('a heading', () => expect(wrong(withPart('heading', 'Related'))).toEqual(['headings']));

  it('something that was not set aside', () =>
    expect(wrong(REPORT, { ...GOLD, setAside: ['Support', 'Top'] })).toEqual(['setAside']));
});

describe('paragraphs and furniture', () => {
  it('a paragraph that is cut in two is not whole', () => {
    const cut = REPORT.parts.flatMap((one) =>
      one.role === 'paragraph' && one.text.startsWith('The ferry')
        ? [
            { ...one, text: one.text.slice(0, 51) },
            { ...one, text: one.text.slice(52) },
          ]
        : [one],
    );
    const score = scoreReport({ ...REPORT, parts: cut }, GOLD);
    expect(score.paragraphs?.missed).toHaveLength(1);
    expect(score.leak?.stretches).toEqual([]);
  });

  it('forbidden words in the body leak, whole words only', () => {
    const score = scoreReport(withPart('paragraph', 'Support us with a donation today'), GOLD);
    expect(score.leak?.stretches[0]).toBe('Support us');
    expect(scoreReport(REPORT, { ...GOLD, bodyMustNotHold: ['ban', 'err'] }).leak?.stretches).toEqual([]);
  });

  it('a body part that nobody expected leaks, though nobody forbade it', () => {
    const score = scoreReport(withPart('list-item', 'You may also like our calendar'), GOLD);
    expect(score.leak).toMatchObject({ leaked: 30, stretches: ['You may also like our calendar'] });
  });
});

describe('rights errors', () => {
  const terms = (values: Partial<Report['terms']>): Report => ({ ...REPORT, terms: { ...REPORT.terms, ...values } });
  const strict = (values: Gold['terms']): Gold => ({ ...GOLD, terms: values ?? {} });

  it('a notice that is lost, altered or invented', () => {
    expect(rights(readAs({ notice: null }))).toEqual(['the notice was lost']);
    expect(rights(readAs({ notice: NOTICE.slice(0, -1) }))).toEqual(['the notice was altered']);
    expect(rights(REPORT, { ...GOLD, notice: null })).toEqual(['a notice was made of words that are none']);
  });

  it('a credit that is lost', () =>
    expect(rights(terms({ credit: 'notStated' }))).toEqual(['a required credit was lost']));

  it('pictures that are allowed', () =>
    expect(rights(terms({ images: 'allowed' }))).toEqual(['pictures are allowed that are not']));

  it('text that is free', () =>
    expect(rights(terms({ text: 'free' }))).toEqual(['more of the text is allowed than is']));

  it('more caution than needed is none', () =>
    expect(rights(terms({ text: 'permission', images: 'permission' }))).toEqual([]));

  it('a limit that is lost or raised', () => {
    const gold = strict({ text: 'quoteOnly', quoteLimit: { amount: 100, unit: 'words' } });
    const quoting = (amount: number) => terms({ text: 'quoteOnly', quoteLimit: { amount, unit: 'words' } });
    expect(rights(terms({ text: 'quoteOnly' }), gold)).toEqual(['quotations are allowed beyond the limit']);
    expect(rights(quoting(150), gold)).toEqual(['quotations are allowed beyond the limit']);
    expect(rights(quoting(100), gold)).toEqual([]);
  });

  it('a prescribed wording, a ban on changes, a ban on commerce', () => {
    const gold = strict({ wording: 'First in Harbour Letter', changes: 'forbidden', commercial: 'forbidden' });
    expect(rights(REPORT, gold)).toHaveLength(3);
    const kept = terms({ wording: 'First in Harbour Letter', changes: 'forbidden', commercial: 'forbidden' });
    expect(rights(kept, gold)).toEqual([]);
  });

  it('the owner of a picture as the origin of the text', () => {
    expect(rights(readAs({ publisher: 'MOD.EXAMPLE' }))).toHaveLength(1);
    expect(rights(readAs({ authors: ['AFP'] }))).toHaveLength(1);
  });
});

describe('questions', () => {
  const asked = (choices: readonly string[]): Report => ({
    ...REPORT,
    date: { value: '2019', evidence: [], check: { question: 'Which?', choices } },
  });
  const gold: Gold = { ...GOLD, pleaseCheck: { date: ['2019-03-02', '2019-02-03'] } };

  it('must be asked where the value cannot be known', () => {
    expect(wrong(REPORT, gold)).toEqual(['date']);
    expect(wrong(asked(['2019-03-02']), gold)).toEqual(['date']);
    expect(wrong(asked(['2019-02-03', '2019-03-02']), gold)).toEqual([]);
  });

  it('are counted where nobody needed them', () =>
    expect(scoreReport(asked(['2019-03-02']), GOLD).needlessQuestions).toEqual(['date']));
});

describe('gold as people write it', () => {
  it('is a report, a list, or a list under `reports`', () => {
    expect(goldsOf({ title: 'A' })).toEqual([{ title: 'A' }]);
    expect(goldsOf([{ title: 'A' }, { title: 'B' }])).toHaveLength(2);
    expect(goldsOf({ reports: [{ title: 'A' }] })).toEqual([{ title: 'A' }]);
    expect(goldsOf('nothing')).toEqual([]);
  });

  it('takes one text for a list, objects with a text, and a body for its paragraphs', () => {
    const [gold] = goldsOf({
      authors: 'Ada Quill',
      setAside: [{ text: 'Top' }],
      body: 'One.\n\nTwo.',
      seriesNumber: 7,
    });
    expect(gold).toMatchObject({
      authors: ['Ada Quill'],
      setAside: ['Top'],
      paragraphs: ['One.', 'Two.'],
      seriesNumber: '7',
    });
  });

  it('takes several texts for several right answers, and the sentences of a notice for one', () => {
    const [gold] = goldsOf({ publisher: ['Fund', 'Harbour Fund'], notice: NOTICE.split(/(?<=\.) /) });
    expect(gold).toEqual({ publisher: 'Fund', accept: { publisher: ['Harbour Fund'] }, notice: NOTICE });
    expect(wrong(REPORT, gold)).toEqual([]);
  });

  it('scores only what is there', () => {
    expect(scoreReport(REPORT, { title: 'No' }).outcomes.map(({ field }) => field)).toEqual(['title']);
    expect(scoreReport(REPORT, { terms: { credit: 'required' } }).outcomes).toHaveLength(1);
  });

  it('may accept further values', () => {
    expect(wrong(readAs({ publisher: null }), { ...GOLD, accept: { publisher: [null] } })).toEqual([]);
  });
});

describe('several reports in a file', () => {
  const item = (title: string, place: string) => ({
    place,
    report: { ok: true as const, value: { ...readAs({ title }), place } },
  });

  it('are paired by place, then by title, then by order; what is left over is told', () => {
    const items = [item('A', 'a.txt'), item('B', 'b.txt'), item('C', 'c.txt'), item('D', 'd.txt')];
    const { pairs, extra } = paired(items, [{ title: 'B' }, { place: '^c' }, { title: 'unread' }]);
    expect(pairs.map(({ report }) => report?.title.value)).toEqual(['B', 'C', 'A']);
    expect(extra.map((report) => report.title.value)).toEqual(['D']);
  });

  it('a report that is not found has all its values wrong', () => {
    const score = scoreMissing(GOLD);
    expect(score.outcomes.every(({ right }) => !right)).toBe(true);
    expect(score.paragraphs?.missed).toHaveLength(2);
    expect(score.rightsErrors).toEqual(['the notice was lost']);
  });
});

describe('the table', () => {
  it('has a column for each group and the failures a line each', () => {
    const all = [scored(REPORT), scored(readAs({ title: 'No' }), 'pl')];
    const text = table(figuresOf(all), grouped(all, 'language'));
    expect(text.split('\n').find((line) => line.startsWith('title'))).toMatch(/50\.0\s+100\.0\s+0\.0$/);
    expect(failureLines(scored(readAs({ title: 'No' })))).toEqual(['title: expected "A Ferry and a Band", found "No"']);
  });
});

describe('a folder of files with gold beside them', () => {
  it('is scored, unchecked drafts are not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gold-'));
    try {
      const text =
        'Harbour Letter\n\n2 March 2019\n\nA Ferry and a Band\n\nThe ferry sailed at noon with forty lorries.\n';
      writeFileSync(join(folder, 'one.txt'), text);
      writeFileSync(join(folder, 'one.gold.json'), JSON.stringify({ date: '2019-03-02', title: 'Not this' }));
      writeFileSync(join(folder, 'two.txt'), text);
      writeFileSync(join(folder, 'two.txt.gold.json'), JSON.stringify({ checked: false, date: '2001-01-01' }));
      writeFileSync(join(folder, 'three.txt'), text);
      const { scored: got, unchecked } = await measure(casesBeside(folder));
      expect(unchecked).toEqual(['two.txt']);
      expect(got.map(({ score }) => score.outcomes.map(({ field, right }) => [field, right]))).toEqual([
        [
          ['title', false],
          ['date', true],
        ],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
