import { dateParts } from '../model/date.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import { type Authority, DECOY } from './authority.ts';
import { type Context, likeliest, supports } from './bearers.ts';
import type { KnownName } from './known-names.ts';
import { insideLongerName, isJunior, meansSomeoneElse, type Surroundings } from './someone-else.ts';
import type { Candidate, Manner, Stretch } from './stretch.ts';
import { isVenue } from './venue.ts';

/** What the report has told so far. */
export interface Known {
  /** Entities with a certain mention, with the number of the stretch that has the first one. */
  readonly mentioned: ReadonlyMap<EntityId, number>;
  /** Persons who were called by more than one word of their name. */
  readonly introduced: ReadonlyMap<EntityId, number>;
  readonly context: Context;
  /** True once the whole report was read for certain mentions: doubtful ones can be decided. */
  readonly settled: boolean;
}

export type Choice = Candidate;

/**
 * The entity that a stretch names; undefined for none; `open` where only the rest of the report can tell and has not
 * been read yet.
 */
export function choose(
  stretch: Stretch,
  authority: Authority,
  around: Surroundings,
  known: Known,
): Choice | undefined | 'open' {
  if (stretch.candidates.some(({ name, manner }) => name.entity === DECOY && manner !== 'sound')) return undefined;
  const candidates = bestOfEach(stretch.candidates).filter((one) => fits(one, stretch, authority, around));
  const certain = candidates.filter(({ name }) => stands(name.kind));
  const sure = one(certain, known);
  if (sure) return sure;
  if (!known.settled) return candidates.length > 0 ? 'open' : undefined;
  const supported = candidates.filter((candidate) => isSupported(candidate, stretch, authority, known));
  return one(supported, known) ?? byContext(supported, known);
}

/** Names that need nobody's support. */
const stands = (kind: Candidate['name']['kind']): boolean => kind !== 'weak' && kind !== 'family';

/** The only candidate, or the only one of the best manner, or the only one already mentioned. */
function one(candidates: readonly Candidate[], known: Known): Candidate | undefined {
  if (candidates.length <= 1) return candidates[0];
  const introduced = candidates.filter(({ name }) => known.introduced.has(name.entity.id));
  if (introduced.length === 1) return introduced[0];
  if (introduced.length > 1) return latest(introduced, known);
  const exact = candidates.filter(({ manner }) => manner === 'exact');
  if (exact.length === 1) return exact[0];
  const inflected = candidates.filter(({ manner }) => manner === 'inflection' || manner === 'feminine');
  if (exact.length === 0 && inflected.length === 1) return inflected[0];
  const mentioned = candidates.filter(({ name }) => known.mentioned.has(name.entity.id));
  return mentioned.length === 1 ? mentioned[0] : undefined;
}

/** Of several persons introduced with one family name, the last one introduced. */
function latest(candidates: readonly Candidate[], { introduced }: Known): Candidate | undefined {
  return candidates.toSorted(
    (a, b) => (introduced.get(b.name.entity.id) ?? 0) - (introduced.get(a.name.entity.id) ?? 0),
  )[0];
}

function byContext(candidates: readonly Candidate[], { context }: Known): Candidate | undefined {
  const meant = likeliest([...new Set(candidates.map(({ name }) => name.entity))], context);
  return candidates.find(({ name }) => name.entity === meant);
}

/** The best candidate of each entity: a name that stands before one that needs support, exact before inflected. */
function bestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<Entity, Candidate>();
  for (const candidate of candidates) {
    const there = best.get(candidate.name.entity);
    if (!there || rank(candidate) < rank(there)) best.set(candidate.name.entity, candidate);
  }
  return [...best.values()];
}

/** The nearer form first: a weak name in these very letters is not passed by for another name that only sounds so. */
const rank = ({ name, manner }: Candidate): number => STEPS[manner] + KIND_STEPS[name.kind];

const KIND_STEPS: Readonly<Record<KnownName['kind'], number>> = {
  preferred: 0,
  alias: 0,
  abbreviation: 0,
  former: 0,
  demonym: 0,
  metonym: 1,
  weak: 2,
  family: 20,
};
const STEPS: Readonly<Record<Manner, number>> = { exact: 0, inflection: 4, feminine: 4, sound: 8 };

function fits({ name, manner }: Candidate, stretch: Stretch, authority: Authority, around: Surroundings): boolean {
  if (name.entity === DECOY) return false;
  const single = name.words.length === 1;
  const first = stretch.part.words[stretch.from];
  if (single && manner === 'sound' && first && around.ordinary.has(first.word)) return false;
  if (name.person) return !isJunior(stretch, name) && (!single || !meansSomeoneElse(stretch, name, authority, around));
  if (name.kind === 'metonym') {
    if (name.place === 'venue') return false;
    if (name.place !== 'city') return true;
    return !isVenue(stretch, around.language) && !insideLongerName(stretch, around);
  }
  if (name.kind !== 'weak' || name.entity.kind === 'treaty') return true;
  return !insideLongerName(stretch, around, name.entity.kind === 'actor');
}

/**
 * A family name counts after the full name. A weak name counts where the report speaks of its entity; a person's also
 * where it speaks of the person's country, an institution's where it speaks of its country or owner and the capital
 * letter means something, a treaty's in the years when it was made.
 */
function isSupported(
  { name }: Candidate,
  stretch: Stretch,
  authority: Authority,
  { introduced, mentioned, context }: Known,
): boolean {
  const { entity, kind, person } = name;
  if (kind === 'family') return introduced.has(entity.id);
  if (kind !== 'weak') return true;
  if (entity.kind === 'country') return true;
  if (mentioned.has(entity.id)) return true;
  if (entity.kind === 'treaty') return isOfThoseYears(entity, context);
  if (person) return supports(entity, context);
  const { part, from, to } = stretch;
  const [first, last] = [part.words[from], part.words[to - 1]];
  if (!first || !last) return false;
  const quoted = /["“„«]/u.test(part.text[first.start - 1] ?? '') && /["“”»]/u.test(part.text[last.end] ?? '');
  const telling = to - from > 1 || quoted || (first.capital && !first.opens && !part.shouted);
  if (!telling) return false;
  return entity.country === undefined ? hasItsOwner(name, authority, mentioned) : supports(entity, context);
}

/** True where the report speaks of the body that the preferred name names as its owner: the UN of a UN council. */
function hasItsOwner({ entity }: KnownName, authority: Authority, mentioned: Known['mentioned']): boolean {
  const own = new Set(authority.namesOf(entity.id)[0]?.words);
  return [...mentioned.keys()].some(
    (id) =>
      authority.entity(id)?.kind === 'actor' &&
      authority.namesOf(id).some(({ words }) => words.length === 1 && own.has(words[0] ?? '')),
  );
}

const YEARS = 1;

function isOfThoseYears({ year }: Entity, { date }: Context): boolean {
  const written = date === null ? undefined : dateParts(date)?.year;
  return year !== undefined && written !== undefined && Math.abs(written - year) <= YEARS;
}
