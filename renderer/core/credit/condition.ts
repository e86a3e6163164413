import type { Terms } from '../model/terms.ts';
import { answer } from './answers.ts';
import { plainLine } from './legible.ts';
import { isNonCommercial, isUnchangeable, licenceName, limitInWords } from './licence.ts';

/**
 * The condition under which the text leaves, in plain words, printed with every credit. It never says more than the
 * notice does: what is not stated is called not stated.
 */
export function conditionSentence(terms: Terms): string {
  return [text(terms), quoting(terms), uses(terms), images(terms)].filter((sentence) => sentence !== null).join(' ');
}

function text(terms: Terms): string | null {
  const licence = licenceName(terms);
  if (licence !== null) {
    const address = terms.licence?.url;
    const changes = isUnchangeable(terms)
      ? 'Quoted without changes; the licence allows none.'
      : 'Quoted without changes.';
    return plainLine(`Licensed under ${licence}${address ? ` (${address})` : ''}. ${changes}`);
  }
  if (terms.class === 'public-domain') return "In the public domain, as the publisher's notice says.";
  if (terms.class === 'all-rights-reserved') return 'All rights reserved by the publisher.';
  const how = answer(terms, 'whole-text');
  if (terms.class === 'not-stated' && terms.credit !== 'required') {
    return how === 'permission' ? null : 'Terms of reuse not stated by the publisher.';
  }
  if (how === 'allowed') return 'Disseminated freely, as the publisher allows.';
  if (how === 'with-credit') return "Disseminated on the publisher's condition that the origin is credited.";
  return terms.credit === 'required' ? "Quoted on the publisher's condition that the origin is credited." : null;
}

function quoting(terms: Terms): string | null {
  if (answer(terms, 'quotation') !== 'short-quotation') return null;
  const limit = limitInWords(terms);
  if (limit !== null) {
    const share = terms.quoteLimit?.unit === 'percent' ? ' of the text' : '';
    return `Quotations up to ${limit}${share} only; more needs the publisher's permission.`;
  }
  return answer(terms, 'whole-text') === 'not-stated'
    ? 'Short quotations only; ask the publisher before passing on more.'
    : "Short quotations only; more needs the publisher's permission.";
}

function uses(terms: Terms): string | null {
  const commerce = isNonCommercial(terms) ? 'Not for commercial use.' : null;
  const changes = isUnchangeable(terms) && licenceName(terms) === null ? 'No changes to the text.' : null;
  return [commerce, changes].filter((sentence) => sentence !== null).join(' ') || null;
}

const IMAGES: Readonly<Record<Terms['images'], string | null>> = {
  allowed: null,
  permission: "No images included; images need the publisher's permission.",
  notStated: 'No images included; terms for images not stated.',
};

const images = (terms: Terms): string | null => IMAGES[terms.images];
