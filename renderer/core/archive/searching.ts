import type { ArchiveIndex } from '../index/archive-index.ts';
import type { ReportId } from '../model/report.ts';
import type { SearchAnswer, SearchRequest, Suggestions } from '../model/search.ts';
import { type Searched, search } from '../search/search.ts';
import { suggest } from '../search/suggest.ts';
import type { Archive } from './archive.ts';
import { originalOf } from './reports-by-original.ts';
import { versionsOf } from './versions.ts';

/**
 * Searches the archive as it is now; an import may go on meanwhile. The reports of imports are all of them, older versions
 * too.
 */
export function searchArchive(archive: Archive, request: SearchRequest): Promise<SearchAnswer> {
  const { imports = [] } = request.filters;
  const whole = searched(archive);
  if (imports.length === 0) return search(whole, request);
  return search({ ...whole, index: indexOf(archive, new Set(imports)) }, { ...request, versions: 'all' });
}

/** What the search box offers for a text. */
export const suggestIn = (archive: Archive, text: string): Promise<Suggestions> =>
  suggest(searched(archive), archive.titles, text);

const searched = (archive: Archive): Searched => {
  const { index, lookUp, tools } = archive;
  return {
    index,
    lookUp,
    nameOf: (id) => tools.knowledge.entity(id),
    read: (ids) => tools.store.reports(ids),
    ticks: () => tools.clock.ticks(),
    versionsOf: (report) => versionsOf(archive, report),
  };
};

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
