import type { FacetValue } from '../../core/model/search.ts';

/** A bar of the histogram: one year, or several where there are too many. */
export interface Bar {
  readonly year: string;
  /** Last year of the bar; the same as `year` for one. */
  readonly last: string;
  readonly count: number;
}

/** More do not fit the rail; fewer would be slabs, so empty years before the first fill up. */
const MOST = 28;
const LEAST = 8;

/** One bar a year without gaps from the first year to the last, years taken together where there are many. */
export function barsOf(years: readonly FacetValue[]): readonly Bar[] {
  const counts = new Map(years.map((y) => [Number(y.value), y.count]));
  const known = [...counts.keys()].filter((y) => y >= 1 && y <= 9999);
  if (known.length === 0) return [];
  const last = Math.max(...known);
  const first = Math.max(1, Math.min(...known, last - LEAST + 1));
  const width = Math.ceil((last - first + 1) / MOST);
  const name = (year: number) => String(year).padStart(4, '0');
  const bars: Bar[] = [];
  for (let from = first; from <= last; from += width) {
    const to = Math.min(last, from + width - 1);
    let count = 0;
    for (let year = from; year <= to; year++) count += counts.get(year) ?? 0;
    bars.push({ year: name(from), last: name(to), count });
  }
  return bars;
}
