import type { Anchor } from '../model/excerpt.ts';

/**
 * The words that anchors in one body text cover together, in its order: what several of them hold comes once, and
 * what adjoins is one stretch. All anchors must be of the same body text.
 */
export function stretches(anchors: readonly Pick<Anchor, 'start' | 'end' | 'exact'>[]): readonly string[] {
  const found: string[][] = [];
  let covered = -1;
  for (const { start, end, exact } of anchors.toSorted((a, b) => a.start - b.start)) {
    if (end <= covered) continue;
    if (start > covered) found.push([exact]);
    else found.at(-1)?.push(exact.slice(covered - start));
    covered = end;
  }
  return found.map((pieces) => pieces.join(''));
}
