import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeIn } from '../../../renderer/core/read/notice/notice.ts';
import { holdsStems } from '../../../renderer/core/read/notice/notice-stems.ts';
import { stemFinder } from '../../../renderer/core/read/notice/stems.ts';
import { fold } from '../../../renderer/core/text/fold.ts';
import { CORPUS } from './corpus.ts';

describe('the quick look for stems', () => {
  it.each(['foot', 'alone-block', 'head', 'body'] as const)('refuses no notice of the corpus: %s', (place) => {
    const strict = place === 'head' || place === 'body';
    const blocks = CORPUS.filter((wording) => wording.kind === 'notice' && wording.place === place)
      .flatMap(({ notice = '' }) => notice.split('\n'))
      .filter((block) => noticeIn(`${block} ©`, strict) !== null);
    expect(blocks.filter((block) => !holdsStems(block, strict))).toEqual([]);
  });

  it('finds what a look at each word finds', () => {
    const stems = ['quot', 'zrod', 'перепеч', 'uber', 'ab'];
    const find = stemFinder([[stems, 1]]);
    const slow = (text: string) =>
      (text.match(/\p{L}+/gu) ?? []).some((word) => stems.some((stem) => fold(word).startsWith(stem))) ? 1 : 0;
    const word = fc.constantFrom('quotes', 'quo', 'Źródła', 'ПЕРЕПЕЧАТКА', 'über', 'abc', 'xab', 'пере', '12', '(c)');
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '-', ', ', ''))).map((all) => all.flat().join(''));
    fc.assert(fc.property(text, (each) => find(each) === slow(each)));
  });
});
