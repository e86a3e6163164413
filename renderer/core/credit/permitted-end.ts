import { clusterEnd, clusterStart } from '../excerpt/clusters.ts';
import { sentences } from '../excerpt/sentences.ts';
import type { Range } from '../model/range.ts';

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Where a passage may end at the latest that begins like this one and keeps to its limit: at the end of a sentence
 * where one fits, else of a word; an offset in `body`, before the passage's own end. Null where not even a word fits.
 * `fits` tells whether words may go; where they may, so may every beginning of them. It is asked about no less than a
 * passage up to there is anchored with, so what is offered is never refused again.
 */
export function permittedEnd(
  body: string,
  { start, end }: Range,
  language: string | null,
  fits: (words: string) => boolean,
): number | null {
  const from = clusterStart(body, start);
  const latest = (ends: readonly number[]): number | null => {
    const inside = ends.filter((at) => at > start && at < end);
    const last = inside[lastFitting(inside, (at) => fits(body.slice(from, clusterEnd(body, at))))];
    return last === undefined ? null : clusterEnd(body, last);
  };
  const ends = sentences(body, language).map((sentence) => sentence.end);
  return latest(ends) ?? latest(wordEnds(body, start, Math.min(end, ends.find((at) => at > start) ?? end)));
}

/** Place of the last of several, shortest first, that fits; -1 for none. */
function lastFitting(ends: readonly number[], fits: (end: number) => boolean): number {
  let good = -1;
  let bad = ends.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (fits(ends[middle] ?? 0)) good = middle;
    else bad = middle;
  }
  return good;
}

function wordEnds(body: string, start: number, end: number): readonly number[] {
  const ends: number[] = [];
  for (const { index, segment, isWordLike } of WORDS.segment(body.slice(start, end)))
    if (isWordLike) ends.push(start + index + segment.length);
  return ends;
}
