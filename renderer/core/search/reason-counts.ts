import { REASONS, type ReasonKind } from '../model/entity.ts';
import type { SearchAnswer } from '../model/search.ts';
import type { CombinedHit } from './combine.ts';

/** How many hits have each reason; reasons that are switched off are there with 0. */
export function reasonCounts(hits: readonly CombinedHit[], off: readonly ReasonKind[]): SearchAnswer['reasons'] {
  const counts = new Map<ReasonKind, number>(off.map((reason) => [reason, 0]));
  for (const { reasons } of hits) for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return Object.fromEntries(REASONS.flatMap((reason) => (counts.has(reason) ? [[reason, counts.get(reason)]] : [])));
}
