import { romanise } from '../text/transliterate.ts';
import { costOf, type WordMatch, type WordReading } from './lookup-words.ts';
import type { IndexedName, NamesIndex } from './names-index.ts';
import type { NameWord } from './names-words.ts';

/** Where in a name a typed word stands: one place, or several for initials in one word. */
export interface Placed {
  readonly places: readonly number[];
  readonly match: WordMatch;
}

/** A step back costs as much as half a wrong letter; among equal places the next in order is taken. */
const STEP_BACK = 0.5;
const STEP = 0.01;
const MOST_INITIALS = 3;

/** Where a typed word fits best among the places of a name that are still free; undefined where it fits nowhere. */
export function bestPlace(
  word: NameWord,
  reading: WordReading | undefined,
  name: IndexedName,
  free: ReadonlySet<number>,
  after: number,
  index: NamesIndex,
): Placed | undefined {
  let best: Placed | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const place of free) {
    const number = name.words[place] ?? 0;
    const named = index.vocabulary[number] ?? '';
    const read = reading?.get(number);
    // Bill is William in a person's name only.
    const said = read?.manner === 'given' && !name.known.person ? undefined : read;
    const match = said ?? countryMatch(word.word, named, index) ?? initialMatch(word, named, name);
    if (!match) continue;
    const cost = costOf(match) + (place >= after ? 0 : STEP_BACK) + Math.abs(place - after) * STEP;
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = { places: [place], match };
  }
  return best ?? initialsMatch(word, name, free, index);
}

/** Russia and Russian are one word in the name of a ministry. */
function countryMatch(typed: string, named: string, index: NamesIndex): WordMatch | undefined {
  const country = index.countryOf(typed);
  return country !== undefined && country === index.countryOf(named) ? { manner: 'country', distance: 0 } : undefined;
}

const INITIAL: WordMatch = { manner: 'initial', distance: 0 };

/** `A.` for Angela, in any script, and the other way round; only in names of persons. */
function initialMatch({ word, written }: NameWord, named: string, { known }: IndexedName): WordMatch | undefined {
  if (!known.person || (word.length > 1 && named.length > 1)) return undefined;
  const [a, b] = [romanise(written)[0], romanise(named)[0]];
  return a !== undefined && a === b ? INITIAL : undefined;
}

/** Two or three initials in one word: `JC` for Jean-Claude; `SV` also where the file lacks the second name. */
function initialsMatch(
  { word, written }: NameWord,
  name: IndexedName,
  free: ReadonlySet<number>,
  index: NamesIndex,
): Placed | undefined {
  if (!name.known.person || word.length < 2 || word.length > MOST_INITIALS) return undefined;
  const starts = (place: number, letter: string | undefined): boolean =>
    free.has(place) && letter !== undefined && index.vocabulary[name.words[place] ?? 0]?.[0] === letter;
  for (const first of free) {
    const places = [...word].map((_, i) => first + i);
    if (places.every((place, i) => starts(place, word[i]))) return { places, match: INITIAL };
  }
  const given = [...free].find((place) => starts(place, word[0]));
  return given === undefined || written !== written.toUpperCase() ? undefined : { places: [given], match: INITIAL };
}
