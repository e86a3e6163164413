import type { Entity, EntityId } from '../model/entity.ts';
import type { PublisherProfile } from '../model/publisher-profile.ts';
import type { LookUp } from '../search/look-up.ts';

/** What an archive knows before it has any report: names, over one authority file, and publishers. */
export interface Knowledge {
  /** Another version reads or understands differently: what is stored is then read anew. */
  readonly version: number;
  /** Profiles that ship with the app. */
  readonly profiles: readonly PublisherProfile[];
  /** Undefined for an id that the authority file does not have. */
  entity(id: EntityId): Entity | undefined;
  /** `reportsOf` tells how many reports mention an entity; it decides between names that are equally near. */
  lookUp(reportsOf: (entity: EntityId) => number): LookUp;
}
