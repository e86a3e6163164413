import { bodyParts } from '../../core/model/body.ts';
import type { HitReason } from '../../core/model/search.ts';
import type { ReportView } from '../../worker/contract.ts';

/** A stretch of one part of a report. */
export interface PartRange {
  /** Index into `report.parts`. */
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** At most this many are marked; a report with more is a list, not a text. */
const MOST = 2000;

/**
 * Where a report answers a search, in reading order and without overlaps: every mention of an entity among the
 * reasons, and every place where the words of the other reasons stand as whole words. Body only.
 */
export function hitRanges(view: ReportView, reasons: readonly HitReason[]): readonly PartRange[] {
  const entities = new Set(reasons.flatMap((r) => (r.entity === undefined ? [] : [r.entity])));
  const words = wordPattern(reasons.filter((r) => r.entity === undefined).map((r) => r.found));
  const found: PartRange[] = view.mentions.filter((m) => entities.has(m.entity));
  const body = new Map(bodyParts(view.report).map(({ part, index }) => [index, part]));
  if (words)
    for (const [index, part] of body) {
      for (const match of part.text.matchAll(words)) {
        found.push({ part: index, start: match.index, end: match.index + match[0].length });
        if (found.length >= MOST) break;
      }
      if (found.length >= MOST) break;
    }
  const inOrder = found
    .filter((range) => body.has(range.part))
    .sort((a, b) => a.part - b.part || a.start - b.start || b.end - a.end);
  return apart(inOrder).slice(0, MOST);
}

/** Leaves out what begins inside the range before it. */
function apart(ranges: readonly PartRange[]): PartRange[] {
  const kept: PartRange[] = [];
  for (const range of ranges) {
    const last = kept.at(-1);
    if (last && last.part === range.part && range.start < last.end) continue;
    kept.push({ part: range.part, start: range.start, end: range.end });
  }
  return kept;
}

/** Finds any of the words, whole, in any case; null where there are none. Longer ones win. */
function wordPattern(words: readonly string[]): RegExp | null {
  const some = [...new Set(words.map((w) => w.trim()).filter((w) => w !== ''))].slice(0, 60);
  if (some.length === 0) return null;
  const either = some
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'giu');
}
