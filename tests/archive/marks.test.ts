import { describe, expect, it } from 'vitest';
import { marksFrom } from '../../renderer/core/archive/marks.ts';

const mark = (n: number) => ({ n, hash: `hash-${n}` });

describe('the safe mark', () => {
  it('moves with lines that join, and waits for those that come out of order', () => {
    const marks = marksFrom(mark(4));
    marks.written(mark(5), 1);
    expect(marks.safe([])).toEqual(mark(5));
    marks.written(mark(9), 2);
    expect(marks.safe([])).toEqual(mark(5));
    marks.written(mark(7), 2);
    expect(marks.safe([])).toEqual(mark(9));
  });

  it('never passes a line of which nobody here knows', () => {
    const marks = marksFrom(mark(4));
    marks.written(mark(6), 1);
    marks.written(mark(7), 1);
    marks.written(mark(9), 0);
    expect(marks.safe([])).toEqual(mark(4));
  });

  it('never passes work that is not in the store', () => {
    const marks = marksFrom(mark(4));
    const slow = marks.begin();
    const quick = marks.begin();
    marks.written(mark(6), 1);
    marks.written(mark(5), 1);
    expect(marks.safe([quick])).toEqual(mark(4));
    marks.settle([quick]);
    expect(marks.safe([slow])).toEqual(mark(6));
  });
});
