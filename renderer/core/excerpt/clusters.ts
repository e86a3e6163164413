const CLUSTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The start of the character, as a person counts characters, that the place `at` falls into: a surrogate pair, a
 * letter with its combining marks and an emoji sequence are one each (extended grapheme clusters, UAX #29). `at`
 * itself where it stands between two characters or at an end of `text`.
 */
export function clusterStart(text: string, at: number): number {
  return CLUSTERS.segment(text).containing(at)?.index ?? at;
}

/** Like `clusterStart`, but the end of the character that `at` falls into. */
export function clusterEnd(text: string, at: number): number {
  const cluster = CLUSTERS.segment(text).containing(at);
  return cluster === undefined || cluster.index === at ? at : cluster.index + cluster.segment.length;
}
