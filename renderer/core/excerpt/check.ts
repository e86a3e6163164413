import { bodyText } from '../model/body.ts';
import type { Anchor } from '../model/excerpt.ts';
import { done, failed, type Result } from '../model/problem.ts';
import type { Report, Sha256 } from '../model/report.ts';
import { anchorAt } from './anchor.ts';

/**
 * The words at an anchor, if they still are the words that were taken: same report, same range, every character
 * equal. Where the body has changed since (another hash), the characters around them must be equal too, for a
 * look-alike may have moved there. Otherwise `words-changed`. Nothing here is approximate.
 */
export function checkAnchor(anchor: Anchor, report: Report, bodyHash: Sha256): Result<string> {
  const body = bodyText(report);
  const { start, end, exact, prefix, suffix } = anchor;
  const sameWords = exact !== '' && exact.length === end - start && body.startsWith(exact, start);
  const sameContext = body.startsWith(suffix, end) && body.slice(0, start).endsWith(prefix);
  if (anchor.report === report.id && sameWords && (anchor.body === bodyHash || sameContext)) return done(exact);
  return failed(
    'words-changed',
    'The words of this excerpt no longer stand at their place in the report. The excerpt is kept, but it cannot leave.',
    'Open the report, mark the passage as it is now, and take it anew.',
    `range ${start}-${end}, body then ${anchor.body.slice(0, 12)}, body now ${bodyHash.slice(0, 12)}`,
  );
}

/**
 * Where the exact words of an anchor stand in a body that has changed since: a proposal for a person, who decides.
 * Null unless the words, or else the words with their context, stand there exactly once.
 */
export function proposeAnchor(anchor: Anchor, report: Report, bodyHash: Sha256): Anchor | null {
  if (anchor.report !== report.id || anchor.exact === '') return null;
  const body = bodyText(report);
  const alone = onlyPlace(body, anchor.exact);
  const inContext = onlyPlace(body, anchor.prefix + anchor.exact + anchor.suffix);
  const start = alone ?? (inContext === null ? null : inContext + anchor.prefix.length);
  return start === null ? null : anchorAt(report, bodyHash, body, { start, end: start + anchor.exact.length });
}

/** The one place at which `words` stand in `text`; null for none and for several. */
function onlyPlace(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
}
