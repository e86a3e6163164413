import type { PrintedDate } from '../model/date.ts';
import type { EntityId, ReasonKind } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Report, ReportId } from '../model/report.ts';
import { placeOfPart } from './places.ts';
import { type Signature, signatureOf } from './signature.ts';

/** Mentions of one entity, for one reason, at one place of a report. */
export interface MentionedAt {
  readonly entity: EntityId;
  readonly reason: ReasonKind;
  /** A place, see `places.ts`. */
  readonly place: number;
  readonly times: number;
}

/** What filters, facets, sorting and lists need of a report, without its text. */
export interface CatalogueRow {
  readonly report: ReportId;
  readonly file: string;
  readonly title: string | null;
  readonly series: string | null;
  readonly publisher: string | null;
  readonly date: PrintedDate | null;
  readonly language: string | null;
  readonly sample: boolean;
  /** Questions that reading could not settle and no person has answered. */
  readonly please: readonly string[];
  /** The numbers of a date of which nothing but the order of day and month is open; null where that is no question. */
  readonly dayOrMonth: string | null;
  readonly mentions: readonly MentionedAt[];
  /** By which reports with a text like this one are found. */
  readonly signature: Signature;
  /** When the publisher last changed it, where the report says so. */
  readonly changed: PrintedDate | null;
}

export function catalogueRow(report: Report, mentions: readonly Mention[]): CatalogueRow {
  return {
    report: report.id,
    file: report.file,
    title: report.title.value,
    series: report.series.value,
    publisher: report.publisher.value,
    date: report.date.value,
    language: report.language.value,
    sample: report.sample,
    please: openQuestions(report),
    dayOrMonth: dayOrMonth(report),
    mentions: counted(report, mentions),
    signature: signatureOf(report),
    changed: report.changed ?? null,
  };
}

/** The numbers of a report's date where the order of day and month is asked and nobody has answered. */
export const dayOrMonth = ({ date }: Report): string | null => (date.corrected ? null : (date.check?.order ?? null));

/** The questions of fields that nobody has set by hand. */
export function openQuestions(report: Report): readonly string[] {
  const fields = [
    report.title,
    report.series,
    report.seriesNumber,
    report.publisher,
    report.date,
    report.authors,
    report.address,
    report.language,
    report.encoding,
    report.pictureCredits,
    report.notice,
  ];
  return fields.flatMap((field) => (field.check && !field.corrected ? [field.check.question] : []));
}

function counted(report: Report, mentions: readonly Mention[]): readonly MentionedAt[] {
  const found = new Map<string, MentionedAt>();
  for (const { entity, reason, part } of mentions) {
    const place = placeOfPart(report, part);
    const key = `${place} ${reason} ${entity}`;
    found.set(key, { entity, reason, place, times: (found.get(key)?.times ?? 0) + 1 });
  }
  return [...found.values()];
}
