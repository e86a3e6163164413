import type { DossierId } from './dossier.ts';
import type { Entity, EntityId } from './entity.ts';
import type { ExcerptId } from './excerpt.ts';
import type { Mention } from './mention.ts';
import type { Range } from './range.ts';
import type { Report } from './report.ts';
import type { VersionListing } from './version.ts';

/** One sentence of the terms in plain words. */
export interface TermsSentence {
  readonly sign: 'may' | 'limited' | 'no' | 'not-stated';
  /** The subject, set bold: "Text". */
  readonly subject: string;
  readonly rest: string;
}

/** A report as the reader shows it: corrections applied, mentions found. */
export interface ReportView {
  readonly report: Report;
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<EntityId, Pick<Entity, 'id' | 'kind' | 'name' | 'type'>>>;
  /** `field` or `role@…` keys that a person set. */
  readonly corrected: readonly string[];
  /** Body text, in which passages are measured. */
  readonly body: string;
  /** Sentences of the body text in order, as ranges in it; none runs from one part into the next. */
  readonly sentences: readonly Range[];
  /** Ranges in the body text that stand in a dossier. */
  readonly excerpts: readonly {
    readonly id: ExcerptId;
    readonly dossier: DossierId;
    readonly start: number;
    readonly end: number;
  }[];
  /** The terms in plain words, first what may go, then what may not. */
  readonly termsInWords: readonly TermsSentence[];
  /** The credit line as every way out prints it. */
  readonly credit: string;
  /** All versions of the report in the archive, newest first, itself among them; empty where it is the only one. */
  readonly versions: readonly VersionListing[];
  /** Reports with nearly the same text that the person set apart from it. */
  readonly setApart: readonly VersionListing[];
}
