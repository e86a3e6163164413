import { type Origin, webAddress } from '../credit/origin.ts';
import { type ParagraphSpan, pinpoint } from '../excerpt/pinpoint.ts';
import { dateParts } from '../model/date.ts';
import type { ReportId } from '../model/report.ts';

/** A name that is printed as it stands. */
interface CitedName {
  readonly literal: string;
}

/**
 * A report as an item of CSL-JSON (Citation Style Language 1.0.2), so that any of its styles can take it. A variable
 * that the report lacks is absent; none is made up, the file's name least of all.
 */
export interface CitationData {
  readonly id: ReportId;
  readonly type: 'article-magazine';
  readonly title?: string;
  readonly author?: readonly CitedName[];
  readonly 'container-title'?: string;
  readonly number?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly language?: string;
}

/** The place that a citation points at, with CSL's label for paragraphs; `text` is how our own style writes it. */
export interface Locator {
  readonly label: 'paragraph';
  readonly locator: string;
  readonly text: string;
}

/** The citation data of a report. Without named authors the publisher is the author (a corporate author). */
export function citationData(origin: Origin): CitationData {
  const names = origin.authors.length > 0 ? origin.authors : origin.publisher === null ? [] : [origin.publisher];
  const date = origin.date === null ? undefined : dateParts(origin.date);
  const address = webAddress(origin.address);
  return {
    id: origin.report,
    type: 'article-magazine',
    ...(origin.title !== null && { title: origin.title }),
    ...(names.length > 0 && { author: names.map((literal) => ({ literal })) }),
    ...(origin.series !== null && { 'container-title': origin.series }),
    ...(origin.seriesNumber !== null && { number: origin.seriesNumber }),
    ...(origin.publisher !== null && { publisher: origin.publisher }),
    ...(date && {
      issued: { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] },
    }),
    ...(address !== null && { URL: address }),
    ...(origin.language !== null && { language: origin.language }),
  };
}

export function locator(span: ParagraphSpan): Locator {
  const { paragraph, lastParagraph } = span;
  return {
    label: 'paragraph',
    locator: paragraph === lastParagraph ? `${paragraph}` : `${paragraph}-${lastParagraph}`,
    text: pinpoint(span),
  };
}
