import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditExcerpt } from '../../renderer/core/credit/credited-excerpt.ts';
import { anchorPassage } from '../../renderer/core/excerpt/anchor.ts';
import { sentences } from '../../renderer/core/excerpt/sentences.ts';
import { bodyText } from '../../renderer/core/model/body.ts';
import { characters, words } from '../../renderer/core/model/quotation-length.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import type { QuoteLimit } from '../../renderer/core/model/terms.ts';
import { bodyHash, type ReportInShort, reportOf } from '../excerpt/report-by-hand.ts';
import { termsOf } from './terms-by-class.ts';

const limited = (amount: number, unit: QuoteLimit['unit'], body: ReportInShort['body'], language = 'en'): Report =>
  reportOf({
    terms: { ...termsOf('quote-with-permission'), quoteLimit: { amount, unit } },
    body: body ?? [],
    language,
  });

/** Takes a passage as the reader would; null where it holds no words. */
function take(report: Report, start: number, end: number) {
  const passage = { report: report.id, start, end, words: bodyText(report).slice(start, end) };
  const anchor = anchorPassage(report, bodyHash(report), passage);
  return anchor.ok ? { anchor: anchor.value, result: creditExcerpt(report, bodyHash(report), anchor.value) } : null;
}

/** The passage that a refusal of the words between two places offers; null where it offers none. */
function offered(report: Report, start: number, end: number): string | null {
  const result = take(report, start, end)?.result;
  const permitted = result && !result.ok ? result.problem.permittedEnd : undefined;
  return permitted === undefined ? null : bodyText(report).slice(start, permitted);
}

describe('the passage that a refusal offers', () => {
  const BODY = ['The envoy left. Nothing was signed that day.', 'Later a date was set for a new meeting.'];
  const all = BODY.join('\n\n').length;

  it.each<[number, QuoteLimit['unit'], string | null]>([
    [60, 'characters', 'The envoy left. Nothing was signed that day.'],
    [44, 'characters', 'The envoy left. Nothing was signed that day.'],
    [43, 'characters', 'The envoy left.'],
    [15, 'characters', 'The envoy left.'],
    [14, 'characters', 'The envoy left'],
    [13, 'characters', 'The envoy'],
    [3, 'characters', 'The'],
    [2, 'characters', null],
    [0, 'words', null],
    [2, 'words', 'The envoy'],
    [7, 'words', 'The envoy left.'],
    [8, 'words', 'The envoy left. Nothing was signed that day.'],
    [52, 'percent', 'The envoy left. Nothing was signed that day.'],
  ])('under a limit of %d %s is %j', (amount, unit, expected) => {
    expect(offered(limited(amount, unit, BODY), 0, all)).toBe(expected);
  });

  it('begins where the passage begins, and is shorter than it', () => {
    expect(offered(limited(30, 'characters', BODY), 16, all)).toBe('Nothing was signed that day.');
    expect(offered(limited(20, 'characters', BODY), 16, 40)).toBe('Nothing was signed');
  });

  it('is named by no word of the report, for a refusal is printed in exports', () => {
    const result = take(limited(15, 'characters', BODY), 0, all)?.result;
    const { sentence, wayOut, details } =
      result && !result.ok ? result.problem : { sentence: '', wayOut: '', details: '' };
    expect(sentence).toBe('The passage is 85 characters long. A quotation of 15 characters is permitted at most.');
    expect(`${wayOut} ${details}`).not.toMatch(/envoy|left/);
  });

  it('ends at a word where a script writes no spaces', () => {
    expect(offered(limited(5, 'characters', ['外交部长离开了首都然后又回来'], 'zh'), 0, 14)).toBe('外交部长');
  });

  it('is there too where our own measure of a short quotation is passed', () => {
    const report = reportOf({ body: ['A sentence of forty characters stands so. '.repeat(80).trim()] });
    const words = offered(report, 0, bodyText(report).length) ?? '';
    expect(words.length).toBeGreaterThan(1600);
    expect(words.length).toBeLessThanOrEqual(bodyText(report).length / 2);
    expect(words.endsWith('so.')).toBe(true);
  });

  const piece = fc.constantFrom(
    ...[
      'The',
      'U.S.',
      'left.',
      'wówczas',
      '“No.”',
      '会议。',
      '𝔘nd',
      'e\u0301tude',
      '👩‍👩‍👧',
      ' \u064B',
      '\u0301',
      'a\u00A0b',
      '…',
      '-',
      'Ы!',
      'שלום',
    ],
  );
  const part = fc.array(piece, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
  const LENGTHS = { characters, words };

  it('is never refused again, and no longer one could be offered, for any text, place and limit', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.nat(60),
        fc.constantFrom('characters', 'words', 'percent'),
        (body, a, b, amount, unit) => {
          const report = limited(amount, unit, body);
          const text = bodyText(report);
          const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
          const taken = take(report, start, end);
          if (!taken || taken.result.ok) return;
          expect(taken.result.problem.code).toBe('terms-forbid');
          const permitted = taken.result.problem.permittedEnd;
          const most = unit === 'percent' ? Math.floor((characters(text) * amount) / 100) : amount;
          const length = LENGTHS[unit === 'words' ? 'words' : 'characters'];
          const whole = sentences(text, 'en').filter(
            (sentence) =>
              sentence.end > taken.anchor.start && length(text.slice(taken.anchor.start, sentence.end)) < most - 3,
          );
          if (permitted === undefined) {
            expect(whole).toEqual([]);
            return;
          }
          seen += 1;
          const again = take(report, start, permitted);
          expect(again?.result).toMatchObject({ ok: true });
          expect(again?.anchor.start).toBe(taken.anchor.start);
          expect(again?.anchor.end).toBe(permitted);
          expect(permitted).toBeLessThan(taken.anchor.end);
          expect(permitted).toBeGreaterThanOrEqual(whole.at(-1)?.end ?? 0);
        },
      ),
      { numRuns: 600 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it.each(['x', 'x ', 'x. ', '。', '\u0301', '👩‍👩‍👧'])('is found in time in 200,000 characters of %j', (pump) => {
    const body = pump.repeat(200_000 / pump.length).trim();
    take(limited(1000, 'words', [body]), 0, body.length);
    take(limited(1000, 'characters', [body]), 0, body.length);
  });
});
