import type { Entity, EntityKind, EntityName, NameKind } from '../model/entity.ts';

/** Where entries of an authority file come from. */
export interface Origin {
  readonly name: string;
  readonly what: string;
  readonly licence: string;
  readonly retrieved?: string;
  readonly version?: string;
  readonly address?: string;
}

/** An authority file, ready to be opened. */
export interface AuthorityData {
  readonly origins: Readonly<Record<string, Origin>>;
  readonly entities: readonly Entity[];
  /** Longer names that hold the name of an entity without speaking of it: Latin America, Moscow Times. */
  readonly decoys: readonly string[];
}

const KINDS: readonly EntityKind[] = ['actor', 'treaty', 'country'];
const NAME_KINDS: readonly NameKind[] = ['preferred', 'alias', 'abbreviation', 'former', 'weak', 'demonym', 'metonym'];

/** Letters, digits and joints in capitals: IAEA, U.S., МИД, G7. */
const ABBREVIATION = /^[\p{Lu}\p{N}][\p{Lu}\p{N}.&/+-]+$/u;

/**
 * An entity from one object of an authority file: `id`, `kind`, `name`, and `names` as texts or as objects with
 * `name` (or `text`), `kind`, `lang`, `caseCounts`, `place`. A bare text in capitals is an abbreviation, any other an
 * alias. Gives the sentence that tells what is missing where it is none; fields that are not known are left out.
 */
export function entityFrom(raw: unknown, origin: string): Entity | string {
  if (typeof raw !== 'object' || raw === null) return 'This is not an object.';
  const given = raw as Record<string, unknown>;
  const { id, kind, name } = given;
  if (typeof id !== 'string' || id === '') return 'An entity needs an `id`.';
  if (!KINDS.some((known) => known === kind)) return 'The `kind` must be actor, treaty or country.';
  if (typeof name !== 'string' || name.trim() === '') return 'An entity needs a `name`.';
  const names = Array.isArray(given.names) ? given.names : [];
  return {
    id,
    kind: kind as EntityKind,
    name,
    names: names.flatMap((one) => nameFrom(one) ?? []),
    ...text('type', given.type),
    ...text('country', given.country),
    ...(typeof given.year === 'number' ? { year: given.year } : {}),
    ...(Array.isArray(given.roles) ? { roles: given.roles.filter((role) => typeof role === 'string') } : {}),
    ...text('note', given.note),
    origin: typeof given.origin === 'string' ? given.origin : origin,
  };
}

function nameFrom(raw: unknown): EntityName | undefined {
  if (typeof raw === 'string') return raw.trim() === '' ? undefined : { text: raw, kind: usualKind(raw) };
  if (typeof raw !== 'object' || raw === null) return undefined;
  const given = raw as Record<string, unknown>;
  const written = given.text ?? given.name;
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  const kind = NAME_KINDS.find((known) => known === given.kind) ?? usualKind(written);
  return {
    text: written,
    kind,
    ...text('lang', given.lang),
    ...(given.caseCounts === true ? { caseCounts: true } : {}),
    ...(given.place === 'city' || given.place === 'seat' || given.place === 'venue' ? { place: given.place } : {}),
  };
}

/** What a bare text is: an abbreviation in capitals, else an alias. */
export const usualKind = (written: string): NameKind => (ABBREVIATION.test(written) ? 'abbreviation' : 'alias');

const text = <K extends string>(key: K, value: unknown): { [P in K]?: string } =>
  typeof value === 'string' && value !== '' ? ({ [key]: value } as { [P in K]?: string }) : {};
