import { languageOf } from '../../../text/language.ts';

/** Private areas, controls and the sign for what could not be told. */
const UNTOLD = /[\p{Co}\p{Cn}\uFFFD]|(?![\t\n\f\r])\p{Cc}/gu;
/** No text holds these; a font that does not name its shapes has numbers for spaces among them. */
const CONTROL = /(?![\t\n\f\r])\p{Cc}/gu;
/** A sign of a symbol font that stands by itself, as before the entries of lists. */
const SIGN_ALONE = /(?<!\S)\p{Co}(?!\S)/gu;
/** Letters looked at. */
const ENOUGH = 200_000;

/** How far the characters of a text can be told. */
export interface Letters {
  /** Share of characters that no font explains, 0 to 1. */
  readonly untold: number;
  /** Nobody could read it: too many such characters, or no words of any language in a long text. */
  readonly unreadable: boolean;
}

export function lettersOf(text: string): Letters {
  const sample = text.slice(0, ENOUGH).replace(SIGN_ALONE, ' ');
  const signs = sample.replace(/\s/gu, '').length;
  const untold = signs === 0 ? 0 : (sample.match(UNTOLD)?.length ?? 0) / signs;
  const controls = signs === 0 ? 0 : (sample.match(CONTROL)?.length ?? 0) / signs;
  return { untold, unreadable: signs > 0 && (untold > 0.3 || controls > 0.05 || isNoise(sample)) };
}

/**
 * Words of every language have vowels, and capitals stand at their beginnings. Where shapes are numbered and not
 * named, the numbers read as letters in any order: `7KH FULVLV`, `!"#$%&`.
 */
function isNoise(text: string): boolean {
  const words = text.match(/[^\s]{3,40}/gu) ?? [];
  if (words.length < 40 || languageOf(text) !== null) return false;
  const strange = words.filter((word) => isStrange(word)).length;
  return strange > words.length * 0.45;
}

const isStrange = (word: string): boolean => {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  if (/^[\d.,:;/%()–-]+$/u.test(word)) return false;
  if (letters < word.length * 0.5) return true;
  if (/\p{Ll}\p{Lu}{2,}\p{Ll}?/u.test(word)) return true;
  return /^[\p{Script=Latin}]+$/u.test(word) && !/[aeiouyæøœаеё]/iu.test(word.normalize('NFD')) && word.length > 3;
};
