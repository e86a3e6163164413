import type { PrintedDate } from '../core/model/date.ts';
import type { EntityId } from '../core/model/entity.ts';
import { type Filters, NO_FILTERS } from '../core/model/search.ts';

export type FilterKind = 'series' | 'publishers';

const without = <T>(list: readonly T[], value: T) => list.filter((v) => v !== value);

/** One press on an entity: nothing, then only these, then without these, then nothing again. `exclude` goes straight to "without". */
export function narrowed(filters: Filters, id: EntityId, press: 'next' | 'exclude' = 'next'): Filters {
  const included = filters.include.includes(id);
  const excluded = filters.exclude.includes(id);
  const next = press === 'exclude' ? (excluded ? 'off' : 'out') : included ? 'out' : excluded ? 'off' : 'in';
  const include = without(filters.include, id);
  const exclude = without(filters.exclude, id);
  return {
    ...filters,
    include: next === 'in' ? [...include, id] : include,
    exclude: next === 'out' ? [...exclude, id] : exclude,
  };
}

/** One press on a series or publisher: adds it to the alternatives or takes it out. */
export function listed(filters: Filters, kind: FilterKind, value: string): Filters {
  const list = filters[kind];
  return { ...filters, [kind]: list.includes(value) ? without(list, value) : [...list, value] };
}

/** Dates from and to, put in order where they came the wrong way round. */
export function dated(filters: Filters, after: PrintedDate | null, before: PrintedDate | null): Filters {
  const swapped = after !== null && before !== null && after.slice(0, before.length) > before;
  return swapped ? { ...filters, after: before, before: after } : { ...filters, after, before };
}

export const withoutImport = (filters: Filters, job: string): Filters => ({
  ...filters,
  imports: without(filters.imports ?? [], job),
});

export const withoutAll = (filters: Filters): Filters => ({ ...filters, ...NO_FILTERS });
