import type { Line } from './line.ts';

/** The type in which most of a file's text is set. */
export interface BodyType {
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
}

/** The type of most letters; lines of several words count more, for labels and figures are many and short. */
export function bodyTypeOf(lines: Iterable<Line>): BodyType {
  const sizes = new Map<number, number>();
  const weights = new Map<number, number>();
  let slanted = 0;
  let all = 0;
  for (const line of lines) {
    const letters = line.text.length * (line.text.length > 25 ? 3 : 1);
    const size = Math.round(line.size * 4) / 4;
    sizes.set(size, (sizes.get(size) ?? 0) + letters);
    weights.set(line.weight, (weights.get(line.weight) ?? 0) + letters);
    if (line.italic) slanted += letters;
    all += letters;
  }
  return { size: mode(sizes, 10), weight: mode(weights, 400), italic: slanted > all / 2 };
}

function mode(counts: ReadonlyMap<number, number>, otherwise: number): number {
  let best = otherwise;
  let most = 0;
  for (const [value, count] of counts) {
    if (count <= most) continue;
    most = count;
    best = value;
  }
  return best;
}
