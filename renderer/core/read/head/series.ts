import { fold } from '../../text/fold.ts';
import { wholly } from '../pattern.ts';
import { isInstitution } from './institutions.ts';

/** What series are called; Latin ones without diacritics. Inflected and compound forms count. */
const NOUNS = wholly(
  'monitor(?:ing)?s?|bulletins?|briefs?|briefings?|commentar(?:y|ies)|comments?|reports?|reviews?|digests?',
  'updates?|watch|tracker|outlook|dispatch(?:es)?|letters?|newsletter|memos?|notes?|papers?|insights?',
  'perspectives?|spotlight|focus|analys[ei]s|surveys?|journal|weekly|daily|monthly|quarterly|barometer|radar',
  'observer|backgrounders?|snapshots?|alerts?|assessments?|factsheets?|series|chronicles?|compass|gazette|lens',
  'scan|flash|pulse|viewpoints?|bulletin|dossiers?|watchlist|wire|signals?|biuletyn',
  String.raw`komentarz\p{L}{0,4}|analiz[ay]|raport\p{L}{0,2}|przeglad|tydzien|tygodnik|dziennik|kronika|notatk[ai]|prace`,
  'barometr|obserwator|zeszyty|zapisk[i]|spojrzenie|sygnaly|kwartalnik|miesiecznik',
  String.raw`монитор\p{L}{0,3}|бюллетен\p{L}|обзор\p{L}?|комментари[ийя]|аналитик\p{L}|доклад\p{L}?|вестник|дайджест`,
  String.raw`еженедельник|хроник\p{L}|записк\p{L}|барометр|наблюдател\p{L}|сводк\p{L}|аналитическ\p{L}{2,3}`,
  String.raw`моніторинг|монітор|бюлетен\p{L}|огляд\p{L}?|коментар\p{L}?|аналітик\p{L}|доповід\p{L}|вісник|тижневик`,
  String.raw`хронік\p{L}|оглядач|зведенн\p{L}|аналітичн\p{L}{2,3}`,
  String.raw`\p{L}{0,20}kommentare?|\p{L}{0,20}analysen?|\p{L}{0,20}berichte?|uberblick|rundschau|aktuell`,
  String.raw`\p{L}{0,20}studien?|\p{L}{0,20}papiere?|wochenschau|chronik|lagebild|notizen|blickpunkt|\p{L}{0,20}brief`,
  String.raw`\p{L}{0,20}monitor|\p{L}{0,20}spiegel|bulletin|standpunkt\p{L}?`,
  'lettre|cahiers?|boletin|informe|cuadernos?|bollettino|rassegna|zpravodaj|zpravy|prehled',
);

/** True for a text that holds a word by which series are named. */
export const hasSeriesNoun = (text: string): boolean =>
  text
    .slice(0, 120)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => NOUNS.test(word) || NOUNS.test(fold(word)));

export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase();

/** Series names are short and are no sentences. */
const MOST_WORDS = 7;

/** How likely a line of a report's head is the name of its series: 0 not at all, 2 and more likely. */
export function seriesLikeness(text: string): number {
  const { name, number } = seriesParts(text);
  const words = name.split(' ').length;
  if (words > MOST_WORDS || name.length > 70 || /[.!?:;]$/u.test(name) || /[:;?!]/u.test(name)) return 0;
  let likeness = 0;
  if (number === null && isInstitution(name) && !hasSeriesNoun(name)) return 0;
  if (hasSeriesNoun(name)) likeness += words <= 4 ? 2 : 1.5;
  if (isCapitals(name) && words <= 4) likeness += 1;
  if (number !== null) likeness += 2;
  return likeness;
}

const COUNTED = '\\d{1,5}(?:\\s?[/.-]\\s?(?:[A-Z]{0,2}\\s?)?\\d{1,4}){0,2}(?:\\s?\\(\\d{1,6}\\))?';
/** The words before a number: `no.`, `Nr`, `Issue:`, `Volume 4, No.`. */
const NUMBER_WORD =
  '(?:(?:issue|выпуск|випуск|numer|wydanie|ausgabe|heft|номер)\\s)?(?:no\\.?|nr\\.?|n[°º]\\.?|núm\\.?|č\\.|№|#|number|issue|numer|wydanie|номер|выпуск|вып\\.|випуск|вип\\.|число|ausgabe|heft|edition)';
const VOLUME = 'vol(?:ume)?\\.?\\s?:?\\s?\\d{1,4}';
const NUMBERED = new RegExp(
  `(?:^|[\\s,.|–—-]{1,3})((?:${VOLUME}\\s?[,:]?\\s?)?${NUMBER_WORD}\\s?[.:]?\\s?${COUNTED}|${VOLUME})\\s?[|,.:]?$`,
  'iu',
);
const YEAR_NUMBER = /\s((?:19|20)\d{2}\s?\/\s?[A-Z]{0,2}\s?\d{1,4}|\d{1,4}\s?\/\s?(?:19|20)?\d{2})$/u;
const PLAIN_NUMBER = /\s(\d{1,5}(?:\s?\(\d{1,6}\))?)$/u;

/** A series' name and its number as printed, without the word for number; null where it has none. */
export function seriesParts(text: string): { readonly name: string; readonly number: string | null } {
  const line = text.trim();
  const numbered = NUMBERED.exec(line);
  if (numbered) {
    const whole = (numbered[1] as string).trim();
    const number = /^vol/iu.test(whole) ? whole : whole.replace(/^[^\d]{1,12}/u, '');
    return { name: line.slice(0, numbered.index).replace(/[\s,.|–—-]{1,4}$/u, ''), number };
  }
  const counted = YEAR_NUMBER.exec(line) ?? PLAIN_NUMBER.exec(line);
  const name = counted ? line.slice(0, counted.index).replace(/[\s,|–—-]{1,4}$/u, '') : line;
  const isYear = counted !== null && /^(?:19|20)\d{2}$/u.test(counted[1] as string);
  if (counted && !isYear && (hasSeriesNoun(name) || isCapitals(name) || isNamed(name, counted[1] as string)))
    return { name, number: counted[1] as string };
  return { name: line, number: null };
}

/** `Name 3/2019`: a short name in capitalised words before the number of an issue in its year. */
const isNamed = (name: string, number: string): boolean =>
  OF_YEAR.test(number) &&
  name.split(' ').length <= 4 &&
  name.split(/[ -]/u).every((word) => /^\p{Lu}\p{L}/u.test(word));

const OF_YEAR = /^\d{1,4}\s?\/\s?(?:19|20)\d{2}$/u;

/** True for a number in its year, which looks like a month: `3/2019`. */
export const isOfYear = (number: string | null): boolean => number !== null && OF_YEAR.test(number);
