/** Key in the authority file: `per-…`, `org-…`, a treaty's own id, or a country's ISO 3166-1 alpha-2 code. */
export type EntityId = string;

export type EntityKind = 'actor' | 'treaty' | 'country';

/**
 * How a name stands to its entity. `weak` names (surnames, "the Alliance") need support in a text.
 * `demonym` and `metonym` are for countries: Venezuelan, Kremlin.
 */
export type NameKind = 'preferred' | 'alias' | 'abbreviation' | 'former' | 'weak' | 'demonym' | 'metonym';

export interface EntityName {
  readonly text: string;
  readonly kind: NameKind;
  /** BCP 47 where the name belongs to one language. */
  readonly lang?: string;
  /** Only as written: case counts in texts (START, ABM). */
  readonly caseCounts?: true;
  /** For metonyms: a seat (Kremlin) always speaks for its country, a city may be a mere venue, a venue always is. */
  readonly place?: 'city' | 'seat' | 'venue';
}

/** One actor, treaty or country of the authority file. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The preferred name, shown everywhere. */
  readonly name: string;
  /** Every name but the preferred one. */
  readonly names: readonly EntityName[];
  /** Finer kind for people to read: person, alliance, protocol, format, ... */
  readonly type?: string;
  /** ISO 3166-1 alpha-2 of the country it belongs to. */
  readonly country?: string;
  readonly year?: number;
  readonly roles?: readonly string[];
  readonly note?: string;
  /** Where the entry comes from, a key of the authority file's list of origins. */
  readonly origin: string;
}

/** Why a name stands for an entity, strongest first. */
export const REASONS = [
  'name',
  'alias',
  'former',
  'transliteration',
  'inflection',
  'order',
  'demonym',
  'metonym',
  'part',
  'word',
  'stem',
  'prefix',
  'typo',
] as const;

export type ReasonKind = (typeof REASONS)[number];
