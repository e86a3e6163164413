import type { EntityId, ReasonKind } from './entity.ts';

/** A stretch of a report that names an entity. Furniture, picture credits and notices have none. */
export interface Mention {
  readonly entity: EntityId;
  /** Index into `report.parts`: the title or a body part. */
  readonly part: number;
  /** Range in that part's text, UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly reason: ReasonKind;
}
