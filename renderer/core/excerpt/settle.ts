import type { Range } from '../model/range.ts';

/** White space folded to single spaces, none at the ends: what a screen may change in words without changing them. */
export const settle = (words: string): string => words.replace(/\s+/gu, ' ').trim();

const isSpace = (text: string, at: number): boolean => text.charAt(at).trim() === '';

/** The range without white space at its ends; empty where there is nothing else in it. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}
