import { dashLength, numberLength, signLength } from './bullet.ts';
import { type Line, shareOfWeight } from './line.ts';
import { onOneLine } from './region-lines.ts';
import type { BodyType } from './type-sizes.ts';

/** The shape of a region's text. */
interface Shape {
  /** From line to line of one paragraph, in sizes of the letters. */
  readonly leading: number;
  readonly left: number;
  readonly body: BodyType;
}

/** Type this much bigger than the text's is that of titles. */
const DISPLAY = 1.2;
/** Lines on either side in whose reach the right edge of a line is looked for: text flows around pictures. */
const AROUND = 3;

/** Puts the lines of a region together into paragraphs, headings and entries, each a list of lines. */
export function paragraphsOf(lines: readonly Line[], body: BodyType): readonly (readonly Line[])[] {
  const shape = shapeOf(lines, body);
  const paragraphs: Line[][] = [];
  lines.forEach((line, i) => {
    const open = paragraphs.at(-1);
    const before = lines[i - 1];
    if (!open || !before || begins(lines, i, open, shape)) paragraphs.push([line]);
    else open.push(line);
  });
  return paragraphs;
}

function shapeOf(lines: readonly Line[], body: BodyType): Shape {
  const steps: number[] = [];
  // Steps into a line that goes on in lower case are inside paragraphs for sure.
  const sure: number[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || Math.abs(before.size - line.size) > line.size * 0.05) return;
    const step = (line.y - before.y) / line.size;
    if (step <= 0.8 || step >= 2.1) return;
    steps.push(step);
    if (SMALL.test(line.text) && !ENDS.test(before.text)) sure.push(step);
  });
  // Most steps are inside paragraphs; where each paragraph is one line, the usual leading is a better guess.
  const usual = steps.length >= 4 ? lowerOf(steps) : 1.25;
  const leading = sure.length > 0 ? Math.min(usual, lowerOf(sure)) : usual;
  return { leading: Math.min(leading, 1.95), left: usualLeft(lines), body };
}

/** A step below the middle one. */
function lowerOf(steps: number[]): number {
  steps.sort((a, b) => a - b);
  return steps[Math.floor((steps.length - 1) * 0.4)] as number;
}

/** Where most lines begin. */
function usualLeft(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const at = Math.round(line.x0);
    counts.set(at, (counts.get(at) ?? 0) + line.text.length);
  }
  let best = lines[0]?.x0 ?? 0;
  let most = 0;
  for (const [at, count] of counts) {
    const near = count + (counts.get(at - 1) ?? 0) + (counts.get(at + 1) ?? 0);
    if (near > most) {
      most = near;
      best = at;
    }
  }
  return best;
}

/** Dots that lead to the number of a page. */
export const LEADER = /(?:[.·_…]\s?){4,}\s?\d{1,4}$|(?:[.·…]\s?){8}$/u;

const ENDS = /[.!?…:;]["'”’»)\]]{0,3}$/u;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}$/u;
const SMALL = /^["'“‘«(]?\p{Ll}/u;

/** True where a new block begins with line `i`; `open` holds the lines of the one before it. */
function begins(lines: readonly Line[], i: number, open: readonly Line[], shape: Shape): boolean {
  const a = lines[i - 1] as Line;
  const b = lines[i] as Line;
  const size = Math.max(a.size, b.size);
  const step = b.y - a.y;
  if (onOneLine(a, b) || step <= 0 || LEADER.test(a.text)) return true;
  const display = Math.min(a.size, b.size) > shape.body.size * DISPLAY;
  if (Math.abs(a.size - b.size) > size * (display ? 0.04 : 0.09) && !isInset(a, b)) return true;
  if (step > size * shape.leading * 1.9) return true;
  if (a.tag && b.tag && isTelling(a) && isTelling(b)) {
    if (a.tag.key === b.tag.key) return step > size * shape.leading * 1.6;
    return true;
  }
  if (isOtherType(a, b)) return true;
  // Titles are broken where it looks well.
  if (display) return step > size * Math.max(shape.leading * 1.35, 1.6);
  if (step > size * (shape.leading * 1.22 + 0.06)) return true;
  if (opensEntry(a, b, open)) return true;
  return isIndented(lines, i, open, shape) || isBrokenOnPurpose(lines, i);
}

/** One of two lines of one type holds bigger letters, a formula or a capital; the lines go on all the same. */
const isInset = (a: Line, b: Line): boolean =>
  a.runs.some((run) => Math.abs(run.size - b.size) < b.size * 0.05 && run.text.length > 3) ||
  b.runs.some((run) => Math.abs(run.size - a.size) < a.size * 0.05 && run.text.length > 3);

/** Elements that say what stands in them; a file that puts each line into a paragraph is not believed elsewhere. */
const isTelling = (line: Line): boolean => line.tag !== null && line.tag.role !== 'Artifact';

/** A line all in bold above one that has none of it, and the reverse. */
function isOtherType(a: Line, b: Line): boolean {
  if (a.weight === b.weight) return false;
  const heavy = Math.max(a.weight, b.weight);
  if (heavy - Math.min(a.weight, b.weight) < 150) return false;
  const [shareA, shareB] = [shareOfWeight(a, heavy), shareOfWeight(b, heavy)];
  // Bold words run over from one line to the next.
  if (shareA > 0.95 && b.runs[0] && b.runs[0].font.weight >= heavy && !ENDS.test(a.text)) return false;
  if (shareB > 0.95 && (a.runs.at(-1)?.font.weight ?? 0) >= heavy && !ENDS.test(a.text)) return false;
  return shareA > 0.95 || shareB > 0.95;
}

function opensEntry(a: Line, b: Line, open: readonly Line[]): boolean {
  if (signLength(b.text) > 0) return true;
  const first = open[0] as Line;
  if (dashLength(b.text) > 0) return ENDS.test(a.text) || dashLength(first.text) > 0;
  if (numberLength(b.text) === 0) return false;
  const inList = numberLength(first.text) > 0 && Math.abs(first.x0 - b.x0) < b.size;
  return inList || (ENDS.test(a.text) && /^\(?\d{1,2}[.)]\s+["“„«]?\p{Lu}/u.test(b.text));
}

/** The first line of a paragraph stands further in than the next one; of an entry with its number, further out. */
function isIndented(lines: readonly Line[], i: number, open: readonly Line[], shape: Shape): boolean {
  const a = lines[i - 1] as Line;
  const b = lines[i] as Line;
  const next = lines[i + 1];
  const size = b.size;
  const from = open[0] as Line;
  const hanging = open.length >= 2 && a.x0 - from.x0 > size * 0.6 && Math.abs(b.x0 - from.x0) < size * 0.3;
  if (hanging && (numberLength(from.text) > 0 || signLength(from.text) > 0 || ENDS.test(a.text)))
    return !SMALL.test(b.text) || ENDS_SENTENCE.test(a.text);
  const indent = b.x0 - Math.min(a.x0, shape.left);
  if (indent < size * 0.6 || indent > size * 6) return false;
  if (isCentred(a, b)) return false;
  if (
    next &&
    next.y > b.y &&
    next.y - b.y < size * 2 &&
    Math.abs(next.size - size) < size * 0.05 &&
    next.x0 > b.x0 - size * 0.3
  ) {
    // All that follows stands in as far: a quotation set in, where the line before does not.
    return b.x0 - a.x0 > size * 0.6 && ENDS.test(a.text);
  }
  if (b.x0 - a.x0 > size * 0.6) return !SMALL.test(b.text) || ENDS_SENTENCE.test(a.text);
  // The line before was itself the whole of an indented paragraph.
  return open.length === 1 && Math.abs(b.x0 - a.x0) < size * 0.3 && ENDS_SENTENCE.test(a.text) && !SMALL.test(b.text);
}

const isCentred = (a: Line, b: Line): boolean =>
  Math.abs(a.x0 + a.x1 - b.x0 - b.x1) < a.size * 0.6 && Math.abs(a.x1 - b.x1) > a.size * 0.6;

/** A line was ended although the next word would have fitted. */
function isBrokenOnPurpose(lines: readonly Line[], i: number): boolean {
  const a = lines[i - 1] as Line;
  const b = lines[i] as Line;
  const edge = rightEdge(lines, i);
  const word = /^\S+/u.exec(b.text)?.[0].length ?? 0;
  const wordWidth = (word / b.text.length) * (b.x1 - b.x0);
  const left = edge - a.x1;
  // Centred lines leave as much free on either side.
  const free = isCentred(a, b) ? left * 2 : left;
  if (free < wordWidth * 1.1 + a.size * 0.7) return false;
  const width = edge - Math.min(a.x0, b.x0);
  if (ENDS_SENTENCE.test(a.text)) return true;
  if (SMALL.test(b.text)) return left > width * 0.6 && ENDS.test(a.text);
  return left > width * (ENDS.test(a.text) ? 0.2 : 0.33);
}

/** Where the lines around line `i` end. */
function rightEdge(lines: readonly Line[], i: number): number {
  let edge = 0;
  for (let k = Math.max(0, i - AROUND); k < Math.min(lines.length, i + AROUND); k++) {
    const line = lines[k] as Line;
    if (Math.abs(line.size - (lines[i] as Line).size) < line.size * 0.1) edge = Math.max(edge, line.x1);
  }
  return edge;
}
