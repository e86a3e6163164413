import { nameKeys } from '../text/name-key.ts';
import { type Script, scriptOf } from '../text/script.ts';
import { languagesFor, lemmas, mayBeSpoken } from '../understand/lemmas.ts';
import { isVowelless, type NamesIndex } from './names-index.ts';
import type { NameWord } from './names-words.ts';
import type { NearWords } from './typo-words.ts';

/** How a typed word answers a word of a name. */
type WordManner = 'exact' | 'country' | 'inflection' | 'given' | 'sound' | 'initial' | 'typo';

export interface WordMatch {
  readonly manner: WordManner;
  /** Edits, for `typo`. */
  readonly distance: number;
}

/** What a typed word may be: words of the vocabulary with the best manner of each. */
export type WordReading = ReadonlyMap<number, WordMatch>;

const COST: Readonly<Record<WordManner, number>> = {
  exact: 0,
  country: 1,
  inflection: 2,
  given: 3,
  sound: 3,
  initial: 4,
  typo: 6,
};

/** Scripts whose signs are syllables or words: another sign is another name. */
const WITHOUT_TYPOS: ReadonlySet<Script> = new Set(['han', 'hangul', 'kana']);

/** Letters that a word needs to be known by its sound: fewer where the script differs or other words help. */
const shortestSound = (alone: boolean, foreign: boolean): number => (alone ? (foreign ? 3 : 5) : 2);

/** Lower is better. */
export const costOf = ({ manner, distance }: WordMatch): number => COST[manner] + distance;

/** Reads a typed word as words of the authority file, without typos. `alone` tells that it is the whole query. */
export function readWord(typed: NameWord, index: NamesIndex, alone: boolean): Map<number, WordMatch> {
  const found = new Map<number, WordMatch>();
  const add = (number: number | undefined, manner: WordManner) => {
    if (number !== undefined) better(found, number, { manner, distance: 0 });
  };
  add(index.numberOf(typed.word), 'exact');
  const script = scriptOf(typed.written);
  const spoken = [typed.written];
  for (const language of languagesFor(script)) {
    for (const { base } of lemmas(typed.word, language)) {
      add(index.numberOf(base), 'inflection');
      if (base.length < typed.word.length && mayBeSpoken(language, typed.word, base)) spoken.push(base);
    }
  }
  if (/\p{N}/u.test(typed.word)) return found;
  for (const form of spoken) {
    const { byKey, byGivenName } = index.soundingLike(form);
    for (const number of byKey) {
      const foreign = scriptOf(index.vocabulary[number] ?? '') !== script;
      if (form.length >= shortestSound(alone, foreign)) add(number, 'sound');
    }
    for (const number of byGivenName) add(number, 'given');
  }
  if (isVowelless(typed.written)) for (const number of index.withConsonants(typed.written)) add(number, 'sound');
  return found;
}

/** The vocabulary searched for near words, by letters and by sound. */
export interface NearVocabulary {
  readonly letters: NearWords;
  readonly sounds: NearWords;
}

/** Adds what the word may be with a typo in it: one of its letters, or one of its sounds for other scripts. */
export function addTypos(
  reading: Map<number, WordMatch>,
  typed: NameWord,
  near: NearVocabulary,
  index: NamesIndex,
  alone: boolean,
): void {
  const script = scriptOf(typed.written);
  if (WITHOUT_TYPOS.has(script)) return;
  for (const [number, distance] of near.letters.near(typed.word, !alone)) {
    better(reading, number, { manner: 'typo', distance });
  }
  const key = nameKeys(typed.written)[0] ?? '';
  for (const [place, distance] of near.sounds.near(key, false)) {
    for (const number of index.withKey(place)) {
      if (scriptOf(index.vocabulary[number] ?? '') !== script) better(reading, number, { manner: 'typo', distance });
    }
  }
}

function better(found: Map<number, WordMatch>, number: number, match: WordMatch): void {
  const there = found.get(number);
  if (!there || costOf(match) < costOf(there)) found.set(number, match);
}
