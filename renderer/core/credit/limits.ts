import { failed, type Result } from '../model/problem.ts';
import type { QuoteLimit, Terms } from '../model/terms.ts';
import { answer } from './answers.ts';

/** What counts as the whole text of a body: more than this share of it, and more than these characters. */
const WHOLE = { share: 0.5, characters: 1000 };
/** The same for a body of up to 1,000 characters, of which half is still a short quotation. */
const WHOLE_OF_SHORT = { share: 0.95, characters: 300 };

/** A taking that is too long for the terms: how long it is, and how long it may be. */
export interface Excess {
  readonly taken: number;
  readonly most: number;
  readonly unit: 'characters' | 'words';
}

/** Characters as Unicode counts them (code points): a letter with a separate accent counts as two. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * Words as word processors count them: runs between white space that hold a letter or a digit, and each character of
 * the scripts that write no spaces.
 */
function words(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text
    .replace(UNSPACED, ' ')
    .split(/\s+/u)
    .filter((run) => /[\p{L}\p{N}]/u.test(run));
  return unspaced + spaced.length;
}

/** How far a quotation exceeds the limit of its notice; null where it does not. Percent are of the body's characters. */
export function overLimit(limit: QuoteLimit | null, quotation: string, bodyCharacters: number): Excess | null {
  if (limit === null) return null;
  if (limit.unit === 'percent') return overShare(limit, characters(quotation), bodyCharacters);
  const taken = limit.unit === 'words' ? words(quotation) : characters(quotation);
  return taken > limit.amount ? { taken, most: limit.amount, unit: limit.unit } : null;
}

/** The same for all characters of a body that leave together, of which only a limit in percent speaks. */
export function overShare(limit: QuoteLimit | null, taken: number, bodyCharacters: number): Excess | null {
  if (limit?.unit !== 'percent') return null;
  const most = Math.floor((bodyCharacters * limit.amount) / 100);
  return taken > most ? { taken, most, unit: 'characters' } : null;
}

/** How far `taken` characters of a body exceed a quotation of it; null where they do not amount to its whole text. */
export function overQuotation(taken: number, bodyCharacters: number): Excess | null {
  const { share, characters: least } = bodyCharacters > WHOLE.characters ? WHOLE : WHOLE_OF_SHORT;
  const most = Math.max(Math.floor(bodyCharacters * share), least);
  return taken > most ? { taken, most, unit: 'characters' } : null;
}

/** Whether the terms keep a whole text here. */
export function keepsWholeText(terms: Terms): boolean {
  const whole = answer(terms, 'whole-text');
  return whole === 'permission' || whole === 'not-stated';
}

/** The refusal of a taking that is too long, with the notice that forbids it. `why` is a sentence, or empty. */
export function tooLong(terms: Terms, notice: string | null, excess: Excess, why: string): Result<never> {
  const { taken, most, unit } = excess;
  const limit = terms.quoteLimit;
  return failed(
    'terms-forbid',
    `${count(taken)} of ${count(most)} ${unit}. Shorten the passage by ${count(taken - most)} and it can go.${why}`,
    notice === null
      ? 'No notice was found in the report. Ask the publisher for permission to pass on more.'
      : `The notice says: “${notice}” Ask the publisher for permission to pass on more.`,
    `terms ${terms.class}, ${limit ? `limit ${limit.amount} ${limit.unit}, ` : ''}${taken} of ${most} ${unit}`,
  );
}

/** With commas between thousands, the same on every machine. */
const count = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
