import { describe, expect, it } from 'vitest';
import { citationText, cite } from '../../renderer/core/cite/citation.ts';
import { citationData, locator } from '../../renderer/core/cite/citation-data.ts';
import { originOf } from '../../renderer/core/credit/origin.ts';
import { type ReportInShort, reportOf } from '../excerpt/report-by-hand.ts';

const WARSAW: ReportInShort = {
  title: 'Lavrov Visits Washington, China Among Topics Tackled',
  series: 'Russia Monitor',
  publisher: 'Warsaw Institute Foundation',
  date: '2019-12-12',
  pictureCredits: ['MID.RU'],
};
const SECOND = { paragraph: 2, lastParagraph: 2 };
const origin = (change: ReportInShort) => originOf(reportOf({ ...WARSAW, ...change }));

describe('the house style', () => {
  it('sets the series in italics and pins the paragraph', () => {
    expect(cite(origin({ language: 'pl' }), SECOND)).toEqual([
      { kind: 'text', text: 'Warsaw Institute Foundation. “' },
      { kind: 'text', text: 'Lavrov Visits Washington, China Among Topics Tackled.', language: 'pl' },
      { kind: 'text', text: '” ' },
      { kind: 'italic', content: [{ kind: 'text', text: 'Russia Monitor', language: 'pl' }] },
      { kind: 'text', text: ', 12 December 2019, para. 2.' },
    ]);
  });

  it.each<[string, ReportInShort, string]>([
    [
      'a corporate author',
      {},
      'Warsaw Institute Foundation. “Lavrov Visits Washington, China Among Topics Tackled.” Russia Monitor, 12 December 2019, para. 2.',
    ],
    [
      'authors, a number and an address',
      {
        title: 'One',
        authors: ['Jane Roe', 'J. Poe Jr.'],
        seriesNumber: '99 (1039)',
        address: 'https://example.org/a?b=c&d',
      },
      'Jane Roe and J. Poe Jr. “One.” Russia Monitor 99 (1039), Warsaw Institute Foundation, 12 December 2019, para. 2, https://example.org/a?b=c&d.',
    ],
    [
      'a title that ends with its own stop',
      { title: 'Why Now?' },
      'Warsaw Institute Foundation. “Why Now?” Russia Monitor, 12 December 2019, para. 2.',
    ],
    [
      'a month',
      { title: 'One', date: '2019-12' },
      'Warsaw Institute Foundation. “One.” Russia Monitor, December 2019, para. 2.',
    ],
    ['no date', { title: 'One', date: null }, 'Warsaw Institute Foundation. “One.” Russia Monitor, n.d., para. 2.'],
    [
      'no title',
      { title: null },
      'Warsaw Institute Foundation. [Untitled report]. Russia Monitor, 12 December 2019, para. 2.',
    ],
    ['no series', { title: 'One', series: null }, 'Warsaw Institute Foundation. “One.” 12 December 2019, para. 2.'],
    [
      'a publisher and a series of one name',
      { title: 'One', authors: ['Jane Roe'], publisher: 'Russia monitor' },
      'Jane Roe. “One.” Russia Monitor, 12 December 2019, para. 2.',
    ],
    [
      'names that run from right to left',
      { title: 'אחד', series: 'מבט', publisher: 'מכון' },
      '\u2068מכון\u2069. “\u2068אחד.\u2069” \u2068מבט\u2069, 12 December 2019, para. 2.',
    ],
    ['no publisher', { title: 'One', publisher: null }, '“One.” Russia Monitor, 12 December 2019, para. 2.'],
    ['nothing at all', { title: null, series: null, publisher: null, date: null }, '[Untitled report]. n.d., para. 2.'],
    [
      'an address that is none of the web',
      { title: 'One', address: 'javascript:alert(1)' },
      'Warsaw Institute Foundation. “One.” Russia Monitor, 12 December 2019, para. 2.',
    ],
  ])('with %s', (_, change, expected) => {
    expect(citationText(origin(change), SECOND)).toBe(expected);
  });

  it('pins several paragraphs, and none in a list of sources', () => {
    expect(citationText(origin({}), { paragraph: 2, lastParagraph: 3 })).toMatch(/, paras\. 2–3\.$/);
    expect(citationText(origin({}), null)).toMatch(/, 12 December 2019\.$/);
  });
});

describe('the citation data', () => {
  it('are CSL-JSON, with the date at its precision and nothing made up', () => {
    expect(citationData(origin({ date: '2019-12', seriesNumber: '7', address: 'https://example.org/a' }))).toEqual({
      id: 'a'.repeat(64),
      type: 'article-magazine',
      title: 'Lavrov Visits Washington, China Among Topics Tackled',
      author: [{ literal: 'Warsaw Institute Foundation' }],
      'container-title': 'Russia Monitor',
      number: '7',
      publisher: 'Warsaw Institute Foundation',
      issued: { 'date-parts': [[2019, 12]] },
      URL: 'https://example.org/a',
      language: 'en',
    });
    expect(citationData(originOf(reportOf({ language: null })))).toEqual({
      id: 'a'.repeat(64),
      type: 'article-magazine',
    });
  });

  it('pin paragraphs in CSL’s own words', () => {
    expect(locator({ paragraph: 2, lastParagraph: 3 })).toEqual({
      label: 'paragraph',
      locator: '2-3',
      text: 'paras. 2–3',
    });
  });
});
