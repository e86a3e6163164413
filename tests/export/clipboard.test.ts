import { describe, expect, it } from 'vitest';
import { creditedCopy } from '../../renderer/core/export/clipboard.ts';
import { quoted } from '../../renderer/core/export/quotation-marks.ts';
import { termsOf } from '../credit/terms-by-class.ts';
import { excerptOf, value } from './made-by-hand.ts';

describe('a copy with credit', () => {
  it('says the words, the place, the origin with its condition, and the notice', () => {
    const words = 'Lavrov again blamed the United States for the collapse of the INF Treaty.';
    const excerpt = excerptOf(
      {
        title: 'Lavrov Visits Washington, China Among Topics Tackled',
        series: 'Russia Monitor',
        publisher: 'Warsaw Institute Foundation',
        date: '2019-12-12',
        pictureCredits: ['MID.RU'],
        notice: 'All texts may be disseminated on the condition that their origin is credited.',
        terms: termsOf('attribution-required'),
        body: ['A first paragraph.', `Before. ${words} After.`],
      },
      words,
    );
    const copy = value(creditedCopy([excerpt]));
    expect(copy.text.split('\n')).toEqual([
      '“Lavrov again blamed the United States for the collapse of the INF Treaty.”',
      'Warsaw Institute Foundation. “Lavrov Visits Washington, China Among Topics Tackled.” Russia Monitor, 12 December 2019, para. 2.',
      "Origin: Warsaw Institute Foundation, Russia Monitor, 12 December 2019. Disseminated on the publisher's condition that the origin is credited. No images included; images need the publisher's permission.",
      'Notice: “All texts may be disseminated on the condition that their origin is credited.”',
    ]);
    expect(copy).toMatchObject({ pinpoint: 'para. 2', credit: excerpt.credit, warning: null });
    expect(copy.html).toContain('<blockquote lang="en">');
  });

  it('gives each of several excerpts its own credit', () => {
    const one = excerptOf({ publisher: 'One House', terms: termsOf('attribution-required') });
    const two = excerptOf({ id: 'b'.repeat(64), publisher: 'Other House', body: ['Two.'] });
    const copy = value(creditedCopy([one, two]));
    for (const words of ['“One.”', 'Origin: One House, ', '“Two.”', 'Origin: Other House, ']) {
      expect([copy.text.includes(words), copy.html.includes(words)]).toEqual([true, true]);
    }
    expect(copy.credit).toBe(`${one.credit}\n${two.credit}`);
    expect(copy.warning).toBe('The terms are not stated. Short quotations can go, the whole text stays.');
  });

  it('makes no formula of a line that a spreadsheet would take for one', () => {
    const copy = value(creditedCopy([excerptOf({ publisher: '=1+1', terms: { wording: '@us' }, body: ['=cmd()'] })]));
    expect(copy.text.split('\n').filter((line) => /^[=+\-@\t]/.test(line))).toEqual([]);
    expect(copy.html).not.toMatch(/<p[^>]*>[=+\-@]/);
    expect(copy.text).toContain("'@us. Origin: =1+1, ");
  });
});

describe('quotation marks', () => {
  it.each([
    ['en', '“One|“Two”'],
    ['de-AT', '„One|„Two“'],
    ['pl', '„One|„Two”'],
    ['ru', '«One|«Two»'],
    ['uk', '«One|«Two»'],
    ['fr', '«\u00A0One|«\u00A0Two\u00A0»'],
    [null, '“One|“Two”'],
    ['constructor', '“One|“Two”'],
  ])('of %s open each paragraph and close the last', (language, expected) => {
    expect(quoted(['One', 'Two'], language).join('|')).toBe(expected);
  });
});
