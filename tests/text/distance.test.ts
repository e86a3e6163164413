import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../renderer/core/text/distance.ts';

/** The whole table, as the definition has it. */
function obvious(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 || j === 0 ? i + j : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      const row = table[i];
      if (row) row[j] = cost;
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 10 });

describe('editDistance', () => {
  it('is the distance of the whole table up to the limit, and one more than the limit beyond it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(obvious(a, b), limit + 1));
      }),
      { numRuns: 3000 },
    );
  });

  it('does not mind which word comes first', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 4)).toBe(editDistance(b, a, 4));
      }),
    );
  });

  it('counts swapped letters once', () => {
    expect(editDistance('lavrov', 'lavorv', 2)).toBe(1);
    expect(editDistance('lavrov', 'lawrow', 2)).toBe(2);
  });

  it('gives up on long words at once', () => {
    const long = 'ab'.repeat(50_000);
    expect(editDistance(long, 'ba'.repeat(50_000).replaceAll('ab', 'cc'), 3)).toBe(4);
  });
});
