import type { Terms, TermsClass } from '../model/terms.ts';

/** What of a report may want to leave. Copying, exporting, printing and handing on get the same answer. */
export type Content = 'quotation' | 'whole-text' | 'picture';

/** What the terms say to it, from the most open to the most closed. */
const ANSWERS = ['allowed', 'with-credit', 'short-quotation', 'not-stated', 'permission'] as const;
export type Answer = (typeof ANSWERS)[number];

type TextAnswers = Readonly<Record<Exclude<Content, 'picture'>, Answer>>;

const FREE: TextAnswers = { quotation: 'allowed', 'whole-text': 'allowed' };
const CREDITED: TextAnswers = { quotation: 'with-credit', 'whole-text': 'with-credit' };
const QUOTED: TextAnswers = { quotation: 'short-quotation', 'whole-text': 'permission' };
const UNKNOWN: TextAnswers = { quotation: 'short-quotation', 'whole-text': 'not-stated' };

/** What each class of terms allows at most. The right to quote briefly remains where nothing else is given. */
const BY_CLASS: Readonly<Record<TermsClass, TextAnswers>> = {
  'public-domain': FREE,
  'attribution-required': CREDITED,
  'cc-by': CREDITED,
  'cc-by-sa': CREDITED,
  'cc-by-nd': CREDITED,
  'cc-by-nc': CREDITED,
  'cc-by-nc-sa': CREDITED,
  'cc-by-nc-nd': CREDITED,
  'non-commercial': CREDITED,
  'quote-with-permission': QUOTED,
  'all-rights-reserved': QUOTED,
  'not-stated': UNKNOWN,
};

/** What the notice's own words on the text allow at most. */
const BY_TEXT: Readonly<Record<Terms['text'], TextAnswers>> = {
  free: FREE,
  withCredit: CREDITED,
  quoteOnly: QUOTED,
  permission: QUOTED,
  notStated: UNKNOWN,
};

const BY_IMAGES: Readonly<Record<Terms['images'], Answer>> = {
  allowed: 'with-credit',
  permission: 'permission',
  notStated: 'not-stated',
};

/** What the terms answer: of what class and words say, the more closed. A limit on quotations closes whole texts. */
export function answer(terms: Terms, content: Content): Answer {
  if (content === 'picture') return BY_IMAGES[terms.images];
  const said = [BY_CLASS[terms.class][content], BY_TEXT[terms.text][content]];
  if (terms.quoteLimit) said.push(QUOTED[content]);
  if (terms.credit === 'required') said.push(CREDITED[content]);
  return said.reduce((a, b) => (ANSWERS.indexOf(a) > ANSWERS.indexOf(b) ? a : b));
}
