import type { ReasonKind } from '../model/entity.ts';
import type { KnownName } from '../understand/known-names.ts';
import type { Alignment } from './lookup-align.ts';

/** A person's name that shares this many weighty words with the query may have others beside them. */
const ENOUGH_WORDS = 2;

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
  if (manners.has('sound') || manners.has('given')) return 'transliteration';
  return manners.has('country') ? 'alias' : kindReason;
}

/** A person who is known by at least two words may be called by more; their number stays in proportion. */
const mayHoldMore = ({ name, common, extraTyped }: Alignment): boolean =>
  name.known.person && common >= ENOUGH_WORDS && extraTyped <= common + 1;
