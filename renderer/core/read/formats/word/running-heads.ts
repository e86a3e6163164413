import { datesIn } from '../../date/printed-dates.ts';
import { seriesLikeness, seriesParts } from '../../head/series.ts';
import { labelOf } from '../../labels.ts';
import type { XmlElement } from '../xml/xml-tree.ts';
import { linesOf } from './lines.ts';

/** What stands at the edges of a file's pages, each line once. */
export interface RunningHeads {
  /** Lines of headers that name the series, its number or the day: the masthead of a report. */
  readonly masthead: readonly string[];
  /** All other lines, of headers first. */
  readonly edges: readonly string[];
}

/** A masthead has few lines; more are an address or a table. */
const MOST_LINES = 4;
const LONGEST = 120;

/**
 * The lines of headers and footers. `opening` are the first lines of the text: what they say is not said again above
 * them.
 */
export function runningHeads(
  headers: readonly XmlElement[],
  footers: readonly XmlElement[],
  opening: readonly string[],
): RunningHeads {
  const seen = new Set<string>();
  const fresh = (line: string): boolean => {
    const isFresh = !seen.has(line);
    seen.add(line);
    return isFresh;
  };
  const above = headers.flatMap(linesOf).filter(fresh);
  const below = footers.flatMap(linesOf).filter(fresh);
  const printed = new Set(opening.map((line) => line.toLowerCase()));
  const telling = above.filter((line) => !printed.has(line.toLowerCase()) && isTelling(line));
  const masthead = telling.slice(0, MOST_LINES);
  return { masthead, edges: [...above.filter((line) => !masthead.includes(line)), ...below] };
}

/** True for a line that names a series or its number, is a date, or says what it is. */
function isTelling(line: string): boolean {
  if (line.length > LONGEST || isPageNumber(line)) return false;
  const label = labelOf(line);
  if (label) return label.field !== 'other';
  const dates = datesIn(line);
  if (dates.length === 1) return line.length - ((dates[0]?.end ?? 0) - (dates[0]?.start ?? 0)) <= LONGEST / 2;
  const { name, number } = seriesParts(line);
  return seriesLikeness(line) >= 2 || (name === '' && number !== null);
}

const isPageNumber = (line: string): boolean =>
  /^\W{0,3}(?:page|strona|str\.?|страница|стр\.?|сторінка|стор\.?|seite|s\.)?\s?\d{1,4}(?:\s?(?:of|\/|z|из|з|von)\s?\d{1,4})?\W{0,3}$/iu.test(
    line,
  );
