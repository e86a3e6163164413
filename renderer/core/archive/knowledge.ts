import type { Correction } from '../model/correction.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Result } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import type { FileToRead } from '../read/file-to-read.ts';
import type { LookUp } from '../search/look-up.ts';

/** How an archive reads reports and knows names: the rooms `read`, `understand` and `search` over one authority file. */
export interface Knowledge {
  /** Another version reads or understands differently: what is stored is then read anew. */
  readonly version: number;
  read(file: FileToRead, corrections: readonly Correction[]): Result<Report>;
  mentions(report: Report): readonly Mention[];
  /** Undefined for an id that the authority file does not have. */
  entity(id: EntityId): Entity | undefined;
  /** `reportsOf` tells how many reports mention an entity; it decides between names that are equally near. */
  lookUp(reportsOf: (entity: EntityId) => number): LookUp;
}
