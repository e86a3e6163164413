import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../renderer/core/model/search.ts';
import { dated, listed, narrowed } from '../../renderer/state/filters.ts';
import { typedDate } from '../../renderer/state/typed-date.ts';
import { barsOf } from '../../renderer/views/filters/years.ts';

describe('a press on a name in the rail', () => {
  it('includes, then excludes, then clears', () => {
    const once = narrowed(NO_FILTERS, 'RU');
    const twice = narrowed(once, 'RU');
    expect([once.include, once.exclude]).toEqual([['RU'], []]);
    expect([twice.include, twice.exclude]).toEqual([[], ['RU']]);
    expect(narrowed(twice, 'RU')).toEqual(NO_FILTERS);
  });

  it('excludes at once with X, and clears with X again', () => {
    const out = narrowed(narrowed(NO_FILTERS, 'RU'), 'RU', 'exclude');
    expect([out.include, out.exclude]).toEqual([[], ['RU']]);
    expect(narrowed(out, 'RU', 'exclude')).toEqual(NO_FILTERS);
  });
});

describe('series and dates', () => {
  it('add up as alternatives and come off again', () => {
    const two = listed(listed(NO_FILTERS, 'series', 'A'), 'series', 'B');
    expect(two.series).toEqual(['A', 'B']);
    expect(listed(listed(two, 'series', 'A'), 'series', 'B')).toEqual(NO_FILTERS);
  });

  it('are put in order where they were typed the wrong way round', () => {
    expect(dated(NO_FILTERS, '2020', '2019-03')).toMatchObject({ after: '2019-03', before: '2020' });
    expect(dated(NO_FILTERS, '2019-03', '2019')).toMatchObject({ after: '2019-03', before: '2019' });
  });
});

describe('a typed date', () => {
  it.each([
    ['2019', '2019'],
    ['2019-12', '2019-12'],
    ['12.12.2019', '2019-12-12'],
    ['12.2019', '2019-12'],
    ['12 Dec 2019', '2019-12-12'],
    ['December 2019', '2019-12'],
    ['  ', null],
  ])('%j is read as %j', (typed, date) => {
    expect(typedDate(typed)).toEqual({ ok: true, date });
  });

  it('that cannot be says how many days there are', () => {
    expect(typedDate('31 February 2019')).toEqual({
      ok: false,
      error: 'February 2019 has 28 days. Type the date as the report gives it.',
    });
    expect(typedDate('2019-13')).toMatchObject({ ok: false });
    expect(typedDate('yesterday')).toMatchObject({ ok: false });
  });
});

describe('the histogram', () => {
  it('counts every report once, in at most 28 bars', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 1 }), (years) => {
        const bars = barsOf(years.map((y) => ({ value: String(y), name: String(y), count: y % 7 })));
        expect(bars.length).toBeLessThanOrEqual(28);
        expect(bars.reduce((sum, b) => sum + b.count, 0)).toBe(years.reduce((sum, y) => sum + (y % 7), 0));
      }),
    );
  });
});
