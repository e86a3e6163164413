import type { PartRole, ReportId } from './report.ts';

export type TextField =
  | 'title'
  | 'series'
  | 'seriesNumber'
  | 'publisher'
  | 'date'
  | 'address'
  | 'language'
  | 'notice'
  | 'encoding';
export type ListField = 'authors' | 'pictureCredits';

/**
 * A field set by hand. It is an input to reading, not a change of its outcome, so it survives every re-read.
 * `null` for a text means "the report has none"; to take a correction back, see `correction-withdrawn`.
 */
export type Correction =
  | { readonly report: ReportId; readonly field: TextField; readonly value: string | null }
  | { readonly report: ReportId; readonly field: ListField; readonly value: readonly string[] }
  /** What a part is; `at` is its first byte, which no choice of an encoding moves. */
  | { readonly report: ReportId; readonly field: 'role'; readonly at: number; readonly value: PartRole };

/** Names the same place in a report as another correction: the later one wins. */
export const correctionKey = (c: Correction): string => (c.field === 'role' ? `role@${c.at}` : c.field);
