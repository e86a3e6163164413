import type { KnownName } from '../understand/known-names.ts';
import type { WordMatch } from './lookup-words.ts';
import type { NamesIndex } from './names-index.ts';
import type { NameWord } from './names-words.ts';

/** Words of the vocabulary in alphabetical order, with their numbers. */
export interface PrefixWords {
  readonly sorted: readonly number[];
}

/** A single letter begins too many words. */
const SHORTEST_PREFIX = 2;
/** Words looked at that begin as the last typed one does. */
const MOST_WORDS = 200;
/** Names taken of them. */
const MOST_NAMES = 150;

export function prefixWords(index: NamesIndex): PrefixWords {
  const word = (number: number): string => index.vocabulary[number] ?? '';
  return { sorted: [...index.vocabulary.keys()].sort((a, b) => (word(a) < word(b) ? -1 : 1)) };
}

/** Names that hold the typed words and one that begins with the last of them: what a person may be about to type. */
export function namesWithPrefix(
  words: readonly NameWord[],
  readings: readonly ReadonlyMap<number, WordMatch>[],
  { sorted }: PrefixWords,
  index: NamesIndex,
): readonly KnownName[] {
  const last = words.at(-1)?.word ?? '';
  if (last.length < SHORTEST_PREFIX) return [];
  const before = readings.slice(0, -1);
  const found = new Set<KnownName>();
  for (let i = firstFrom(sorted, last, index); i < sorted.length; i++) {
    const number = sorted[i] ?? 0;
    const word = index.vocabulary[number] ?? '';
    if (!word.startsWith(last) || found.size >= MOST_NAMES || i > MOST_WORDS + firstFrom(sorted, last, index)) break;
    if (word === last) continue;
    for (const place of index.holding(number)) {
      const name = index.names[place];
      if (name && before.every((reading) => name.words.some((one) => reading.has(one)))) found.add(name.known);
      if (found.size >= MOST_NAMES) break;
    }
  }
  return [...found];
}

/** The first place in the order whose word is not before `text`. */
function firstFrom(sorted: readonly number[], text: string, index: NamesIndex): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index.vocabulary[sorted[middle] ?? 0] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
