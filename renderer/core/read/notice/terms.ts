import { TERMS_NOT_STATED, type Terms } from '../../model/terms.ts';
import { clausesOf } from './clauses.ts';
import { commonsLicence, commonsTerms } from './licence.ts';
import { barsTrade, ownWords } from './own-words.ts';
import { UNCHANGED } from './permission-words.ts';
import { imagesOf } from './pictures-told.ts';
import { quoteLimitOf } from './quote-limit.ts';
import { remembered } from './remembered.ts';
import { prescribedWording } from './wording.ts';

/**
 * What a notice allows, read by its decisive words. `licence` is the address of a licence that the notice links to.
 * What it does not say stays "not stated"; where its words allow two readings, the stricter one is taken. Classes
 * after the reuse terms of some 35 institutes; Creative Commons terms after the licences' own summaries.
 */
export function termsOf(notice: string | null, licence: string | null = null): Terms {
  if (notice === null && licence === null) return TERMS_NOT_STATED;
  return licence === null ? inWords(notice ?? '') : termsIn(notice ?? '', licence);
}

const inWords = remembered((notice) => termsIn(notice, null));

function termsIn(text: string, licence: string | null): Terms {
  const sentences = clausesOf(text);
  const commons = commonsLicence(text, licence);
  const base = (commons && commonsTerms(commons)) ?? ownWords(sentences);
  const limit = quoteLimitOf(text);
  return {
    ...base,
    images: imagesOf(sentences, base),
    changes: UNCHANGED.test(text) ? 'forbidden' : base.changes,
    commercial: base.commercial === 'notStated' && barsTrade(text) ? 'forbidden' : base.commercial,
    quoteLimit: limit,
    wording: prescribedWording(sentences),
  };
}
