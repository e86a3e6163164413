import { type Draft, isOpen, isParagraph } from './draft.ts';
import type { Findings } from './findings.ts';
import { isHouse } from './head/institutions.ts';
import { MOTTO_MARKS } from './head/kickers.ts';
import { hasSeriesNoun, isTitleCase, seriesParts } from './head/series.ts';
import { isNamedSo } from './series-facts.ts';
import { WEIGHT } from './weights.ts';

const LONGEST_LINE = 80;
const MOST_WORDS = 5;
/** Lines above a title of which the nearest may be the series. */
const ABOVE_TITLE = 3;

/** What parts the name of a series from the sentence behind it. */
const SENTENCES = /(?<=\p{L}{4}|\d\)?)\.\s(?=\p{Lu})/u;
/** The number of a page beside a running head: `- 1 -`, `| 12`. */
const PAGE = /\s(?:[-–—|]\s?)\d{1,4}(?:\s?[-–—|])?$/u;

/**
 * Adds the series that only lines set aside name: the head and foot of a page or a letter with a number (`Monthly
 * Review 7/2014`), the line above the title that is named like one.
 */
export function addSeriesByPlaces(drafts: readonly Draft[], findings: Findings): void {
  if (findings.series.length > 0 && findings.seriesNumber.length > 0) return;
  const isText = (draft: Draft): boolean => isOpen(draft) && draft.inside && isParagraph(draft.block.text);
  const first = drafts.findIndex(isText);
  const last = drafts.findLastIndex(isText);
  const title = drafts.findIndex(({ role }) => role === 'title');
  const known = findings.series.length > 0;
  for (const [i, { role, furniture, block }] of drafts.entries()) {
    if ((i > first && i < last) || block.text.length > LONGEST_LINE) continue;
    const speaks = furniture === 'other' || furniture === 'contact' || furniture === 'repeated';
    if (role === 'publisher' ? !SENTENCES.test(block.text) : role !== 'furniture' || !speaks) continue;
    // `Tiflis Sketches, no. 22. Published by …`: the series before who publishes it.
    const line = role === 'publisher' ? (block.text.split(SENTENCES)[0] as string) : block.text;
    const { name, number } = seriesParts(line.replace(PAGE, ''));
    const near =
      !known && i < title && i >= title - ABOVE_TITLE && isNamedSo(block.text) && !MOTTO_MARKS.test(block.inside.marks);
    const told =
      role === 'publisher' && (number !== null || hasSeriesNoun(name) || isTitleCase(name)) && !isHouse(name);
    const fits =
      (told || (number !== null && hasSeriesNoun(name))) &&
      name.split(' ').length <= MOST_WORDS &&
      /^\p{Lu}/u.test(name);
    if (!near && !fits) continue;
    if (known && !findings.series.some(({ value }) => value.toLowerCase() === name.toLowerCase())) continue;
    const found = { rule: 'series-in-places', found: block.text, range: block.range, weight: WEIGHT.file };
    if (!known) findings.series.push({ ...found, value: name });
    if (number !== null && findings.seriesNumber.length === 0) findings.seriesNumber.push({ ...found, value: number });
    if (!near || number !== null) return;
  }
}
