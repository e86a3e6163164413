import type { SearchAnswer, SearchRequest, Suggestions } from '../model/search.ts';
import { type Searched, search } from '../search/search.ts';
import { suggest } from '../search/suggest.ts';
import type { Archive } from './archive.ts';

/** Searches the archive as it is now; an import may go on meanwhile. */
export const searchArchive = (archive: Archive, request: SearchRequest): Promise<SearchAnswer> =>
  search(searched(archive), request);

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
