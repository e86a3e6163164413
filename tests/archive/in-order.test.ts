import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from '../../renderer/core/archive/in-order.ts';

it('gives every outcome in its order, never with more under way than the width', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), async (waits, width) => {
      let underWay = 0;
      let most = 0;
      const work = async (wait: number) => {
        most = Math.max(most, ++underWay);
        for (let i = 0; i < wait; i++) await Promise.resolve();
        underWay--;
        return wait;
      };
      const given: number[] = [];
      for await (const outcome of inOrder(waits, width, work, () => false)) given.push(outcome);
      expect(given).toEqual(waits);
      expect(most).toBeLessThanOrEqual(width);
    }),
  );
});

it('begins nothing new once it is stopped, and gives what was begun', async () => {
  const begun: number[] = [];
  const given: number[] = [];
  const work = async (n: number) => {
    begun.push(n);
    return n;
  };
  for await (const n of inOrder([1, 2, 3, 4, 5, 6], 2, work, () => given.length > 0)) given.push(n);
  expect(given).toEqual(begun);
  expect(begun).toEqual([1, 2]);
});

it('fails in turn', async () => {
  const work = async (n: number) => {
    if (n === 2) throw new Error('two');
    return n;
  };
  const given: number[] = [];
  const all = (async () => {
    for await (const n of inOrder([1, 2, 3], 3, work, () => false)) given.push(n);
  })();
  await expect(all).rejects.toThrow('two');
  expect(given).toEqual([1]);
});
