import Fuse from 'fuse.js';

/** fuse.js compares at most this many names for one query; the letters have chosen them before. */
const MOST = 200;

/**
 * How near names with typos are to what was typed, as fuse.js sees whole names: 0 is equal, 1 is nothing in common.
 * Only the order counts; that a name is within the edits allowed has been measured before.
 */
export function fuseScores(typed: string, names: readonly string[]): ReadonlyMap<string, number> {
  const list = [...new Set(names)].slice(0, MOST);
  const fuse = new Fuse(list, { includeScore: true, ignoreLocation: true, threshold: 1, ignoreDiacritics: true });
  return new Map(fuse.search(typed).map(({ item, score }) => [item, score ?? 1]));
}
