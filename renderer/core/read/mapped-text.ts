import type { Range } from '../model/range.ts';

/** `text` from `at` on came from `start` to `end` of the original's decoded text, up to the next stretch. */
interface Stretch {
  readonly at: number;
  readonly start: number;
  end: number;
  /** Characters of `text`; equal to `end - start` where one stands for one. */
  length: number;
}

/** A text as a person reads it (white space folded, repairs done) that still knows where each character came from. */
export interface MappedText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A mapped text under construction. */
export interface Writing {
  text: string;
  stretches: Stretch[];
  /** A space is due before the next character. */
  space: boolean;
}

export const startWriting = (): Writing => ({ text: '', stretches: [], space: false });

/** White space other than single spaces between words, and what cannot be seen. */
const CHANGES = /^ | {2}| $|[^\S ]|[\u00AD\u200B\u2060\uFEFF]/u;
const GAP = /[\s\u00AD\u200B\u2060\uFEFF]+/gu;
/** The same without single spaces between words, which stay as they are: a long text has few of these, and many words. */
const BETWEEN = /[\s\u00AD\u200B\u2060\uFEFF]{2,}|^ | $|[^\S ]|[\u00AD\u200B\u2060\uFEFF]/gu;
const SPACE = /\s/u;

/**
 * Adds `source`, which stands at `start` to `end` of the decoded text (longer or shorter there where it holds
 * character references). White space becomes one space, none at the beginning; soft hyphens and zero-width
 * characters go.
 */
export function write(writing: Writing, source: string, start: number, end: number): void {
  if (source !== '' && source.length === end - start && !CHANGES.test(source)) {
    writeAsItIs(writing, source, start, end);
    return;
  }
  const scale = source.length === end - start ? 1 : (end - start) / source.length;
  const place = (offset: number): number => (scale === 1 ? start + offset : start + Math.round(offset * scale));
  let last = 0;
  for (const found of source.matchAll(scale === 1 ? BETWEEN : GAP)) {
    writeAsItIs(writing, source.slice(last, found.index), place(last), place(found.index));
    if (SPACE.test(found[0])) writing.space = true;
    last = found.index + found[0].length;
  }
  writeAsItIs(writing, source.slice(last), place(last), place(source.length));
}

/** Adds words that are parted by single spaces. */
function writeAsItIs(writing: Writing, words: string, start: number, end: number): void {
  if (words === '') return;
  if (writing.space && writing.text !== '') writing.text += ' ';
  writing.space = false;
  note(writing, words.length, start, end);
  writing.text += words;
}

/** Makes sure that the next character is parted from the last one. */
export function gap(writing: Writing): void {
  writing.space = true;
}

/** Takes the last character back. */
export function takeBack(writing: Writing): void {
  const last = writing.stretches.pop();
  if (!last) return;
  writing.text = writing.text.slice(0, -1);
  if (last.length > 1) writing.stretches.push({ ...last, length: last.length - 1, end: last.end - 1 });
}

function note(writing: Writing, length: number, start: number, end: number): void {
  const at = writing.text.length;
  const before = writing.stretches.at(-1);
  const exact = length === end - start;
  if (before && exact && before.length === before.end - before.start && at - before.at === start - before.start) {
    before.end = end;
    before.length = at + length - before.at;
  } else {
    writing.stretches.push({ at, start, end, length });
  }
}

export const written = (writing: Writing): MappedText => ({ text: writing.text, stretches: writing.stretches });

/** The range in the decoded text of a whole mapped text; empty at 0 for an empty one. */
export const wholeRange = (mapped: MappedText): Range => ({
  start: mapped.stretches[0]?.start ?? 0,
  end: mapped.stretches.at(-1)?.end ?? 0,
});

/** The range in the decoded text of `text.slice(start, end)`. */
export function sourceRange(mapped: MappedText, start: number, end: number): Range {
  if (end <= start) return { start: placeOf(mapped, start), end: placeOf(mapped, start) };
  return { start: placeOf(mapped, start), end: placeOf(mapped, end - 1) + 1 };
}

/** Where character `offset` of the text stands in the decoded text. */
function placeOf(mapped: MappedText, offset: number): number {
  let low = 0;
  let high = mapped.stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((mapped.stretches[middle] as Stretch).at <= offset) low = middle;
    else high = middle - 1;
  }
  const stretch = mapped.stretches[low];
  if (!stretch) return 0;
  const inside = Math.max(0, Math.min(offset - stretch.at, stretch.length - 1));
  if (stretch.length === stretch.end - stretch.start) return stretch.start + inside;
  return stretch.start + Math.floor((inside * (stretch.end - stretch.start)) / stretch.length);
}

/** The part of a mapped text from `start` to `end`, spaces at its ends left out. */
export function cut(mapped: MappedText, start: number, end: number): MappedText {
  let from = start;
  let to = end;
  while (from < to && mapped.text[from] === ' ') from++;
  while (to > from && mapped.text[to - 1] === ' ') to--;
  const stretches: Stretch[] = [];
  for (const stretch of mapped.stretches) {
    const first = Math.max(stretch.at, from);
    const last = Math.min(stretch.at + stretch.length, to);
    if (first >= last) continue;
    const range = sourceRange({ text: mapped.text, stretches: [stretch] }, first, last);
    stretches.push({ at: first - from, start: range.start, end: range.end, length: last - first });
  }
  return { text: mapped.text.slice(from, to), stretches };
}

/** Two mapped texts as one; `between` is put between them and stands for nothing in the original. */
export function joined(first: MappedText, second: MappedText, between: '' | ' '): MappedText {
  const shift = first.text.length + between.length;
  return {
    text: `${first.text}${between}${second.text}`,
    stretches: [...first.stretches, ...second.stretches.map((stretch) => ({ ...stretch, at: stretch.at + shift }))],
  };
}
