import type { CatalogueRow } from '../index/catalogue-row.ts';
import type { EntityId, EntityKind } from '../model/entity.ts';
import type { Facets, FacetValue } from '../model/search.ts';

/** Kind and preferred name of an entity; undefined for one that the authority file no longer has. */
export type NameOf = (entity: EntityId) => { readonly kind: EntityKind; readonly name: string } | undefined;

/** Counts over `rows`, each report once per value. Lists are whole: most first, ties by name; years in order of time. */
export function facetsOf(rows: readonly CatalogueRow[], nameOf: NameOf): Facets {
  const entities = new Map<EntityId, number>();
  const series = new Map<string, number>();
  const publishers = new Map<string, number>();
  const years = new Map<string, number>();
  for (const row of rows) {
    for (const entity of new Set(row.mentions.map((mention) => mention.entity))) count(entities, entity);
    count(series, row.series);
    count(publishers, row.publisher);
    count(years, row.date?.slice(0, 4) ?? null);
  }
  const named = (kind: EntityKind) =>
    [...entities].flatMap(([value, total]): readonly FacetValue[] => {
      const entity = nameOf(value);
      return entity?.kind === kind ? [{ value, name: entity.name, count: total }] : [];
    });
  return {
    actors: named('actor').sort(mostFirst),
    treaties: named('treaty').sort(mostFirst),
    countries: named('country').sort(mostFirst),
    series: plain(series).sort(mostFirst),
    publishers: plain(publishers).sort(mostFirst),
    years: plain(years).sort((a, b) => byText(a.value, b.value)),
  };
}

function count(counts: Map<string, number>, value: string | null): void {
  if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
}

const plain = (counts: ReadonlyMap<string, number>): FacetValue[] =>
  [...counts].map(([value, total]) => ({ value, name: value, count: total }));

const mostFirst = (a: FacetValue, b: FacetValue): number =>
  b.count - a.count || byText(a.name, b.name) || byText(a.value, b.value);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
