import { fold } from './fold.ts';

/** A word of a text with its place. */
export interface Token {
  /** Folded: what is compared. Never empty. */
  readonly word: string;
  /** Range in the text, UTF-16. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*/gu;

/**
 * The words of a text in order: runs of letters, digits and their marks. Everything else parts words, also
 * hyphens, apostrophes and full stops: `U.S.-Russian` is `u`, `s`, `russian`. Linear in the text.
 */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (word !== '') found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
