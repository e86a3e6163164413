import type { ArchiveIndex } from '../index/archive-index.ts';
import type { ReportId } from '../model/report.ts';
import type { SearchAnswer, SearchRequest, Suggestions } from '../model/search.ts';
import { type Searched, search } from '../search/search.ts';
import { suggest } from '../search/suggest.ts';
import type { Archive } from './archive.ts';
import { originalOf } from './reports-by-original.ts';

/** Searches the archive as it is now; an import may go on meanwhile. */
export function searchArchive(archive: Archive, request: SearchRequest): Promise<SearchAnswer> {
  const { imports = [] } = request.filters;
  const whole = searched(archive);
  return search(imports.length === 0 ? whole : { ...whole, index: indexOf(archive, new Set(imports)) }, request);
}

/** What the search box offers for a text. */
export const suggestIn = (archive: Archive, text: string): Promise<Suggestions> =>
  suggest(searched(archive), archive.titles, text);

const searched = ({ index, lookUp, tools }: Archive): Searched => ({
  index,
  lookUp,
  nameOf: (id) => tools.knowledge.entity(id),
  read: (ids) => tools.store.reports(ids),
  ticks: () => tools.clock.ticks(),
});

/** The index with only the rows of these imports. Words weigh as in the whole archive. */
function indexOf({ index, originals }: Archive, imports: ReadonlySet<string>): ArchiveIndex {
  const { catalogue } = index;
  const isIn = (report: ReportId) => imports.has(originals.get(originalOf(report))?.job ?? '');
  return {
    ...index,
    catalogue: {
      ...catalogue,
      row: (report) => (isIn(report) ? catalogue.row(report) : undefined),
      rows: () => [...catalogue.rows()].filter(({ report }) => isIn(report)),
    },
  };
}
