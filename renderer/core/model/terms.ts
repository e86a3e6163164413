/** The classes in which publishers word their terms (facts: the reuse terms of some 35 institutes). */
export type TermsClass =
  | 'attribution-required'
  | 'cc-by'
  | 'cc-by-sa'
  | 'cc-by-nd'
  | 'cc-by-nc'
  | 'cc-by-nc-sa'
  | 'cc-by-nc-nd'
  | 'non-commercial'
  | 'quote-with-permission'
  | 'all-rights-reserved'
  | 'public-domain'
  | 'not-stated';

/** A limit that the notice sets on quotations. Lines and pages are told in characters. */
export interface QuoteLimit {
  readonly amount: number;
  readonly unit: 'characters' | 'words' | 'sentences' | 'paragraphs' | 'percent';
}

/**
 * What a report's notice allows. "notStated" is a value of its own and never behaves as "allowed".
 * Text and images are apart, for most notices treat them apart.
 */
export interface Terms {
  readonly class: TermsClass;
  /** What may be done with the text: passed on freely, passed on with credit, quoted only, only with permission. */
  readonly text: 'free' | 'withCredit' | 'quoteOnly' | 'permission' | 'notStated';
  readonly credit: 'required' | 'notRequired' | 'notStated';
  readonly images: 'allowed' | 'permission' | 'notStated';
  readonly changes: 'allowed' | 'forbidden' | 'notStated';
  readonly commercial: 'allowed' | 'forbidden' | 'notStated';
  readonly quoteLimit: QuoteLimit | null;
  /** The named licence, only where the notice names one. */
  readonly licence: { readonly name: string; readonly url: string | null } | null;
  /** A credit wording that the publisher prescribes; it wins over ours. */
  readonly wording: string | null;
}

/** Terms of a report in which nothing was found. */
export const TERMS_NOT_STATED: Terms = {
  class: 'not-stated',
  text: 'notStated',
  credit: 'notStated',
  images: 'notStated',
  changes: 'notStated',
  commercial: 'notStated',
  quoteLimit: null,
  licence: null,
  wording: null,
};
