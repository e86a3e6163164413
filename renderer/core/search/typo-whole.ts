import { editDistance } from '../text/distance.ts';
import type { AskedWord } from './lookup-asked.ts';
import type { Found } from './lookup-found.ts';
import type { IndexedName, NamesIndex } from './names-index.ts';
import { weighs } from './names-light.ts';

/** Names looked at for one word of the query; a word that more names have tells too little. */
const MOST_NAMES = 400;
/** Blanks that may stand anywhere leave less to go by than words do. */
const LETTERS_PER_EDIT = 8;
const MOST_EDITS = 2;
/** Letters of a name that is known by all of them together, wherever the blanks are. */
const LONG_NAME = 12;

/**
 * Names that are near letter by letter, blanks not counted: a blank in the wrong place, a hyphen too many, one word
 * too garbled for itself. They share a word with the query, and are no persons: those are called by each of their words.
 */
export function* wholeTypos(words: readonly AskedWord[], index: NamesIndex): Generator<Found> {
  const typed = words.map(({ word }) => word).join('');
  const limit = Math.min(MOST_EDITS, Math.floor(typed.length / LETTERS_PER_EDIT));
  for (const place of sharing(words, index)) {
    const name = index.names[place];
    if (!name || name.known.person) continue;
    const meant = squashed(name, index);
    const distance = digits(meant) === digits(typed) ? editDistance(typed, meant, limit) : limit + 1;
    if (distance === 0 || distance > limit) continue;
    const telling = typed.length >= LONG_NAME && othersAreStrange(words, name, index);
    const { known, weighty } = name;
    yield { name: known, reason: 'typo', distance, cost: distance, coverage: 1, common: weighty, unlike: 0, telling };
  }
}

/** Places of names that have a weighty word of the query. */
function sharing(words: readonly AskedWord[], index: NamesIndex): ReadonlySet<number> {
  const lists = words.flatMap(({ word }) => {
    const number = weighs(word) ? index.numberOf(word) : undefined;
    return number === undefined ? [] : [index.holding(number)];
  });
  return new Set(lists.filter((list) => list.length <= MOST_NAMES).flat());
}

/** True where no word that the name lacks is a word of something else. */
function othersAreStrange(words: readonly AskedWord[], { words: own }: IndexedName, index: NamesIndex): boolean {
  const there = new Set(own.map((number) => index.vocabulary[number]));
  return words.every(({ word, known, elsewhere }) => there.has(word) || (!known && !elsewhere));
}

const squashed = ({ words }: IndexedName, index: NamesIndex): string =>
  words.map((number) => index.vocabulary[number] ?? '').join('');

const digits = (text: string): string => text.replace(/\P{N}/gu, '');
