import { type Findings, heaviest } from './findings.ts';
import { hasSeriesNoun, numberedName, seriesLikeness, seriesParts } from './head/series.ts';
import { besideTitle, titleKey } from './head/titles.ts';
import { factsOf, type Page } from './page.ts';
import { WEIGHT } from './weights.ts';

/** Adds the sections that a page files itself under, where they are named as series are; a mere topic is none. */
export function addSeries(page: Page, findings: Findings): void {
  const title = heaviest(findings.title)?.value ?? null;
  for (const { value, rule, range } of factsOf(page, 'series')) {
    const counted = seriesOf(value).number !== null;
    const weight = rule === 'mail list tag' && !counted ? WEIGHT.file : WEIGHT.address;
    const tag = rule === 'mail list tag' && isListName(value);
    if ((isNamedSo(value) || tag) && titleKey(value) !== titleKey(title ?? ''))
      addName(value, rule, range, weight, findings);
  }
  const sites = new Set(factsOf(page, 'site', 'publisher').map((fact) => titleKey(fact.value)));
  const publisher = titleKey(heaviest(findings.publisher)?.value ?? '');
  for (const value of besideTitle(page, title))
    if (isNamedSo(value) && !sites.has(titleKey(value)) && titleKey(value) !== publisher)
      addName(value, 'beside-title', null, WEIGHT.dateline, findings);
  addOfSubject(page, title, findings);
  const numbered = findings.series.length === 0 && findings.seriesNumber.length > 0;
  // A site named like a series is one where somebody else publishes it.
  for (const { value, rule, range } of factsOf(page, 'site'))
    if (isNamedSo(value) && (numbered || (publisher !== '' && titleKey(value) !== publisher)))
      addName(value, rule, range, WEIGHT.file, findings);
  addYear(findings);
}

/** `Harbour Letter No. 9: Title` in the subject of a mail whose text prints the title alone. */
function addOfSubject(page: Page, title: string | null, findings: Findings): void {
  for (const { value, rule, range } of factsOf(page, 'title')) {
    if (rule !== 'mail subject' || title === null || value.length > 300) continue;
    const before = value.toLowerCase().endsWith(title.toLowerCase()) ? value.slice(0, -title.length) : '';
    const name = before.replace(/[\s:|–—·•-]{1,5}$/u, '');
    if (name === before || name.length < 3 || !/^[\p{Lu}«„“"]/u.test(name)) continue;
    const { number } = numberedName(name) ?? seriesParts(name.replace(/\s#(?=\d)/u, ' no. '));
    if (number !== null || hasSeriesNoun(name))
      addName(name.replace(/\s#(?=\d)/u, ' no. '), rule, range, WEIGHT.dateline, findings);
  }
}

/** Tags that mail programs and lists put before every subject. */
const GENERAL_TAG =
  /^(?:ext(?:ern(?:al)?)?|spam|list|news(?:letter)?|info|fwd?|re|aw|wg|extern|pdf|update|no[ -]?reply|rozsyłka|рассылка|розсилка)$/iu;

/** A tag of several words, or one with a number: more than the short name of a mailing list. */
const isListName = (tag: string): boolean =>
  !GENERAL_TAG.test(tag) &&
  /^\p{Lu}\p{L}{2}/u.test(tag) &&
  (/[\s-]\p{L}{3}/u.test(tag) || seriesOf(tag).number !== null);

/** True for two words and more that are named as series are. */
export const isNamedSo = (value: string): boolean => {
  const { name } = seriesParts(value);
  return /[\s-]/u.test(name) && hasSeriesNoun(name) && seriesLikeness(name) >= 1.5;
};

const seriesOf = (value: string) => numberedName(value) ?? seriesParts(value);

function addName(
  value: string,
  rule: string,
  range: Findings['series'][number]['range'],
  weight: number,
  findings: Findings,
): void {
  const { name, number } = seriesOf(value);
  findings.series.push({ value: name, rule, found: value, range, weight });
  if (number !== null) findings.seriesNumber.push({ value: number, rule, found: value, range, weight });
}

/** The year in a number such as `2/2018` or `7/23` dates a report that prints no date. */
function addYear(findings: Findings): void {
  for (const { value, rule, range } of findings.seriesNumber) {
    const whole = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/u.exec(value)?.[1];
    const short = /^\d{1,2}\s?\/\s?([0-4]\d)$/u.exec(value)?.[1];
    const year = whole ?? (short && `20${short}`);
    if (!year) continue;
    const date = { date: year, choices: [year], start: 0, end: 0 };
    findings.date.push({ value: date, rule: `${rule}-year`, found: value, range, weight: WEIGHT.file - 2 });
  }
}
