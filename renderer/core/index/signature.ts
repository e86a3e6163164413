import { bodyText } from '../model/body.ts';
import type { Report } from '../model/report.ts';
import { comparedWords, mixed, shinglesOf } from '../text/shingles.ts';

/**
 * What tells texts that are alike without reading them: 32 numbers of 16 bits as 128 hexadecimal digits. Empty for a
 * report without words.
 */
export type Signature = string;

const SLOTS = 32;
const DIGITS = 4;
/** Slots that two texts must share, all of them, to be candidates for one another. */
const BAND = 2;

/**
 * One-permutation min-hash (Li, Owen and Zhang 2012): every shingle of the body falls into one slot, and each slot
 * keeps the least of its shingles. A slot without one takes the next that has (Shrivastava and Li 2014), so that short
 * texts have a whole signature too. Two texts agree in as many slots as they share shingles, of a hundred each.
 */
export function signatureOf(report: Pick<Report, 'parts'>): Signature {
  const least = new Float64Array(SLOTS).fill(Number.POSITIVE_INFINITY);
  for (const hash of shinglesOf(comparedWords(bodyText(report)))) {
    const slot = hash % SLOTS;
    if (hash < (least[slot] as number)) least[slot] = hash;
  }
  if (least.every((hash) => hash === Number.POSITIVE_INFINITY)) return '';
  let signature = '';
  for (let slot = 0; slot < SLOTS; slot++) {
    let steps = 0;
    while (least[(slot + steps) % SLOTS] === Number.POSITIVE_INFINITY) steps++;
    const hash = mixed((least[(slot + steps) % SLOTS] as number) + Math.imul(steps, 0x9e3779b9));
    signature += (hash & 0xffff).toString(16).padStart(DIGITS, '0');
  }
  return signature;
}

/** The share of slots in which two signatures agree, 0 to 1: about the share of their shingles that both texts have. */
export function likeness(one: Signature, other: Signature): number {
  if (one === '' || one.length !== other.length) return 0;
  let same = 0;
  for (let at = 0; at < one.length; at += DIGITS)
    if (one.slice(at, at + DIGITS) === other.slice(at, at + DIGITS)) same++;
  return same / SLOTS;
}

/** Keys of which two signatures share at least one where their texts are alike: 16 pairs of slots. */
export function bandsOf(signature: Signature): readonly string[] {
  const bands: string[] = [];
  const width = BAND * DIGITS;
  for (let at = 0; at < signature.length; at += width)
    bands.push(String.fromCharCode(at) + signature.slice(at, at + width));
  return bands;
}
