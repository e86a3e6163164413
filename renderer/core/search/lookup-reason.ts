import type { ReasonKind } from '../model/entity.ts';
import type { KnownName } from '../understand/known-names.ts';
import { familyPlace } from '../understand/person-names.ts';
import type { Alignment } from './lookup-align.ts';
import type { NamesIndex } from './names-index.ts';

/** A person's name that shares this many weighty words with the query may have others beside them. */
const ENOUGH_WORDS = 2;
/** The share of a name's letters that make a part of it speak for the whole. */
const ENOUGH_LETTERS = 0.5;
const SHORTEST_PART = 4;

/** The reason that a name gives where it was typed as it stands. */
export function reasonOfKind(name: KnownName): ReasonKind {
  if (name.kind === 'preferred' || name.text === name.entity.name) return 'name';
  if (name.kind === 'former' || name.kind === 'demonym' || name.kind === 'metonym') return name.kind;
  return 'alias';
}

/**
 * Why an aligned name answers a query; undefined where it does not: words missing on both sides are two names, and
 * only a person's name may hold, or be held in, words of its own.
 */
export function reasonFor(alignment: Alignment): ReasonKind | undefined {
  const { name, extraTyped, repeated, extraNamed, otherKindWord, distance, pairs, sameOrder } = alignment;
  const { known } = name;
  const kindReason = reasonOfKind(known);
  if (extraTyped + repeated > 0 && extraNamed > 0) return undefined;
  if (extraTyped > 0 && !mayHoldMore(alignment)) return undefined;
  if (distance > 0) return extraNamed > 0 && !known.person ? undefined : 'typo';
  if (extraTyped > 0 || extraNamed > 0 || otherKindWord) return kindReason === 'demonym' ? undefined : 'part';
  if (kindReason === 'demonym' || kindReason === 'metonym') return kindReason;
  const manners = new Set(pairs.map(({ match }) => match.manner));
  if (manners.has('initial') || !sameOrder) return 'order';
  if (manners.has('inflection')) return 'inflection';
  if (manners.has('sound')) return 'transliteration';
  return manners.has('country') ? 'alias' : kindReason;
}

/** A person who is known by at least two words may be called by more; their number stays in proportion. */
const mayHoldMore = ({ name, common, extraTyped }: Alignment): boolean =>
  name.known.person && common >= ENOUGH_WORDS && extraTyped <= common + 1;

/**
 * True where a part of a name is unique enough to be taken as meant: two words of a person's name, a family name with
 * one bearer, or most of another name's letters.
 */
export function partIsTelling(alignment: Alignment, index: NamesIndex): boolean {
  const { name, common, coverage, pairs, extraTyped } = alignment;
  if (extraTyped > 0) return true;
  if (name.known.person && common >= ENOUGH_WORDS) return true;
  if (common !== 1) return coverage >= ENOUGH_LETTERS;
  const number = name.words[pairs[0]?.named ?? 0] ?? 0;
  const word = index.vocabulary[number] ?? '';
  if (word.length < SHORTEST_PART || index.bearers(number) > 1) return false;
  return name.known.person ? isFamilyName(word, name.known) : coverage >= ENOUGH_LETTERS;
}

function isFamilyName(word: string, { text, words, written }: KnownName): boolean {
  const place = familyPlace(text, written);
  return place !== undefined && words[place] === word;
}
