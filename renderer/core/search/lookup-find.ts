import type { EntityId, ReasonKind } from '../model/entity.ts';
import type { Authority } from '../understand/authority.ts';
import type { KnownName } from '../understand/known-names.ts';
import { type Alignment, align } from './lookup-align.ts';
import { candidates } from './lookup-candidates.ts';
import { compareFound, type Found } from './lookup-found.ts';
import { namesWithPrefix, prefixWords } from './lookup-prefix.ts';
import { partIsTelling, reasonFor, reasonOfKind } from './lookup-reason.ts';
import { addTypos, type NearVocabulary, readWord, type WordMatch, type WordReading } from './lookup-words.ts';
import { type NamesIndex, namesIndex } from './names-index.ts';
import { type NameWord, nameWords } from './names-words.ts';
import { fuseScores } from './typo-order.ts';
import { nearWords } from './typo-words.ts';

/** Words of a query beyond these are not read: no name is that long. */
const MOST_WORDS = 16;
const MOST_LETTERS = 80;
/** A name of fewer letters is not recognised by its sound alone. */
const FEWEST_LETTERS = 4;

export type Find = (query: string, off: ReadonlySet<ReasonKind>) => readonly Found[];

/** An authority file never changes, so its index is made once. */
const FINDERS = new WeakMap<Authority, Find>();

/** The search over the names of an authority file: one find for each entity, in no order. Files them when first asked. */
export function finder(authority: Authority): Find {
  const there = FINDERS.get(authority);
  if (there) return there;
  const made = makeFinder(authority);
  FINDERS.set(authority, made);
  return made;
}

function makeFinder(authority: Authority): Find {
  const index = namesIndex(authority);
  const prefixes = prefixWords(index);
  let near: NearVocabulary | undefined;
  return (query, off) => {
    const words = nameWords(query);
    if (words.length === 0 || words.length > MOST_WORDS || words.some(({ word }) => word.length > MOST_LETTERS))
      return [];
    const best = new Map<EntityId, Found>();
    let known = false;
    const add = (found: Found) => {
      const { id } = found.name.entity;
      known ||= found.reason !== 'part' && found.reason !== 'prefix';
      const there = best.get(id);
      if (isOff(found, off) || (there && compareFound(found, there) >= 0)) return;
      best.set(id, found);
    };
    for (const place of index.whole(words.map(({ word }) => word).join(''))) {
      const name = index.names[place]?.known;
      if (name) add(wholeFound(name, query, words.length));
    }
    const readings = words.map((word) => readWord(word, index, words.length === 1));
    for (const found of aligned(words, readings, index)) add(found);
    for (const name of namesWithPrefix(words, readings, prefixes, index)) add(prefixFound(name, words));
    if (known || off.has('typo')) return [...best.values()];
    near ??= { letters: nearWords(index.vocabulary), sounds: nearWords(index.keys()) };
    for (const found of withTypos(words, readings, near, index, query)) add(found);
    return [...best.values()];
  };
}

const isOff = ({ name, reason }: Found, off: ReadonlySet<ReasonKind>): boolean =>
  off.has(reason) || off.has(reasonOfKind(name));

function* aligned(words: readonly NameWord[], readings: readonly WordReading[], index: NamesIndex): Generator<Found> {
  for (const place of candidates(words, readings, index)) {
    const name = index.names[place];
    const alignment = name && align(words, readings, name, index);
    const reason = alignment && reasonFor(alignment);
    if (!alignment || !reason) continue;
    yield foundBy(alignment, reason, index, words);
  }
}

function foundBy(alignment: Alignment, reason: ReasonKind, index: NamesIndex, words: readonly NameWord[]): Found {
  const { name, distance, cost, coverage, common } = alignment;
  return {
    name: name.known,
    reason,
    distance,
    cost,
    coverage,
    common,
    telling: isTelling(alignment, reason, index, words),
  };
}

function isTelling(alignment: Alignment, reason: ReasonKind, index: NamesIndex, words: readonly NameWord[]): boolean {
  if (reason === 'part') return partIsTelling(alignment, index);
  if (reason === 'typo') return alignment.extraNamed === 0 || partIsTelling(alignment, index);
  if (alignment.common === 0) return false;
  return reason !== 'transliteration' || words.reduce((sum, { word }) => sum + word.length, 0) >= FEWEST_LETTERS;
}

function* withTypos(
  words: readonly NameWord[],
  readings: readonly Map<number, WordMatch>[],
  near: NearVocabulary,
  index: NamesIndex,
  query: string,
): Generator<Found> {
  // First the words that are no word of any name; if that leads nowhere, all of them.
  const known = readings.map((reading) => [...reading.values()].some(({ manner }) => manner === 'exact'));
  let found: readonly Found[] = [];
  for (const round of known.includes(false) && known.includes(true) ? [false, true] : [known.includes(true)]) {
    words.forEach((word, typed) => {
      const reading = readings[typed];
      if (reading && (known[typed] ?? false) === round) addTypos(reading, word, near, index, words.length === 1);
    });
    found = [...aligned(words, readings, index)].filter(({ reason }) => reason === 'typo');
    if (found.length > 0) break;
  }
  const scores = fuseScores(
    query,
    found.map(({ name }) => name.text),
  );
  // A whole name with a typo is nearer than a part of one.
  for (const one of found) yield { ...one, cost: one.cost + (scores.get(one.name.text) ?? 1) + 2 * (1 - one.coverage) };
}

/** Typed in full; a name with the very same letters comes before one with other marks or capitals. */
function wholeFound(name: KnownName, query: string, words: number): Found {
  const coverage = name.text.toLowerCase() === query.trim().toLowerCase() ? 1 : ALMOST;
  return { name, reason: reasonOfKind(name), distance: 0, cost: 0, coverage, common: words, telling: true };
}

const ALMOST = 0.999;

function prefixFound(name: KnownName, words: readonly NameWord[]): Found {
  const typed = words.reduce((sum, { word }) => sum + word.length, 0);
  const coverage = Math.min(1, typed / Math.max(1, name.words.join('').length));
  return { name, reason: 'prefix', distance: 0, cost: 0, coverage, common: 0, telling: false };
}
