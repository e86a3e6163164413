import type { HitReason } from '../model/search.ts';
import type { Mark } from './matched-term.ts';
import { reasonPlace } from './name-score.ts';

/** A mark with the words of the query that it answers. */
export interface QueryMark extends Mark {
  readonly query: string;
}

/**
 * Marks without overlaps, in order: where two overlap, the longer one stays, among equals the one with the
 * stronger reason.
 */
export function apart(marks: readonly QueryMark[]): readonly QueryMark[] {
  const wanted = [...marks].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || reasonPlace(a.reason) - reasonPlace(b.reason) || a.start - b.start,
  );
  const kept: QueryMark[] = [];
  const taken = new Set<number>();
  for (const mark of wanted) {
    if (isTaken(taken, mark)) continue;
    for (let at = mark.start; at < mark.end; at++) taken.add(at);
    kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Kept marks are at least as long as this one, so one of its ends lies in whatever it overlaps. */
const isTaken = (taken: ReadonlySet<number>, mark: QueryMark): boolean =>
  taken.has(mark.start) || taken.has(mark.end - 1);

/** Identity of a reason: the same words of the query, the same found form, the same reason. */
const reasonKey = (reason: Pick<HitReason, 'reason' | 'query' | 'found'>): string =>
  [reason.reason, reason.query, reason.found].join('\n');

/** The reasons of a hit, and where each mark's reason stands among them. */
export interface ReasonList {
  readonly reasons: readonly HitReason[];
  indexOf(mark: QueryMark, text: string): number;
}

/** `places` are the texts with their marks. Strongest reasons first, each found form once. */
export function reasonList(
  places: readonly { readonly text: string; readonly marks: readonly QueryMark[] }[],
): ReasonList {
  const found = new Map<string, HitReason>();
  for (const { text, marks } of places) {
    for (const mark of marks) {
      const reason = hitReason(mark, text);
      if (!found.has(reasonKey(reason))) found.set(reasonKey(reason), reason);
    }
  }
  const reasons = [...found.values()].sort((a, b) => reasonPlace(a.reason) - reasonPlace(b.reason));
  const order = new Map(reasons.map((reason, i) => [reasonKey(reason), i]));
  return { reasons, indexOf: (mark, text) => order.get(reasonKey(hitReason(mark, text))) ?? 0 };
}

function hitReason({ reason, query, start, end, distance, entity }: QueryMark, text: string): HitReason {
  return {
    reason,
    query,
    found: text.slice(start, end),
    ...(distance === undefined ? {} : { distance }),
    ...(entity === undefined ? {} : { entity }),
  };
}
