/**
 * Edits between two words: insertions, deletions, substitutions and swaps of neighbouring letters, each counting one
 * (optimal string alignment; Damerau 1964). Measured in UTF-16 code units. As soon as it is certain that more than
 * `limit` edits are needed, `limit + 1` is returned. Time: the shorter length times `2 * limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const over = limit + 1;
  if (limit < 1 || long.length - short.length > limit) return over;

  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++;
  let shortEnd = short.length;
  let longEnd = long.length;
  while (shortEnd > start && short.charCodeAt(shortEnd - 1) === long.charCodeAt(longEnd - 1)) {
    shortEnd--;
    longEnd--;
  }
  const restOfShort = shortEnd - start;
  const restOfLong = longEnd - start;
  if (restOfShort === 0) return restOfLong;
  if (limit === 1) return restOfLong === 1 || isSwap(short, long, start, shortEnd, longEnd) ? 1 : over;
  return Math.min(over, banded(short.slice(start, shortEnd), long.slice(start, longEnd), limit));
}

/** True where what is left of both words are two letters that changed places. */
const isSwap = (a: string, b: string, start: number, endA: number, endB: number): boolean =>
  endA - start === 2 &&
  endB - start === 2 &&
  a.charCodeAt(start) === b.charCodeAt(start + 1) &&
  a.charCodeAt(start + 1) === b.charCodeAt(start);

/** Rows of the table, kept between calls: words are short and calls are many. */
let rows: readonly [Int32Array, Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/** The same over a band of `limit` cells on both sides of the diagonal; beyond the band nothing can be within it. */
function banded(short: string, long: string, limit: number): number {
  const width = long.length + 1;
  const over = limit + 1;
  if (rows[0].length < width + 1)
    rows = [new Int32Array(2 * width), new Int32Array(2 * width), new Int32Array(2 * width)];
  let [before, last, row] = rows;
  for (let j = 0; j <= width; j++) last[j] = j <= limit ? j : over;
  before.fill(over, 0, width + 1);
  let lastBest = 0;

  for (let i = 1; i <= short.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(long.length, i + limit);
    const letter = short.charCodeAt(i - 1);
    const previous = i > 1 ? short.charCodeAt(i - 2) : -1;
    row[from - 1] = from === 1 && i <= limit ? i : over;
    let best = at(row, from - 1);
    for (let j = from; j <= to; j++) {
      const other = long.charCodeAt(j - 1);
      let cost = at(last, j - 1) + (letter === other ? 0 : 1);
      if (at(last, j) < cost) cost = at(last, j) + 1;
      if (at(row, j - 1) < cost) cost = at(row, j - 1) + 1;
      if (j > 1 && previous === other && letter === long.charCodeAt(j - 2))
        cost = Math.min(cost, at(before, j - 2) + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    row[to + 1] = over;
    if (best > limit && lastBest > limit) return over;
    lastBest = best;
    [before, last, row] = [last, row, before];
  }
  return at(last, long.length);
}

const at = (cells: Int32Array, index: number): number => cells[index] ?? 0;
