import { type CreditedExcerpt, creditExcerpt } from '../../renderer/core/credit/credited-excerpt.ts';
import { anchorPassage } from '../../renderer/core/excerpt/anchor.ts';
import { bodyText } from '../../renderer/core/model/body.ts';
import type { Result } from '../../renderer/core/model/problem.ts';
import { bodyHash, type ReportInShort, reportOf } from '../excerpt/report-by-hand.ts';

/** The value, or an error that says why there is none. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.sentence} ${result.problem.details}`);
  return result.value;
}

/** A credited excerpt of a report: the words given, or the whole body. */
export function excerptOf(short: ReportInShort, words?: string): CreditedExcerpt {
  const report = reportOf(short);
  const body = bodyText(report);
  const start = words === undefined ? 0 : body.indexOf(words);
  const end = start + (words ?? body).length;
  const passage = { report: report.id, start, end, words: words ?? body };
  return value(creditExcerpt(report, bodyHash(report), value(anchorPassage(report, bodyHash(report), passage))));
}
