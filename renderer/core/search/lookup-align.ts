import { isParticle } from '../understand/person-names.ts';
import { isTitle } from '../understand/person-titles.ts';
import { bestPlace } from './lookup-place.ts';
import { costOf, type WordMatch, type WordReading } from './lookup-words.ts';
import type { IndexedName, NamesIndex } from './names-index.ts';
import { isGeneric, isJoining, isLegalForm, isYear } from './names-light.ts';
import type { NameWord } from './names-words.ts';

/** The words of a query laid beside those of a name. */
export interface Alignment {
  readonly name: IndexedName;
  /** Pairs in the order of the query: place in the query, place in the name. */
  readonly pairs: readonly { readonly typed: number; readonly named: number; readonly match: WordMatch }[];
  /** Weighty words of the query that the name lacks, and the other way round. */
  readonly extraTyped: number;
  /** Of the words that the name lacks, those that the query says twice. */
  readonly repeated: number;
  readonly extraNamed: number;
  /** True where words such as treaty or accord are missing on one side, or are not the same. */
  readonly otherKindWord: boolean;
  /** False where the common words follow in another order. */
  readonly sameOrder: boolean;
  readonly cost: number;
  /** Edits over all words. */
  readonly distance: number;
  /** Share of the name's weighty letters that were typed, 0 to 1. */
  readonly coverage: number;
  /** Number of weighty words in common, initials not counted. */
  readonly common: number;
}

/** What it costs to leave out a word of the query, or a treaty or deal, so that a name typed to the letter stays ahead. */
const DROPPED = 0.5;

/** Lays a query beside a name; undefined where they have no weighty word in common. */
export function align(
  query: readonly NameWord[],
  readings: readonly WordReading[],
  name: IndexedName,
  index: NamesIndex,
): Alignment | undefined {
  const { pairs, free, open } = pairUp(query, readings, name, index);
  const { entity, person } = name.known;
  const wordAt = (place: number): string => index.vocabulary[name.words[place] ?? 0] ?? '';
  const light = (word: string): boolean => isLight(word, entity.kind === 'treaty', person);
  const lightAt = (place: number): boolean => light(wordAt(place)) || (person && place < 2 && isTitle(wordAt(place)));
  const common = pairs.filter(({ named, match }) => match.manner !== 'initial' && !lightAt(named)).length;
  // A name of light words only has to be typed in full.
  if (common === 0 && !(pairs.length === name.words.length && free.size === 0)) return undefined;
  if (person && namesAnotherFather(query, pairs, name, index)) return undefined;

  const left = open.map((typed) => query[typed]?.word ?? '').filter((word) => !isJoining(word) || person);
  const own = new Set(person || left.length === 0 ? [] : index.wordsOf(entity.id));
  const isOwn = (word: string): boolean =>
    own.has(word) || (entity.country !== undefined && index.countryOf(word) === entity.country);
  const extra = left.filter((word) => !light(word) && !(person && isTitle(word)) && !isYear(word) && !isOwn(word));
  const repeated = extra.filter((word) => pairs.some(({ typed }) => query[typed]?.word === word)).length;
  const lengthOf = (place: number): number => (lightAt(place) ? 0 : wordAt(place).length);
  const total = sum(name.words.keys(), lengthOf);
  const otherKindWord = [...free].some((place) => isGeneric(wordAt(place))) || left.some(isGeneric);
  return {
    name,
    pairs,
    extraTyped: extra.length - repeated,
    repeated,
    extraNamed: [...free].filter((place) => !lightAt(place)).length,
    otherKindWord,
    sameOrder: pairs.every(({ named }, i) => i === 0 || named > (pairs[i - 1]?.named ?? 0)),
    cost: sum(pairs, ({ match }) => costOf(match)) + left.length * DROPPED + (otherKindWord ? DROPPED : 0),
    distance: sum(pairs, ({ match }) => match.distance),
    coverage: total === 0 ? 1 : 1 - sum(free, lengthOf) / total,
    common,
  };
}

/** Gives each typed word, in order, the best place that is left in the name. */
function pairUp(
  query: readonly NameWord[],
  readings: readonly WordReading[],
  name: IndexedName,
  index: NamesIndex,
): Pick<Alignment, 'pairs'> & { readonly free: ReadonlySet<number>; readonly open: readonly number[] } {
  const free = new Set(name.words.keys());
  const pairs: { typed: number; named: number; match: WordMatch }[] = [];
  const open: number[] = [];
  let after = 0;
  query.forEach((word, typed) => {
    const found = bestPlace(word, readings[typed], name, free, after, index);
    if (!found) open.push(typed);
    for (const place of found?.places ?? []) free.delete(place);
    if (!found) return;
    after = (found.places.at(-1) ?? 0) + 1;
    pairs.push({ typed, named: found.places[0] ?? 0, match: found.match });
  });
  return { pairs, free, open };
}

function sum<T>(list: Iterable<T>, of: (one: T) => number): number {
  let total = 0;
  for (const one of list) total += of(one);
  return total;
}

/** Words that may be missing on either side without making it another name. */
const isLight = (word: string, treaty: boolean, person: boolean): boolean =>
  person
    ? word.length > 1 && (isParticle(word) || isLegalForm(word))
    : isJoining(word) || isLegalForm(word) || (treaty && isGeneric(word));

const CHILD_OF = new Set(['bin', 'ben', 'ibn', 'bint']);

/** Salman bin Muhammad is not Muhammad bin Salman: the words around `bin` have changed places. */
function namesAnotherFather(
  query: readonly NameWord[],
  pairs: Alignment['pairs'],
  name: IndexedName,
  index: NamesIndex,
): boolean {
  const namedAt = new Map(pairs.map(({ typed, named }) => [typed, named]));
  return query.some(({ word }, place) => {
    const [child, father] = [namedAt.get(place - 1), namedAt.get(place + 1)];
    if (!CHILD_OF.has(word) || child === undefined || father === undefined || child < father) return false;
    const between = name.words.slice(father + 1, child).map((number) => index.vocabulary[number] ?? '');
    return between.some((one) => CHILD_OF.has(one));
  });
}
