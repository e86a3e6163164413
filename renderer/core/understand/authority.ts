import type { Entity, EntityId } from '../model/entity.ts';
import { tokens } from '../text/tokens.ts';
import type { AuthorityData, Origin } from './authority-data.ts';
import { type KnownName, knownNames } from './known-names.ts';
import { type NameTrie, nameTrie } from './name-trie.ts';

/** An opened authority file: what the tagger and the lookup of names share. It never changes. */
export interface Authority {
  readonly entity: (id: EntityId) => Entity | undefined;
  readonly entities: () => readonly Entity[];
  /** Every name of every entity, cut into words. */
  readonly names: () => readonly KnownName[];
  /** The names of an entity, the preferred one first; empty for an unknown id. */
  readonly namesOf: (id: EntityId) => readonly KnownName[];
  /** All names as one tree; decoys end in names of `DECOY`. Built when first asked for. */
  readonly trie: () => NameTrie;
  readonly origin: (key: string) => Origin | undefined;
}

/** Stands for whatever a decoy is the name of: found like an entity, and then left out. */
export const DECOY: Entity = { id: '', kind: 'actor', name: '', names: [], origin: '' };

const NO_NAMES: readonly KnownName[] = [];

/**
 * Opens an authority file from plain data. Cheap enough to be done at every start: the names are cut into words, all
 * further indexes are built when first needed. Entities with the same id: the last one counts.
 */
export function openAuthority(data: AuthorityData): Authority {
  const entities = new Map<EntityId, Entity>(data.entities.map((entity) => [entity.id, entity]));
  const namesById = new Map<EntityId, readonly KnownName[]>();
  for (const entity of entities.values()) namesById.set(entity.id, knownNames(entity));
  const names = [...namesById.values()].flat();
  let trie: NameTrie | undefined;
  return {
    entity: (id) => entities.get(id),
    entities: () => [...entities.values()],
    names: () => names,
    namesOf: (id) => namesById.get(id) ?? NO_NAMES,
    trie: () => {
      trie ??= nameTrie([...names, ...data.decoys.flatMap(decoy)]);
      return trie;
    },
    origin: (key) => data.origins[key],
  };
}

function decoy(text: string): KnownName[] {
  const words = tokens(text);
  if (words.length === 0) return [];
  return [
    {
      entity: DECOY,
      text,
      kind: 'alias',
      words: words.map(({ word }) => word),
      written: words.map(({ start, end }) => text.slice(start, end)),
      lang: undefined,
      caseCounts: false,
      place: undefined,
      person: false,
    },
  ];
}
