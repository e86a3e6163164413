import type { EntityId } from '../model/entity.ts';
import type { ReportId } from '../model/report.ts';
import type { CatalogueRow } from './catalogue-row.ts';

const NONE: ReadonlySet<ReportId> = new Set();

/** One light row per report, in memory, and which reports mention an entity. */
export interface Catalogue {
  /** Adds a row, or replaces it. */
  put(row: CatalogueRow): void;
  /** Nothing happens where the report is not there. */
  remove(report: ReportId): void;
  row(report: ReportId): CatalogueRow | undefined;
  rows(): Iterable<CatalogueRow>;
  size(): number;
  /** The reports that mention the entity, for whatever reason. */
  mentioning(entity: EntityId): ReadonlySet<ReportId>;
  /** A number that another state of the catalogue does not have. */
  state(): number;
}

export function emptyCatalogue(): Catalogue {
  const rows = new Map<ReportId, CatalogueRow>();
  const reports = new Map<EntityId, Set<ReportId>>();
  let state = 0;

  const remove = (report: ReportId) => {
    const row = rows.get(report);
    if (!row) return;
    state++;
    rows.delete(report);
    for (const { entity } of row.mentions) {
      const mentioned = reports.get(entity);
      mentioned?.delete(report);
      if (mentioned?.size === 0) reports.delete(entity);
    }
  };

  const put = (row: CatalogueRow) => {
    remove(row.report);
    state++;
    rows.set(row.report, row);
    for (const { entity } of row.mentions) {
      const mentioned = reports.get(entity);
      if (mentioned) mentioned.add(row.report);
      else reports.set(entity, new Set([row.report]));
    }
  };

  return {
    put,
    remove,
    row: (report) => rows.get(report),
    rows: () => rows.values(),
    size: () => rows.size,
    mentioning: (entity) => reports.get(entity) ?? NONE,
    state: () => state,
  };
}
