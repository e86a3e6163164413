import type { ReasonKind } from '../model/entity.ts';
import type { KnownName } from '../understand/known-names.ts';

/** An entity that a query may mean, by the best of its names. */
export interface Found {
  readonly name: KnownName;
  readonly reason: ReasonKind;
  readonly distance: number;
  /** Lower is nearer; 0 is to the letter. Comparable within one reason. */
  readonly cost: number;
  /** Share of the name that was typed, 0 to 1. */
  readonly coverage: number;
  /** Number of weighty words in common. */
  readonly common: number;
  /** For typos: how unlike the whole name is what was typed, 0 to 1; orders finds that are equal in all else. */
  readonly unlike: number;
  /** True where it says enough to be taken as meant, if nothing else does. */
  readonly telling: boolean;
}

/** Of two names of one entity the one with the earlier reason tells why it was found. */
const ORDER: readonly ReasonKind[] = [
  'name',
  'alias',
  'former',
  'transliteration',
  'inflection',
  'order',
  'demonym',
  'metonym',
  'part',
  'typo',
  'prefix',
];

/** Reasons between which the nearer name decides. */
const BY_COST: ReadonlySet<ReasonKind> = new Set(['transliteration', 'inflection', 'order']);

const step = (reason: ReasonKind): number => ORDER.indexOf(BY_COST.has(reason) ? 'order' : reason);

/** True where a whole name was typed as it stands. */
export const isLiteral = ({ cost, reason }: Found): boolean => cost === 0 && reason !== 'part' && reason !== 'prefix';

/** Below 0 where `a` answers better: what was typed to the letter first, then what tells more, then the better
 * reason, then the nearer name. */
export const compareFound = (a: Found, b: Found): number =>
  Number(!isLiteral(a)) - Number(!isLiteral(b)) ||
  Number(b.telling) - Number(a.telling) ||
  step(a.reason) - step(b.reason) ||
  a.distance - b.distance ||
  a.cost - b.cost ||
  b.coverage - a.coverage ||
  a.unlike - b.unlike ||
  ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason);
