import type { EntityId, ReasonKind } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Range } from '../model/range.ts';
import type { Report, ReportId } from '../model/report.ts';
import type { Term } from './terms.ts';

/** How good a match is whatever its score: a better rank always comes first. */
export const RANK = { exact: 0, form: 1, typo: 2 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

export function rankOf(reason: ReasonKind): Rank {
  if (reason === 'typo') return RANK.typo;
  return reason === 'stem' || reason === 'prefix' ? RANK.form : RANK.exact;
}

/** How one report answers one term. */
export interface TermHit {
  readonly score: number;
  readonly rank: Rank;
  readonly reasons: ReadonlySet<ReasonKind>;
  /** Places, see `index/places.ts`. */
  readonly places: ReadonlySet<number>;
}

type TermHits = ReadonlyMap<ReportId, TermHit>;

/** A stretch of a place's text that answers a term. */
export interface Mark extends Range {
  readonly reason: ReasonKind;
  readonly entity?: EntityId;
  /** Edits, for `typo`. */
  readonly distance?: number;
}

/** A report with its text and mentions, as the archive keeps it. */
export interface SearchedReport {
  readonly report: Report;
  readonly mentions: readonly Mention[];
}

/** Gives the reports that are still there. */
export type ReadReports = (ids: readonly ReportId[]) => Promise<readonly SearchedReport[]>;

/** A term with the reports that answer it. */
export interface MatchedTerm {
  readonly term: Term;
  readonly hits: TermHits;
  /** Where the text of a place answers the term; in order of their starts, may overlap. */
  marks(searched: SearchedReport, place: number, text: string): readonly Mark[];
}
