import { isCapitals } from './series.ts';

const SMALL = new Set(
  'a an and as at but by for from in into nor of on or the to via with vs i w z ze o na do dla od po oraz und der die das des dem den von vom zu zur im am für и в о об на с от для по из к та і й у з про de la le et du del y'.split(
    ' ',
  ),
);
/** Short words in capitals that are spelt so everywhere. */
const ACRONYMS = new Set(
  'EU UN US USA UK NATO OSCE OECD IMF WTO BRICS G7 G20 CIS EAEU CSTO PISM OSW SWP ISW RUSI ICDS CEPA FPRI IISS ECFR IEŚ IES ЕС ООН США НАТО ОБСЕ СНГ ОДКБ ЕАЭС РФ ЄС ООН НАТО ОБСЄ СНД UE ONZ OBWE RP FR'.split(
    ' ',
  ),
);

/** Languages that write names of several words with one capital. */
const SENTENCE_CASE: ReadonlySet<string> = new Set('ru uk be bg cs sk fr'.split(' '));

/**
 * A name printed in capitals as the text itself writes it, or, where it stands nowhere else, in title case (in some
 * languages in sentence case) with acronyms kept. Names not in capitals stay as they are.
 */
export function inTextCase(name: string, text: string, language: string | null): string {
  if (!isCapitals(name)) return name;
  const elsewhere = spelledElsewhere(name, text);
  if (elsewhere) return elsewhere;
  const sentenceCase = SENTENCE_CASE.has(language ?? '');
  return name
    .split(' ')
    .map((word, i) => wordInCase(word, i, text, sentenceCase))
    .join(' ');
}

/** The same for an institution: a name of one word in capitals is an acronym. */
export const institutionInTextCase = (name: string, text: string, language: string | null): string =>
  name.includes(' ') ? inTextCase(name, text, language) : name;

/** The name as it stands in the text in other letters than capitals. */
function spelledElsewhere(name: string, text: string): string | null {
  const small = name.toLowerCase();
  const within = text.toLowerCase();
  if (within.length !== text.length) return null;
  for (let at = within.indexOf(small), tries = 0; at >= 0 && tries < 50; at = within.indexOf(small, at + 1), tries++) {
    const found = text.slice(at, at + name.length);
    if (!isCapitals(found) && /^\p{Lu}/u.test(found) && !/\p{L}/u.test(text[at + name.length] ?? '')) return found;
  }
  return null;
}

function wordInCase(word: string, i: number, text: string, sentenceCase: boolean): string {
  const letters = word.replace(/[^\p{L}\p{N}]/gu, '');
  const small = word.toLowerCase();
  if (i > 0 && SMALL.has(small)) return small;
  if (ACRONYMS.has(letters) || /\d/u.test(letters) || isAcronym(letters, text)) return word;
  if (sentenceCase && i > 0 && !/^[«„“"]/u.test(word) && !isProper(small, text)) return small;
  return small.replace(/(^[«„“"]?|-)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** No vowels, or written in capitals inside the running text. */
function isAcronym(letters: string, text: string): boolean {
  if (letters.length < 2 || letters.length > 6) return false;
  if (!/[AEIOUYĄĘÓÄÖÜАЕЁИОУЫЭЮЯІЇЄ]/u.test(letters)) return true;
  let at = text.indexOf(letters);
  for (let tries = 0; at >= 0 && tries < 50; at = text.indexOf(letters, at + 1), tries++) {
    const before = text.slice(Math.max(0, at - 30), at);
    const after = text.slice(at + letters.length, at + letters.length + 30);
    const alone = !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
    const inCapitals = /\p{Lu}{2}[^\p{L}]{1,3}$/u.test(before) || /^[^\p{L}]{1,3}\p{Lu}{2}/u.test(after);
    if (alone && !inCapitals && /\p{Ll}{3,}/u.test(before + after)) return true;
  }
  return false;
}

/** The text writes words of this stem with a capital: `россии` for Россия, but not `российский`. */
function isProper(small: string, text: string): boolean {
  const stem = small.slice(0, Math.max(4, small.length - 2));
  const capital = stem.charAt(0).toUpperCase() + stem.slice(1);
  return text.includes(` ${capital}`) && !text.includes(` ${stem}`);
}
