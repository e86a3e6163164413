/** A stretch of a comparison: `inserted` stands in the second sequence only, `deleted` in the first only. */
export interface DiffStretch {
  readonly kind: 'same' | 'inserted' | 'deleted';
  /** Items of the first sequence (of the second, for `inserted`): first, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** Edits beyond which the rest of a stretch is given as replaced whole: the work stays below length times this. */
const MOST_EDITS = 1500;

/**
 * The difference of two sequences: Myers' O(ND) algorithm, divided at the middle snake so that memory stays linear
 * (An O(ND) Difference Algorithm and Its Variations, 1986). Items are compared with `===`. The stretches follow one
 * another without gaps: `same` and `deleted` give the first sequence, `same` and `inserted` the second. Shortest where
 * the sequences are not further apart than `MOST_EDITS`; always right.
 */
export function diff(one: ArrayLike<unknown>, other: ArrayLike<unknown>): readonly DiffStretch[] {
  const stretches: DiffStretch[] = [];
  const add = (kind: DiffStretch['kind'], start: number, end: number) => {
    if (start === end) return;
    const last = stretches.at(-1);
    if (last?.kind === kind && last.end === start) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ kind, start, end });
  };
  const size = one.length + other.length + 3;
  const rows = { forward: new Int32Array(2 * size + 1), backward: new Int32Array(2 * size + 1), middle: size };
  // Boxes that are still to be compared, the next one last: no recursion, for its depth would follow the input.
  const waiting: (Box | { readonly same: readonly [number, number] })[] = [
    { a: 0, aEnd: one.length, b: 0, bEnd: other.length },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('same' in next) {
      add('same', ...next.same);
      continue;
    }
    let { a, aEnd, b, bEnd } = next;
    const begin = a;
    while (a < aEnd && b < bEnd && one[a] === other[b]) [a, b] = [a + 1, b + 1];
    add('same', begin, a);
    const tail = aEnd;
    while (a < aEnd && b < bEnd && one[aEnd - 1] === other[bEnd - 1]) [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
    if (aEnd < tail) waiting.push({ same: [aEnd, tail] });
    const snake = a < aEnd && b < bEnd ? middleSnake(one, other, { a, aEnd, b, bEnd }, rows) : null;
    if (snake) {
      waiting.push({ a: snake.a, aEnd, b: snake.b, bEnd }, { a, aEnd: snake.a, b, bEnd: snake.b });
      continue;
    }
    add('deleted', a, aEnd);
    add('inserted', b, bEnd);
  }
  return stretches;
}

/** A stretch of both sequences. */
interface Box {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

interface Rows {
  readonly forward: Int32Array;
  readonly backward: Int32Array;
  readonly middle: number;
}

/** A point on a shortest way through the box, near its middle and not at its corners; null where there is none in reach. */
function middleSnake(one: ArrayLike<unknown>, other: ArrayLike<unknown>, box: Box, rows: Rows) {
  const { a, aEnd, b, bEnd } = box;
  const { forward, backward, middle } = rows;
  const width = aEnd - a;
  const height = bEnd - b;
  const delta = width - height;
  const most = Math.min(Math.ceil((width + height) / 2), MOST_EDITS);
  forward[middle + 1] = 0;
  backward[middle + 1] = 0;
  const inside = (x: number, y: number) =>
    (x === 0 && y === 0) || (x === width && y === height) ? null : { a: a + x, b: b + y };
  for (let edits = 0; edits <= most; edits++) {
    for (let k = -edits; k <= edits; k += 2) {
      let x = farther(forward, middle + k, k, edits);
      while (x < width && x - k < height && x - k >= 0 && one[a + x] === other[b + x - k]) x++;
      forward[middle + k] = x;
      const back = delta - k;
      if (delta % 2 !== 0 && Math.abs(back) < edits && x + (backward[middle + back] as number) >= width)
        return inside(x, x - k);
    }
    for (let k = -edits; k <= edits; k += 2) {
      let x = farther(backward, middle + k, k, edits);
      while (x < width && x - k < height && x - k >= 0 && one[aEnd - 1 - x] === other[bEnd - 1 - x + k]) x++;
      backward[middle + k] = x;
      const ahead = delta - k;
      if (delta % 2 === 0 && Math.abs(ahead) <= edits && x + (forward[middle + ahead] as number) >= width)
        return inside(width - x, height - x + k);
    }
  }
  return null;
}

/** How far along the first sequence the diagonal is reached: by one more of the second, or of the first. */
function farther(row: Int32Array, at: number, k: number, edits: number): number {
  const down = k === -edits || (k !== edits && (row[at - 1] as number) < (row[at + 1] as number));
  return down ? (row[at + 1] as number) : (row[at - 1] as number) + 1;
}
