import { stretches } from '../excerpt/stretches.ts';
import { done, failed, type Result } from '../model/problem.ts';
import { type CreditedExcerpt, isCredited } from './credited-excerpt.ts';
import { excessOf, limitOf } from './limits.ts';
import { tooMuch } from './refusal.ts';

/**
 * Whether excerpts may leave together, in one copy or file: each alone is permitted, yet together they may pass the
 * limit of a notice, or be the whole text of a report. Words that several hold count once; a text that was imported
 * twice is one. Fails with `terms-forbid`; with `nothing-to-export` where there are none; with `unexpected` where one
 * is not of `creditExcerpt`'s making.
 *
 * A notice permits so much "per work that quotes". One copy and one file are each taken for such a work, so here more
 * is refused. What left in other copies and files may stand in other works: of that `leftBefore` only warns.
 */
export function mayLeaveTogether(excerpts: readonly CreditedExcerpt[]): Result<null> {
  if (excerpts.length === 0) {
    return failed('nothing-to-export', 'There is nothing in it yet.', 'Add a passage of a report first.');
  }
  if (!excerpts.every(isCredited)) {
    return failed('unexpected', 'An excerpt has lost its credit, so nothing left.', 'Take the excerpt anew.');
  }
  for (const group of Map.groupBy(excerpts, (excerpt) => excerpt.anchor.body).values()) {
    if (group.length < 2) continue;
    const words = stretches(group.map((excerpt) => excerpt.anchor));
    for (const { terms, notice, origin, bodyCharacters } of eachReport(group)) {
      const excess = excessOf(limitOf(terms, bodyCharacters), words);
      if (excess) return tooMuch({ terms, notice }, excess, group.length, origin.title);
    }
  }
  return done(null);
}

/** One excerpt of each report. */
export const eachReport = (excerpts: readonly CreditedExcerpt[]): readonly CreditedExcerpt[] => [
  ...new Map(excerpts.map((excerpt) => [excerpt.anchor.report, excerpt])).values(),
];
