import type { Range } from '../model/range.ts';
import type { SnippetPiece } from '../model/search.ts';

/** A stretch to be marked; `reason` is an index into the hit's reasons. */
export interface MarkedRange extends Range {
  readonly reason: number;
}

/** Characters of a snippet, about three lines. */
export const SNIPPET = 260;
/** Characters before the first mark, so that it does not stand alone. */
const LEAD = 70;

/** A text cut into marked and plain pieces; `marks` in order, without overlaps. */
export function pieces(text: string, marks: readonly MarkedRange[], within?: Range): readonly SnippetPiece[] {
  const { start, end } = within ?? { start: 0, end: text.length };
  const found: SnippetPiece[] = [];
  let at = start;
  for (const mark of marks) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
    if (from >= to) continue;
    if (from > at) found.push({ text: text.slice(at, from) });
    found.push({ text: text.slice(from, to), reason: mark.reason });
    at = to;
  }
  if (at < end) found.push({ text: text.slice(at, end) });
  return found;
}

/**
 * The stretch of a text that shows most of its marks, about `SNIPPET` characters, cut at words, with an ellipsis
 * where something was left out. The whole text where it is short.
 */
export function snippet(text: string, marks: readonly MarkedRange[]): readonly SnippetPiece[] {
  const window = densest(text, marks);
  const shown = pieces(text, marks, window);
  return [
    ...(window.start > 0 ? [{ text: '… ' }] : []),
    ...shown,
    ...(window.end < text.length ? [{ text: ' …' }] : []),
  ];
}

function densest(text: string, marks: readonly MarkedRange[]): Range {
  if (text.length <= SNIPPET) return { start: 0, end: text.length };
  const start = wordStart(text, Math.max(0, (bestFirst(marks)?.start ?? 0) - LEAD));
  return { start, end: wordEnd(text, start, Math.min(text.length, start + SNIPPET)) };
}

/** The mark after which most different reasons, then most marks, fit into the window. */
function bestFirst(marks: readonly MarkedRange[]): MarkedRange | undefined {
  let best: MarkedRange | undefined;
  let most = -1;
  const inside = new Map<number, number>();
  let next = 0;
  for (const first of marks) {
    for (let mark = marks[next]; mark && mark.end <= first.start + SNIPPET - LEAD; mark = marks[++next]) {
      inside.set(mark.reason, (inside.get(mark.reason) ?? 0) + 1);
    }
    const marksInside = [...inside.values()].reduce((sum, n) => sum + n, 0);
    const worth = inside.size * 1000 + marksInside;
    if (worth > most) [best, most] = [first, worth];
    const left = (inside.get(first.reason) ?? 0) - 1;
    if (left > 0) inside.set(first.reason, left);
    else inside.delete(first.reason);
  }
  return best;
}

const SPACE = /\s/u;

/** The first start of a word at or after `at`; `at` itself, not inside a character, where words have no spaces. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  for (let i = at; i < Math.min(text.length, at + LEAD); i++) {
    if (SPACE.test(text[i - 1] ?? '') && !SPACE.test(text[i] ?? '')) return i;
  }
  return wholeCharacter(text, at);
}

/** The last end of a word at or before `at`, after `start`; as above. */
function wordEnd(text: string, start: number, at: number): number {
  if (at === text.length) return at;
  for (let i = at; i > Math.max(start, at - LEAD); i--) {
    if (SPACE.test(text[i] ?? '') && !SPACE.test(text[i - 1] ?? '')) return i;
  }
  return wholeCharacter(text, at);
}

/** `at`, or one less where it would part the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
