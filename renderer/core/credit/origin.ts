import type { PrintedDate } from '../model/date.ts';
import type { Report, ReportId } from '../model/report.ts';
import { plainLine } from './legible.ts';

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

/** The origin of a report. The name of its file and its picture credits are no part of it. */
export function originOf(report: Report): Origin {
  return {
    report: report.id,
    title: fact(report.title.value),
    series: fact(report.series.value),
    seriesNumber: fact(report.seriesNumber.value),
    publisher: fact(report.publisher.value),
    authors: report.authors.value.map(plainLine).filter((author) => author !== ''),
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
  series === null ? null : [series, seriesNumber].filter((part) => part !== null).join(' ');

/** The address as a link may name it; null unless it is a web address. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

const fact = (value: string | null): string | null => (value === null ? null : plainLine(value) || null);

/** `A`, `A and B`, `A, B and C`; null for no names. */
export function namesInRow(names: readonly string[]): string | null {
  if (names.length < 2) return names[0] ?? null;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
