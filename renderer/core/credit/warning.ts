import type { Terms } from '../model/terms.ts';
import { answer } from './answers.ts';
import { isNonCommercial } from './licence.ts';

/** What the window says when a quotation goes under terms that call for care; null where they do not. */
export function warning(terms: Terms): string | null {
  const said = [brief(terms), isNonCommercial(terms) ? 'Not for commercial use.' : null].filter((w) => w !== null);
  return said.length > 0 ? said.join(' ') : null;
}

function brief(terms: Terms): string | null {
  if (answer(terms, 'quotation') !== 'short-quotation' || terms.quoteLimit) return null;
  if (terms.class === 'all-rights-reserved') {
    return 'All rights are reserved. Short quotations can go, the whole text stays.';
  }
  return answer(terms, 'whole-text') === 'not-stated'
    ? 'The terms are not stated. Short quotations can go, the whole text stays.'
    : 'The publisher wants to be asked first for more than a short quotation.';
}
