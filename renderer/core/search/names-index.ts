import type { EntityId } from '../model/entity.ts';
import { consonants } from '../text/name-key.ts';
import { leavesVowelsOut, type Script, scriptOf } from '../text/script.ts';
import type { Authority } from '../understand/authority.ts';
import type { KnownName } from '../understand/known-names.ts';
import { soundsOf } from '../understand/name-trie.ts';
import { weighs } from './names-light.ts';
import { nameWords, wordsOfName } from './names-words.ts';

/** A name as the lookup compares it. */
export interface IndexedName {
  readonly known: KnownName;
  /** Numbers of its words in the vocabulary, in order. */
  readonly words: readonly number[];
  /** How many of them weigh: no initials, no small or general words. */
  readonly weighty: number;
}

/** Numbers of words that share a key, and of given names of the same group: Bill, William, Вільям. */
export interface SoundingLike {
  readonly byKey: readonly number[];
  readonly byGivenName: readonly number[];
}

/** The names of an authority file by all that may be typed of them. */
export interface NamesIndex {
  readonly names: readonly IndexedName[];
  /** Word by number. */
  readonly vocabulary: readonly string[];
  readonly numberOf: (word: string) => number | undefined;
  /** Places in `names` that hold a word. */
  readonly holding: (word: number) => readonly number[];
  /** Places in `names` whose words, joined without blanks, are this text. */
  readonly whole: (squashed: string) => readonly number[];
  /** Words that sound like this one, which need not be known. */
  readonly soundingLike: (written: string) => SoundingLike;
  /** Every key that sounds like a word of the vocabulary. */
  readonly keys: () => readonly string[];
  /** Words with the key, by its place in `keys`. */
  readonly withKey: (key: number) => readonly number[];
  /** Words with the same consonants, for scripts that leave vowels out. */
  readonly withConsonants: (written: string) => readonly number[];
  /** The country whose name or demonym a word is: Russia, Russian, РФ. */
  readonly countryOf: (word: string) => EntityId | undefined;
  /** All words of an entity's names and of its type. */
  readonly wordsOf: (id: EntityId) => readonly string[];
  /** Number of entities that have the word in some name. */
  readonly bearers: (word: number) => number;
  /** True where some name of the entity is written in the script. */
  readonly isWrittenIn: (id: EntityId, script: Script) => boolean;
}

const NONE: readonly number[] = [];
const FEWEST_CONSONANTS = 2;

/** Cuts all names into words and files them. Family names are left to the full names that hold them. */
export function namesIndex(authority: Authority): NamesIndex {
  const numbers = new Map<string, number>();
  const vocabulary: string[] = [];
  const spellings = new Map<string, number>();
  const names: IndexedName[] = [];
  const postings: number[][] = [];
  const wholes = new Map<string, number[]>();
  const countries = new Map<string, EntityId>();
  for (const known of authority.names()) {
    if (known.kind === 'family') continue;
    const place = names.length;
    const cut = wordsOfName(known);
    const words = cut.map(({ word, written }) => {
      const number = numbers.get(word) ?? vocabulary.push(word) - 1;
      numbers.set(word, number);
      if (!/\p{N}/u.test(word)) spellings.set(written.toLowerCase(), number);
      return number;
    });
    if (words.length === 0) continue;
    names.push({ known, words, weighty: cut.filter(({ word }) => weighs(word)).length });
    for (const number of new Set(words)) file(postings, number, place);
    fileText(wholes, cut.map(({ word }) => word).join(''), place);
    const { entity, kind } = known;
    const [only] = cut;
    if (entity.kind === 'country' && cut.length === 1 && only && kind !== 'metonym' && kind !== 'weak') {
      if (!countries.has(only.word)) countries.set(only.word, entity.id);
    }
  }
  const sounds = later(() => textIndex(spellings, soundsOf));
  const keys = later(() => [...sounds().keys()].filter(isKey));
  const skeletons = later(() => textIndex(spellings, (word) => [consonants(word)]));
  const bearers = new Map<number, number>();
  return {
    names,
    vocabulary,
    numberOf: (word) => numbers.get(word),
    holding: (word) => postings[word] ?? NONE,
    whole: (squashed) => wholes.get(squashed) ?? NONE,
    soundingLike: (written) => {
      const own = soundsOf(written.toLowerCase());
      return {
        byKey: underAny(sounds(), own.filter(isKey)),
        byGivenName: underAny(
          sounds(),
          own.filter((sound) => !isKey(sound)),
        ),
      };
    },
    keys,
    withKey: (key) => sounds().get(keys()[key] ?? '') ?? NONE,
    withConsonants: (written) => {
      const key = consonants(written);
      return key.length >= FEWEST_CONSONANTS ? (skeletons().get(key) ?? NONE) : NONE;
    },
    wordsOf: (id) => {
      const type = authority.entity(id)?.type ?? '';
      return [...authority.namesOf(id).map(({ text }) => text), type].flatMap((text) =>
        nameWords(text).map(({ word }) => word),
      );
    },
    countryOf: (word) => countries.get(word),
    isWrittenIn: (id, script) => authority.namesOf(id).some(({ text }) => scriptOf(text) === script),
    bearers: (word) => {
      const there = bearers.get(word);
      if (there !== undefined) return there;
      const count = new Set((postings[word] ?? NONE).map((place) => names[place]?.known.entity.id)).size;
      bearers.set(word, count);
      return count;
    },
  };
}

/** True where a typed word can only be compared by its consonants. */
export const isVowelless = (written: string): boolean => leavesVowelsOut(scriptOf(written));

/** Sounds that are keys, not groups of given names. */
const isKey = (sound: string): boolean => !sound.startsWith('@');

const underAny = (map: ReadonlyMap<string, readonly number[]>, texts: readonly string[]): readonly number[] => [
  ...new Set(texts.flatMap((text) => map.get(text) ?? NONE)),
];

function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function file(postings: number[][], number: number, place: number): void {
  const there = postings[number];
  if (there) there.push(place);
  else postings[number] = [place];
}

function fileText(map: Map<string, number[]>, text: string, place: number): void {
  const there = map.get(text);
  if (there) there.push(place);
  else map.set(text, [place]);
}

function textIndex(
  spellings: ReadonlyMap<string, number>,
  textsOf: (spelling: string) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  for (const [spelling, number] of spellings) for (const text of textsOf(spelling)) fileText(map, text, number);
  return map;
}
