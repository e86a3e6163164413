import type { MentionedAt } from '../index/catalogue-row.ts';
import { TITLE } from '../index/places.ts';
import type { ReasonKind } from '../model/entity.ts';
import { REASONS } from '../model/entity.ts';
import { TITLE_BOOST } from './place-scores.ts';

/** How fast further mentions stop counting: the k1 of BM25. */
const SATURATION = 1.2;
/** What a mention for the weakest reason is worth beside one by name. */
const WEAKEST = 0.4;

const STRENGTH: ReadonlyMap<ReasonKind, number> = new Map(
  REASONS.map((reason, i) => [reason, 1 - ((1 - WEAKEST) * i) / (REASONS.length - 1)]),
);

/** Place of a reason in `REASONS`: 0 is the strongest. */
export const reasonPlace = (reason: ReasonKind): number => REASONS.indexOf(reason);

/** The weaker of two reasons: how the query came to the entity, and how the report names it. */
export const weaker = (one: ReasonKind, other: ReasonKind): ReasonKind =>
  reasonPlace(one) >= reasonPlace(other) ? one : other;

/** Rarity of something that `having` of `all` reports have, as in BM25; above 0. */
export const rarity = (having: number, all: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));

/** BM25 of an entity in a report, where each mention counts by the strength of its reason. */
export function nameScore(mentions: readonly Pick<MentionedAt, 'place' | 'reason' | 'times'>[], rare: number): number {
  let weight = 0;
  for (const { place, reason, times } of mentions) {
    weight += times * (STRENGTH.get(reason) ?? WEAKEST) * (place === TITLE ? TITLE_BOOST : 1);
  }
  return (rare * weight * (SATURATION + 1)) / (weight + SATURATION);
}
