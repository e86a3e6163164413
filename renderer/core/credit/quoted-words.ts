import { passageParts } from '../excerpt/pinpoint.ts';
import type { Range } from '../model/range.ts';
import type { PartRole, Report } from '../model/report.ts';
import { legible } from './legible.ts';

/** A piece of a quotation: what it holds of one body part. */
export interface QuotedPart {
  readonly role: PartRole;
  readonly text: string;
}

/** The words of a quotation as they leave, and sentences on what a reader of them must be told. */
export interface QuotedWords {
  readonly parts: readonly QuotedPart[];
  readonly remarks: readonly string[];
}

/** Printed with every excerpt of a sample, so that no invented report is taken for a real one. */
export const SAMPLE_REMARK = 'From a sample report of Monitor Archive; its publisher is invented.';

/** The words of a range of the body text, made fit to leave. The words themselves are never changed. */
export function quotedWords(report: Report, range: Range): QuotedWords {
  const pieces = passageParts(report, range).map(({ role, text }) => ({ role, ...legible(text) }));
  const replaced = pieces.reduce((sum, piece) => sum + piece.replaced, 0);
  const directions = [...new Set(pieces.flatMap((piece) => piece.directions))];
  return {
    parts: pieces.map(({ role, text }) => ({ role, text })),
    remarks: [
      ...(report.sample ? [SAMPLE_REMARK] : []),
      ...(replaced > 0 ? [`Characters that no document can carry are shown as \uFFFD: ${replaced}.`] : []),
      ...(directions.length > 0
        ? [`The quotation holds invisible characters that turn the direction of writing: ${directions.join(', ')}.`]
        : []),
    ],
  };
}
