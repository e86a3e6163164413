import type { BlockKind, Container, Place } from '../block.ts';

/** What the elements around a text say of it. */
export interface Standing {
  container: Container;
  kind: BlockKind;
  level: number;
  place: Place;
  hidden: boolean;
  /** Stands for the element that a style sheet hides, where nothing else hides the text. */
  curtain: object | null;
  link: boolean;
  strong: boolean;
  /** Line breaks of the source count. */
  asTyped: boolean;
  licence: string | null;
  table: Container | null;
  cell: Container | null;
}

export const OUTERMOST: Standing = {
  container: { tag: 'document', marks: '', parent: null, depth: 0 },
  kind: 'text',
  level: 0,
  place: 'body',
  hidden: false,
  curtain: null,
  link: false,
  strong: false,
  asTyped: false,
  licence: null,
  table: null,
  cell: null,
};
