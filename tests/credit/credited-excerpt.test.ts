import { describe, expect, it } from 'vitest';
import { type CreditedExcerpt, creditExcerpt, isCredited } from '../../renderer/core/credit/credited-excerpt.ts';
import { mayLeaveTogether } from '../../renderer/core/credit/together.ts';
import { anchorPassage } from '../../renderer/core/excerpt/anchor.ts';
import { bodyText } from '../../renderer/core/model/body.ts';
import type { Result } from '../../renderer/core/model/problem.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import type { QuoteLimit, TermsClass } from '../../renderer/core/model/terms.ts';
import { bodyHash, type ReportInShort, reportOf } from '../excerpt/report-by-hand.ts';
import { TERMS_BY_CLASS, termsOf } from './terms-by-class.ts';

function credited(report: Report, start: number, end: number): Result<CreditedExcerpt> {
  const words = bodyText(report).slice(start, end);
  const anchor = anchorPassage(report, bodyHash(report), { report: report.id, start, end, words });
  return anchor.ok ? creditExcerpt(report, bodyHash(report), anchor.value) : anchor;
}

function excerptOf(report: Report, start: number, end: number): CreditedExcerpt {
  const result = credited(report, start, end);
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

/** A body of `length` characters in two paragraphs of short words. */
const bodyOf = (length: number): readonly string[] => {
  const half = Math.floor((length - 2) / 2);
  return [
    'word '
      .repeat(half)
      .slice(0, half - 1)
      .concat('.'),
    'word '
      .repeat(length)
      .slice(0, length - 3 - half)
      .concat('.'),
  ];
};

const CLASSES = Object.keys(TERMS_BY_CLASS) as TermsClass[];
const QUOTED: readonly TermsClass[] = ['quote-with-permission', 'all-rights-reserved', 'not-stated'];

describe('a credited excerpt', () => {
  it('carries the words with all that must leave with them', () => {
    const report = reportOf({
      publisher: 'Northern Forum',
      series: 'Baltic Notes',
      date: '2021-03',
      notice: 'Quote us\nwith credit.',
      terms: termsOf('attribution-required'),
      body: ['First words here.', ['heading', 'Head'], 'Second words here.'],
    });
    expect(excerptOf(report, 6, 30)).toMatchObject({
      anchor: { exact: 'words here.\n\nHead\n\nSecon' },
      parts: [
        { role: 'paragraph', text: 'words here.' },
        { role: 'heading', text: 'Head' },
        { role: 'paragraph', text: 'Secon' },
      ],
      quotation: 'words here.\n\nHead\n\nSecon',
      pinpoint: 'paras. 1–2',
      origin: { publisher: 'Northern Forum' },
      condition: expect.stringMatching(/^Disseminated on/),
      credit: expect.stringMatching(/^Origin: Northern Forum, Baltic Notes, March 2021\. Disseminated on/),
      notice: 'Quote us with credit.',
      language: 'en',
      warning: null,
      remarks: [],
    });
  });

  it('is refused when the words have changed', () => {
    const report = reportOf({ body: ['One two three.'] });
    const anchor = anchorPassage(report, bodyHash(report), { report: report.id, start: 0, end: 7, words: 'One two' });
    const later = reportOf({ body: ['One too three.'] });
    const result = anchor.ok && creditExcerpt(later, bodyHash(later), anchor.value);
    expect(result).toMatchObject({ ok: false, problem: { code: 'words-changed' } });
  });

  it('takes paragraph numbers from the report as it is now', () => {
    const report = reportOf({ body: [['heading', 'Head'], 'One.', 'Two, which is long enough to stand alone here.'] });
    const excerpt = excerptOf(report, 12, 30);
    const now = reportOf({ body: ['Head', 'One.', 'Two, which is long enough to stand alone here.'] });
    const again = creditExcerpt(now, bodyHash(now), excerpt.anchor);
    expect([excerpt.pinpoint, again.ok && again.value.pinpoint]).toEqual(['para. 2', 'para. 3']);
  });

  it('says of a sample that it is one, and of characters that cannot be carried or seen', () => {
    const excerpt = excerptOf(reportOf({ sample: true, body: ['a\u0000b \uD800 \u202Ec'] }), 0, 8);
    expect(excerpt.quotation).toBe('a\uFFFDb \uFFFD \u202Ec\u202C');
    expect(excerpt.remarks).toHaveLength(3);
    expect(excerpt.remarks.join()).toMatch(/sample report.*shown as \uFFFD: 2\..*U\+202E/);
  });

  it('has one maker: look-alikes, copies and casts are none', () => {
    const excerpt = excerptOf(reportOf({ body: ['One two.'] }), 0, 3);
    const { anchor, parts, quotation, pinpoint, origin, credit, condition, notice, terms } = excerpt;
    const rest = { language: null, bodyCharacters: 9, warning: null, remarks: [] };
    // @ts-expect-error: an object made by hand lacks the seal, whatever its fields are
    const byHand: CreditedExcerpt = {
      anchor,
      parts,
      quotation,
      pinpoint,
      origin,
      credit,
      condition,
      notice,
      terms,
      ...rest,
    };
    // @ts-expect-error: a copy loses the seal, so no field can be exchanged on the way
    const copy: CreditedExcerpt = { ...excerpt, credit: '' };
    const cast = structuredClone({ ...excerpt }) as unknown as CreditedExcerpt;
    expect([excerpt, byHand, copy, cast].map(isCredited)).toEqual([true, false, false, false]);
    for (const forged of [byHand, copy, cast]) expect(mayLeaveTogether([excerpt, forged]).ok).toBe(false);
    expect(() => Object.assign(excerpt, { credit: '' })).toThrow(TypeError);
  });
});

describe('how much may leave', () => {
  const lengths = { 'a sentence': 120, 'half and no more': 1500, 'over half': 1600, 'the whole': 3000 };
  const table = CLASSES.flatMap((name) =>
    Object.entries(lengths).map(([what, length]) => ({
      name,
      what,
      length,
      goes: !QUOTED.includes(name) || length <= 1500,
    })),
  );

  it.each(table)('$name: $what of 3,000 characters: $goes', ({ name, length, goes }) => {
    const report = reportOf({ notice: 'Mind our terms.', terms: termsOf(name), body: bodyOf(3000) });
    const result = credited(report, 0, length);
    expect(result.ok).toBe(goes);
    if (!result.ok) {
      expect(result.problem.code).toBe('terms-forbid');
      expect(result.problem.sentence).toContain(' quotation of 1,500 characters is permitted at most.');
      expect(result.problem.wayOut).toMatch(/^A shorter passage from the same place can go\. /);
      expect(result.problem.wayOut).toContain('“Mind our terms.”');
      expect(result.problem.details).not.toMatch(/word|Mind/);
    } else {
      expect(result.value.warning === null).toBe(!QUOTED.includes(name) && !/-nc|non-/.test(name));
    }
  });

  it.each([
    ['keeps the whole of a note of 400 characters', 400, 400, false],
    ['lets most of a note of 400 characters go', 400, 350, true],
    ['lets the whole of a note of two sentences go', 200, 200, true],
    ['lets 1,000 characters of a report of 1,100 go', 1100, 1000, true],
    ['keeps all but a character of a report of 1,001', 1001, 1000, false],
  ])('%s when nothing is stated', (_, body, length, goes) => {
    expect(credited(reportOf({ body: bodyOf(body) }), 0, length).ok).toBe(goes);
  });

  const limited = (quoteLimit: QuoteLimit): ReportInShort => ({
    notice: 'Zitate bis 400 Zeichen sind gestattet.',
    terms: { ...termsOf('quote-with-permission'), quoteLimit },
    body: bodyOf(3000),
  });

  it.each<[QuoteLimit, number, string | null]>([
    [{ amount: 400, unit: 'characters' }, 399, null],
    [
      { amount: 400, unit: 'characters' },
      438,
      'The passage is 438 characters long. A quotation of 400 characters is permitted at most.',
    ],
    [{ amount: 50, unit: 'words' }, 249, null],
    [{ amount: 50, unit: 'words' }, 254, 'The passage is 51 words long. A quotation of 50 words is permitted at most.'],
    [{ amount: 10, unit: 'percent' }, 299, null],
    [
      { amount: 10, unit: 'percent' },
      304,
      'The passage is 304 characters long. A quotation of 300 characters (10 % of the text) is permitted at most.',
    ],
  ])('a limit of %o lets %d characters go, or says: %s', (limit, length, sentence) => {
    const result = credited(reportOf(limited(limit)), 0, length);
    expect(result.ok ? null : result.problem.sentence).toBe(sentence);
    if (!result.ok) expect(result.problem.wayOut).toContain('“Zitate bis 400 Zeichen sind gestattet.”');
  });

  it('quotes a notice in a refusal as one readable line, cut where it is long', () => {
    const report = reportOf({
      ...limited({ amount: 9, unit: 'words' }),
      notice: `Quote\nlittle\u202E.\u0000 ${'x'.repeat(9000)}`,
    });
    const result = credited(report, 0, 400);
    const said = result.ok ? '' : result.problem.wayOut;
    expect(said).toMatch(/The notice says: “Quote little\.\uFFFD x+…” Ask the publisher/);
    expect(said.length).toBeLessThan(800);
  });

  it('never lets a limit that is no number let anything go', () => {
    expect(credited(reportOf(limited({ amount: Number.NaN, unit: 'words' })), 0, 9).ok).toBe(false);
  });

  it('counts characters outside the basic plane once, and characters of scripts without spaces as words', () => {
    const text = (amount: number, unit: QuoteLimit['unit'], body: string) => {
      const report = reportOf({
        terms: { class: 'quote-with-permission', quoteLimit: { amount, unit } },
        body: [body],
      });
      return credited(report, 0, body.length).ok;
    };
    expect(text(3, 'characters', '𝔘𝔘𝔘')).toBe(true);
    expect([text(6, 'words', '他走了吗我来'), text(5, 'words', '他走了吗我来')]).toEqual([true, false]);
    expect([text(3, 'words', 'U.S.-led talks – ended'), text(2, 'words', 'U.S.-led talks – ended')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('excerpts that leave together', () => {
  const pieces = (report: Report, size: number, count: number) =>
    Array.from({ length: count }, (_, at) => excerptOf(report, at * size, (at + 1) * size));

  it('may not be a whole text piece by piece', () => {
    const report = reportOf({ body: bodyOf(3000) });
    expect(mayLeaveTogether(pieces(report, 500, 3)).ok).toBe(true);
    const result = mayLeaveTogether(pieces(report, 500, 4));
    expect(result).toMatchObject({ ok: false, problem: { code: 'terms-forbid' } });
    expect(!result.ok && result.problem.sentence).toBe(
      'The 4 excerpts of this report count together: 1,996 characters. Without permission, a quotation of 1,500 characters is permitted at most.',
    );
  });

  it('count overlaps once and reports apart', () => {
    const report = reportOf({ body: bodyOf(3000) });
    const other = reportOf({ id: 'b'.repeat(64), body: bodyOf(3000) });
    const same = [excerptOf(report, 0, 1400), excerptOf(report, 0, 1400), excerptOf(report, 100, 900)];
    expect(mayLeaveTogether([...same, excerptOf(other, 0, 1400)]).ok).toBe(true);
  });

  it('may not pass a share that the notice sets, where each keeps to it', () => {
    const terms = { ...termsOf('quote-with-permission'), quoteLimit: { amount: 10, unit: 'percent' as const } };
    const report = reportOf({ terms, body: bodyOf(3000) });
    expect([mayLeaveTogether(pieces(report, 250, 1)).ok, mayLeaveTogether(pieces(report, 250, 2)).ok]).toEqual([
      true,
      false,
    ]);
  });

  it.each<[QuoteLimit['unit'], number]>([
    ['characters', 400],
    ['words', 80],
  ])('may not pass a limit in %s, where each keeps to it', (unit, amount) => {
    const terms = { ...termsOf('quote-with-permission'), quoteLimit: { amount, unit } };
    const report = reportOf({ terms, title: 'Two Envoys', body: bodyOf(3000) });
    const [first, second] = pieces(report, 300, 2);
    if (!first || !second) throw new Error('Two pieces are wanted.');
    expect(mayLeaveTogether([first, first]).ok).toBe(true);
    const result = mayLeaveTogether([first, second]);
    expect(result).toMatchObject({ ok: false, problem: { code: 'terms-forbid' } });
    expect(!result.ok && result.problem.sentence).toMatch(/^The 2 excerpts of “Two Envoys” count together: /);
    expect(!result.ok && result.problem.permittedEnd).toBeUndefined();
  });

  it('count a text that was imported twice as one, under the narrower of its terms', () => {
    const free = reportOf({ terms: termsOf('attribution-required'), body: bodyOf(3000) });
    const again = reportOf({ id: 'b'.repeat(64), body: bodyOf(3000) });
    const both = [excerptOf(free, 0, 1400), excerptOf(again, 1400, 2400)];
    expect(mayLeaveTogether(both)).toMatchObject({ ok: false, problem: { code: 'terms-forbid' } });
  });

  it('are free where the terms let whole texts go', () => {
    const report = reportOf({ terms: termsOf('attribution-required'), body: bodyOf(3000) });
    expect(mayLeaveTogether(pieces(report, 500, 6)).ok).toBe(true);
  });

  it('are refused when there are none', () => {
    expect(mayLeaveTogether([])).toMatchObject({ ok: false, problem: { code: 'nothing-to-export' } });
  });
});
