import type { Font } from './font.ts';

/** The element of a tagged file that a piece of text belongs to. */
export interface Tag {
  /** Of the nearest element that stands by itself: `H1`, `P`, `LI`, `TD`, `Artifact`. */
  readonly role: string;
  /** Same for all text of one element on a page. */
  readonly key: number;
}

/**
 * Letters that a file sets at one place in one font. Measures are in points from the upper left corner of the page as
 * it is read; `y` is the line on which the letters stand.
 */
export interface Run {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: Font;
  /** White space stands before it. */
  readonly spaced: boolean;
  readonly tag: Tag | null;
  /** Marked as decoration of the page, not its content. */
  readonly artifact: boolean;
}

/** One page of a file as its runs. */
export interface PageOfRuns {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Text that stands at an angle or outside of the page: watermarks, stamps, labels of axes, printers' marks. */
  readonly astray: readonly Run[];
  /** Whether its letters are drawn so that nobody sees them, as text recognition does; null where it was not asked. */
  readonly unseen: boolean | null;
  /** Addresses of licences that the page links to. */
  readonly licences: readonly string[];
  /** More stands on it than was read. */
  readonly cut: boolean;
}

const CELL = /^T[DH]$/u;

/** True where two pieces of text are in different cells of a table by their tags. */
export const inOtherCell = (a: Tag | null, b: Tag | null): boolean =>
  a !== null && b !== null && a.key !== b.key && (CELL.test(a.role) || CELL.test(b.role));

export const isCellTag = (tag: Tag | null): boolean => tag !== null && CELL.test(tag.role);
