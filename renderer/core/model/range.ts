/**
 * A stretch of a text: `start` is the first UTF-16 code unit, `end` the one after the last.
 * Always `0 <= start <= end <= text.length`. Which text is meant is said where the range is kept.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}
