import { describe, expect, it } from 'vitest';
import { answer } from '../../renderer/core/credit/answers.ts';
import { conditionSentence } from '../../renderer/core/credit/condition.ts';
import { termsInWords } from '../../renderer/core/credit/terms-in-words.ts';
import { TERMS_NOT_STATED, type Terms, type TermsClass } from '../../renderer/core/model/terms.ts';
import { TERMS_BY_CLASS, termsOf } from './terms-by-class.ts';

const CLASSES = Object.keys(TERMS_BY_CLASS) as TermsClass[];
const terms = (name: TermsClass, more: Partial<Terms> = {}): Terms => ({
  ...TERMS_NOT_STATED,
  ...termsOf(name),
  ...more,
});
const strip = (of: Terms) => termsInWords(of).map(({ sign, subject, rest }) => `${sign}: ${subject} ${rest}`);

describe('what the terms answer', () => {
  it.each<[TermsClass, string, string, string]>([
    ['attribution-required', 'with-credit', 'with-credit', 'permission'],
    ['cc-by', 'with-credit', 'with-credit', 'with-credit'],
    ['cc-by-sa', 'with-credit', 'with-credit', 'with-credit'],
    ['cc-by-nd', 'with-credit', 'with-credit', 'permission'],
    ['cc-by-nc', 'with-credit', 'with-credit', 'with-credit'],
    ['cc-by-nc-sa', 'with-credit', 'with-credit', 'with-credit'],
    ['cc-by-nc-nd', 'with-credit', 'with-credit', 'not-stated'],
    ['non-commercial', 'with-credit', 'with-credit', 'not-stated'],
    ['quote-with-permission', 'short-quotation', 'permission', 'not-stated'],
    ['all-rights-reserved', 'short-quotation', 'permission', 'not-stated'],
    ['public-domain', 'allowed', 'allowed', 'with-credit'],
    ['not-stated', 'short-quotation', 'not-stated', 'not-stated'],
  ])('%s: quotation %s, whole text %s, picture %s', (name, quotation, whole, picture) => {
    const of = terms(name);
    expect([answer(of, 'quotation'), answer(of, 'whole-text'), answer(of, 'picture')]).toEqual([
      quotation,
      whole,
      picture,
    ]);
  });

  it('takes the more closed of class and words', () => {
    expect(answer(terms('cc-by', { text: 'notStated' }), 'whole-text')).toBe('not-stated');
    expect(answer(terms('all-rights-reserved', { text: 'free' }), 'whole-text')).toBe('permission');
    expect(answer(terms('attribution-required', { quoteLimit: { amount: 9, unit: 'words' } }), 'whole-text')).toBe(
      'permission',
    );
    expect(answer(terms('public-domain', { credit: 'required' }), 'quotation')).toBe('with-credit');
  });

  it.each(CLASSES)('%s: "not stated" is never said to be allowed', (name) => {
    const of = terms(name, { images: 'notStated', commercial: 'notStated', changes: 'notStated' });
    expect(strip(of).filter((line) => line.startsWith('may: '))).toEqual(
      strip(of).filter((line) => /^may: Text/.test(line)),
    );
    expect(conditionSentence(of)).toMatch(/No images included; terms for images not stated\.$/);
  });
});

describe('the terms in plain words', () => {
  it('say what may go, what may not, and what is not stated', () => {
    expect(strip(terms('attribution-required'))).toEqual([
      'may: Text may be shared with credit',
      'no: Pictures only with permission',
      'not-stated: Other limits not stated',
    ]);
  });

  it('say the limit', () => {
    expect(strip(terms('quote-with-permission', { quoteLimit: { amount: 400, unit: 'characters' } }))).toEqual([
      'limited: Text up to 400 characters, with credit',
      'no: More than that only with permission',
      'not-stated: Pictures not stated',
    ]);
  });

  it('name a licence, with what it forbids', () => {
    const licence = { name: 'CC BY-NC-ND 3.0', url: 'https://creativecommons.org/licenses/by-nc-nd/3.0/' };
    expect(strip(terms('cc-by-nc-nd', { licence }))).toEqual([
      'may: Text may be shared under CC BY-NC-ND 3.0, with credit',
      'no: Commercial use not allowed',
      'no: Changes not allowed',
      'not-stated: Pictures not stated',
    ]);
  });
});

describe('the condition', () => {
  it.each<[string, Terms, string]>([
    [
      'a named licence with its link',
      terms('cc-by-nd', { licence: { name: 'CC BY-ND 4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/' } }),
      "Licensed under CC BY-ND 4.0 (https://creativecommons.org/licenses/by-nd/4.0/). Quoted without changes; the licence allows none. No images included; images need the publisher's permission.",
    ],
    [
      'a share of the text',
      terms('quote-with-permission', { quoteLimit: { amount: 10, unit: 'percent' } }),
      "Quoted on the publisher's condition that the origin is credited. Quotations up to 10 % of the text only; more needs the publisher's permission. No images included; terms for images not stated.",
    ],
    [
      'all rights reserved',
      terms('all-rights-reserved'),
      "All rights reserved by the publisher. Short quotations only; more needs the publisher's permission. No images included; terms for images not stated.",
    ],
    [
      'nothing stated',
      terms('not-stated'),
      'Terms of reuse not stated by the publisher. Short quotations only; ask the publisher before passing on more. No images included; terms for images not stated.',
    ],
    ['the public domain', terms('public-domain'), "In the public domain, as the publisher's notice says."],
  ])('for %s', (_, of, sentence) => {
    expect(conditionSentence(of)).toBe(sentence);
  });

  it('calls a notice a licence only where it names one', () => {
    for (const name of CLASSES.filter((c) => !c.startsWith('cc-'))) {
      expect(conditionSentence(terms(name))).not.toMatch(/licen[cs]e|CC /i);
    }
  });
});
