import { hasSeriesNoun, seriesLikeness } from '../../head/series.ts';

/** The categories of an entry, with what the feed calls the list that each is from. */
export interface Category {
  readonly name: string;
  /** WordPress: `category`, `post_tag` or a list of the site's own. */
  readonly list: string;
}

/** Names of lists that hold nothing but series. */
const SERIES_LIST = /^(?:series|seria|serie|reihe|cykl|publication[_-]?(?:type|series)|rubric|rubryka|rubrika)$/iu;

/**
 * The category that is the series: one from a list of series, or the only one that is named as series are. Topics and
 * countries are none, and where two could be it, none is taken.
 */
export function seriesOfCategories(categories: readonly Category[]): string | null {
  const listed = unique(categories.filter(({ list }) => SERIES_LIST.test(list)));
  if (listed.length === 1) return listed[0] as string;
  const named = unique(categories.filter(({ name, list }) => !/tag/iu.test(list) && isNamed(name)));
  return named.length === 1 ? (named[0] as string) : null;
}

const isNamed = (name: string): boolean => /[\s-]/u.test(name) && hasSeriesNoun(name) && seriesLikeness(name) >= 2;

const unique = (categories: readonly Category[]): readonly string[] => [...new Set(categories.map(({ name }) => name))];
