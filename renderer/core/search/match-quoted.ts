import { searchedPlaces } from '../index/places.ts';
import type { TextIndex } from '../index/text-index.ts';
import type { ReasonKind } from '../model/entity.ts';
import type { ReportId } from '../model/report.ts';
import { fold } from '../text/fold.ts';
import { adjacent, asItStands } from './adjacent.ts';
import { type MatchedTerm, RANK, type ReadReports, type TermHit } from './matched-term.ts';
import { reportScore } from './place-scores.ts';
import type { Term } from './terms.ts';
import { togetherIn } from './together.ts';

/**
 * The reports in which quoted words stand next to one another, letter for letter. The index only proposes; the
 * stored text decides. Switching reasons off does not touch it.
 */
export async function matchQuoted(
  term: Extract<Term, { kind: 'quoted' }>,
  index: TextIndex,
  read: ReadReports,
): Promise<MatchedTerm> {
  const proposed = togetherIn(index, term.words.map(fold));
  const found = new Map<ReportId, TermHit>();
  for (const searched of await read([...proposed.keys()])) {
    const scores = proposed.get(searched.report.id);
    const places = new Map(
      searchedPlaces(searched.report).flatMap(({ place, text }) => {
        const score = scores?.get(place);
        return score !== undefined && adjacent(text, term.words, asItStands).length > 0 ? [[place, score]] : [];
      }),
    );
    if (places.size === 0) continue;
    found.set(searched.report.id, {
      score: reportScore(places),
      rank: RANK.exact,
      reasons: new Set<ReasonKind>(['word']),
      places: new Set(places.keys()),
    });
  }
  return {
    term,
    hits: found,
    marks: (_, __, text) => adjacent(text, term.words, asItStands).map((range) => ({ ...range, reason: 'word' })),
  };
}
