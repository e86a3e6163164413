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
  'barometr|obserwator|zeszyty|noty|notatki|papiery|memo|studia|depesza|zapisk[i]|spojrzenie|sygnaly|kwartalnik|miesiecznik',
  String.raw`монитор\p{L}{0,3}|бюллетен\p{L}|обзор\p{L}?|комментари[ийя]|аналитик\p{L}|доклад\p{L}?|вестник|дайджест`,
  String.raw`еженедельник|хроник\p{L}|записк\p{L}|барометр|наблюдател\p{L}|сводк\p{L}|аналитическ\p{L}{2,3}`,
  String.raw`моніторинг|монітор|бюлетен\p{L}|огляд\p{L}?|коментар\p{L}?|аналітик\p{L}|доповід\p{L}|вісник|тижневик`,
  String.raw`хронік\p{L}|оглядач|зведенн\p{L}|аналітичн\p{L}{2,3}`,
  String.raw`\p{L}{0,20}kommentare?|\p{L}{0,20}analysen?|\p{L}{0,20}berichte?|uberblick|rundschau|aktuell`,
  String.raw`\p{L}{0,20}studien?|\p{L}{0,20}papiere?|\p{L}{2,20}schau|chronik|lagebild|\p{L}{0,20}notiz(?:en)?|\p{L}{0,20}depesche|schriften|mitteilungen|blickpunkt|\p{L}{0,20}brief`,
  String.raw`\p{L}{0,20}monitor|\p{L}{0,20}spiegel|bulletin|standpunkt\p{L}?`,
  'lettres?|carnets?|m[ée]mo|vigie|observatoire|boletín|carta|observatorio|osservatorio|quaderni|lettere|nota|zapisnik|rozhledy|hlidka|cahiers?|boletin|informe|cuadernos?|bollettino|rassegna|zpravodaj|zpravy|prehled',
  String.raw`ledger|diary|notebooks?|logbook|almanac|minutes|protocols|zeszyt\p{L}{0,3}|listy|pamietnik|protokoly|zapiski`,
  String.raw`wiadomosci|\p{L}{0,20}hefte?|\p{L}{0,20}blatt|\p{L}{0,20}blatter|protokolle|tagebuch|logbuch|\p{L}{2,20}blick|\p{L}{0,20}protokolle?|almanach`,
  String.raw`тетрад\p{L}{1,2}|заметки|письма|депеша|справка|обозрение|дневник\p{L}?|протоколы|журнал|словарь|альманах|вести|листок|досье|хроника`,
  String.raw`зошит\p{L}{0,2}|студії|нотатки|депеша|довідка|лист|щоденник\p{L}?|протоколи|словник|вісті|листи|реєстр|досьє`,
);

function isNoun(word: string): boolean {
  if (NOUNS.test(word)) return true;
  const folded = fold(word);
  return folded !== word && NOUNS.test(folded);
}

/** True for a text that holds a word by which series are named. */
export const hasSeriesNoun = (text: string): boolean =>
  text
    .slice(0, 120)
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => word.length > 2 && isNoun(word));

export const isCapitals = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase();

/** Series names are short and are no sentences. */
const MOST_WORDS = 7;

/** How likely a line of a report's head is the name of its series: 0 not at all, 2 and more likely. */
export function seriesLikeness(text: string): number {
  if (described(text)) return 2.5;
  if (QUOTED.test(text.trim())) return 3;
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

const COUNTED =
  '\\d{1,5}(?:\\s?[/.-]\\s?(?:\\p{Lu}{0,2}\\s?)?\\d{1,4}){0,2}(?:\\s?\\(\\d{1,6}\\))?(?:\\s?/\\s?(?:19|20)\\d{2})?';
/** The words before a number: `no.`, `Nr`, `Issue:`, `Volume 4, No.`. */
const NUMBER_WORD =
  '(?:(?:issue|выпуск|випуск|numer|wydanie|ausgabe|heft|номер)\\s)?(?:no\\.?|nr\\.?|n\\.?[°º]?\\.?|núm\\.?|č\\.|№|#|number|issue|numer|wydanie|zeszyt|kw|номер|выпуск|вып\\.|тетрадь|випуск|вип\\.|ч\\.|зошит|число|číslo|numéro|número|numero|fascicolo|edición|ausgabe|nummer|heft|folge|edition)';
const VOLUME =
  '(?:(?:vol(?:ume)?|band|bd|jahrgang|jg|tom|rocznik|ročník|том)\\.?\\s?:?\\s?\\d{1,4}|(?:rok|рік|год|anno|jahrgang|ročník|tom|vol)\\.?\\s[IVXLC]{1,6}(?=\\s?[,/]))';
/** So short that they are a volume only before the number of an issue: `т. 4, № 2`. */
const SHORT_VOLUME = '(?:t|т|r|р)\\.\\s?\\d{1,4}';
const NUMBERED = new RegExp(
  `(?:^|[\\s,.|/·•–—-]{1,3})((?:(?:${VOLUME}|${SHORT_VOLUME})\\s?[,:/]?\\s?)?${NUMBER_WORD}\\s?[.:]?\\s?${COUNTED}|${VOLUME})\\s?[|,.:]?$`,
  'iu',
);
const BEFORE_DATES = new RegExp(
  `(?<![\\p{L}\\p{N}])(${NUMBER_WORD}\\s?[.:]?\\s?)(\\d{1,4}(?:\\s?/\\s?\\d{2,4})?(?:\\s?\\(\\d{1,6}\\))?)`,
  'giu',
);

/** A line with the numbers of its issues made letters, one for one, so that none is read as a day or a month. */
export const withoutIssueNumbers = (line: string): string =>
  /\d/u.test(line)
    ? line.replace(BEFORE_DATES, (_, word: string, number: string) => word + number.replace(/[\d/]/gu, 'x'))
    : line;

const YEAR_NUMBER = /\s((?:19|20)\d{2}\s?\/\s?\p{Lu}{0,2}\s?\d{1,4}|\d{1,4}\s?\/\s?(?:19|20)?\d{2})$/u;
const PLAIN_NUMBER = /\s(\d{1,5}(?:\s?\(\d{1,6}\)(?:\s?\/\s?(?:19|20)\d{2})?)?)$/u;

const CALLED = [
  'журнал|часопис|вестник|вісник|альманах|газета|czasopismo|pismo|kwartalnik|miesięcznik|tygodnik|zeitschrift',
  'journal|magazine|aus der reihe|in der reihe|die reihe|reihe|schriftenreihe|serie|z cyklu|w cyklu|cykl|z serii|w serii|seria',
  'из цикла|в цикле|цикл|из серии|в серии|серия|рубрика|із циклу|з циклу|цикл|із серії|з серії|у серії|серія',
  'from the series|from our series|in the series|part of the series|series|new in',
].join('|');
/** `Журнал «Степь»`, `Aus der Reihe „Grenzland“`: what it is, its name in quotation marks, perhaps a number. */
const QUOTED = new RegExp(`^(?:${CALLED}):?\\s[«„“"]([^«»„”“"]{2,60})[»”“"](.{0,40})$`, 'iu');
const ALL_QUOTED = /^[«„“"]([^«»„”“"]{2,60})[»”“"]$/u;

/** True for a line that says that it names a series. */
export const isCalled = (text: string): boolean => QUOTED.test(text.trim());

/** The year behind a number, which is no part of it: `№ 3 (12), 2019`. */
const YEAR_BEHIND = /(\d\)?),\s(?:19|20)\d{2}(?:\s?(?:r|г|р)\.)?$/u;
/** The month behind the number: `nr 3/2020 (marzec)`, `№ 5 (май 2016)`. */
const MONTH_BEHIND = /(\d\)?)\s\(\p{L}{3,12}(?:\s(?:19|20)\d{2})?\)$/u;
/** The number in brackets behind the name: `Name (№ 21)`, `Name [nr 21]`. */
const IN_BRACKETS = new RegExp(`\\s[(\\[]\\s?(${NUMBER_WORD}\\s?[.:]?\\s?${COUNTED})\\s?[)\\]]$`, 'iu');
/** The number before the name: `Ausgabe 7/2021 | Name`. */
const NUMBER_FIRST = new RegExp(`^(${NUMBER_WORD}\\s?[.:]?\\s?${COUNTED})\\s?[|·•–—]\\s?(\\p{Lu}[^|]{2,60})$`, 'iu');
/** The journal's year behind the number: `nr 4 (31), rok VI`. */
const VOLUME_BEHIND = /(\d\)?),\s(?:rok|jahrgang|jg\.?|год|рік|year|anno|année|año|ročník)\s[IVXLC\d]{1,6}$/iu;
const SEASON =
  /(?:^|\s)(?:winter|spring|summer|autumn|fall|zima|wiosna|lato|jesień|зима|весна|лето|осень|літо|осінь|frühling|frühjahr|sommer|herbst)$/iu;

/** The year of a journal between its name and the number: `Rok V`, `2019`. */
const YEAR_AMONG = /[.,]\s(?:(?:19|20)\d{2}|(?:rok|jahrgang|jg|год|рік|year)\.?\s[IVXLC\d]{1,6})$/iu;

/** A series' name and its number as printed, without the word for number; null where it has none. */
export function seriesParts(text: string): { readonly name: string; readonly number: string | null } {
  const line = text
    .trim()
    .replace(QUOTED, '$1$2')
    .replace(ALL_QUOTED, '$1')
    .replace(YEAR_BEHIND, '$1')
    .replace(MONTH_BEHIND, '$1')
    .replace(VOLUME_BEHIND, '$1')
    .replace(IN_BRACKETS, ' $1')
    .replace(NUMBER_FIRST, '$2 $1');
  const numbered = NUMBERED.exec(line);
  if (numbered) {
    const whole = (numbered[1] as string).trim();
    const number = OF_VOLUME.test(whole) ? whole : whole.replace(/^[^\d]{1,16}/u, '');
    const name = line.slice(0, numbered.index).replace(/[\s,.:|/·•–—-]{1,4}$/u, '');
    if (ADJECTIVE.test(name) && SHEET.test(whole)) {
      const [noun = ''] = whole.split(' ');
      return { name: `${name} ${noun}`, number: whole.slice(noun.length + 1) };
    }
    return { name: name.replace(YEAR_AMONG, ''), number };
  }
  const counted = YEAR_NUMBER.exec(line) ?? PLAIN_NUMBER.exec(line);
  const name = counted ? line.slice(0, counted.index).replace(/[\s,.:|/·•–—-]{1,4}$/u, '') : line;
  const isYear = counted !== null && (/^(?:19|20)\d{2}$/u.test(counted[1] as string) || SEASON.test(name));
  if (
    counted &&
    !isYear &&
    !COUNTED_THINGS.test(`${name.slice(name.lastIndexOf(' ') + 1)} `) &&
    (hasSeriesNoun(name) || isCapitals(name) || isNamed(name, counted[1] as string))
  )
    return { name, number: counted[1] as string };
  return { name: line, number: null };
}

/** `Рабочая тетрадь 8`: a sheet behind an adjective is the name, not the word for its number. */
const SHEET = /^(?:тетрадь|зошит|zeszyt|номер|листок)\s\d/iu;
const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:ая|яя|ий|ый|ой|y|i)$/u;

/** `Name 3/2019`: a short name before the number of an issue in its year. */
const isNamed = (name: string, number: string): boolean =>
  (OF_YEAR.test(number) || /\)$/u.test(number)) &&
  name.split(' ').length <= 4 &&
  /^\p{Lu}\p{L}{2}/u.test(name) &&
  !/[.,:;!?]/u.test(name);

const OF_YEAR = /^\d{1,4}\s?\/\s?(?:19|20)\d{2}$|^(?:19|20)\d{2}\s?\/\s?\p{Lu}{0,2}\s?\d{1,4}$/u;

/** A number of which the volume is a part: `Band 4, Nr. 3`. */
const OF_VOLUME = new RegExp(`^(?:${VOLUME}|${SHORT_VOLUME})`, 'iu');

const PERIODIC =
  /\b(?:week(?:ly)?|month(?:ly)?|quarterly|daily)(?![\p{L}])|tygodni|miesięczn|miesiąca|kwarta[lł]|codzienn|еженедельн|ежемесячн|ежеквартальн|недели|месяца|щотижнев|щомісячн|щоквартальн|тижня|місяця|wochen|woche(?![\p{L}])|wöchentlich|monats|monatlich|vierteljahr|(?:blätter|zeitschrift|hefte|journal|review|pismo|журнал|часопис)\s(?:für|der|des|for|of|o|про|о|об)\s/iu;

/** True for a name that says how often its papers come: `The Week at Sea`, `Tydzień na morzu`. */
export const isPeriodic = (name: string): boolean => PERIODIC.test(name) || OF_DAYS.test(name);

const OF_DAYS =
  /^(?:the )?(?:week|month|quarter)\s|^tydzień\s|^miesiąc\s|^неделя\s|^месяц\s|^тиждень\s|^місяць\s|^woche\s|^monat\s|^semaine\s|^semana\s|^settimana\s|^týden\s/iu;

/**
 * The name of a series before what kind of paper it is: `Name: a weekly review`, `Name – przegląd tygodnia`,
 * `Name. Blätter für Recht`. Undefined where a line is not built so.
 */
export function described(line: string): { readonly name: string; readonly kind: string } | undefined {
  if (line.length > 100) return undefined;
  const found = /^(\p{Lu}[^:.–—]{2,50}?)\s?(?:[:.]|\s[–—-])\s(\p{L}.{3,60})$/u.exec(line);
  const [, name = '', kind = ''] = found ?? [];
  if (!found || name.split(' ').length > 5) return undefined;
  const { name: plain, number } = seriesParts(kind);
  return hasSeriesNoun(kind) && (PERIODIC.test(kind) || number !== null) ? { name, kind: plain } : undefined;
}

/** What is counted in texts and laws; a number behind it is not that of an issue. */
const COUNTED_THINGS =
  /^(?:articles?|artikel|artyku[lł]|стать\p{L}|стаття|resolution|rezolucja|резолюц\p{L}{2}|protokol\p{L}?|protocol|protokół|протокол|chapter|rozdział|глава|розділ|kapitel|part|teil|część|часть|частина|section|day|tag|dzień|день|page|seite|strona|paragraph|ustawa|закон|law|agenda|operation|top)\s/iu;

/** A short name with a number behind it that nothing else explains: `Name 15`, `Name. 7/23`. */
export function numberedName(text: string): { readonly name: string; readonly number: string } | undefined {
  const found = /^(\p{Lu}\p{L}[^\d.,:;?!|]{1,40}?)[.,]?\s(\d{1,4}(?:\s?\/\s?\d{2,4}|\s?\(\d{1,6}\))?)$/u.exec(text);
  const [, name = '', number = ''] = found ?? [];
  if (
    !found ||
    name.split(' ').length > 4 ||
    /^(?:19|20)\d{2}$/u.test(number) ||
    SEASON.test(name) ||
    COUNTED_THINGS.test(`${name} `) ||
    COUNTED_THINGS.test(`${name.slice(name.lastIndexOf(' ') + 1)} `)
  )
    return undefined;
  return { name, number };
}

/** True for a number in its year, which looks like a month: `3/2019`. */
export const isOfYear = (number: string | null): boolean => number !== null && OF_YEAR.test(number);

/** Every longer word begins with a capital: the look of a name. */
export const isTitleCase = (text: string): boolean =>
  text.split(/\s+/u).every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word)) ||
  (hasSeriesNoun(text) && text.split(' ').length <= 3);
