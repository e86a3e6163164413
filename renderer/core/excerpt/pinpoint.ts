import { bodyParts } from '../model/body.ts';
import type { Anchor } from '../model/excerpt.ts';
import type { Range } from '../model/range.ts';
import type { Part, Report } from '../model/report.ts';

/** First and last number of the paragraphs that a passage stands in. */
export type ParagraphSpan = Pick<Anchor, 'paragraph' | 'lastParagraph'>;

/** A body part that a passage touches, with the piece of it that the passage holds. */
export interface PassagePart {
  readonly role: Part['role'];
  readonly text: string;
  readonly number: number;
}

/**
 * The pieces of body parts inside a range of the body text, in order; blank pieces are left out. Headings, list
 * items and cells carry the number of the paragraph before them, as `model/report.ts` has it.
 */
export function passageParts(report: Pick<Report, 'parts'>, range: Range): readonly PassagePart[] {
  const pieces: PassagePart[] = [];
  let last = 1;
  let counted = 0;
  for (const { part, at } of bodyParts(report)) {
    if (part.role === 'paragraph') counted += 1;
    last = part.number ?? Math.max(counted, 1);
    const text = part.text.slice(Math.max(range.start - at, 0), Math.max(range.end - at, 0));
    if (text.trim() !== '') pieces.push({ role: part.role, text, number: last });
  }
  return pieces;
}

/** The paragraph numbers that pin a range of the body text. */
export function paragraphSpan(report: Pick<Report, 'parts'>, range: Range): ParagraphSpan {
  const numbers = passageParts(report, range).map((piece) => piece.number);
  const first = numbers[0] ?? 1;
  return { paragraph: first, lastParagraph: Math.max(first, numbers.at(-1) ?? first) };
}

/** How a citation names the place: `para. 2`, `paras. 2–3`. */
export function pinpoint({ paragraph, lastParagraph }: ParagraphSpan): string {
  return paragraph === lastParagraph ? `para. ${paragraph}` : `paras. ${paragraph}–${lastParagraph}`;
}
