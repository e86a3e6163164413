import type { KnownName } from './known-names.ts';
import type { ReadPart, ReportWord } from './report-words.ts';
import type { Candidate } from './stretch.ts';

/** Abbreviations of this many letters may also be written as a word: Nato, Unesco. */
const READ_AS_WORD = 4;
/** A single word is compared by sound only from this length on. */
const SHORTEST_SINGLE_SOUND = 5;

/**
 * True where the letters of the text fit the name. A name that is written with a capital needs one (the first word;
 * every word of a person's name), an abbreviation needs its capitals, and where case counts it counts. Lower-case
 * names (`grain deal`, российский) fit in any case. A name in another language's everyday word is left alone.
 */
export function accepted(
  { name, manner }: Candidate,
  part: ReadPart,
  from: number,
  to: number,
  language: string | null,
): boolean {
  const words = part.words.slice(from, to).filter(({ ending }, place) => place === 0 || !ending);
  if (otherLanguage(name, language)) return false;
  if (language === 'en' && manner === 'inflection' && words.length === 1 && name.kind !== 'demonym') return false;
  if (manner === 'feminine' && name.person) return false;
  if (manner === 'sound' && words.length === 1) {
    const [word] = words;
    if (!word || word.word.length < SHORTEST_SINGLE_SOUND || word.opens || name.kind === 'metonym') return false;
  }
  if (manner === 'sound' && name.written.some(isAbbreviation)) return false;
  if (name.caseCounts) return manner === 'exact' && asWritten(name, words, part);
  // Slavic texts write institutions and treaties small as often as not: минские соглашения.
  const small = words.length > 1 && !name.person && language !== null && SMALL_LETTERS.has(language);
  return words.every((word, place) => wordFits(word, name, place, part, small));
}

const SMALL_LETTERS = new Set(['pl', 'ru', 'uk', 'be']);

/** A name of one of the languages that are told apart, in a text of another one of them. */
const otherLanguage = (name: KnownName, language: string | null): boolean =>
  name.lang !== undefined && language !== null && name.lang !== language && TOLD_APART.has(language);

const TOLD_APART = new Set(['en', 'pl', 'ru', 'uk', 'de']);

/** Letter for letter; in a line of capitals, only what is longer than two letters or has points. */
function asWritten(name: KnownName, words: readonly ReportWord[], part: ReadPart): boolean {
  if (!words.every((word, place) => word.raw === name.written[place])) return false;
  return !part.shouted || words.length > 1 || (words[0]?.raw.length ?? 0) > 2;
}

function wordFits(word: ReportWord, name: KnownName, place: number, part: ReadPart, small: boolean): boolean {
  const written = name.written[place] ?? '';
  if (!/\p{Lu}/u.test(written)) return true;
  if (isAbbreviation(written)) return abbreviationFits(word, written, part);
  if ((place === 0 && !small) || name.person) return word.capital || !/^\p{Lu}/u.test(written);
  return true;
}

const isAbbreviation = (written: string): boolean => written.length > 1 && written === written.toUpperCase();

/** IAEA, Nato; with an ending in Slavic texts: МИДа. */
function abbreviationFits(word: ReportWord, written: string, part: ReadPart): boolean {
  if (word.caps) return !part.shouted || word.raw.length > 2 || written.length === word.raw.length;
  const { raw } = word;
  const stem = raw.slice(0, written.length);
  if (stem === stem.toUpperCase() && stem.length > 2) return true;
  return written.length >= READ_AS_WORD && word.capital && !word.opens && !/\p{N}/u.test(written);
}
