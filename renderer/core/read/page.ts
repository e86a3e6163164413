import type { Range } from '../model/range.ts';
import type { ReportFormat } from '../model/report.ts';
import type { Block } from './block.ts';

export type FactField =
  | 'title'
  | 'date'
  | 'modified'
  | 'author'
  | 'publisher'
  | 'site'
  | 'address'
  | 'series'
  | 'language'
  | 'licence';

/** Something that a page says of itself for machines: evidence, weighed against what is printed. */
export interface Fact {
  readonly field: FactField;
  readonly value: string;
  /** Where it was said: `json-ld`, `meta og:title`, `time`, ... */
  readonly rule: string;
  readonly range: Range | null;
}

/** What a format makes of an original: blocks in order, and what it says of itself. */
export interface Page {
  readonly format: ReportFormat;
  readonly blocks: readonly Block[];
  readonly facts: readonly Fact[];
  /** True where a page stands around the text, menus and all, and the text must be found in it. */
  readonly framed: boolean;
}

/** The facts of a field, in the order in which they were found. */
export const factsOf = (page: Page, ...fields: readonly FactField[]): readonly Fact[] =>
  page.facts.filter((fact) => fields.includes(fact.field));
