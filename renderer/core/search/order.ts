import type { CatalogueRow } from '../index/catalogue-row.ts';
import type { SearchRequest } from '../model/search.ts';
import type { CombinedHit } from './combine.ts';
import { daysOf } from './days.ts';

/** A hit with its report's row, as it is put in order. */
export interface OrderedHit {
  readonly hit: CombinedHit;
  readonly row: CatalogueRow;
}

/**
 * Hits in the order in which they are shown. Those with all words come before those that lack some. By relevance:
 * exact before other forms before typos whatever the score, then the score, then the newer report. By date: newest
 * first, a month at its first day, undated last. What is still equal goes by report id, so that pages are stable.
 */
export function inOrder(hits: readonly OrderedHit[], sort: SearchRequest['sort']): readonly OrderedHit[] {
  const keyed = hits.map((ordered) => ({
    ordered,
    lacks: ordered.hit.missing.length > 0 ? 1 : 0,
    day: (ordered.row.date !== null && daysOf(ordered.row.date)?.first) || '',
  }));
  keyed.sort((a, b) => {
    const [one, other] = [a.ordered.hit, b.ordered.hit];
    const relevance = one.rank - other.rank || other.score - one.score;
    return (
      a.lacks - b.lacks ||
      (sort === 'relevance' ? relevance : 0) ||
      descending(a.day, b.day) ||
      relevance ||
      descending(other.report, one.report)
    );
  });
  return keyed.map(({ ordered }) => ordered);
}

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
