import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedForm, comparedInOrder, diffWords } from '../../renderer/core/text/diffed-words.ts';
import { diff } from '../../renderer/core/text/word-diff.ts';

const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 25 });

/** The length of the longest common subsequence, by the table that everybody knows. */
function longest(one: readonly string[], other: readonly string[]): number {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++)
      (table[i] as number[])[j] =
        one[i - 1] === other[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  return at(one.length, other.length);
}

const random = (n: number, words: number, seed: number) =>
  Array.from({ length: n }, (_, i) => `w${Math.imul(i + seed, 2654435761) % words}`);

describe('a difference of two sequences', () => {
  it('gives both back, and is never longer than it must be', () => {
    fc.assert(
      fc.property(few, few, (one, other) => {
        const stretches = diff(one, other);
        const first = stretches.flatMap((s) => (s.kind === 'inserted' ? [] : one.slice(s.start, s.end)));
        let at = 0;
        const second = stretches.flatMap((s) => {
          if (s.kind === 'deleted') return [];
          const words = s.kind === 'inserted' ? other.slice(s.start, s.end) : one.slice(s.start, s.end);
          expect(other.slice(at, at + words.length)).toEqual(words);
          at += words.length;
          return words;
        });
        const same = stretches.filter((s) => s.kind === 'same').reduce((sum, s) => sum + s.end - s.start, 0);
        expect([first, second, same]).toEqual([one, other, longest(one, other)]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['that share nothing', random(20_000, 3000, 1), random(20_000, 3000, 7919).reverse()],
    [
      'that differ at every fortieth word',
      random(20_000, 3000, 1),
      random(20_000, 3000, 1).map((w, i) => (i % 40 ? w : `x${i}`)),
    ],
    ['one of which is empty', random(20_000, 3000, 1), []],
  ])('takes less than a second for two of 20,000 words %s', (_, one, other) => {
    const began = performance.now();
    diff(one, other);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

const text = fc
  .array(fc.constantFrom('the', 'treaty', 'ends', '“now”', 'now.', 'später', 'Договор', '，', '条约', '-', '(1987)'), {
    maxLength: 14,
  })
  .map((words) => words.join(' '));

describe('a difference of two texts by words', () => {
  it('gives both texts back, but for the shape of marks in the first', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const stretches = diffWords(one, other);
        const without = (kind: string) =>
          stretches
            .filter((s) => s.kind !== kind)
            .map((s) => s.text)
            .join('');
        expect(comparedForm(without('inserted'))).toBe(comparedForm(one));
        expect(without('deleted')).toBe(other);
      }),
      { numRuns: 1000 },
    );
  });

  it('sees no difference in the shape of quotation marks, dashes, hyphenation and spaces', () => {
    const one = 'He said: “it isn’t over” – not  yet in co\u00ADoperation.';
    expect(diffWords(one, 'He said: "it isn\'t over" - not yet in cooperation.').map((s) => s.kind)).toEqual(['same']);
  });

  it('joins changes with nothing but a sign between them, and never hides a "not"', () => {
    expect(diffWords('Russia, China agree.', 'France, Spain agree.').map((s) => `${s.kind} ${s.text}`)).toEqual([
      'deleted Russia, China ',
      'inserted France, Spain ',
      'same agree.',
    ]);
    expect(diffWords('They did agree.', 'They did not agree.')).toContainEqual({ kind: 'inserted', text: 'not ' });
  });

  it('knows words in order, not within other words', () => {
    expect(comparedInOrder('an unlawful act').includes(comparedInOrder('lawful act'))).toBe(false);
    expect(comparedInOrder('It was a “lawful act”.').includes(comparedInOrder('lawful  act'))).toBe(true);
  });
});
