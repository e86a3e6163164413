import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches } from '../../renderer/core/excerpt/stretches.ts';

const BODY = 'The envoy left early and nothing was signed.';
const anchored = (start: number, end: number) => ({ start, end, exact: BODY.slice(start, end) });

describe('the words that anchors cover together', () => {
  it('come once where several hold them, and in one piece where they adjoin', () => {
    expect(stretches([anchored(10, 20), anchored(0, 9), anchored(4, 14), anchored(12, 14)])).toEqual([
      'The envoy left early',
    ]);
    expect(stretches([anchored(0, 3), anchored(3, 9)])).toEqual(['The envoy']);
    expect(stretches([anchored(0, 3), anchored(4, 9)])).toEqual(['The', 'envoy']);
    expect(stretches([])).toEqual([]);
  });

  it('are those of which a set of places holds each, for any anchors', () => {
    const place = fc.nat(BODY.length - 1);
    const one = fc.tuple(place, place).map(([a, b]) => anchored(Math.min(a, b), Math.max(a, b) + 1));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (anchors) => {
        const covered = new Set(
          anchors.flatMap(({ start, end }) => [...BODY.slice(start, end)].map((_, i) => start + i)),
        );
        const slow = [...BODY].map((sign, at) => (covered.has(at) ? sign : '\0')).join('');
        expect(stretches(anchors)).toEqual(slow.split(/\0+/).filter((stretch) => stretch !== ''));
      }),
    );
  });
});
