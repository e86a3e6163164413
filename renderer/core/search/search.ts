import type { ArchiveIndex } from '../index/archive-index.ts';
import type { ReasonKind } from '../model/entity.ts';
import type { SearchAnswer, SearchRequest } from '../model/search.ts';
import { type CombinedHit, combine } from './combine.ts';
import { facetsOf, type NameOf } from './facets.ts';
import { passes } from './filter.ts';
import { foldVersions, type VersionsOf } from './fold-versions.ts';
import { hitOf, paragraphsOf, plainHit } from './hit.ts';
import type { LookUp } from './look-up.ts';
import { matchName } from './match-name.ts';
import { matchQuoted } from './match-quoted.ts';
import { matchWord } from './match-word.ts';
import { type MatchedTerm, RANK, type ReadReports } from './matched-term.ts';
import { inOrder, type OrderedHit } from './order.ts';
import { reasonCounts } from './reason-counts.ts';
import { type Asked, askedFor } from './terms.ts';
import { togetherIn } from './together.ts';

/** What a search works on. */
export interface Searched {
  readonly index: ArchiveIndex;
  readonly lookUp: LookUp;
  readonly nameOf: NameOf;
  readonly read: ReadReports;
  readonly versionsOf: VersionsOf;
  /** Milliseconds, only for differences. */
  readonly ticks: () => number;
}

/** A query's hits before they are shown, in order. */
export interface Found {
  readonly asked: Asked;
  readonly terms: readonly MatchedTerm[];
  readonly hits: readonly OrderedHit[];
  /** Hits that were left out for a newer version of their report. */
  readonly folded: number;
}

/** Answers a request. Every text is valid; a text without a word in it finds nothing, an empty one everything. */
export async function search(searched: Searched, request: SearchRequest): Promise<SearchAnswer> {
  const began = searched.ticks();
  const found = await find(searched, request);
  const { asked, terms, hits } = found;
  const combined = hits.map(({ hit }) => hit);
  const page = hits.slice(request.offset, request.offset + request.limit);
  const texts = new Map((await searched.read(page.map(({ row }) => row.report))).map((text) => [text.report.id, text]));
  return {
    request,
    total: hits.length,
    paragraphs: combined.reduce((sum, hit) => sum + paragraphsOf(hit), 0),
    hits: page.flatMap(({ hit, row }) => {
      const text = texts.get(row.report);
      if (!text) return [];
      const shown = terms.length === 0 ? plainHit(row, text) : hitOf(hit, row, text, terms);
      return [{ ...shown, versions: searched.versionsOf(row.report).length }];
    }),
    readAs: asked.terms.flatMap((term) =>
      term.kind === 'name' ? term.matches.map((match) => ({ query: term.typed, match })) : [],
    ),
    didYouMean: asked.doubtful,
    reasons: reasonCounts(combined, request.off),
    facets: facetsOf(
      hits.map(({ row }) => row),
      searched.nameOf,
    ),
    folded: found.folded,
    ms: searched.ticks() - began,
  };
}

/** The hits of a request in order, all of them. */
export async function find(
  { index, lookUp, read, versionsOf }: Pick<Searched, 'index' | 'lookUp' | 'read' | 'versionsOf'>,
  request: Pick<SearchRequest, 'text' | 'filters' | 'off' | 'sort' | 'versions'>,
): Promise<Found> {
  const occurs = (words: readonly string[]) => togetherIn(index.text, words).size > 0;
  const asked = askedFor(request.text, lookUp, occurs, request.off);
  const terms = await matched(asked, index, read, new Set(request.off));
  const combined =
    request.text.trim() === '' ? everyReport(index) : combine(terms, index.catalogue.size(), asked.question);
  const wanted = passes(request.filters);
  const hits = combined.flatMap((hit): readonly OrderedHit[] => {
    const row = index.catalogue.row(hit.report);
    return row && wanted(row) ? [{ hit, row }] : [];
  });
  const shown = request.versions === 'all' ? hits : foldVersions(hits, versionsOf);
  return { asked, terms, hits: inOrder(shown, request.sort), folded: hits.length - shown.length };
}

async function matched(asked: Asked, index: ArchiveIndex, read: ReadReports, off: ReadonlySet<ReasonKind>) {
  const terms: MatchedTerm[] = [];
  for (const term of asked.terms) {
    if (term.kind === 'quoted') terms.push(await matchQuoted(term, index.text, read));
    else if (term.kind === 'name') terms.push(await matchName(term, index, read, off));
    else terms.push(matchWord(term, index.text, off));
  }
  return terms;
}

const everyReport = (index: ArchiveIndex): readonly CombinedHit[] =>
  [...index.catalogue.rows()].map(({ report }) => ({
    report,
    score: 0,
    rank: RANK.exact,
    reasons: new Set(),
    places: new Set(),
    missing: [],
  }));
