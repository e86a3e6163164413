import type { TextIndex } from '../index/text-index.ts';
import type { ReasonKind } from '../model/entity.ts';
import type { ReportId } from '../model/report.ts';
import { tokens } from '../text/tokens.ts';
import { type Mark, type MatchedTerm, rankOf, type TermHit } from './matched-term.ts';
import { byReport, reportScore } from './place-scores.ts';
import type { Term } from './terms.ts';

/** Shorter beginnings would find nearly every report. */
const SHORTEST_BEGINNING = 2;

/**
 * The reports that have a word: the word itself; where it may still be growing, longer words that begin with it;
 * where the archive has neither, the nearest words within the typos allowed.
 */
export function matchWord(
  term: Extract<Term, { kind: 'word' }>,
  index: TextIndex,
  off: ReadonlySet<ReasonKind>,
): MatchedTerm {
  const { word } = term;
  const exact = index.exact(word);
  const grows = term.open && word.length >= SHORTEST_BEGINNING;
  const longer = grows ? index.beginning(word) : [];
  const misspelt = exact.length === 0 && longer.length === 0 && !off.has('typo');
  const typos = misspelt ? index.typos(word) : { distance: 0, candidates: [] };
  const misspeltAs = new Set(typos.candidates.flatMap((candidate) => candidate.words));

  const found = new Map<ReportId, TermHit>();
  const forms: readonly (readonly [ReasonKind, ReturnType<typeof byReport>])[] = [
    ['word', byReport(off.has('word') ? [] : exact)],
    ['prefix', byReport(off.has('prefix') ? [] : longer)],
    ['typo', byReport(typos.candidates)],
  ];
  for (const [reason, reports] of forms) {
    for (const [report, places] of reports) {
      const better = found.get(report);
      found.set(report, {
        score: better?.score ?? reportScore(places),
        rank: better?.rank ?? rankOf(reason),
        reasons: new Set([...(better?.reasons ?? []), reason]),
        places: new Set([...(better?.places ?? []), ...places.keys()]),
      });
    }
  }

  const reasonFor = (standing: string): ReasonKind | undefined => {
    if (standing === word) return 'word';
    if (misspeltAs.has(standing)) return 'typo';
    return grows && standing.startsWith(word) ? 'prefix' : undefined;
  };

  return {
    term,
    hits: found,
    marks: (_, __, text) =>
      tokens(text).flatMap(({ word: standing, start, end }): readonly Mark[] => {
        const reason = reasonFor(standing);
        if (!reason || off.has(reason)) return [];
        return [{ start, end, reason, ...(reason === 'typo' ? { distance: typos.distance } : {}) }];
      }),
  };
}
