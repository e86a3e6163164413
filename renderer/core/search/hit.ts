import type { CatalogueRow } from '../index/catalogue-row.ts';
import { isInBody, searchedPlaces, TITLE } from '../index/places.ts';
import type { Hit, SnippetPiece } from '../model/search.ts';
import type { CombinedHit } from './combine.ts';
import { apart, type QueryMark, type ReasonList, reasonList } from './marked.ts';
import type { MatchedTerm, SearchedReport } from './matched-term.ts';
import { type MarkedRange, pieces, snippet } from './snippet.ts';

/** A place of a report with its marks. */
interface MarkedPlace {
  readonly place: number;
  readonly text: string;
  readonly marks: readonly QueryMark[];
}

/** A hit as the list shows it: its best paragraph as a snippet, every reason with the words as they stand. */
export function hitOf(
  combined: CombinedHit,
  row: CatalogueRow,
  searched: SearchedReport,
  terms: readonly MatchedTerm[],
): Hit {
  const places = searchedPlaces(searched.report).map(({ place, text }) => ({
    place,
    text,
    marks: combined.places.has(place) ? marksOf(terms, searched, place, text) : [],
  }));
  const list = reasonList(places);
  const best = bestParagraph(places);
  const title = places.find(({ place }) => place === TITLE);
  const titlePieces = title ? pieces(title.text, ranges(title, list)) : [];
  return {
    report: row.report,
    file: row.file,
    title: row.title,
    series: row.series,
    publisher: row.publisher,
    date: row.date,
    language: row.language,
    sample: row.sample,
    ...(best
      ? {
          paragraph: searched.report.parts[best.place]?.number ?? null,
          snippet: snippet(best.text, ranges(best, list)),
        }
      : beginning(searched, titlePieces)),
    titlePieces,
    reasons: list.reasons,
    paragraphs: paragraphsOf(combined),
    missing: combined.missing,
    score: combined.score,
    please: row.please.length > 0,
    versions: 1,
  };
}

/** Body parts with a match. */
export const paragraphsOf = ({ places }: CombinedHit): number => [...places].filter(isInBody).length;

/** A report without a query: the beginning of its text. */
export function plainHit(row: CatalogueRow, searched: SearchedReport): Hit {
  const nothing: CombinedHit = {
    report: row.report,
    score: 0,
    rank: 0,
    reasons: new Set(),
    places: new Set(),
    missing: [],
  };
  return hitOf(nothing, row, searched, []);
}

/** What is shown where no paragraph answers: the first one; the title where there is none. */
function beginning(
  { report }: SearchedReport,
  title: readonly SnippetPiece[],
): { paragraph: number | null; snippet: readonly SnippetPiece[] } {
  const first = report.parts.find((part) => part.role === 'paragraph');
  return first
    ? { paragraph: first.number ?? null, snippet: snippet(first.text, []) }
    : { paragraph: null, snippet: title };
}

function marksOf(terms: readonly MatchedTerm[], searched: SearchedReport, place: number, text: string) {
  return apart(
    terms.flatMap(({ term, hits, marks }) =>
      hits.has(searched.report.id) ? marks(searched, place, text).map((mark) => ({ ...mark, query: term.typed })) : [],
    ),
  );
}

const ranges = ({ marks, text }: MarkedPlace, list: ReasonList): readonly MarkedRange[] =>
  marks.map((mark) => ({ start: mark.start, end: mark.end, reason: list.indexOf(mark, text) }));

/** The place below the title that answers most terms, then the one with most marks, then the first. */
function bestParagraph(places: readonly MarkedPlace[]): MarkedPlace | undefined {
  let best: MarkedPlace | undefined;
  let most = 0;
  for (const marked of places) {
    if (marked.place === TITLE) continue;
    const answered = new Set(marked.marks.map((mark) => mark.query)).size;
    const worth = answered * 1000 + Math.min(marked.marks.length, 999);
    if (worth > most) [best, most] = [marked, worth];
  }
  return best;
}
