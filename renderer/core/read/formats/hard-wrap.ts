import type { Line } from '../../text/lines.ts';

/** Widths at which programs wrap running text. Longer lines are paragraphs of their own. */
const NARROWEST = 40;
const WIDEST = 110;
/** A line this long that goes on in lower case was broken, whatever the width. */
export const LONG_ENOUGH = 35;

/** Length of the first word. */
function firstWord(text: string): number {
  const word = text.trimStart();
  const end = word.search(/\s/u);
  return end < 0 ? word.length : end;
}
const lengthOf = (line: Line): number => line.text.trimEnd().length;

/** A program broke the line only because the next word would not have fitted. */
const isFull = (line: Line, next: Line, width: number): boolean =>
  lengthOf(line) <= width && lengthOf(line) + 1 + firstWord(next.text) > width;

/**
 * The width at which a text was wrapped: the one at which nearly every line of some group of three or more was
 * full. Null for a text whose line breaks mean something.
 */
export function wrapWidth(groups: readonly (readonly Line[])[]): number | null {
  let width: number | null = null;
  for (const group of groups) {
    if (group.length < 3) continue;
    const widest = group.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
    if (widest < NARROWEST || widest > WIDEST) continue;
    let full = 0;
    for (let i = 0; i + 1 < group.length; i++) if (isFull(group[i] as Line, group[i + 1] as Line, widest)) full++;
    if (full >= (group.length - 1) * 0.7 && full >= 2) width = Math.max(width ?? 0, widest);
  }
  return width;
}

const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/u;
/** A long line that ends with a colon and goes on in lower case opens no list. */
const ENDS = /[.!?…]["'”’»)\]]*$/u;
const SMALL_START = /^["'“‘«(]?\p{Ll}/u;
const INDENTED = /^(?:\t| {2,})/u;

/** True where a line break was made by a program to fit a width, so that line and next line are one paragraph. */
export function isWrapped(line: Line, next: Line, width: number | null): boolean {
  const text = line.text.trimEnd();
  if (INDENTED.test(next.text) && !INDENTED.test(line.text) && ENDS_SENTENCE.test(text)) return false;
  const ends = text.length >= LONG_ENOUGH + 10 ? ENDS : ENDS_SENTENCE;
  const goesOn = SMALL_START.test(next.text.trimStart()) && !ends.test(text);
  if (goesOn && text.length >= LONG_ENOUGH && text.length <= WIDEST * 2) return true;
  return width !== null && text.length > width * 0.5 && isFull(line, next, width);
}

/** True where a line was full and its sentence had not ended: what begins the next one goes on from it, whatever its sign. */
export const runsInto = (line: Line, next: Line, width: number): boolean => {
  const text = line.text.trimEnd();
  return text.length >= LONG_ENOUGH && !ENDS_SENTENCE.test(text) && isFull(line, next, width);
};
