import type { Report } from '../model/report.ts';
import { conditionSentence } from './condition.ts';
import { dateInWords } from './date-in-words.ts';
import { apart, plainLine } from './legible.ts';
import { isCreativeCommons } from './licence.ts';
import { namesInRow, type Origin, originOf, sameName, seriesWithNumber } from './origin.ts';

/** Words with which a notice asks that author or title be named, in the languages of the archive. */
const ASKS_FOR_AUTHOR = /\bauthors?\b|byline|\bautor|verfasser|автор/iu;
const ASKS_FOR_TITLE = /\btitles?\b|tytuł|\btitel|назв|заголов/iu;

/**
 * The credit as every way out prints it, the same in every format: the wording that the publisher prescribes, if
 * any; the origin; the condition. Pictures' credits have no part in it, and what is unknown is said to be.
 */
export function creditLine(report: Report): string {
  const wording = plainLine(report.terms.wording ?? '');
  return [apart(sentence(wording)), originLine(report), conditionSentence(report.terms)]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * `Origin: Warsaw Institute Foundation, Russia Monitor, 12 December 2019.` Author and title are named where the
 * terms ask for them (every Creative Commons licence does) and where there is no series to find the report by.
 */
export function originLine(report: Report): string {
  const origin = originOf(report);
  const notice = report.notice.value ?? '';
  const named = origin.series === null || isCreativeCommons(report.terms);
  const facts = [
    ...publisherAndSeries(origin),
    named || ASKS_FOR_AUTHOR.test(notice) ? authors(origin) : null,
    named || ASKS_FOR_TITLE.test(notice) ? titleInWords(origin) : null,
    dateInWords(origin.date) ?? 'undated',
    origin.address,
  ];
  return sentence(`Origin: ${facts.filter((fact) => fact !== null).join(', ')}`);
}

/** A publisher that calls its series by its own name is named once. */
const publisherAndSeries = (origin: Origin): readonly (string | null)[] =>
  sameName(origin.publisher, origin.series)
    ? [seriesWithNumber({ ...origin, series: origin.publisher })]
    : [origin.publisher === null ? 'publisher not stated' : apart(origin.publisher), seriesWithNumber(origin)];

const authors = (origin: Origin): string | null =>
  namesInRow(origin.authors.filter((author) => !sameName(author, origin.publisher)).map(apart));

/** With a full stop, unless it ends in a stop of its own. */
const sentence = (text: string): string => (text === '' || /[.!?…]$/u.test(text) ? text : `${text}.`);

function titleInWords({ title, series }: Origin): string | null {
  if (title !== null) return `“${apart(title)}”`;
  return series === null ? 'title not stated' : null;
}
