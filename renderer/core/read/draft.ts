import type { FurnitureKind, PartRole } from '../model/report.ts';
import type { Block } from './block.ts';

/** A block whose role is being found. The steps of reading fill in what they know; a role once set stays. */
export interface Draft {
  readonly block: Block;
  /** Inside the element that holds the text; always true for plain text and Markdown. */
  inside: boolean;
  role: PartRole | null;
  furniture: FurnitureKind | null;
  /** Name of the rule that set the role. */
  rule: string;
}

export const isOpen = (draft: Draft | undefined): draft is Draft => draft !== undefined && draft.role === null;

export function settle(draft: Draft, role: PartRole, rule: string): void {
  draft.role = role;
  draft.rule = rule;
}

export function setAside(draft: Draft, kind: FurnitureKind, rule: string): void {
  draft.role = 'furniture';
  draft.furniture = kind;
  draft.rule = rule;
}

/** Shorter than this, a text without a sentence's end is a line, not a paragraph. */
const LINE = 120;
const SENTENCE_END = /[.!?…][“”"'’»)\]]{0,3}$/u;

/** True for running text: long, or a sentence of some length. */
export const isParagraph = (text: string): boolean =>
  text.length >= LINE * 2 ||
  (text.length >= LINE && SENTENCE_END.test(text.slice(-5))) ||
  (text.length >= 70 && /[.!?…]\s.{10,}[.!?…]["”»]?$/u.test(text));

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-5));
