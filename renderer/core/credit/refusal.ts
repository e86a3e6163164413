import type { Problem, Result } from '../model/problem.ts';
import type { Terms } from '../model/terms.ts';
import { plainLine } from './legible.ts';
import { type Excess, lengthInWords } from './limits.ts';

/** What a refusal needs to know of a report. No words of its text: a refusal is printed where they may not be. */
export interface Refusing {
  readonly terms: Terms;
  readonly notice: string | null;
}

/** A notice that is longer is cut in a refusal; the reader shows it whole. */
const LONGEST_NOTICE = 600;

/**
 * The refusal of one passage that is too long. `permittedEnd` is where a passage from the same place may end, as an
 * offset in the body text; null where not even a word may go.
 */
export function tooLong(of: Refusing, excess: Excess, permittedEnd: number | null): Result<never> {
  const { taken } = excess;
  const sentence = `The passage is ${lengthInWords(excess, taken)} long. ${permitted(of.terms, excess)}`;
  if (permittedEnd === null) return refusal(of, excess, sentence, []);
  return refusal(of, excess, sentence, ['A shorter passage from the same place can go.'], { permittedEnd });
}

/** The refusal of excerpts of one report that are too much together, each permitted alone. */
export function tooMuch(of: Refusing, excess: Excess, excerpts: number, title: string | null): Result<never> {
  const report = title === null ? 'this report' : `“${title}”`;
  const sentence = `The ${excerpts} excerpts of ${report} count together: ${lengthInWords(excess, excess.taken)}.`;
  return refusal(of, excess, `${sentence} ${permitted(of.terms, excess)}`, ['Take some of them out, or shorten them.']);
}

function permitted({ class: kind, quoteLimit }: Terms, excess: Excess): string {
  const share = quoteLimit?.unit === 'percent' ? ` (${quoteLimit.amount} % of the text)` : '';
  const limit = `quotation of ${lengthInWords(excess, excess.most)}${share} is permitted at most.`;
  return quoteLimit || kind === 'quote-with-permission' ? `A ${limit}` : `Without permission, a ${limit}`;
}

function refusal(
  { terms, notice }: Refusing,
  { taken, most, unit }: Excess,
  sentence: string,
  wayOut: readonly string[],
  more: Pick<Problem, 'permittedEnd'> = {},
): Result<never> {
  const limit = terms.quoteLimit;
  const said = plainLine(notice ?? '');
  const whose =
    said === ''
      ? 'No notice was found in the report. Ask the publisher for permission to pass on more.'
      : `The notice says: “${shortened(said)}” Ask the publisher for permission to pass on more.`;
  const details = `terms ${terms.class}, ${limit ? `limit ${limit.amount} ${limit.unit}, ` : ''}${taken} of ${most} ${unit}`;
  return {
    ok: false,
    problem: { code: 'terms-forbid', sentence, wayOut: [...wayOut, whose].join(' '), details, ...more },
  };
}

const shortened = (notice: string): string => {
  const signs = [...notice.slice(0, 2 * LONGEST_NOTICE)];
  return signs.length <= LONGEST_NOTICE ? notice : `${signs.slice(0, LONGEST_NOTICE).join('').trimEnd()}…`;
};
