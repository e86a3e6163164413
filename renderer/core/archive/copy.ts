import { type CreditedExcerpt, creditExcerpt } from '../credit/credited-excerpt.ts';
import { anchorPassage } from '../excerpt/anchor.ts';
import { creditedCopy } from '../export/clipboard.ts';
import type { DossierId } from '../model/dossier.ts';
import type { CreditedCopy } from '../model/dossier-view.ts';
import type { ExcerptId, Passage } from '../model/excerpt.ts';
import { done, type Result } from '../model/problem.ts';
import type { Archive } from './archive.ts';
import { unknownDossier, unknownExcerpt } from './dossier.ts';
import { credited, enterInLedger } from './leave.ts';
import { leftBeforeThese } from './left-before.ts';
import { wholeReport } from './whole-report.ts';

/**
 * The credited copy of marked passages, entered in the ledger. Fails where one of them may not leave; then none does.
 * `leftBefore` warns where more of a report has left by now than one work may quote.
 */
export async function copyWithCredit(archive: Archive, passages: readonly Passage[]): Promise<Result<CreditedCopy>> {
  const excerpts: CreditedExcerpt[] = [];
  for (const passage of passages) {
    const whole = await wholeReport(archive, passage.report);
    if (!whole.ok) return whole;
    const { report, body } = whole.value;
    const anchor = anchorPassage(report, body, passage);
    if (!anchor.ok) return anchor;
    const excerpt = creditExcerpt(report, body, anchor.value);
    if (!excerpt.ok) return excerpt;
    excerpts.push(excerpt.value);
  }
  return copied(archive, excerpts);
}

/** The credited copy of an excerpt of a dossier. */
export async function copyExcerpt(archive: Archive, dossier: DossierId, id: ExcerptId): Promise<Result<CreditedCopy>> {
  const found = archive.yours.dossiers.get(dossier);
  if (!found) return unknownDossier();
  const excerpt = found.excerpts.find((one) => one.id === id);
  if (!excerpt) return unknownExcerpt();
  const one = await credited(archive, excerpt.anchor);
  return one.ok ? copied(archive, [one.value]) : one;
}

async function copied(archive: Archive, excerpts: readonly CreditedExcerpt[]): Promise<Result<CreditedCopy>> {
  const copy = creditedCopy(excerpts);
  if (!copy.ok) return copy;
  const leftBefore = await leftBeforeThese(archive, excerpts);
  const bytes = new TextEncoder().encode(copy.value.text);
  const entered = await enterInLedger(archive, 'clipboard', excerpts, bytes);
  return entered.ok ? done({ ...copy.value, leftBefore }) : entered;
}
