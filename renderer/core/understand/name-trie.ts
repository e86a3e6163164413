import { nameKeys } from '../text/name-key.ts';
import { givenNameGroup } from './given-names.ts';
import type { KnownName } from './known-names.ts';

/** A single letter has no key: too many words would share it. */
const SHORTEST_KEYED = 2;

/**
 * All names of an authority file as one tree over their words, so that a text is read once, whatever the number of
 * names: from a place in the text one goes down word by word, and every node where names end is a find.
 */
export interface NameTrie {
  /** The number of a folded word that occurs in some name. */
  readonly wordOf: (word: string) => number | undefined;
  /** Numbers of the words that share a key or a group of given names with this one; it need not be known. */
  readonly soundingLike: (word: string) => readonly number[];
  /** The node reached from `node` (0 is the root) by a word. */
  readonly step: (node: number, word: number) => number | undefined;
  readonly namesAt: (node: number) => readonly KnownName[];
  /** True where a longer name goes on from a node. */
  readonly goesOn: (node: number) => boolean;
}

const NONE: readonly never[] = [];

/** Builds the tree; time and memory follow the number of words in all names. */
export function nameTrie(names: readonly KnownName[]): NameTrie {
  const numbers = new Map<string, number>();
  for (const { words } of names) for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const width = numbers.size + 1;
  const edges = new Map<number, number>();
  const inner = new Set<number>();
  const ends: (KnownName[] | undefined)[] = [undefined];
  for (const name of names) {
    let node = 0;
    for (const word of name.words) {
      const edge = node * width + (numbers.get(word) ?? 0);
      const next = edges.get(edge) ?? ends.push(undefined) - 1;
      edges.set(edge, next);
      inner.add(node);
      node = next;
    }
    const there = ends[node];
    if (there) there.push(name);
    else ends[node] = [name];
  }

  let sounds: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    wordOf: (word) => numbers.get(word),
    soundingLike: (word) => {
      sounds ??= soundMap(names, numbers);
      const found = new Set<number>();
      for (const sound of soundsOf(word)) for (const number of sounds.get(sound) ?? NONE) found.add(number);
      return [...found];
    },
    step: (node, word) => edges.get(node * width + word),
    namesAt: (node) => ends[node] ?? NONE,
    goesOn: (node) => inner.has(node),
  };
}

/** Sound to words. Keys are made of the written form, for a mark may be a sound of its own. */
function soundMap(
  names: readonly KnownName[],
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const { words, written } of names) {
    written.forEach((raw, place) => {
      const lower = raw.toLowerCase();
      const number = numbers.get(words[place] ?? '');
      if (number === undefined || seen.has(lower)) return;
      seen.add(lower);
      for (const sound of soundsOf(lower)) {
        const there = map.get(sound);
        if (!there) map.set(sound, [number]);
        else if (!there.includes(number)) there.push(number);
      }
    });
  }
  return map;
}

/** The keys of a word, and the mark of its group where it is a given name. */
export function soundsOf(word: string): readonly string[] {
  if (word.length < SHORTEST_KEYED || /\p{N}/u.test(word)) return NONE;
  const keys = nameKeys(word);
  const group = givenNameGroup(word, keys);
  return group === undefined ? keys : [...keys, `@${group}`];
}
