import { done, failed, type Result } from '../model/problem.ts';
import { type CreditedExcerpt, isCredited } from './credited-excerpt.ts';
import { characters, keepsWholeText, overQuotation, overShare, tooLong } from './limits.ts';

/**
 * Whether excerpts may leave together, in one copy or file: each alone is permitted, yet together they may be the
 * whole text of a report, or pass the share that its notice sets. Overlaps count once. Fails with `terms-forbid`;
 * with `nothing-to-export` where there are none; with `unexpected` where one is not of `creditExcerpt`'s making.
 */
export function mayLeaveTogether(excerpts: readonly CreditedExcerpt[]): Result<null> {
  if (excerpts.length === 0) {
    return failed('nothing-to-export', 'There is nothing in it yet.', 'Add a passage of a report first.');
  }
  if (!excerpts.every(isCredited)) {
    return failed('unexpected', 'An excerpt has lost its credit, so nothing left.', 'Take the excerpt anew.');
  }
  const ofReport = Map.groupBy(excerpts, (excerpt) => excerpt.anchor.report);
  for (const group of ofReport.values()) {
    const first = group[0];
    if (!first || group.length < 2) continue;
    const taken = charactersTaken(group);
    const excess =
      overShare(first.terms.quoteLimit, taken, first.bodyCharacters) ??
      (keepsWholeText(first.terms) ? overQuotation(taken, first.bodyCharacters) : null);
    if (excess) {
      const why = ` The ${group.length} excerpts of this report count together.`;
      return tooLong(first.terms, first.notice, excess, why);
    }
  }
  return done(null);
}

/** Characters of the body that the excerpts of one report cover, overlaps once. */
function charactersTaken(group: readonly CreditedExcerpt[]): number {
  const ordered = group.map((excerpt) => excerpt.anchor).sort((a, b) => a.start - b.start);
  let covered = 0;
  let taken = 0;
  for (const { start, end, exact } of ordered) {
    if (end <= covered) continue;
    taken += characters(exact.slice(Math.max(covered - start, 0)));
    covered = end;
  }
  return taken;
}
