import type { Range } from '../../../model/range.ts';
import type { Run } from './run.ts';

// A reader passes over the small raised figure that leads to a note, and nobody quotes it: `the treaty¹ was` is read and
// kept as `the treaty was`. The made text keeps the mark, so nothing is lost. Raised figures that mean something stay:
// units and powers (`km²`, `10⁶`), ordinals (`1ˢᵗ`), formulae.

const MARK = /^[([]?(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,5}|[*†‡§]{1,3}|[ivxl]{1,5}|[a-h])[)\]]?[.,]?$/u;
/** Ends of words behind which a raised figure is a power. */
const POWERS = /(?:^|[\s\d(])(?:[kcmdµ]?m|ft|mi|in|yd|ha|[kcd]?м|см|км|R|x|n|r|s|H|CO|NO|SO|O)$/u;

/** True where a run of a line whose letters have `size` and stand on `y` is the mark of a note behind `before`. */
export function noteMarkAt(run: Run, before: string, size: number, y: number): boolean {
  const rise = y - run.y;
  if (!(run.size <= size * 0.82 && rise >= size * 0.15) && rise < size * 0.3) return false;
  if (!MARK.test(run.text)) return false;
  const end = before.slice(-8);
  return /[\p{L}\p{P}]$/u.test(end) ? !POWERS.test(end) : /[\p{L}\p{P}]\s?\d{4}$/u.test(end);
}

const RAISED = /(?<=[\p{L}.,;:!?”"»’)\]]{3})[¹²³⁰⁴-⁹]{1,3}(?=[\s.,;:!?)”"»–]|$)/gu;

/** The marks among words that are written with raised figures of their own. */
export function noteMarksIn(text: string): readonly Range[] {
  if (!/[¹²³⁰⁴-⁹]/u.test(text)) return [];
  return [...text.matchAll(RAISED)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
