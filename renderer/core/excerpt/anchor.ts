import { bodyText } from '../model/body.ts';
import type { Anchor, Passage } from '../model/excerpt.ts';
import { done, failed, type Result } from '../model/problem.ts';
import type { Range } from '../model/range.ts';
import type { Report, Sha256 } from '../model/report.ts';
import { clusterEnd, clusterStart } from './clusters.ts';
import { paragraphSpan } from './pinpoint.ts';
import { settle, trimRange } from './settle.ts';

/** Characters kept each side of the words, in UTF-16 code units, as the W3C's TextQuoteSelector has them. */
const CONTEXT = 32;

const isRange = (text: string, { start, end }: Range): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;

/**
 * Anchors a marked passage in the body text of its report. The words on the screen must equal the body text at the
 * range, white space and line breaks apart; the anchor takes the body's own characters, without white space at the
 * ends, and never cuts a character in two. Fails with `words-not-in-body`. `bodyHash` is the SHA-256 of the body text.
 */
export function anchorPassage(report: Report, bodyHash: Sha256, passage: Passage): Result<Anchor> {
  const body = bodyText(report);
  if (passage.report !== report.id || !isRange(body, passage)) {
    return notInBody('The passage does not belong to the text of this report.', 'Mark the words again and repeat.');
  }
  const words = settle(body.slice(passage.start, passage.end));
  if (words === '') return notInBody('No words are marked.', 'Mark the words you want in the text of the report.');
  if (words !== settle(passage.words)) {
    return notInBody(
      'The marked words are not the words of the report at this place, so nothing was taken.',
      'Mark words of the text only: no picture credit, no notice and nothing that was set aside. Then repeat.',
      `range ${passage.start}-${passage.end}, ${words.length} characters in the body, ${settle(passage.words).length} marked`,
    );
  }
  const { start, end } = trimRange(body, passage);
  // A mark that stands alone after a space belongs to the space (UAX #29); there nothing can be cut in two.
  const first = trimRange(body, { start: clusterStart(body, start), end: start }).start;
  return done(anchorAt(report, bodyHash, body, { start: first, end: clusterEnd(body, end) }));
}

/** The anchor of a range of `body`, which is the report's body text and has the hash `bodyHash`. */
export function anchorAt(report: Report, bodyHash: Sha256, body: string, { start, end }: Range): Anchor {
  return {
    report: report.id,
    body: bodyHash,
    start,
    end,
    prefix: body.slice(clusterEnd(body, Math.max(start - CONTEXT, 0)), start),
    exact: body.slice(start, end),
    suffix: body.slice(end, Math.max(clusterStart(body, Math.min(end + CONTEXT, body.length)), end)),
    ...paragraphSpan(report, { start, end }),
  };
}

const notInBody = (sentence: string, wayOut: string, details = ''): Result<never> =>
  failed('words-not-in-body', sentence, wayOut, details);
