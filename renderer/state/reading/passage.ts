import type { BodyPart } from '../../core/model/body.ts';
import type { Passage } from '../../core/model/excerpt.ts';
import type { Range } from '../../core/model/range.ts';
import type { QuoteLimit } from '../../core/model/terms.ts';
import type { ReportView } from '../../worker/contract.ts';

/** The passage as the archive is asked for it: the range and the words that are on the screen. */
export const passageOf = ({ report, body }: ReportView, { start, end }: Range): Passage => ({
  report: report.id,
  start,
  end,
  words: body.slice(start, end),
});

/** The range without white space at its ends; null where nothing else is in it. */
export function trimmed(body: string, { start, end }: Range): Range | null {
  const words = body.slice(start, end);
  const inside = words.trim();
  if (inside === '') return null;
  const from = start + words.indexOf(inside);
  return { start: from, end: from + inside.length };
}

/** First and last paragraph number of a range, as `para. 2` or `paras 2–4`. */
export function pinpoint(parts: readonly BodyPart[], { start, end }: Range): string {
  const inside = parts.filter(({ part, at }) => at < end && at + part.text.length > start);
  const first = inside[0]?.part.number;
  const last = inside.at(-1)?.part.number;
  if (first === undefined) return '';
  return last === undefined || last === first ? `para. ${first}` : `paras ${first}–${last}`;
}

export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** How long the passage is in the unit of a limit; null for limits that are not counted in the passage itself. */
function measured(text: string, limit: QuoteLimit): number | null {
  if (limit.unit === 'characters') return text.length;
  return limit.unit === 'words' ? wordCount(text) : null;
}

/** The longest run of whole sentences from the passage's start that keeps within the limit; null where none does. */
export function withinLimit({ body, sentences }: ReportView, passage: Range, limit: QuoteLimit): Range | null {
  const { start } = passage;
  const ends = sentences.map(({ end }) => end).filter((end) => end > start && end < passage.end);
  let kept: Range | null = null;
  for (const end of [...ends, passage.end]) {
    const length = measured(body.slice(start, end), limit);
    if (length === null || length > limit.amount) break;
    kept = { start, end };
  }
  return kept;
}
