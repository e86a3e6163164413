import type { Terms, TermsClass } from '../../renderer/core/model/terms.ts';

/** Terms of each class as a notice of the class states them. */
export const TERMS_BY_CLASS: Readonly<Record<TermsClass, Partial<Terms>>> = {
  'attribution-required': { text: 'withCredit', credit: 'required', images: 'permission' },
  'cc-by': { text: 'withCredit', credit: 'required', images: 'allowed', changes: 'allowed', commercial: 'allowed' },
  'cc-by-sa': { text: 'withCredit', credit: 'required', images: 'allowed', changes: 'allowed', commercial: 'allowed' },
  'cc-by-nd': { text: 'withCredit', credit: 'required', images: 'permission', changes: 'forbidden' },
  'cc-by-nc': { text: 'withCredit', credit: 'required', images: 'allowed', commercial: 'forbidden' },
  'cc-by-nc-sa': { text: 'withCredit', credit: 'required', images: 'allowed', commercial: 'forbidden' },
  'cc-by-nc-nd': { text: 'withCredit', credit: 'required', changes: 'forbidden', commercial: 'forbidden' },
  'non-commercial': { text: 'withCredit', credit: 'required', commercial: 'forbidden' },
  'quote-with-permission': { text: 'quoteOnly', credit: 'required' },
  'all-rights-reserved': { text: 'permission' },
  'public-domain': { text: 'free', credit: 'notRequired', images: 'allowed' },
  'not-stated': {},
};

/** The same as whole terms of a report in short. */
export const termsOf = (name: TermsClass): Partial<Terms> => ({ class: name, ...TERMS_BY_CLASS[name] });
