import { describe, expect, it } from 'vitest';
import { creditLine, originLine } from '../../renderer/core/credit/line.ts';
import { type ReportInShort, reportOf } from '../excerpt/report-by-hand.ts';
import { termsOf } from './terms-by-class.ts';

/** The report that the archive was first made for: its facts, and the notice it carries. */
const WARSAW: ReportInShort = {
  title: 'Lavrov Visits Washington, China Among Topics Tackled',
  series: 'Russia Monitor',
  publisher: 'Warsaw Institute Foundation',
  date: '2019-12-12',
  pictureCredits: ['MID.RU'],
  notice:
    'All texts published by the Warsaw Institute Foundation may be disseminated on the condition that their origin is credited. Images may not be used without permission.',
  terms: termsOf('attribution-required'),
};

describe('the credit line', () => {
  it('names publisher, series and day, and the condition of the notice', () => {
    expect(creditLine(reportOf(WARSAW))).toBe(
      "Origin: Warsaw Institute Foundation, Russia Monitor, 12 December 2019. Disseminated on the publisher's condition that the origin is credited. No images included; images need the publisher's permission.",
    );
  });

  it('puts the wording that a publisher prescribes first', () => {
    const line = creditLine(reportOf({ ...WARSAW, terms: { ...WARSAW.terms, wording: 'First seen\nat our  house.' } }));
    expect(line).toMatch(/^First seen at our house\. Origin: Warsaw Institute Foundation, /);
  });

  it.each<[string, ReportInShort, string]>([
    ['a month', { date: '2019-12' }, 'Warsaw Institute Foundation, Russia Monitor, December 2019.'],
    ['a year', { date: '2019' }, 'Warsaw Institute Foundation, Russia Monitor, 2019.'],
    ['no date', { date: null }, 'Warsaw Institute Foundation, Russia Monitor, undated.'],
    ['a date that is none', { date: '2019-02-30' }, 'Warsaw Institute Foundation, Russia Monitor, undated.'],
    ['no publisher', { publisher: null }, 'publisher not stated, Russia Monitor, 12 December 2019.'],
    [
      'a number',
      { seriesNumber: '99 (1039)' },
      'Warsaw Institute Foundation, Russia Monitor 99 (1039), 12 December 2019.',
    ],
    [
      'an address',
      { address: 'https://example.org/a' },
      'Warsaw Institute Foundation, Russia Monitor, 12 December 2019, https://example.org/a.',
    ],
    [
      'no series',
      { series: null, authors: ['A. Roe', 'B. Poe', 'C. Doe'] },
      'Warsaw Institute Foundation, A. Roe, B. Poe and C. Doe, “Lavrov Visits Washington, China Among Topics Tackled”, 12 December 2019.',
    ],
    [
      'no series and no title',
      { series: null, title: null },
      'Warsaw Institute Foundation, title not stated, 12 December 2019.',
    ],
    [
      'a notice that asks for the author',
      { authors: ['Jane Roe'], notice: 'Credit the authors and us.' },
      'Warsaw Institute Foundation, Russia Monitor, Jane Roe, 12 December 2019.',
    ],
    [
      'a Creative Commons licence, which asks for both',
      { authors: ['Jane Roe'], title: 'One', terms: termsOf('cc-by') },
      'Warsaw Institute Foundation, Russia Monitor, Jane Roe, “One”, 12 December 2019.',
    ],
    [
      'hostile facts',
      { publisher: 'Free\u202E\nPress\u0000 <b>', series: '\t' },
      'Free Press\uFFFD <b>, “Lavrov Visits Washington, China Among Topics Tackled”, 12 December 2019.',
    ],
  ])('for %s', (_, change, line) => {
    expect(originLine(reportOf({ ...WARSAW, ...change }))).toBe(`Origin: ${line}`);
  });

  it('never names a picture credit or the file', () => {
    for (const title of ['One', null]) {
      const line = creditLine(reportOf({ pictureCredits: ['MID.RU'], title }));
      expect(line).not.toMatch(/MID|\.txt/);
      expect(line).toMatch(/publisher not stated/);
    }
  });
});
