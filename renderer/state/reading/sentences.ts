import type { BodyPart } from '../../core/model/body.ts';
import type { Range } from '../../core/model/range.ts';

/** The sentences that a passage holds, wholly or in part. */
export const touched = (sentences: readonly Range[], passage: Range): readonly Range[] =>
  sentences.filter(({ start, end }) => start < passage.end && end > passage.start);

/** The passage with one more sentence: to the end of the one it stops in, else to the end of the next. */
export function longer(sentences: readonly Range[], passage: Range): Range {
  const next = sentences.find(({ end }) => end > passage.end);
  return next ? { start: passage.start, end: next.end } : passage;
}

/** The passage without its last sentence; null where it had only one. */
export function shorter(sentences: readonly Range[], passage: Range): Range | null {
  const last = sentences.findLast(({ end }) => end > passage.start && end < passage.end);
  return last ? { start: passage.start, end: last.end } : null;
}

/** The first sentence of a part; all of it where it has none. */
export function firstSentence(sentences: readonly Range[], { part, at }: BodyPart): Range {
  const end = at + part.text.length;
  return sentences.find(({ start }) => start >= at && start < end) ?? { start: at, end };
}
