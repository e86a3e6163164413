import { citation, cite } from '../cite/citation.ts';
import { bold, type Inline, words } from '../cite/inline.ts';
import type { CreditedExcerpt } from '../credit/credited-excerpt.ts';
import { apart } from '../credit/legible.ts';
import { SAMPLE_REMARK } from '../credit/quoted-words.ts';
import { termsParagraph } from '../credit/terms-in-words.ts';
import { quoted } from './quotation-marks.ts';
import type { Paragraph, ParagraphKind } from './tree.ts';

/** What stands with a quotation wherever it goes: citation, credit, and what its reader must be told. */
export const reference = (excerpt: CreditedExcerpt): readonly Paragraph[] => [
  paragraph('citation', ...citation(excerpt)),
  paragraph('credit', words(excerpt.credit)),
  ...excerpt.remarks.map((remark) => paragraph('remark', words(remark))),
];

/** The publisher's notice word for word, in the quotation marks of its language, or that there is none. */
export function notice({ notice: text, language }: CreditedExcerpt): Paragraph {
  if (text === null) return paragraph('notice', words('No notice found in the report.'));
  return paragraph(
    'notice',
    bold(words('Notice:')),
    words(' '),
    words(apart(quoted([text], language).join('')), language),
  );
}

/** A report in the list of sources: citation, credit, notice, terms, and whether an address is known. */
export const sourceEntry = (excerpt: CreditedExcerpt): readonly Paragraph[] => [
  paragraph('citation', ...cite(excerpt.origin, null)),
  paragraph('credit', words(excerpt.credit)),
  notice(excerpt),
  paragraph('terms', bold(words('Terms:')), words(` ${termsParagraph(excerpt.terms)}`)),
  ...(excerpt.origin.address === null ? [paragraph('remark', words('No address recorded.'))] : []),
  ...(excerpt.origin.sample ? [paragraph('remark', words(SAMPLE_REMARK))] : []),
];

export const paragraph = (kind: ParagraphKind, ...content: readonly Inline[]): Paragraph => ({
  block: 'paragraph',
  kind,
  content,
});
