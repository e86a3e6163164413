import lists from '../../../assets/knowledge/ordinary-words.json' with { type: 'json' };
import { fold } from './fold.ts';

/** The languages whose common words are listed. */
export type ListedLanguage = keyof typeof lists.words;

/** Where words are cut at apostrophes, as in `п'ять`, what is left is no less ordinary. */
const PIECES = /[' ’]/u;

/** Lists are cut into words when first asked for. */
function filed(lines: readonly string[]): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= new Set(lines.flatMap((line) => [...line.split(' '), ...line.split(PIECES)]).map(fold));
    return words.has(word);
  };
}

const COMMON = Object.entries(lists.words).map(([language, lines]) => [language, filed(lines)] as const);

/**
 * True for one of the most frequent words of a language, as a dictionary lists it; of any listed language where none is
 * named. `word` is folded.
 */
export const isCommonWord = (word: string, language?: ListedLanguage): boolean =>
  COMMON.some(([one, has]) => (language === undefined || one === language) && has(word));

/** Endings of regular English forms, with what a stem needs before them and what the base form has instead. */
const ENDINGS: readonly (readonly [ending: string, after: RegExp, base: string])[] = [
  ['s', /(?:[^sy]|[aeou]y)$/u, ''],
  ['es', /(?:s|x|z|ch|sh|o)$/u, ''],
  ['ies', /./u, 'y'],
  ['ed', /./u, ''],
  ['ed', /./u, 'e'],
  ['ied', /./u, 'y'],
  ['ing', /./u, ''],
  ['ing', /./u, 'e'],
  ['er', /./u, ''],
  ['er', /./u, 'e'],
  ['ers', /./u, ''],
  ['ers', /./u, 'e'],
  ['ly', /./u, ''],
];
const SHORTEST_STEM = 3;

/** True for a regular English form of a common word: weapons, marking, planned. */
export const isEnglishForm = (word: string): boolean =>
  ENDINGS.some(([ending, after, base]) => {
    const stem = word.slice(0, word.length - ending.length);
    if (!word.endsWith(ending) || stem.length < SHORTEST_STEM || !after.test(stem)) return false;
    if (isCommonWord(stem + base, 'en')) return true;
    return stem.at(-1) === stem.at(-2) && isCommonWord(stem.slice(0, -1), 'en');
  });

/** True for a given name in use where the listed languages are spoken; folded. */
export const isGivenName: (word: string) => boolean = filed(lists.given);

/** True for a frequent family name there; folded. */
export const isFrequentFamilyName: (word: string) => boolean = filed(lists.family);

/** True for a well-known town, region, river or range that no country is named after; folded. */
export const isPlaceName: (word: string) => boolean = filed(lists.places);
