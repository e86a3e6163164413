import type { Part, PartRole, Report } from './report.ts';

const BODY: ReadonlySet<PartRole> = new Set(['paragraph', 'heading', 'list-item', 'block-quote', 'table-cell']);

/** Stands between two body parts in a report's body text. */
export const PART_BREAK = '\n\n';

/** True for what the publisher wrote as text: paragraphs, headings, list items, block quotations, table cells. */
export const isBody = (part: Part): boolean => BODY.has(part.role);

/** A body part with the place of its first character in the body text. */
export interface BodyPart {
  readonly part: Part;
  /** Index into `report.parts`. */
  readonly index: number;
  /** Offset in `bodyText(report)`. */
  readonly at: number;
}

/** The body parts in reading order with their places in the body text. */
export function bodyParts(report: Pick<Report, 'parts'>): readonly BodyPart[] {
  const found: BodyPart[] = [];
  let at = 0;
  report.parts.forEach((part, index) => {
    if (!isBody(part)) return;
    found.push({ part, index, at });
    at += part.text.length + PART_BREAK.length;
  });
  return found;
}

/** The whole body as one text, parts parted by an empty line: what excerpts are anchored in. */
export function bodyText(report: Pick<Report, 'parts'>): string {
  return report.parts
    .filter(isBody)
    .map((part) => part.text)
    .join(PART_BREAK);
}

/** The texts of the numbered paragraphs, in order: the first is `para. 1`. */
export function paragraphs(report: Pick<Report, 'parts'>): readonly string[] {
  return report.parts.filter((part) => part.role === 'paragraph').map((part) => part.text);
}
