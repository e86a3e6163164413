import { describe, expect, it } from 'vitest';
import { LENGTH } from '../../renderer/core/model/quotation-length.ts';
import { quoteLimitOf } from '../../renderer/core/read/notice/quote-limit.ts';

describe('a limit on quoting', () => {
  it.each([
    ['Quotations of no more than 300 words are permitted.', 300, 'words'],
    ['You may quote up to three paragraphs.', 3, 'paragraphs'],
    ['No more than one paragraph may be quoted.', 1, 'paragraphs'],
    ['Wolno cytować najwyżej dwa zdania z podaniem źródła.', 2, 'sentences'],
    ['Można cytować do 10 % tekstu.', 10, 'percent'],
    ['Разрешается цитирование не более 1000 знаков.', 1000, 'characters'],
    ['Допускается цитирование не более трёх абзацев.', 3, 'paragraphs'],
    ['Дозволено цитувати не більше п’яти речень.', 5, 'sentences'],
    ['Zitate von höchstens 20 Zeilen sind gestattet.', 1200, 'characters'],
    ['Excerpts of up to two pages may be reproduced.', 3600, 'characters'],
  ])('%s', (notice, amount, unit) => {
    expect(quoteLimitOf(notice)).toEqual({ amount, unit });
  });

  it.each([
    'Please name the author in the first line of your text.',
    'See the three paragraphs above for our terms.',
    'All rights reserved.',
  ])('is none: %s', (notice) => {
    expect(quoteLimitOf(notice)).toBeNull();
  });
});

describe('sentences and paragraphs of a quotation', () => {
  it('are counted with those only begun', () => {
    expect(LENGTH.sentences('One sentence. And half of')).toBe(2);
    expect(LENGTH.sentences('One of 3.5 metres, no more.')).toBe(1);
    expect(LENGTH.paragraphs('One.\nAnother, begun')).toBe(2);
  });

  it('never grow fewer as a quotation grows', () => {
    const text = 'Dr. Hale spoke first. “Nobody sails,” he said. Why not?\nNobody pays! The end …';
    for (const unit of ['sentences', 'paragraphs'] as const) {
      const counts = [...text].map((_, at) => LENGTH[unit](text.slice(0, at + 1)));
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }
  });
});
