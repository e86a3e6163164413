import type { PrintedDate } from '../model/date.ts';
import type { Field, Report, ReportId } from '../model/report.ts';
import { apart, isNamed, plainLine } from './legible.ts';
import { isOfPicture } from './picture-names.ts';

/** Where a report comes from: the facts that credit and citation print, each null where the report lacks it. */
export interface Origin {
  readonly report: ReportId;
  readonly title: string | null;
  readonly series: string | null;
  readonly seriesNumber: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly date: PrintedDate | null;
  readonly address: string | null;
  readonly language: string | null;
  /** True for the samples that ship with the app, whose publishers are invented. */
  readonly sample: boolean;
}

/**
 * The origin of a report. The name of its file is no part of it, nor is anyone whom only a picture credit names,
 * whatever reading made of that line; a person's own correction stands.
 */
export function originOf(report: Report): Origin {
  return {
    report: report.id,
    title: fact(report.title.value),
    series: fact(report.series.value),
    seriesNumber: fact(report.seriesNumber.value),
    publisher: named(report, report.publisher, report.publisher.value),
    authors: report.authors.value.flatMap((author) => named(report, report.authors, author) ?? []),
    date: report.date.value,
    address: fact(report.address.value),
    language: languageTag(report.language.value),
    sample: report.sample,
  };
}

/** The language, if it is written as BCP 47 has it; anything else is unknown. */
export const languageTag = (language: string | null): string | null =>
  language !== null && /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,8}$/i.test(language) ? language : null;

/** Series and number as one name: `PISM Bulletin 99 (1039)`. */
export const seriesWithNumber = ({ series, seriesNumber }: Origin): string | null =>
  series === null ? null : [apart(series), seriesNumber].filter((part) => part !== null).join(' ');

/** The address as a link may name it; null unless it is a web address. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** A fact as one line; null where nothing of it could be read. */
function fact(value: string | null): string | null {
  const line = plainLine(value ?? '');
  return isNamed(line) ? line : null;
}

const named = (report: Report, field: Field<unknown>, name: string | null): string | null =>
  name !== null && isOfPicture(report, field, name) ? null : fact(name);

/** Whether two names are the same to a reader. */
export const sameName = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

/** `A`, `A and B`, `A, B and C`; null for no names. */
export function namesInRow(names: readonly string[]): string | null {
  if (names.length < 2) return names[0] ?? null;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
