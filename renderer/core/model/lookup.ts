import type { EntityId, EntityKind, ReasonKind } from './entity.ts';

/** An entity that a typed name may mean. */
export interface NameMatch {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** The entity's preferred name. */
  readonly name: string;
  readonly reason: ReasonKind;
  /** The name of the authority file that matched. */
  readonly matched: string;
  /** Edits between what was typed and `matched`; 0 for every reason but `typo`. */
  readonly distance: number;
  /** True where the app takes it as what was meant; false where it only asks "did you mean". */
  readonly confident: boolean;
}
