import type { CreditedExcerpt } from '../credit/credited-excerpt.ts';
import { type Departure, leftBefore } from '../credit/left-before.ts';
import { eachReport } from '../credit/together.ts';
import { checkAnchor, proposeAnchor } from '../excerpt/check.ts';
import type { Anchor } from '../model/excerpt.ts';
import { done, type Result } from '../model/problem.ts';
import type { Archive } from './archive.ts';
import type { LedgerLine } from './ledger.ts';
import { wholeReport } from './whole-report.ts';

/**
 * What the person is told of words that left the app before and are, together with these, more than one work may
 * quote; null where there is nothing to tell. To be asked before these are in the ledger themselves.
 */
export async function leftBeforeThese(archive: Archive, excerpts: readonly CreditedExcerpt[]): Promise<string | null> {
  const told: string[] = [];
  for (const group of Map.groupBy(excerpts, ({ anchor }) => anchor.body).values()) {
    const before = await departuresOf(archive, group);
    if (!before.ok) return `How much left before could not be counted. ${before.problem.sentence}`;
    const warning = leftBefore(group, before.value);
    if (warning !== null) told.push(warning);
  }
  return told.length > 0 ? told.join(' ') : null;
}

/** What left earlier of the body text of these excerpts, where it stands in it now. */
async function departuresOf(
  archive: Archive,
  excerpts: readonly CreditedExcerpt[],
): Promise<Result<readonly Departure[]>> {
  const found: Departure[] = [];
  for (const { anchor } of eachReport(excerpts)) {
    const lines = await archive.ledger.about(anchor.report, anchor.body);
    if (!lines.ok) return lines;
    const here = lines.value.filter((line) => line.anchor.body === anchor.body);
    const moved = lines.value.filter((line) => line.anchor.body !== anchor.body);
    found.push(...here, ...(await placed(archive, anchor, moved)));
  }
  return done(found);
}

/** Lines whose words stand in the body text as it is now. What stands in it no longer is none of its words. */
async function placed(archive: Archive, now: Anchor, lines: readonly LedgerLine[]): Promise<readonly Departure[]> {
  const whole = lines.length > 0 ? await wholeReport(archive, now.report) : null;
  if (!whole?.ok || whole.value.body !== now.body) return [];
  const { report, body } = whole.value;
  return lines.flatMap((line) => {
    const anchor = checkAnchor(line.anchor, report, body).ok ? line.anchor : proposeAnchor(line.anchor, report, body);
    return anchor ? [{ ...line, anchor }] : [];
  });
}
