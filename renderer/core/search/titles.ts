import Fuse from 'fuse.js';
import type { Catalogue } from '../index/catalogue.ts';
import type { CatalogueRow } from '../index/catalogue-row.ts';
import type { ReportSuggestion } from '../model/search.ts';
import { fold } from '../text/fold.ts';
import { tokens } from '../text/tokens.ts';

interface Title {
  readonly row: CatalogueRow;
  readonly title: string;
  readonly folded: string;
  readonly words: readonly string[];
}

/** Under so many letters a title is not looked for by typos. */
const SHORTEST_TYPO = 5;
/** Longer texts are no titles that somebody is typing. */
const LONGEST = 120;
/** fuse.js: the share of letters that may differ, one in four. */
const THRESHOLD = 0.25;

/** Finds reports by their titles while a person types. */
export interface Titles {
  /** At most `limit`, best first: titles in which every typed word begins a word; else titles near the text. */
  begunBy(text: string, limit: number): readonly ReportSuggestion[];
}

/** Keeps the titles' words, and makes them anew after the catalogue changed. */
export function titlesOf(catalogue: Catalogue): Titles {
  let state = -1;
  let titles: readonly Title[] = [];
  let fuse: Fuse<Title> | undefined;

  const current = () => {
    if (state === catalogue.state()) return titles;
    state = catalogue.state();
    fuse = undefined;
    titles = [...catalogue.rows()].flatMap((row) => (row.title === null ? [] : [asTitle(row, row.title)]));
    return titles;
  };

  const near = (text: string, limit: number): readonly ReportSuggestion[] => {
    const typed = fold(text.trim());
    if (typed.length < SHORTEST_TYPO || typed.length > LONGEST) return [];
    fuse ??= new Fuse(titles, { keys: ['folded'], ignoreLocation: true, threshold: THRESHOLD });
    return fuse.search(typed, { limit }).map(({ item }) => suggestion(item, 'typo'));
  };

  return {
    begunBy(text, limit) {
      const words = tokens(text).map((token) => token.word);
      if (words.length === 0) return [];
      const begun = current().filter((title) => words.every((word) => title.words.some((w) => w.startsWith(word))));
      if (begun.length === 0) return near(text, limit);
      const start = words.join(' ');
      return [...begun]
        .sort((a, b) => startsLater(a, start) - startsLater(b, start) || newerFirst(a.row, b.row))
        .slice(0, limit)
        .map((title) => suggestion(title, words.every((word) => title.words.includes(word)) ? 'word' : 'prefix'));
    },
  };
}

function asTitle(row: CatalogueRow, title: string): Title {
  const words = tokens(title).map((token) => token.word);
  return { row, title, folded: fold(title), words };
}

const suggestion = ({ row, title }: Title, reason: ReportSuggestion['reason']): ReportSuggestion => ({
  report: row.report,
  title,
  series: row.series,
  date: row.date,
  reason,
});

const startsLater = (title: Title, start: string): number => (title.words.join(' ').startsWith(start) ? 0 : 1);

function newerFirst(a: CatalogueRow, b: CatalogueRow): number {
  const [one, other] = [a.date ?? '', b.date ?? ''];
  return one < other ? 1 : one > other ? -1 : a.report < b.report ? -1 : 1;
}
