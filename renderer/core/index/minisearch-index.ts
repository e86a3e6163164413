import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch';
import type { ReportId } from '../model/report.ts';
import { tokens } from '../text/tokens.ts';
import { editsAllowed, swaps } from './edits-allowed.ts';
import type { SearchedPlace } from './places.ts';
import type { Candidate, SavedTextIndex, TextIndex, Typos } from './text-index.ts';

/** Raise the number when `tokens` parts or folds words differently, or when what is saved changes its shape. */
const ENGINE = 'minisearch 7, words 1';

interface Row {
  readonly id: number;
  readonly text: string;
}

interface Saved {
  readonly next: number;
  /** `[row, report, place]` of every place. */
  readonly rows: readonly (readonly [number, ReportId, number])[];
  readonly engine: AsPlainObject;
}

const OPTIONS: Options<Row> = {
  fields: ['text'],
  tokenize: (text) => tokens(text).map((token) => token.word),
  processTerm: (word) => word,
  // Words that are asked for are folded already, and one is asked for at a time.
  searchOptions: { tokenize: (word) => [word], processTerm: (word) => word },
};

/**
 * A text index over MiniSearch, in memory. Each place of a report is a row of its own, so that hits know their
 * paragraphs. With `saved` it goes on from there; undefined where `saved` is not this engine's.
 */
export function miniSearchIndex(): TextIndex;
export function miniSearchIndex(saved: SavedTextIndex): TextIndex | undefined;
export function miniSearchIndex(saved?: SavedTextIndex): TextIndex | undefined {
  if (saved && saved.engine !== ENGINE) return undefined;
  const state = saved?.data as Saved | undefined;
  const engine = state ? MiniSearch.loadJS<Row>(state.engine, OPTIONS) : new MiniSearch<Row>(OPTIONS);
  const rows = new Map(state?.rows.map(([row, report, place]) => [row, { report, place }]));
  const rowsOf = new Map<ReportId, number[]>();
  for (const [row, { report }] of rows) rowsOf.set(report, [...(rowsOf.get(report) ?? []), row]);
  let next = state?.next ?? 0;

  const look = (word: string, options: SearchOptions, wanted: (found: string) => boolean): readonly Candidate[] =>
    engine.search(word, options).flatMap((result) => {
      const row = rows.get(result.id);
      const words = result.terms.filter(wanted);
      return row && words.length > 0 ? [{ ...row, score: result.score, words }] : [];
    });

  const exact = (word: string) => look(word, {}, () => true);

  const remove = (report: ReportId) => {
    const gone = rowsOf.get(report) ?? [];
    engine.discardAll(gone);
    for (const row of gone) rows.delete(row);
    rowsOf.delete(report);
  };

  const add = (report: ReportId, places: readonly SearchedPlace[]) => {
    remove(report);
    const added = places.map(({ place, text }) => {
      const id = next++;
      rows.set(id, { report, place });
      return { id, text };
    });
    engine.addAll(added);
    rowsOf.set(
      report,
      added.map((row) => row.id),
    );
  };

  const typos = (word: string): Typos => {
    const most = editsAllowed(word);
    for (let distance = 1; distance <= most; distance++) {
      const near = look(word, { fuzzy: distance, maxFuzzy: distance }, () => true);
      const candidates = distance === 1 ? [...near, ...swaps(word).flatMap(exact)] : near;
      if (candidates.length > 0) return { distance, candidates };
    }
    return { distance: 0, candidates: [] };
  };

  return {
    add,
    remove,
    exact,
    typos,
    knows: (word) => exact(word).length > 0,
    beginning: (start) => look(start, { prefix: true }, (found) => found !== start),
    save: () => ({
      engine: ENGINE,
      data: {
        next,
        rows: [...rows].map(([row, { report, place }]) => [row, report, place]),
        engine: engine.toJSON(),
      } satisfies Saved,
    }),
  };
}
