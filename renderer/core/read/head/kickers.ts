import { type Draft, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { WEIGHT } from '../weights.ts';
import { hasSeriesNoun, seriesLikeness, seriesParts } from './series.ts';
import { isTopic } from './topics.ts';

const KICKER_MARKS =
  /(?:^|[\s_-])(?:kicker|series|eyebrow|overline|rubric|rubryka|category|categories|cat-links|topper|dachzeile|section|label|supertitle|pretitle|seria|reihe)(?:$|[\s_-])/u;

/** What a site says of itself, whatever its texts are. */
export const MOTTO_MARKS = /(?:^|[\s_-])(?:slogan|motto|claim|tagline|site-description)(?:$|[\s_-])/u;

/** Names by which a page says outright that a line is its series. */
const SERIES_MARKS = /(?:^|[\s_-])(?:series|seria|reihe|serie|issue|rubrika)(?:$|[\s_-])/u;

/** A name of one word is a series' only where the page calls it so. */
const isNamedSeries = (marks: string, name: string): boolean =>
  SERIES_MARKS.test(marks) && /^\p{Lu}\p{L}{3}/u.test(name) && !isTopic(name) && !hasSeriesNoun(name);

/** A short line beside a page's title that is named like a series is one: the kicker above it, the category below. */
export function readKickers(lines: readonly Draft[], title: Draft, drafts: readonly Draft[], findings: Findings): void {
  const place = new Map(drafts.map((draft, i) => [draft, i]));
  const at = place.get(title) ?? 0;
  const likeness = (draft: Draft): number => {
    const { text, inside, kind } = draft.block;
    const marked = KICKER_MARKS.test(`${inside.marks} ${inside.parent?.marks ?? ''}`);
    const { name, number } = seriesParts(text);
    if (MOTTO_MARKS.test(`${inside.marks} ${inside.parent?.marks ?? ''}`)) return 0;
    if (text.length > 80 || (number === null && !/\s|-/u.test(name) && !isNamedSeries(inside.marks, name))) return 0;
    if (kind === 'list-item' && !hasSeriesNoun(text)) return 0;
    if (!hasSeriesNoun(text) && number === null && !SERIES_MARKS.test(inside.marks)) return 0;
    return (
      Math.max(seriesLikeness(text), SERIES_MARKS.test(inside.marks) ? 2 : 0) +
      (marked ? 0.6 : 0) -
      Math.abs((place.get(draft) ?? 0) - at) / 20
    );
  };
  const draft = lines.reduce<Draft | undefined>((a, b) => (a && likeness(a) >= likeness(b) ? a : b), undefined);
  if (!draft || likeness(draft) < 1.8) return;
  const { text, range } = draft.block;
  const { name, number } = seriesParts(text);
  settle(draft, 'series', 'kicker');
  findings.series.push({ value: name, rule: 'kicker', found: text, range, weight: WEIGHT.marked });
  if (number !== null)
    findings.seriesNumber.push({ value: number, rule: 'kicker', found: text, range, weight: WEIGHT.marked });
}
