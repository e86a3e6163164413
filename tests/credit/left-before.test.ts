import { describe, expect, it } from 'vitest';
import { type Departure, leftBefore } from '../../renderer/core/credit/left-before.ts';
import { bodyText } from '../../renderer/core/model/body.ts';
import { type ReportInShort, reportOf } from '../excerpt/report-by-hand.ts';
import { excerptOf } from '../export/made-by-hand.ts';
import { termsOf } from './terms-by-class.ts';

const LIMITED: ReportInShort = {
  title: 'Two Envoys',
  notice: 'Up to 20 characters may be quoted.',
  terms: { ...termsOf('quote-with-permission'), quoteLimit: { amount: 20, unit: 'characters' } },
  body: ['The envoy left early. Nothing was signed. A date was set.'],
};
const BODY = bodyText(reportOf(LIMITED));

const left = (words: string, leftAt = '2026-11-20T09:00:00.000Z', format: Departure['format'] = 'docx'): Departure => {
  const start = BODY.indexOf(words);
  return { anchor: { start, end: start + words.length, exact: words }, format, leftAt };
};

describe('words of a report that left before', () => {
  it('are told with how much, when and where to, once they are too much together', () => {
    expect(leftBefore([excerptOf(LIMITED, 'The envoy left')], [left('Nothing was signed')])).toBe(
      'With this, 32 characters of “Two Envoys” have left the app; one work may quote 20 characters. Before: as a Word file on 20 November 2026. Ask the publisher before you use them in one work.',
    );
  });

  it('are no matter while they keep to the limit together', () => {
    expect(leftBefore([excerptOf(LIMITED, 'The envoy')], [left('signed')])).toBeNull();
    expect(leftBefore([excerptOf(LIMITED, 'The envoy')], [])).toBeNull();
  });

  it('count once, however often they left', () => {
    const same = [left('The envoy left'), left('The envoy'), left('envoy left early.')];
    expect(leftBefore([excerptOf(LIMITED, 'The envoy left')], same.slice(0, 2))).toBeNull();
    expect(leftBefore([excerptOf(LIMITED, 'The envoy left')], same)).toMatch(/^With this, 21 characters of /);
  });

  it('are named newest first, older ways out by their number', () => {
    const days = ['19', '03', '20', '11', '07'].map((day) =>
      left('Nothing was signed', `2026-11-${day}T23:59:59.999Z`),
    );
    const ways = [...days, left('Nothing was signed', '2026-11-20T01:00:00.000Z', 'clipboard')];
    expect(leftBefore([excerptOf(LIMITED, 'The envoy left')], ways)).toContain(
      'Before: as a Word file on 20 November 2026, to the clipboard on 20 November 2026, as a Word file on 19 November 2026, 3 more times.',
    );
  });

  it('are measured by our own measure where no limit is stated, and by none where the text is free', () => {
    const body = [Array.from({ length: 600 }, (_, at) => `${at + 1000}`).join(' ')];
    const text = body.join();
    const most = {
      anchor: { start: 0, end: 1400, exact: text.slice(0, 1400) },
      format: 'html',
      leftAt: '2026-11-20',
    } as const;
    const now = { body, terms: {} };
    expect(leftBefore([excerptOf(now, text.slice(1400, 2800))], [most])).toMatch(/one work may quote 1,499 characters/);
    expect(leftBefore([excerptOf({ ...now, terms: termsOf('attribution-required') }, text)], [most])).toBeNull();
  });
});
