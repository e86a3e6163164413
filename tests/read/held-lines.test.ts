import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdLines } from '../../scripts/commands/held-lines.ts';

afterEach(() => vi.useRealTimers());

/** Holds lines over a clock that is set by hand. */
function held(patience: { lines: number; ms: number; firstMs: number }) {
  vi.useFakeTimers();
  let now = 0;
  const printed: number[] = [];
  const lines = holdLines<number>(
    (line) => printed.push(line),
    patience,
    () => now,
  );
  const wait = (ms: number) => {
    now += ms;
    vi.advanceTimersByTime(ms);
  };
  return { lines, printed, wait };
}

describe('lines that wait for what may still be said in them', () => {
  it('go in their order when so many others wait behind them', () => {
    const { lines, printed } = held({ lines: 2, ms: 9999, firstMs: 9999 });
    for (const n of [1, 2, 3, 4]) lines.add(n);
    expect(printed).toEqual([1, 2]);
    lines.end();
    expect(printed).toEqual([1, 2, 3, 4]);
  });

  it('go when they waited long enough, also while nothing new comes', () => {
    const { lines, printed, wait } = held({ lines: 100, ms: 5000, firstMs: Number.POSITIVE_INFINITY });
    lines.add(1);
    wait(3000);
    lines.add(2);
    expect(printed).toEqual([]);
    wait(2500);
    expect(printed).toEqual([1]);
    lines.end();
  });

  it('let the first go early, and only the first', () => {
    const { lines, printed, wait } = held({ lines: 100, ms: 5000, firstMs: 1000 });
    wait(800);
    lines.add(1);
    lines.add(2);
    wait(500);
    expect(printed).toEqual([1]);
    lines.end();
  });
});
