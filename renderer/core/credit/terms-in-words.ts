import type { TermsSentence } from '../model/report-view.ts';
import type { Terms } from '../model/terms.ts';
import { type Answer, answer } from './answers.ts';
import { isNonCommercial, isUnchangeable, licenceName, limitInWords } from './licence.ts';

const ORDER: readonly TermsSentence['sign'][] = ['may', 'limited', 'no', 'not-stated'];

/** The terms for the reader's strip and for lists of sources: first what may go, then what may not. */
export function termsInWords(terms: Terms): readonly TermsSentence[] {
  const sentences = [...text(terms), pictures(terms), ...uses(terms)];
  return ORDER.flatMap((sign) => sentences.filter((sentence) => sentence.sign === sign));
}

/** The same as one paragraph: `Text may be shared with credit. Pictures only with permission.` */
export const termsParagraph = (terms: Terms): string =>
  termsInWords(terms)
    .map(({ subject, rest }) => `${subject} ${rest}.`)
    .join(' ');

const say = (sign: TermsSentence['sign'], subject: string, rest: string): TermsSentence => ({ sign, subject, rest });

function text(terms: Terms): readonly TermsSentence[] {
  const licence = licenceName(terms);
  const limit = limitInWords(terms);
  const credited = terms.credit === 'notRequired' ? '' : ', with credit';
  if (limit !== null) {
    return [say('limited', 'Text', `up to ${limit}${credited}`), say('no', 'More than that', 'only with permission')];
  }
  const whole: Readonly<Record<Answer, readonly TermsSentence[]>> = {
    allowed: [say('may', 'Text', 'may be shared freely')],
    'with-credit': [
      say('may', 'Text', `may be shared ${licence === null ? 'with credit' : `under ${licence}, with credit`}`),
    ],
    'short-quotation': [],
    'not-stated': [say('not-stated', 'Text', 'not stated: quoted briefly with credit, the whole text stays here')],
    permission: [
      say('limited', 'Text', `in short quotations${credited}`),
      say('no', 'Whole text', 'only with permission'),
    ],
  };
  return whole[answer(terms, 'whole-text')];
}

function pictures(terms: Terms): TermsSentence {
  if (terms.images === 'allowed') return say('may', 'Pictures', 'may be shared with credit');
  return terms.images === 'permission'
    ? say('no', 'Pictures', 'only with permission')
    : say('not-stated', 'Pictures', 'not stated');
}

function uses(terms: Terms): readonly TermsSentence[] {
  const said: TermsSentence[] = [];
  if (isNonCommercial(terms)) said.push(say('no', 'Commercial use', 'not allowed'));
  else if (terms.commercial === 'allowed') said.push(say('may', 'Commercial use', 'allowed'));
  if (isUnchangeable(terms)) said.push(say('no', 'Changes', 'not allowed'));
  else if (terms.changes === 'allowed') said.push(say('may', 'Changes', 'allowed'));
  if (said.length > 0 || terms.quoteLimit) return said;
  return [say('not-stated', 'Other limits', 'not stated')];
}
