import { TITLE } from '../index/places.ts';
import type { Candidate } from '../index/text-index.ts';
import type { ReportId } from '../model/report.ts';

/** A word in the title says more of a report than a word in a paragraph. */
export const TITLE_BOOST = 2.5;

/** The places of a report that hold a word, with the score of each. */
export type PlaceScores = ReadonlyMap<number, number>;

/** Candidates by report and place; where a place comes twice its scores are added. */
export function byReport(candidates: readonly Candidate[]): ReadonlyMap<ReportId, PlaceScores> {
  const found = new Map<ReportId, Map<number, number>>();
  for (const { report, place, score } of candidates) {
    let places = found.get(report);
    if (!places) {
      places = new Map();
      found.set(report, places);
    }
    places.set(place, (places.get(place) ?? 0) + score * (place === TITLE ? TITLE_BOOST : 1));
  }
  return found;
}

/**
 * A report's score for a word from those of its places: the best counts fully, each further one half as much as
 * the one before. So many passing paragraphs never beat twice the best one.
 */
export function reportScore(places: PlaceScores): number {
  const scores = [...places.values()].sort((a, b) => b - a);
  let weight = 1;
  let sum = 0;
  for (const score of scores) {
    sum += score * weight;
    weight /= 2;
  }
  return sum;
}
