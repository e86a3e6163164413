import { LENGTH, type LengthUnit } from '../model/quotation-length.ts';
import type { Terms } from '../model/terms.ts';
import { answer } from './answers.ts';

/** How much of a report one work may quote. */
export interface Limit {
  readonly most: number;
  readonly unit: LengthUnit;
}

/** A taking that is too long for the terms: how long it is, and how long it may be. */
export interface Excess extends Limit {
  readonly taken: number;
}

/**
 * What the terms let be quoted of a body; null where they set no limit. A limit that the notice names goes before our
 * own. Percent are of the body's characters.
 */
export function limitOf(terms: Terms, bodyCharacters: number): Limit | null {
  const { quoteLimit } = terms;
  if (quoteLimit?.unit === 'percent')
    return { most: Math.floor((bodyCharacters * quoteLimit.amount) / 100), unit: 'characters' };
  if (quoteLimit) return { most: quoteLimit.amount, unit: quoteLimit.unit };
  return keepsWholeText(terms) ? { most: shortOf(bodyCharacters), unit: 'characters' } : null;
}

/**
 * The most that is still a short quotation: half of a body; of short ones more, up to 1,000 characters, though not
 * all; and 300 characters of any.
 */
const shortOf = (bodyCharacters: number): number =>
  Math.max(Math.floor(bodyCharacters / 2), Math.min(1000, Math.floor(bodyCharacters * 0.95)), 300);

/** How far words, in one stretch or several, exceed a limit; null where they keep to it. */
export function excessOf(limit: Limit | null, words: readonly string[]): Excess | null {
  if (limit === null) return null;
  const taken = words.reduce((sum, stretch) => sum + LENGTH[limit.unit](stretch), 0);
  return taken <= limit.most ? null : { ...limit, taken };
}

/** Whether the terms keep a whole text here. */
function keepsWholeText(terms: Terms): boolean {
  const whole = answer(terms, 'whole-text');
  return whole === 'permission' || whole === 'not-stated';
}

/** A limit for people: `1,500 characters`, `1 word`. */
export const lengthInWords = ({ unit }: Pick<Limit, 'unit'>, amount: number): string =>
  `${grouped(amount)} ${amount === 1 ? unit.slice(0, -1) : unit}`;

/** With commas between thousands, the same on every machine. */
const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
