import type { Finding, Findings } from './findings.ts';
import { isHouse as isHouseName, isInstitution } from './head/institutions.ts';
import { hasSeriesNoun, isCalled, isCapitals, seriesParts } from './head/series.ts';
import { titleKey } from './head/titles.ts';
import { PRESENTS } from './publisher-line.ts';
import { WEIGHT } from './weights.ts';

/** A day before a name: `17.03.2023 Водный бюллетень`. */
const DAY_FIRST = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?:\s?(?:г|р|r)\.)?[\s,·|•–—-]{1,4}(?=[\p{Lu}«„“"])/u;
/** `у Дунайський щоденник`: where a text is filed. */
const FILED_IN = /^(?:у|в|во|in|im|w|we|en|dans|з|із|из|from|aus|z)\s(?=[\p{Lu}«„“"])/u;
/** `Analyse Blick nach Südost`: what kind of text it is, set before its series. */
const KIND_FIRST =
  /^(?:Analyse|Analysis|Kommentar|Commentary|Comment|Opinion|Meinung|Analiza|Komentarz|Opinia|Анализ|Мнение|Комментарий|Аналіз|Думка|Коментар)\s(?=\p{Lu}\p{Ll}+\s\p{Ll}{2,5}\s\p{Lu})/u;
const SEPARATORS_BEHIND = /[\s·•|–—:;,/-]{1,4}$/u;
const STOP_BEHIND = /(?<=[\p{Ll}»”“]{4})\.$/u;
/** The word for a number that was lost. */
const NUMBER_WORD_BEHIND =
  /(?<=\p{L})[.,]?\s(?:no|nr|č|№|вып|вип|vol|issue|выпуск|випуск|numer|ausgabe|heft|номер)\.?$/iu;

/** What no name of a series is: a path, the words of a reader, a piece of a sentence. */
const NO_NAME = /\s[>›→]\s|^[^«»]{1,80}\s»\s|[:!?]\s|^[^«»]{0,80}«[^»]{1,80}$|[!?]$/u;

/** A house and its series: `Foundation X – Country Report`. */
const HOUSE_FIRST = /^([^–—|]{3,60}?)\s(?:[–—|]|-)\s([^–—|]{3,60})$/u;

/** A part of a house: it publishes nothing by itself and is no series. */
const DIVISION =
  /^(?:отдел|сектор|кафедра|управление|відділ|сектор|кафедра|управління|dział|zakład|wydział|abteilung|referat|auslandsbüro|department|division|section|unit|programme|oddělení)\s\p{L}/iu;

/** Kinds of papers that many houses have, so that what stands before one is the house. */
const KIND =
  /^(?:occasional|policy|issue|working|research|discussion|briefing|background|position|expert|strategic|country)\s(?:papers?|briefs?|briefings?|notes?|reports?|comments?)$/iu;

/**
 * Brings what was read as the name of a series into the form of a name: without a day, a preposition or the word for a
 * number around it, without the house before it (which becomes a finding of its own), and in small letters where they
 * stand somewhere. What cannot be a name is taken back.
 */
export function tidySeries(findings: Findings): void {
  const tidied = findings.series.flatMap((finding): readonly Finding[] => {
    const { rule, weight } = finding;
    const value = isCalled(finding.value) ? seriesParts(finding.value).name : bare(finding.value);
    if (PRESENTS.test(value)) {
      findings.publisher.push({
        ...finding,
        value: value.replace(PRESENTS, ''),
        rule: 'presents',
        weight: WEIGHT.address,
      });
      return [];
    }
    if (
      value === '' ||
      (DIVISION.test(value) && !/\d/u.test(value)) ||
      (NO_NAME.test(value) && !rule.endsWith('-label'))
    )
      return [];
    const parted = rule.endsWith('-label') ? undefined : houseAndSeries(value, findings);
    if (!parted) return [value === finding.value ? finding : { ...finding, value }];
    findings.publisher.push({ ...finding, value: parted.house, rule: `${rule}-house`, weight: WEIGHT.address });
    return [{ ...finding, value: parted.series, weight }];
  });
  const written = tidied.map((finding) => {
    const small = isCapitals(finding.value)
      ? tidied.find(({ value }) => !isCapitals(value) && titleKey(value) === titleKey(finding.value))
      : undefined;
    return small ? { ...finding, value: small.value } : finding;
  });
  findings.series.splice(0, findings.series.length, ...written);
}

const bare = (name: string): string =>
  name
    .replace(DAY_FIRST, '')
    .replace(FILED_IN, '')
    .replace(KIND_FIRST, '')
    .replace(/\s?[«„]$/u, '')
    .replace(SEPARATORS_BEHIND, '')
    .replace(STOP_BEHIND, '')
    .replace(NUMBER_WORD_BEHIND, '')
    .replace(SEPARATORS_BEHIND, '')
    .trim();

function houseAndSeries(value: string, { publisher }: Findings): { house: string; series: string } | undefined {
  const [, first = '', second = ''] = HOUSE_FIRST.exec(value) ?? [];
  if (first === '') return undefined;
  const known = new Set(publisher.map((finding) => titleKey(finding.value)));
  const isName = (name: string): boolean => known.has(titleKey(name)) || isInstitution(name) || isHouseName(name);
  if ((hasSeriesNoun(second) || KIND.test(second)) && isName(first)) return { house: first, series: second };
  return hasSeriesNoun(first) && isName(second) ? { house: second, series: first } : undefined;
}

/** Rules that take a line for a series by its looks alone. */
const GUESSED: ReadonlySet<string> = new Set(['series-line', 'name-used-again', 'line-above-title']);

/** A house that is named like a series: `Digital Rights Monitor` with its `Issue Paper 2/2025`. */
export function dropHouse(findings: Findings, house: Finding | undefined): void {
  const key = titleKey(house?.value ?? '');
  if (key === '') return;
  const isHouse = ({ value }: Finding): boolean =>
    titleKey(value) === key || titleKey(value.split(/\s[–—-]\s(?=\p{Ll})/u)[0] as string) === key;
  const others = findings.series.filter((finding) => !isHouse(finding));
  if (others.length === findings.series.length) return;
  const named = house?.rule === 'named-above-menu' && findings.seriesNumber.length === 0;
  const told = findings.series.every((finding) => isHouse(finding) && titleKey(finding.value) !== key);
  const guessed = told || (named && findings.series.every(({ rule }) => GUESSED.has(rule)));
  if (!guessed && !others.some(({ weight }) => weight >= WEIGHT.address)) return;
  const printed = findings.series.filter((finding) => !others.includes(finding));
  findings.publisher.push(...printed.map((finding) => ({ ...finding, weight: WEIGHT.weak })));
  findings.series.splice(0, findings.series.length, ...others);
}

/** A sheet by which a series counts, named by one word: `Blatt 31` of the `Pontische Blätter`. */
export function nameOfSheets(findings: Findings, names: readonly string[]): void {
  const sheets = findings.seriesNumber.flatMap(({ found }) => /^(\p{Lu}\p{L}{3,9})\s\d/u.exec(found)?.[1] ?? []);
  const [sheet] = sheets;
  const isSheet = (value: string): boolean => !value.includes(' ') && sheets.some((one) => one === value);
  if (!sheet) return;
  const stem = titleKey(sheet).slice(0, 4);
  const others = findings.series.filter(({ value }) => !isSheet(value));
  if (others.length > 0) {
    findings.series.splice(0, findings.series.length, ...others);
    return;
  }
  const whole = names.find((name) => {
    const words = titleKey(name).split(' ');
    return words.length >= 2 && words.length <= 5 && words.some((word) => isOfStem(word, stem));
  });
  const number = findings.seriesNumber.find(({ found }) => found.startsWith(sheet));
  if (!whole || !number) return;
  findings.series.splice(0, findings.series.length, {
    ...number,
    value: seriesParts(whole).name,
    rule: 'named-sheets',
  });
}

const isOfStem = (word: string, stem: string): boolean => word.startsWith(stem) && word.length <= stem.length + 5;
