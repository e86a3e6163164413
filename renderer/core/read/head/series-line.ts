import { type Draft, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { WEIGHT } from '../weights.ts';
import { isHouse, isInstitution } from './institutions.ts';
import { described, hasSeriesNoun, isPeriodic, numberedName, seriesParts } from './series.ts';

/** Settles a line as that of the series, with its number and its publisher where it names them. */
export function takeSeries(draft: Draft, findings: Findings): void {
  const { text: found, range } = draft.block;
  const { name, number, publisher } = seriesOf(found);
  settle(draft, 'series', 'series-line');
  if (publisher)
    findings.publisher.push({ value: publisher, rule: 'line-above-series', found, range, weight: WEIGHT.nameLine });
  findings.series.push({ value: name, rule: 'series-line', found, range, weight: WEIGHT.line });
  if (number !== null)
    findings.seriesNumber.push({ value: number, rule: 'series-line', found, range, weight: WEIGHT.line });
  const year = number === null ? undefined : /[,.]\s((?:19|20)\d{2})(?=[,.]|\s|$)/u.exec(found)?.[1];
  if (year) {
    const value = { date: year, choices: [year], start: 0, end: 0 };
    findings.date.push({ value, rule: 'series-line-year', found, range, weight: WEIGHT.file - 2 });
  }
}

interface SeriesLine {
  readonly name: string;
  readonly number: string | null;
  readonly publisher?: string;
}

/** What a line that is a series' says: its name, its number, and who publishes it (`Institute X: Weekly`). */
function seriesOf(line: string): SeriesLine {
  const whole = seriesParts(line);
  const plain = whole.number === null ? (numberedName(line) ?? seriesParts(line.split(' | ')[0] as string)) : whole;
  const parts = described(line) ?? described(plain.name);
  if (!parts) return plain;
  const { number } = seriesParts(line);
  return isInstitution(parts.name) || (isHouse(parts.name) && number !== null)
    ? { name: parts.kind, number, publisher: parts.name }
    : { name: parts.name, number };
}

/** A line that gives both: `[Series] Title`, `Series | Title`, `Title — Series`, `Title (Series No. 3)`. */
export function titleAndSeries(line: string): { readonly title: string; readonly series: string } | undefined {
  if (line.length > 200) return undefined;
  const found =
    /^\[(?<series>[^\]]{3,50})\]\s(?<title>.+)$/u.exec(line) ??
    /^(?<title>[^()]+?)\s\((?<series>[^()]{3,50})\)$/u.exec(line) ??
    /^(?<series>[^|]{3,50})\s\|\s(?<title>[^|]+)$/u.exec(line) ??
    /^(?<series>[^:]{3,50}?)\s?:\s(?<title>.+)$/u.exec(line) ??
    /^(?<title>.+?)\s[|—–]\s(?<series>[^|—–]{3,50})$/u.exec(line);
  const { title = '', series = '' } = found?.groups ?? {};
  const named = isNamedLike(series)
    ? { title, series }
    : isNamedLike(title)
      ? { title: series, series: title }
      : undefined;
  return named?.title.includes(' ') && !isNamedLike(named.title) ? named : undefined;
}

/** Named as series are, in words that begin so or with a number of its own. */
const isNamedLike = (text: string): boolean => {
  const { name, number } = seriesParts(text);
  const words = name.split(' ').length;
  return (
    (hasSeriesNoun(name) || isPeriodic(name) || number !== null) &&
    words <= 5 &&
    /^\p{Lu}/u.test(name) &&
    (number !== null || words >= 2)
  );
};
