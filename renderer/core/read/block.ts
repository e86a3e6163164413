import type { Range } from '../model/range.ts';
import type { FurnitureKind } from '../model/report.ts';
import { type MappedText, wholeRange } from './mapped-text.ts';

/** What a block is by its markup, before anything is known of its meaning. */
export type BlockKind =
  | 'text'
  | 'heading'
  | 'list-item'
  | 'block-quote'
  | 'table-cell'
  | 'caption'
  /** A button, label or choice. */
  | 'control'
  /** A line of front matter: it names a field, or is nothing for a reader. */
  | 'label'
  /** A line of signs that parts things. */
  | 'rule';

/** Where a block stands on its page, by the page's own elements. */
export type Place = 'body' | 'header' | 'nav' | 'aside' | 'footer' | 'form';

/** An element that holds blocks. Linked upwards; plain text and Markdown have one for the whole. */
export interface Container {
  readonly tag: string;
  /** Class names, id, role, item property and the like, lower case, parted by spaces. */
  readonly marks: string;
  readonly parent: Container | null;
  readonly depth: number;
}

/** A stretch of text that stands by itself. All formats are turned into a list of these, in order of the original. */
export interface Block extends MappedText {
  /** Range in the decoded text, marks of the format (list signs, markup between words) included. */
  readonly range: Range;
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, depth from 1 for a list item, 0 otherwise. */
  readonly level: number;
  /** Characters of the text that are links. */
  readonly linked: number;
  readonly hidden: boolean;
  /** The format itself knows that it is no text of the report: a running line of a PDF. */
  readonly furniture: FurnitureKind | null;
  readonly place: Place;
  readonly inside: Container;
  /** Address of a licence that the block links to, or of the badge that it is. */
  readonly licence: string | null;
  /** All of the block is set bold or bigger: a heading made by hand. */
  readonly strong: boolean;
}

const WHOLE: Container = { tag: '', marks: '', parent: null, depth: 0 };

/** A block with the usual answers; formats set what they know. */
export const plainBlock = (mapped: MappedText, known: Partial<Omit<Block, keyof MappedText>> = {}): Block => ({
  kind: 'text',
  level: 0,
  linked: 0,
  hidden: false,
  furniture: null,
  place: 'body',
  inside: WHOLE,
  licence: null,
  strong: false,
  range: wholeRange(mapped),
  ...known,
  text: mapped.text,
  stretches: mapped.stretches,
});

/** Share of a block's characters that are links, 0 to 1. */
export const linkDensity = (block: Block): number =>
  block.text.length === 0 ? 0 : Math.min(1, block.linked / block.text.length);
