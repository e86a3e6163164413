import type { TextIndex } from '../index/text-index.ts';
import type { ReportId } from '../model/report.ts';
import { byReport, type PlaceScores } from './place-scores.ts';

/** The places at which all of `words`, folded, stand, with the sum of their scores. Empty for no words. */
export function togetherIn(index: TextIndex, words: readonly string[]): ReadonlyMap<ReportId, PlaceScores> {
  const [first, ...others] = [...new Set(words)];
  if (first === undefined) return new Map();
  let together = byReport(index.exact(first));
  for (const word of others) {
    if (together.size === 0) break;
    const next = byReport(index.exact(word));
    const both = new Map<ReportId, PlaceScores>();
    for (const [report, places] of together) {
      const shared = sharedPlaces(places, next.get(report));
      if (shared.size > 0) both.set(report, shared);
    }
    together = both;
  }
  return together;
}

function sharedPlaces(one: PlaceScores, other: PlaceScores | undefined): PlaceScores {
  const shared = new Map<number, number>();
  for (const [place, score] of one) {
    const more = other?.get(place);
    if (more !== undefined) shared.set(place, score + more);
  }
  return shared;
}
