import type { BodyPart } from '../../core/model/body.ts';
import type { Passage } from '../../core/model/excerpt.ts';
import type { Problem } from '../../core/model/problem.ts';
import { words } from '../../core/model/quotation-length.ts';
import type { Range } from '../../core/model/range.ts';
import type { ReportView } from '../../worker/contract.ts';
import { touched } from './sentences.ts';

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

/** The shorter passage that a refusal offers, with what is then copied: whole sentences, or words; null for none. */
export function permittedPassage(
  { body, sentences }: ReportView,
  { start }: Range,
  { permittedEnd: end }: Problem,
): { readonly range: Range; readonly amount: number; readonly of: 'sentence' | 'word' } | null {
  if (end === undefined) return null;
  const range = { start, end };
  return sentences.some((sentence) => sentence.end === end)
    ? { range, amount: touched(sentences, range).length, of: 'sentence' }
    : { range, amount: words(body.slice(start, end)), of: 'word' };
}
