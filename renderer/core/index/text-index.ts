import type { ReportId } from '../model/report.ts';
import type { SearchedPlace } from './places.ts';

/** A place that holds a word or one of its forms. One answer may name a place twice, with other forms. */
export interface Candidate {
  readonly report: ReportId;
  /** A place, see `places.ts`. */
  readonly place: number;
  /** BM25 of the place, above 0; only comparable within one state of the index. */
  readonly score: number;
  /** The forms that stand there, folded: the word itself, longer words, or words one typo away. */
  readonly words: readonly string[];
}

/** The nearest words that the archive has for a word it lacks. */
export interface Typos {
  /** Edits between the word and every form in `candidates`. */
  readonly distance: number;
  readonly candidates: readonly Candidate[];
}

/**
 * Finds words in the archive's reports. Words are folded words of `core/text/tokens.ts`, in the index and in
 * what is asked for. This port is all that searching knows of the engine behind it.
 */
export interface TextIndex {
  /** Adds a report, or replaces it. */
  add(report: ReportId, places: readonly SearchedPlace[]): void;
  /** Takes a report out; nothing happens where it is not there. */
  remove(report: ReportId): void;
  /** True where the word stands somewhere in the archive. */
  knows(word: string): boolean;
  /** Places with the word as it is. */
  exact(word: string): readonly Candidate[];
  /** Places with longer words that begin with `start`. */
  beginning(start: string): readonly Candidate[];
  /**
   * Places with the words nearest to `word`, at most `editsAllowed(word)` edits away: letters added, left out or
   * replaced, or two neighbours swapped, which counts as one. Only the smallest distance that finds anything.
   */
  typos(word: string): Typos;
  /** The index as plain data, for `load`. */
  save(): SavedTextIndex;
}

/** A saved index. `engine` tells who wrote it: another engine, or another way of parting words, refuses it. */
export interface SavedTextIndex {
  readonly engine: string;
  readonly data: unknown;
}
