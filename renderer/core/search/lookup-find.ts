import type { EntityId, ReasonKind } from '../model/entity.ts';
import type { Authority } from '../understand/authority.ts';
import type { KnownName } from '../understand/known-names.ts';
import { aligned } from './lookup-aligned.ts';
import { type AskedWord, askedWords } from './lookup-asked.ts';
import { compareFound, type Found, isLiteral } from './lookup-found.ts';
import { namesWithPrefix, prefixWords } from './lookup-prefix.ts';
import { reasonOfKind } from './lookup-reason.ts';
import { rejoined } from './lookup-rejoined.ts';
import { literalIsTelling } from './lookup-trust.ts';
import { withTypos } from './lookup-typos.ts';
import { type NearVocabulary, readWord } from './lookup-words.ts';
import { namesIndex } from './names-index.ts';
import { type NameWord, nameWords } from './names-words.ts';
import { nearWords } from './typo-words.ts';

/** Words of a query beyond these are not read: no name is that long. */
const MOST_WORDS = 16;
const MOST_LETTERS = 80;

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
    const typed = nameWords(query);
    if (typed.length === 0 || typed.length > MOST_WORDS || typed.some(({ word }) => word.length > MOST_LETTERS))
      return [];
    const words = rejoined(typed, index);
    const asked = askedWords(words, index);
    const best = new Map<EntityId, Found>();
    let known = false;
    const add = (found: Found) => {
      const { id } = found.name.entity;
      known ||= isLiteral(found) || (found.telling && found.reason !== 'part');
      const there = best.get(id);
      if (isOff(found, off) || (there && compareFound(found, there) >= 0)) return;
      best.set(id, found);
    };
    for (const place of index.whole(words.map(({ word }) => word).join(''))) {
      const name = index.names[place]?.known;
      if (name) add(wholeFound(name, query, asked));
    }
    const readings = words.map((word) => readWord(word, index, words.length === 1));
    for (const found of aligned(asked, readings, index)) add(found);
    for (const name of namesWithPrefix(words, readings, prefixes, index)) add(prefixFound(name, words));
    if (known || off.has('typo')) return [...best.values()];
    near ??= { letters: nearWords(index.vocabulary), sounds: nearWords(index.keys()) };
    for (const found of withTypos(asked, readings, near, index, query)) add(found);
    return [...best.values()];
  };
}

const isOff = ({ name, reason }: Found, off: ReadonlySet<ReasonKind>): boolean =>
  off.has(reason) || off.has(reasonOfKind(name));

/** Typed in full; a name with the very same letters comes before one with other marks or capitals. */
function wholeFound(name: KnownName, query: string, words: readonly AskedWord[]): Found {
  const coverage = name.text.toLowerCase() === query.trim().toLowerCase() ? 1 : ALMOST;
  return {
    name,
    reason: reasonOfKind(name),
    distance: 0,
    cost: 0,
    coverage,
    common: words.length,
    unlike: 0,
    telling: literalIsTelling(name, words),
  };
}

const ALMOST = 0.999;

function prefixFound(name: KnownName, words: readonly NameWord[]): Found {
  const typed = words.reduce((sum, { word }) => sum + word.length, 0);
  const coverage = Math.min(1, typed / Math.max(1, name.words.join('').length));
  return { name, reason: 'prefix', distance: 0, cost: 0, coverage, common: 0, unlike: 0, telling: false };
}
