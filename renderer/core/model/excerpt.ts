import type { ReportId, Sha256 } from './report.ts';

/**
 * Where the words of an excerpt stand, after the W3C Web Annotation model's TextQuoteSelector and
 * TextPositionSelector: the words themselves, 32 characters each side, and the range in the body text.
 */
export interface Anchor {
  readonly report: ReportId;
  /** SHA-256 of the UTF-8 bytes of the body text at the time of taking. */
  readonly body: Sha256;
  /** Range in the body text, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  /** First and last paragraph number that the words stand in. */
  readonly paragraph: number;
  readonly lastParagraph: number;
}

/** A passage that a person marks: a range in the body text, with the words that were on the screen. */
export interface Passage {
  readonly report: ReportId;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export type ExcerptId = string;

/** An exact passage of a report with the analyst's note. */
export interface Excerpt {
  readonly id: ExcerptId;
  readonly anchor: Anchor;
  readonly note: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
}
