import type { LeftOut } from './left-out.ts';
import type { Lists } from './lists.ts';
import type { Link } from './package.ts';
import type { WordStyles } from './style-roles.ts';

/** A reference to a foot- or endnote, in the order in which a reader meets them. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** A field that is being read: what it asks Word to print, and whether that is what stands here. */
export interface Field {
  code: string;
  inResult: boolean;
}

/** What is known of a document while it is read, and what is gathered on the way. */
export interface Document {
  readonly styles: WordStyles;
  readonly lists: Lists;
  readonly links: ReadonlyMap<string, Link>;
  /** A paragraph of it is set as the title. */
  readonly titled: boolean;
  readonly notes: NoteReference[];
  readonly leftOut: LeftOut;
  /** Fields that are open, the innermost last: a table of contents holds many paragraphs. */
  readonly fields: Field[];
}
