import type { PrintedDate } from './date.ts';
import type { EntityId, EntityKind, ReasonKind } from './entity.ts';
import type { NameMatch } from './lookup.ts';
import type { ReportId } from './report.ts';

/** Narrowing of a search by mouse. Lists of one kind are alternatives; kinds are combined with "and". */
export interface Filters {
  /** Entities that must be mentioned, all of them. */
  readonly include: readonly EntityId[];
  /** Entities that must not be mentioned. */
  readonly exclude: readonly EntityId[];
  readonly series: readonly string[];
  readonly publishers: readonly string[];
  /** First and last day, both inside; a month stands for all its days. */
  readonly after: PrintedDate | null;
  readonly before: PrintedDate | null;
  /** Imports, by their job; absent or empty: all. */
  readonly imports?: readonly string[];
}

export const NO_FILTERS: Filters = {
  include: [],
  exclude: [],
  series: [],
  publishers: [],
  after: null,
  before: null,
  imports: [],
};

export interface SearchRequest {
  /** Any text that a person types; all of it is valid. Empty: all reports, newest first. */
  readonly text: string;
  readonly filters: Filters;
  readonly sort: 'relevance' | 'date';
  /** Reasons that are switched off. */
  readonly off: readonly ReasonKind[];
  readonly limit: number;
  readonly offset: number;
  /** Absent: of the versions of one report only the newest that answers best. */
  readonly versions?: 'all';
}

/** A stretch of a snippet; with `reason` it is marked. */
export interface SnippetPiece {
  readonly text: string;
  /** Index into the hit's reasons. */
  readonly reason?: number;
}

/** Why a hit was found. */
export interface HitReason {
  readonly reason: ReasonKind;
  /** The words of the query that it answers. */
  readonly query: string;
  /** The words as they stand in the report. */
  readonly found: string;
  /** Edits, for `typo`. */
  readonly distance?: number;
  readonly entity?: EntityId;
}

/** A report that a search found. */
export interface Hit {
  readonly report: ReportId;
  readonly file: string;
  readonly title: string | null;
  readonly series: string | null;
  readonly publisher: string | null;
  readonly date: PrintedDate | null;
  readonly language: string | null;
  readonly sample: boolean;
  /** Number of the paragraph that the snippet is from; null when it is the title. */
  readonly paragraph: number | null;
  readonly snippet: readonly SnippetPiece[];
  readonly titlePieces: readonly SnippetPiece[];
  /** Best first, each found form once. */
  readonly reasons: readonly HitReason[];
  /** Paragraphs that hold at least one match. */
  readonly paragraphs: number;
  /** Words of the query that the report lacks; empty for a full hit. */
  readonly missing: readonly string[];
  /** Only comparable within one answer. */
  readonly score: number;
  readonly please: boolean;
  /** Versions of the report in the archive, itself counted: 1 for most. */
  readonly versions: number;
}

/** How a part of the query was understood: "Read as Sergey Lavrov". */
export interface Reading {
  readonly query: string;
  readonly match: NameMatch;
}

export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** Counts over all hits of the query, most first, ties by name. */
export interface Facets {
  readonly actors: readonly FacetValue[];
  readonly treaties: readonly FacetValue[];
  readonly countries: readonly FacetValue[];
  readonly series: readonly FacetValue[];
  readonly publishers: readonly FacetValue[];
  /** `value` is a year, in order of time. */
  readonly years: readonly FacetValue[];
}

export interface SearchAnswer {
  readonly request: SearchRequest;
  readonly total: number;
  /** Paragraphs with a match, over all hits. */
  readonly paragraphs: number;
  readonly hits: readonly Hit[];
  readonly readAs: readonly Reading[];
  /** Names that were not taken as meant, offered apart from the hits. */
  readonly didYouMean: readonly NameMatch[];
  /** How many hits have each reason, also those switched off (then 0). */
  readonly reasons: Readonly<Partial<Record<ReasonKind, number>>>;
  readonly facets: Facets;
  /** Hits that are not shown because a newer version of their report is; neither `total` nor `facets` count them. */
  readonly folded: number;
  /** Time in the engine, milliseconds. */
  readonly ms: number;
}

/** An entity as the box offers it while a person types. */
export interface EntitySuggestion extends NameMatch {
  readonly reports: number;
  /** The last words of the text, as typed up to its end, that it answers; absent where it answers all of it. */
  readonly query?: string;
}

export interface ReportSuggestion {
  readonly report: ReportId;
  readonly title: string;
  readonly series: string | null;
  readonly date: PrintedDate | null;
  readonly reason: ReasonKind;
}

export interface Suggestions {
  readonly text: string;
  /** Reports that Enter would show. */
  readonly total: number;
  readonly entities: Readonly<Record<EntityKind, readonly EntitySuggestion[]>>;
  readonly reports: readonly ReportSuggestion[];
  readonly didYouMean: readonly EntitySuggestion[];
}
