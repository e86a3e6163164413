import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditLine, originLine } from '../../renderer/core/credit/line.ts';
import { originOf } from '../../renderer/core/credit/origin.ts';
import type { Evidence, Part, Report } from '../../renderer/core/model/report.ts';
import { type ReportInShort, reportOf } from '../excerpt/report-by-hand.ts';
import { termsOf } from './terms-by-class.ts';

const part = (role: Part['role'], text: string, start: number): Part => {
  const range = { start, end: start + text.length };
  return { role, text, range, bytes: range };
};
const PICTURE = part('picture-credit', 'SOURCE: MID.RU', 100);
const NOTICE = part('notice', 'MID.RU is our name.', 200);
const evidence = (found: string, start: number | null): Evidence => ({
  rule: 'label',
  found,
  range: start === null ? null : { start, end: start + found.length },
});

/** A report whose publisher and author were read as `MID.RU`, for these reasons. */
function readAs(because: readonly Evidence[], corrected?: true): Report {
  const report = reportOf({ series: 'Russia Monitor', pictureCredits: ['MID.RU'] });
  const field = { evidence: because, ...(corrected && { corrected }) };
  return {
    ...report,
    parts: [...report.parts, PICTURE, NOTICE],
    publisher: { value: 'MID.RU', ...field },
    authors: { value: ['MID.RU'], ...field },
  };
}

describe('whoever is credited for a picture', () => {
  it.each<[string, Evidence[], boolean]>([
    ['is no publisher where only the line under the picture names it', [evidence('MID.RU', 108)], false],
    ['is no publisher where the whole line is the reason', [evidence('SOURCE: MID.RU', 100)], false],
    ['is no publisher where nothing is the reason', [], false],
    ['is one where the notice names it', [evidence('MID.RU', 108), evidence('MID.RU', 200)], true],
    ['is one where the page says so for machines', [evidence('mid.ru', null)], true],
  ])('%s', (_, because, taken) => {
    const { publisher, authors } = originOf(readAs(because));
    expect([publisher, authors]).toEqual(taken ? ['MID.RU', ['MID.RU']] : [null, []]);
  });

  it('is a publisher where a person says so', () => {
    expect(originOf(readAs([evidence('MID.RU', 108)], true)).publisher).toBe('MID.RU');
  });

  it('leaves a credit that says that the publisher is not stated', () => {
    expect(creditLine(readAs([evidence('MID.RU', 108)]))).toMatch(/^Origin: publisher not stated, Russia Monitor, /);
  });
});

describe('an origin whose publisher and series', () => {
  it.each<[string, ReportInShort, string]>([
    ['are one name is named once', { publisher: 'Russia Monitor', series: 'RUSSIA MONITOR' }, 'Russia Monitor, 2020.'],
    [
      'are one name keeps the number',
      { publisher: 'Ost-Brief', series: 'Ost-Brief', seriesNumber: '7' },
      'Ost-Brief 7, 2020.',
    ],
    [
      'hold one another keeps both',
      { publisher: 'Sea Watch', series: 'Sea Watch Notes' },
      'Sea Watch, Sea Watch Notes, 2020.',
    ],
    [
      'and author are one name is named once',
      {
        publisher: 'Sea Watch',
        series: 'Notes',
        authors: ['SEA WATCH', 'Jane Roe'],
        terms: termsOf('cc-by'),
        title: 'One',
      },
      'Sea Watch, Notes, Jane Roe, “One”, 2020.',
    ],
  ])('%s', (_, short, line) => expect(originLine(reportOf({ date: '2020', ...short }))).toBe(`Origin: ${line}`));
});

describe('a fact that cannot be seen', () => {
  it.each(['', ' ', '\u200B', '\u3164', '\u2060\uFEFF', '\u202E', '—', '???', '\u0000', '\uD800', '\u0301'])(
    '%j is none',
    (name) => {
      const report = reportOf({ publisher: name, series: name, title: name, seriesNumber: name, authors: [name] });
      expect(originLine(report)).toBe('Origin: publisher not stated, title not stated, undated.');
    },
  );
});

describe('an origin that runs from right to left', () => {
  it('is kept apart from the date behind it', () => {
    const line = originLine(reportOf({ publisher: 'מכון', series: 'מבט', seriesNumber: '12', date: '2020-03-05' }));
    expect(line).toBe('Origin: \u2068מכון\u2069, \u2068מבט\u2069 12, 5 March 2020.');
  });
});

describe('the credit line of any facts', () => {
  const sign = fc.oneof(
    fc.constantFrom(
      'a',
      'Ł',
      'ش',
      'ש',
      '会',
      ' ',
      '\n',
      '\u0000',
      '\u0085',
      '\u2028',
      '\u202E',
      '\u2066',
      '\u202C',
      '\u2069',
      '\u200F',
      '\uD800',
      '\uDC00',
      '\uFFFE',
      '<',
      '&',
      '*',
      '\\',
      '{',
      '.',
      ',',
      '“',
      '=',
      '1',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const text = fc.oneof(
    fc.array(sign, { maxLength: 12 }).map((all) => all.join('')),
    fc.constantFrom('Sea Watch', 'Notes'),
  );
  const maybe = fc.option(text, { nil: null, freq: 4 });
  const facts = fc.record({
    title: maybe,
    series: maybe,
    seriesNumber: maybe,
    publisher: maybe,
    authors: fc.array(text, { maxLength: 3 }),
    date: fc.constantFrom(null, '2019', '2019-12', '2019-12-12', '2019-02-30', 'yesterday'),
    address: maybe,
    notice: maybe,
    wording: maybe,
    kind: fc.constantFrom(
      'cc-by',
      'attribution-required',
      'not-stated',
      'all-rights-reserved',
    ) as fc.Arbitrary<'cc-by'>,
  });

  it('is one line that any format can carry, with an origin that says what is known and nothing more', () => {
    fc.assert(
      fc.property(facts, ({ wording, kind, ...short }) => {
        const report = reportOf({ ...short, terms: { ...termsOf(kind), wording }, pictureCredits: ['Lens & Sons'] });
        const line = creditLine(report);
        expect(line.isWellFormed()).toBe(true);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]|Lens & Sons|null|undefined|\.txt/u);
        expect([...line.matchAll(/[\u202A-\u202E\u2066\u2067]/gu)]).toEqual([]);
        expect(line.match(/\u2068/g)?.length).toBe(line.match(/\u2069/g)?.length);
        const { publisher, series } = originOf(report);
        const origin = originLine(report);
        expect(line).toContain(origin);
        expect(origin).toMatch(/^Origin: .*[.!?…]$/u);
        if (publisher === null) expect(origin).toMatch(/^Origin: publisher not stated, /);
        else expect(origin.replace(/[\u2068\u2069]/g, '').startsWith(`Origin: ${publisher}`)).toBe(true);
        if (series !== null) expect(origin.toLowerCase()).toContain(series.toLowerCase());
        const days = { '2019': ', 2019', '2019-12': ', December 2019', '2019-12-12': ', 12 December 2019' };
        const day = days[short.date as '2019'] ?? ', undated';
        expect(origin).toContain(day);
      }),
      { numRuns: 500 },
    );
  });
});
