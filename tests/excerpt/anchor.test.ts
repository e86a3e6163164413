import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPassage } from '../../renderer/core/excerpt/anchor.ts';
import { checkAnchor } from '../../renderer/core/excerpt/check.ts';
import { pinpoint } from '../../renderer/core/excerpt/pinpoint.ts';
import { bodyText } from '../../renderer/core/model/body.ts';
import type { Anchor } from '../../renderer/core/model/excerpt.ts';
import type { Report } from '../../renderer/core/model/report.ts';
import { bodyHash, reportOf } from './report-by-hand.ts';

const REPORT = reportOf({
  body: [
    'The envoy left early.',
    ['heading', 'What was said'],
    'The talks went on. Nothing was signed.',
    ['list-item', 'first point'],
    ['list-item', 'second point'],
    'A date was set.',
  ],
});

/** Anchors `words`, taken from between `from` and the end of `to` in the body. */
function take(report: Report, from: string, to: string, words?: string) {
  const body = bodyText(report);
  const start = body.indexOf(from);
  const end = body.indexOf(to, start) + to.length;
  return anchorPassage(report, bodyHash(report), {
    report: report.id,
    start,
    end,
    words: words ?? body.slice(start, end),
  });
}

function taken(result: ReturnType<typeof take>): Anchor {
  if (!result.ok) throw new Error(result.problem.sentence);
  return result.value;
}

describe('anchoring a passage', () => {
  it('takes the words with 32 characters each side, the paragraph and the hash of the body', () => {
    const anchor = taken(take(REPORT, 'Nothing', 'signed.'));
    expect(anchor).toEqual({
      report: REPORT.id,
      body: bodyHash(REPORT),
      start: 57,
      end: 76,
      prefix: 'at was said\n\nThe talks went on. ',
      exact: 'Nothing was signed.',
      suffix: '\n\nfirst point\n\nsecond point\n\nA d',
      paragraph: 2,
      lastParagraph: 2,
    });
  });

  it('settles white space and line breaks of the screen in favour of the body', () => {
    const anchor = taken(
      take(REPORT, ' early.', 'The talks went on. ', 'early.\nWhat  was said\r\n  The talks went on.'),
    );
    expect(anchor.exact).toBe('early.\n\nWhat was said\n\nThe talks went on.');
    expect(pinpoint(anchor)).toBe('paras. 1–2');
  });

  it('runs over headings and list items', () => {
    const anchor = taken(take(REPORT, 'What was said', 'A date', undefined));
    expect(pinpoint(anchor)).toBe('paras. 1–3');
    expect(pinpoint(taken(take(REPORT, 'first', 'second point')))).toBe('para. 2');
  });

  it.each([
    ['a word that the body has not', 'Nothing was agreed.'],
    ['another case', 'nothing was signed.'],
    ['other quotation marks or dashes', 'Nothing was signed…'],
    ['a word less', 'Nothing signed.'],
    ['white space inside a word', 'Noth ing was signed.'],
  ])('refuses %s', (_, words) => {
    const result = take(REPORT, 'Nothing', 'signed.', words);
    expect(result).toMatchObject({ ok: false, problem: { code: 'words-not-in-body' } });
    expect(JSON.stringify(!result.ok && result.problem)).not.toContain('signed');
  });

  it.each([
    ['of another report', { report: 'b'.repeat(64) }],
    ['before the body', { start: -1 }],
    ['behind the body', { end: 10_000 }],
    ['turned round', { start: 9, end: 3 }],
    ['between characters', { start: 0.5 }],
    ['that is no number', { start: Number.NaN }],
    ['of white space alone', { start: 3, end: 4, words: ' ' }],
  ])('refuses a passage %s', (_, wrong) => {
    const passage = { report: REPORT.id, start: 0, end: 3, words: 'The', ...wrong };
    expect(anchorPassage(REPORT, 'x', passage)).toMatchObject({ ok: false, problem: { code: 'words-not-in-body' } });
  });

  it.each([
    ['a surrogate pair', 'a 𝔘n b', 3, 4],
    ['a combining mark', 'a e\u0301t b', 2, 3],
    ['an emoji sequence', 'a 👩‍👧 b', 4, 5],
  ])('never cuts %s', (_, text, start, end) => {
    const report = reportOf({ body: [text] });
    const { exact } = taken(
      anchorPassage(report, 'x', { report: report.id, start, end, words: text.slice(start, end) }),
    );
    const clusters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map((c) => c.segment);
    expect(clusters).toContain(exact);
  });

  it('begins with a word also where a mark stands alone after a space', () => {
    const report = reportOf({ body: ['a \u064Bb c'] });
    const passage = { report: report.id, start: 1, end: 4, words: ' \u064Bb' };
    expect(taken(anchorPassage(report, 'x', passage))).toMatchObject({ start: 2, exact: '\u064Bb' });
  });

  it('gives an anchor that checks, for any passage of any text', () => {
    const line = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (body, a, b) => {
        const report = reportOf({ body });
        const text = bodyText(report);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const result = anchorPassage(report, 'h', { report: report.id, start, end, words: text.slice(start, end) });
        if (!result.ok) return text.slice(start, end).trim() === '';
        const { value } = result;
        expect(checkAnchor(value, report, 'h')).toEqual({ ok: true, value: value.exact });
        expect(value.prefix.length).toBeLessThanOrEqual(32);
        expect(text.slice(value.start - value.prefix.length, value.end + value.suffix.length)).toBe(
          value.prefix + value.exact + value.suffix,
        );
        return value.exact.trim() === value.exact;
      }),
    );
  });
});
