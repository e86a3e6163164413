import { fold } from '../../../text/fold.ts';
import { dateLineOf } from '../../head/date-line.ts';
import { isInstitution } from '../../head/institutions.ts';
import { seriesLikeness, seriesParts } from '../../head/series.ts';
import type { Fact } from '../../page.ts';
import { isNotice } from './notice-piece.ts';
import { firstLine, type Piece, wordsOf } from './piece.ts';
import type { Start } from './starts.ts';

/** One report of a file. */
export interface ReportInFile {
  /** Empty for the only one, otherwise the number of its first page, made unique. */
  readonly place: string;
  readonly pieces: readonly Piece[];
  /** Place of its title among the pieces, or -1. */
  readonly title: number;
  readonly facts: readonly Fact[];
}

const RULE = 'issue';

/**
 * Parts an issue into its reports. What stands before the first (name, number, contents) is kept with the first as
 * furniture; series, publisher and day of the issue become facts of each, and a notice that stands before or behind
 * the reports is printed below each, for it holds for all.
 */
export function issueOf(pieces: readonly Piece[], starts: readonly Start[]): readonly ReportInFile[] {
  const front = pieces.slice(0, starts[0]?.at ?? 0);
  const last = starts.at(-1) as Start;
  const shared = [...front, ...pieces.slice(last.title + 1)].filter(isNotice);
  const first = pieces.slice(starts[0]?.at ?? 0, starts[0]?.title ?? 0);
  const facts = withNumber(factsOfFront(front), factsOfFront(first), [...front, ...first]);
  const places = new Map<number, number>();
  return starts.map((start, i): ReportInFile => {
    const own = pieces.slice(start.at, starts[i + 1]?.at ?? pieces.length);
    const { page } = firstLine(pieces[start.title] as Piece);
    const before = places.get(page) ?? 0;
    places.set(page, before + 1);
    const notices = own.some(isNotice) ? [] : shared.filter((piece) => !own.includes(piece));
    const aside = i === 0 ? front.map((piece) => ({ ...piece, hidden: true })) : [];
    return {
      place: before === 0 ? `p${page}` : `p${page}-${before + 1}`,
      pieces: [...own, ...notices, ...aside],
      title: start.title - start.at,
      facts: start.dated ? facts.filter(({ field }) => field !== 'date') : facts,
    };
  });
}

/** The series of an issue with its number, which may stand on a line of its own. */
function withNumber(front: readonly Fact[], above: readonly Fact[], pieces: readonly Piece[]): readonly Fact[] {
  const facts = front.some(({ field }) => field === 'series')
    ? front
    : [...front, ...above.filter(({ field }) => field === 'series')];
  const number = pieces.map(wordsOf).flatMap((words) => numberIn(words) ?? [])[0];
  return facts.map((fact) =>
    fact.field === 'series' && number !== undefined && seriesParts(fact.value).number === null
      ? { ...fact, value: `${fact.value} ${number}` }
      : fact,
  );
}

/** `Nr 10 (118), październik 2010`: the number of an issue that opens its line. */
const numberIn = (words: string): string | undefined =>
  words.length > 80
    ? undefined
    : [words, words.split(/,\s/u)[0] as string].find((part) => {
        const { name, number } = seriesParts(part);
        return name === '' && number !== null;
      });

/** What the cover and the first lines of an issue say of all that is in it. */
function factsOfFront(front: readonly Piece[]): readonly Fact[] {
  const facts: Fact[] = [];
  const seen = new Set<string>();
  for (const piece of front) {
    const words = wordsOf(piece);
    if (words.length > 120 || piece.place === 'nav' || seen.has(fold(words))) continue;
    seen.add(fold(words));
    const day = dateLineOf(words)?.dates[0]?.date;
    if (day) facts.push({ field: 'date', value: day, rule: RULE, range: null });
    if (isInstitution(words)) facts.push({ field: 'publisher', value: words, rule: RULE, range: null });
    else if (seriesLikeness(words) >= 1.5) facts.push({ field: 'series', value: words, rule: RULE, range: null });
  }
  return facts;
}
