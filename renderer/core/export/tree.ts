import type { Inline } from '../cite/inline.ts';
import type { CreditedExcerpt } from '../credit/credited-excerpt.ts';

/** What a paragraph is for; writers set it apart by it. */
export type ParagraphKind = 'citation' | 'credit' | 'notice' | 'terms' | 'remark' | 'note';

export interface Paragraph {
  readonly block: 'paragraph';
  readonly kind: ParagraphKind;
  readonly content: readonly Inline[];
}

interface Heading {
  readonly block: 'heading';
  readonly level: 1 | 2;
  readonly content: readonly Inline[];
}

/** Words of a report. `reference` holds citation, credit and remarks: a writer prints it with the words, whole. */
export interface Quotation {
  readonly block: 'quotation';
  readonly excerpt: CreditedExcerpt;
  readonly reference: readonly Paragraph[];
}

/** A numbered list; each entry is a run of paragraphs. */
interface NumberedList {
  readonly block: 'list';
  readonly entries: readonly (readonly Paragraph[])[];
}

interface Rule {
  readonly block: 'rule';
}

export type Block = Heading | Quotation | Paragraph | NumberedList | Rule;

/** Seen by the compiler only, as in `CreditedExcerpt`: a document is made by `dossierDocument` alone. */
declare class Seal {
  protected readonly document: true;
}

/** A dossier as a tree, in the language of the app (English). Writers print it and decide nothing. */
export type DossierDocument = Seal & {
  readonly title: string;
  readonly blocks: readonly Block[];
};
