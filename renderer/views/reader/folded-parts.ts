import type { ComparedPart } from '../../core/model/version.ts';

type Row =
  | { readonly row: 'part'; readonly part: ComparedPart; readonly at: number; readonly change: number }
  /** Unchanged parts from one place to before another. */
  | { readonly row: 'folded'; readonly from: number; readonly to: number };

/** Unchanged parts shown each side of a change. */
const AROUND = 1;
/** Fewer are not worth folding. */
const FEWEST = 3;

/** The parts as rows: long stretches without a change folded, but for those in `unfolded` (by their first place). */
export function foldedParts(parts: readonly ComparedPart[], unfolded: ReadonlySet<number>): readonly Row[] {
  const rows: Row[] = [];
  let change = -1;
  const show = (from: number, to: number) => {
    for (const [i, part] of parts.slice(from, to).entries())
      rows.push({ row: 'part', part, at: from + i, change: part.kind === 'same' ? -1 : ++change });
  };
  for (let at = 0; at < parts.length; ) {
    const next = parts.findIndex((part, i) => i >= at && part.kind !== 'same');
    const end = next < 0 ? parts.length : next;
    const from = at === 0 ? at : Math.min(end, at + AROUND);
    const to = end === parts.length ? end : Math.max(from, end - AROUND);
    if (to - from >= FEWEST && !unfolded.has(from)) {
      show(at, from);
      rows.push({ row: 'folded', from, to });
      show(to, end);
    } else show(at, end);
    if (next >= 0) show(next, next + 1);
    at = end + 1;
  }
  return rows;
}
