import type { Findings } from './findings.ts';
import { hasSeriesNoun, seriesLikeness, seriesParts } from './head/series.ts';
import { factsOf, type Page } from './page.ts';
import { WEIGHT } from './weights.ts';

/** Adds the sections that a page files itself under, where they are named as series are; a mere topic is none. */
export function addSeries(page: Page, findings: Findings): void {
  for (const { value, rule, range } of factsOf(page, 'series')) {
    const { name, number } = seriesParts(value);
    if (!/[\s-]/u.test(name) || !hasSeriesNoun(name) || seriesLikeness(name) < 1.5) continue;
    findings.series.push({ value: name, rule, found: value, range, weight: WEIGHT.address });
    if (number !== null)
      findings.seriesNumber.push({ value: number, rule, found: value, range, weight: WEIGHT.address });
  }
  addYear(findings);
}

/** The year in a number such as `2/2018` dates a report that prints no date. */
function addYear(findings: Findings): void {
  for (const { value, rule, range } of findings.seriesNumber) {
    const year = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/u.exec(value)?.[1];
    if (!year) continue;
    const date = { date: year, choices: [year], start: 0, end: 0 };
    findings.date.push({ value: date, rule: `${rule}-year`, found: value, range, weight: WEIGHT.file - 2 });
  }
}
