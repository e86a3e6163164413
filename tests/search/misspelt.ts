import type { EntityId } from '../../renderer/core/model/entity.ts';
import { editDistance } from '../../renderer/core/text/distance.ts';
import { fold } from '../../renderer/core/text/fold.ts';
import { scriptOf } from '../../renderer/core/text/script.ts';
import { tokens } from '../../renderer/core/text/tokens.ts';
import type { Authority } from '../../renderer/core/understand/authority.ts';
import type { KnownName } from '../../renderer/core/understand/known-names.ts';
import { familyPlace } from '../../renderer/core/understand/person-names.ts';
import { declined } from './declined.ts';
import { romanisations } from './romanisations.ts';
import { pickFrom, type Random, shuffled } from './seeded.ts';
import { typo } from './typos.ts';

/** A query made from a name of the authority file as a person might type it, and the entity that must be found. */
export interface Misspelt {
  readonly query: string;
  readonly want: EntityId;
  readonly category: string;
}

/** Makes one query of a name, or none where it cannot be made of it. */
type Maker = (name: KnownName, random: Random) => string | undefined;

const LONG_NAME = 12;
/** The budget of typos: one for four letters as typed, none under five. */
const LETTERS_PER_EDIT = 4;
const SHORTEST = 5;
const letters = (word: string): boolean => /^\p{L}+$/u.test(word);
const isAbbreviation = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** The name with other words at some places. */
function withWords({ text, written }: KnownName, change: (word: string, place: number) => string): string {
  let from = 0;
  let made = '';
  written.forEach((word, place) => {
    const at = text.indexOf(word, from);
    if (at < 0) return;
    made += text.slice(from, at) + change(word, place);
    from = at + word.length;
  });
  return made + text.slice(from);
}

/** One edit in each of `count` words with `least` to `most` letters. */
const withTypos =
  (count: number, least: number, most: number, fits: (name: KnownName) => boolean, edits = 1): Maker =>
  (name, random) => {
    if (!fits(name)) return undefined;
    const places = name.written.flatMap((word, place) =>
      letters(word) && !isAbbreviation(word) && word.length >= least && word.length <= most ? [place] : [],
    );
    if (places.length < count) return undefined;
    const chosen = new Set(shuffled(places, random).slice(0, count));
    let short = false;
    const query = withWords(name, (word, place) => {
      let made = word;
      for (let edit = 0; chosen.has(place) && edit < edits; edit++) made = typo(made, random);
      short ||= made.length < Math.min(word.length, Math.max(SHORTEST, edits * LETTERS_PER_EDIT));
      return made;
    });
    return short && least >= SHORTEST ? undefined : query;
  };

const single = ({ words }: KnownName): boolean => words.length === 1;
const several = ({ words }: KnownName): boolean => words.length > 1;
const long = ({ words }: KnownName): boolean => words.length > 1 && words.join('').length >= LONG_NAME;

/** A full name as first names and family name; undefined for names of one word and those with a comma. */
function parted(name: KnownName): { readonly given: readonly string[]; readonly family: string } | undefined {
  if (!name.person || name.kind === 'family' || name.text.includes(',') || name.words.length !== 2) return undefined;
  const place = familyPlace(name.text, name.written);
  const family = name.written[place ?? -1];
  return family === undefined || family.length < 3 || !/\s/u.test(name.text)
    ? undefined
    : { given: name.written.filter((_, at) => at !== place), family };
}

const MAKERS: Readonly<Record<string, Maker>> = {
  'a typo in a single word': withTypos(1, 5, 30, single),
  'a typo in a name of several words': withTypos(1, 5, 30, several),
  'two words with a typo each': withTypos(2, 5, 30, several),
  'a short word misspelt in a long name': withTypos(1, 4, 4, long),
  'two typos in a long word': withTypos(1, 8, 30, () => true, 2),
  'another romanisation': (name, random) =>
    name.person && scriptOf(name.text) === 'cyrillic' ? pickFrom(romanisations(name.text), random) : undefined,
  inflected: (name, random) => pickFrom(declined(name), random),
  'family name first': (name) => {
    const parts = parted(name);
    return parts && `${parts.family} ${parts.given.join(' ')}`;
  },
  'family name and initial': (name, random) => {
    const parts = parted(name);
    const initial = parts?.given[0]?.[0];
    return parts && pickFrom([`${parts.family}, ${initial}.`, `${initial}. ${parts.family}`], random);
  },
  'family name alone': (name) => {
    const parts = parted(name);
    return parts && parts.family.length > 4 ? parts.family : undefined;
  },
  'a word left out': (name, random) => {
    const weighty = name.written.filter((word) => word.length > 3);
    if (name.person || weighty.length < 4) return undefined;
    const without = pickFrom(weighty, random);
    return name.written.filter((word) => word !== without).join(' ');
  },
  'plain letters': ({ text }) => (fold(text) === text.toLowerCase() ? undefined : fold(text)),
  'other joints': (name, random) => {
    if (!/[\s-]/u.test(name.text) || name.words.join('').length < LONG_NAME) return undefined;
    return pickFrom([name.text.replaceAll('-', ' '), name.text.replace(/[\s-]/u, ''), name.text.toUpperCase()], random);
  },
};

/** Kinds of names that stand for their entity alone. */
const PLAIN = new Set(['preferred', 'alias', 'former', 'family']);

/**
 * `perCategory` queries of each kind from the entities that `of` chooses. A query that is as near to a name of another
 * entity, or is one, is left out: nobody could tell which is meant. So are words that `isWord` knows as something else.
 */
export function misspeltQueries(
  authority: Authority,
  random: Random,
  perCategory: number,
  of: (id: EntityId) => boolean,
  isWord: (word: string) => boolean,
): readonly Misspelt[] {
  const names = authority
    .names()
    .filter(({ kind, text, entity }) => PLAIN.has(kind) && of(entity.id) && !isAbbreviation(text));
  const others = neighbours(authority);
  return Object.entries(MAKERS).flatMap(([category, make]) => {
    const made = new Map<string, Misspelt>();
    for (const name of shuffled(names, random)) {
      if (made.size >= perCategory) break;
      const query = make(name, random);
      if (query === undefined || isWord(fold(query)) || others(query, name)) continue;
      made.set(query, { query, want: name.entity.id, category });
    }
    return [...made.values()];
  });
}

const squashed = (text: string): string =>
  tokens(text)
    .map(({ word }) => word)
    .sort()
    .join('');

/** Tells whether a query is as near to another entity as to the name that it was made of. */
function neighbours(authority: Authority): (query: string, name: KnownName) => boolean {
  const all = authority.names().map((name) => ({ id: name.entity.id, text: squashed(name.text), words: name.words }));
  const holding = new Map<string, Set<EntityId>>();
  for (const { id, words } of all) {
    for (const word of words) holding.set(word, (holding.get(word) ?? new Set()).add(id));
  }
  return (query, name) => {
    const typed = squashed(query);
    const words = tokens(query).map(({ word }) => word);
    const own = Math.max(1, editDistance(typed, squashed(name.text), 4));
    if (all.some(({ id, text }) => id !== name.entity.id && editDistance(typed, text, own) <= own)) return true;
    const [only] = words;
    if (words.length === 1 && only !== undefined) {
      for (const [word, ids] of holding) {
        if (editDistance(only, word, own) <= own && (ids.size > 1 || !ids.has(name.entity.id))) return true;
      }
      return false;
    }
    // Another entity that has all the words.
    const [first, ...rest] = words.map((word) => holding.get(word) ?? new Set<EntityId>());
    return [...(first ?? [])].some((id) => id !== name.entity.id && rest.every((ids) => ids.has(id)));
  };
}
