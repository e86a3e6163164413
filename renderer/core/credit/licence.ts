import type { Terms, TermsClass } from '../model/terms.ts';

/** Names of the Creative Commons licences without their version, for notices that name no version. */
const CREATIVE_COMMONS: Partial<Record<TermsClass, string>> = {
  'cc-by': 'CC BY',
  'cc-by-sa': 'CC BY-SA',
  'cc-by-nd': 'CC BY-ND',
  'cc-by-nc': 'CC BY-NC',
  'cc-by-nc-sa': 'CC BY-NC-SA',
  'cc-by-nc-nd': 'CC BY-NC-ND',
};

export const isCreativeCommons = (terms: Terms): boolean => CREATIVE_COMMONS[terms.class] !== undefined;

/** Name of the licence; null where the notice names none. A notice in the publisher's own words is no licence. */
export const licenceName = (terms: Terms): string | null =>
  terms.licence?.name ?? CREATIVE_COMMONS[terms.class] ?? null;

/** Whether the terms keep the text from commercial use. */
export const isNonCommercial = (terms: Terms): boolean =>
  terms.commercial === 'forbidden' || terms.class === 'non-commercial' || terms.class.startsWith('cc-by-nc');

/** Whether the terms forbid changes to the text. */
export const isUnchangeable = (terms: Terms): boolean => terms.changes === 'forbidden' || terms.class.endsWith('-nd');

/** The limit on quotations in words: `400 characters`, `10 %`; null where there is none. */
export function limitInWords({ quoteLimit }: Terms): string | null {
  if (!quoteLimit) return null;
  const { amount, unit } = quoteLimit;
  if (unit === 'percent') return `${amount} %`;
  return `${amount} ${amount === 1 ? unit.slice(0, -1) : unit}`;
}
