import type { ReasonKind } from '../model/entity.ts';
import type { ReportId } from '../model/report.ts';
import type { MatchedTerm, Rank, TermHit } from './matched-term.ts';
import { rarity } from './name-score.ts';

/** A report that answers all terms of a query, or most of them. */
export interface CombinedHit {
  readonly report: ReportId;
  readonly score: number;
  /** The worst of its terms' ranks. */
  readonly rank: Rank;
  readonly reasons: ReadonlySet<ReasonKind>;
  /** Places with at least one match. */
  readonly places: ReadonlySet<number>;
  /** What it lacks, as typed. */
  readonly missing: readonly string[];
}

/** From so many full hits on, nobody needs the others. */
const ENOUGH = 10;

/**
 * The reports that answer every term. For a question in words with fewer than `ENOUGH` of these, also those that hold
 * most of it: more than half of the terms, by number or by weight, where a term weighs the more the fewer reports
 * answer it. `all` is the number of reports in the archive.
 */
export function combine(terms: readonly MatchedTerm[], all: number, question: boolean): readonly CombinedHit[] {
  const full = reportsWithAll(terms).map((report) => combined(report, terms));
  if (!question || full.length >= ENOUGH) return full;

  const weights = terms.map((term) => rarity(Math.max(1, term.hits.size), all));
  const most = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  const held = new Map<ReportId, { readonly weight: number; readonly terms: number }>();
  terms.forEach((term, i) => {
    for (const report of term.hits.keys()) {
      const before = held.get(report);
      held.set(report, { weight: (before?.weight ?? 0) + (weights[i] ?? 0), terms: (before?.terms ?? 0) + 1 });
    }
  });
  const done = new Set(full.map((hit) => hit.report));
  const others = [...held].filter(
    ([report, has]) => (has.weight > most || has.terms > terms.length / 2) && !done.has(report),
  );
  return [...full, ...others.map(([report]) => combined(report, terms))];
}

function reportsWithAll(terms: readonly MatchedTerm[]): readonly ReportId[] {
  const [rarest, ...others] = [...terms].sort((a, b) => a.hits.size - b.hits.size);
  if (!rarest) return [];
  return [...rarest.hits.keys()].filter((report) => others.every((term) => term.hits.has(report)));
}

function combined(report: ReportId, terms: readonly MatchedTerm[]): CombinedHit {
  const answers: TermHit[] = [];
  const missing: string[] = [];
  for (const { term, hits } of terms) {
    const hit = hits.get(report);
    if (hit) answers.push(hit);
    else missing.push(term.typed);
  }
  return {
    report,
    missing,
    score: answers.reduce((sum, hit) => sum + hit.score, 0),
    rank: Math.max(0, ...answers.map((hit) => hit.rank)) as Rank,
    reasons: new Set(answers.flatMap((hit) => [...hit.reasons])),
    places: new Set(answers.flatMap((hit) => [...hit.places])),
  };
}
