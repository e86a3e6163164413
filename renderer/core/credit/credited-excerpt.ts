import { checkAnchor } from '../excerpt/check.ts';
import { paragraphSpan, pinpoint } from '../excerpt/pinpoint.ts';
import { bodyText } from '../model/body.ts';
import type { Anchor } from '../model/excerpt.ts';
import { done, type Result } from '../model/problem.ts';
import { characters } from '../model/quotation-length.ts';
import type { Report, Sha256 } from '../model/report.ts';
import type { Terms } from '../model/terms.ts';
import { conditionSentence } from './condition.ts';
import { legible } from './legible.ts';
import { excessOf, limitOf } from './limits.ts';
import { creditLine } from './line.ts';
import { languageTag, type Origin, originOf } from './origin.ts';
import { permittedEnd } from './permitted-end.ts';
import { type QuotedPart, quotedWords } from './quoted-words.ts';
import { tooLong } from './refusal.ts';
import { warning } from './warning.ts';

/** Seen by the compiler only: a protected member keeps look-alikes and spread copies from being credited excerpts. */
declare class Seal {
  protected readonly credited: true;
}

/** A quotation with all that must leave with it. Only `creditExcerpt` makes one, and only these leave the app. */
export type CreditedExcerpt = Seal & {
  /** Where the words stand, in the body and under the paragraph numbers that the report has now. */
  readonly anchor: Anchor;
  /** The words part by part, and as one text with an empty line between parts. */
  readonly parts: readonly QuotedPart[];
  readonly quotation: string;
  /** `para. 2` */
  readonly pinpoint: string;
  readonly origin: Origin;
  /** The credit line, condition included: the same in every format. */
  readonly credit: string;
  readonly condition: string;
  /** The publisher's notice, word for word; null where none was found. */
  readonly notice: string | null;
  readonly terms: Terms;
  /** BCP 47, of the words; null where unknown. */
  readonly language: string | null;
  /** Length of the whole body in characters, to tell how much of it leaves. */
  readonly bodyCharacters: number;
  /** For the person who takes the words out; null where the terms call for no care. */
  readonly warning: string | null;
  /** For the reader of the words, printed with them. */
  readonly remarks: readonly string[];
};

/** Every credited excerpt of this session: what the compiler cannot see (a cast) does not pass `isCredited`. */
const made = new WeakSet<object>();

/** Whether `creditExcerpt` made this very object. */
export const isCredited = (excerpt: CreditedExcerpt): boolean => made.has(excerpt);

/**
 * Joins the words at an anchor with their origin and terms. Fails with `words-changed` where the words do not stand
 * at the anchor, character for character, and with `terms-forbid` where the terms do not let so much of the report
 * leave; that refusal quotes the notice and has, as `permittedEnd`, where a passage from the same place may end.
 * `bodyHash` is the SHA-256 of the body text.
 */
export function creditExcerpt(report: Report, bodyHash: Sha256, anchor: Anchor): Result<CreditedExcerpt> {
  const words = checkAnchor(anchor, report, bodyHash);
  if (!words.ok) return words;
  const body = bodyText(report);
  const bodyCharacters = characters(body);
  const permitted = permit(report, body, bodyCharacters, anchor);
  if (!permitted.ok) return permitted;
  const span = paragraphSpan(report, anchor);
  const { parts, remarks } = quotedWords(report, anchor);
  const excerpt = {
    anchor: Object.freeze({ ...anchor, ...span, body: bodyHash }),
    parts: Object.freeze(parts.map((part) => Object.freeze(part))),
    quotation: parts.map((part) => part.text).join('\n\n'),
    pinpoint: pinpoint(span),
    origin: Object.freeze(originOf(report)),
    credit: creditLine(report),
    condition: conditionSentence(report.terms),
    notice: report.notice.value === null ? null : legible(report.notice.value).text.trim() || null,
    terms: Object.freeze({ ...report.terms }),
    language: languageTag(report.language.value),
    bodyCharacters,
    warning: warning(report.terms),
    remarks: Object.freeze(remarks),
  };
  made.add(excerpt);
  return done(Object.freeze(excerpt) as unknown as CreditedExcerpt);
}

/** Whether the terms let the words at an anchor leave. */
function permit(
  { terms, notice, language }: Report,
  body: string,
  bodyCharacters: number,
  anchor: Anchor,
): Result<null> {
  const limit = limitOf(terms, bodyCharacters);
  const excess = excessOf(limit, [anchor.exact]);
  if (!excess) return done(null);
  const end = permittedEnd(body, anchor, language.value, (words) => excessOf(limit, [words]) === null);
  return tooLong({ terms, notice: notice.value }, excess, end);
}
