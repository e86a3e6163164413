import { type EntityId, REASONS, type ReasonKind } from '../model/entity.ts';
import type { NameMatch } from '../model/lookup.ts';
import type { Authority } from '../understand/authority.ts';
import type { LookUp } from './look-up.ts';
import { finder } from './lookup-find.ts';
import { type Found, isLiteral } from './lookup-found.ts';

export interface NameLookup {
  /** See `LookUp`. Never throws; within milliseconds for fifty thousand entities. */
  readonly lookUp: LookUp;
}

const USUAL_LIMIT = 10;

/**
 * Makes the lookup of typed names over an authority file. `reportsOf` tells how often the archive mentions an entity;
 * it breaks ties. Indexes are built here, once.
 */
export function makeLookup(
  authority: Authority,
  options: { readonly reportsOf?: (id: EntityId) => number } = {},
): NameLookup {
  const find = finder(authority);
  const reportsOf = options.reportsOf ?? (() => 0);
  const rank = new Map<ReasonKind, number>(REASONS.map((reason, place) => [reason, place]));
  const inOrder = (a: Judged, b: Judged): number =>
    Number(b.confident) - Number(a.confident) ||
    (rank.get(a.reason) ?? 0) - (rank.get(b.reason) ?? 0) ||
    a.distance - b.distance ||
    Number(a.name.kind === 'weak') - Number(b.name.kind === 'weak') ||
    a.cost - b.cost ||
    b.coverage - a.coverage ||
    a.unlike - b.unlike ||
    reportsOf(b.name.entity.id) - reportsOf(a.name.entity.id) ||
    b.name.entity.names.length - a.name.entity.names.length ||
    (a.name.entity.name < b.name.entity.name ? -1 : 1);
  return {
    lookUp: (query, { kind, limit = USUAL_LIMIT, off = [] } = {}) => {
      const found = find(query, new Set(off)).filter(({ name }) => kind === undefined || name.entity.kind === kind);
      return judged(found).sort(inOrder).slice(0, limit).map(match);
    },
  };
}

interface Judged extends Found {
  readonly confident: boolean;
}

/**
 * Decides what is taken as meant. What is typed in full stands, though a weak name with several bearers is only
 * offered, and so does a name of several words in another script or order. Otherwise the best reason must point at
 * one entity; typos count only where nothing better was found. What is not telling is never taken as meant.
 */
function judged(found: readonly Found[]): Judged[] {
  const literal = found.filter(isLiteral);
  const sure = literal.filter(({ telling }) => telling);
  const strong = sure.filter(({ name }) => name.kind !== 'weak');
  const meant = new Set<Found>(strong.length > 0 ? strong : literal.length === 1 ? sure : []);
  if (literal.length === 0) {
    for (const reason of REASONS) {
      const telling = found.filter((one) => one.reason === reason && one.telling);
      const full = reason === 'part' || reason === 'typo' ? [] : telling.filter(({ common }) => common > 1);
      const one = onlyOne(telling);
      for (const each of full.length > 0 ? full : one ? [one] : []) meant.add(each);
      if (telling.length > 0) break;
    }
  }
  return found.map((one) => ({ ...one, confident: meant.has(one) }));
}

/** The one that is clearly better than the next: fewer edits, cheaper letters, more of the name. */
function onlyOne(found: readonly Found[]): Found | undefined {
  const [best, next] = found.toSorted((a, b) => a.distance - b.distance || a.cost - b.cost || b.coverage - a.coverage);
  if (!best || !next) return best;
  const clear = best.distance < next.distance || best.cost < next.cost || best.coverage > next.coverage;
  return clear ? best : undefined;
}

function match({ name, reason, distance, confident }: Judged): NameMatch {
  const { entity } = name;
  return { entity: entity.id, kind: entity.kind, name: entity.name, reason, matched: name.text, distance, confident };
}
