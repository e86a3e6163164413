import type { PrintedDate } from './date.ts';
import type { Problem } from './problem.ts';
import type { ReportId, Sha256 } from './report.ts';
import type { VersionListing } from './version.ts';

/** How one file of an import ended, or one of the reports in it. In every case the original is in the vault, except where `kept` is false. */
export type ImportOutcome =
  | {
      readonly outcome: 'imported';
      readonly file: string;
      /** Where in the file; empty where the file is one report. */
      readonly place: string;
      readonly report: ReportId;
      readonly title: string | null;
      readonly series: string | null;
      readonly date: PrintedDate | null;
      readonly paragraphs: number;
      readonly mentions: number;
      readonly please: readonly string[];
      readonly publisher: string | null;
      /** The numbers of its date where nothing but the order of day and month is asked; null where not. */
      readonly dayOrMonth: string | null;
      /** The newest report that was there before and of which it is a version; null where it is none. */
      readonly versionOf: Pick<VersionListing, 'report' | 'title' | 'importedAt'> | null;
    }
  | {
      readonly outcome: 'already-there';
      readonly file: string;
      /** Where in the file; empty where the file is one report. */
      readonly place: string;
      readonly report: ReportId;
      readonly title: string | null;
      readonly series: string | null;
      readonly date: PrintedDate | null;
    }
  | {
      readonly outcome: 'not-readable';
      readonly file: string;
      /** Where in the file; empty where the file is one report. */
      readonly place: string;
      readonly original: Sha256 | null;
      readonly kept: boolean;
      readonly problem: Problem;
    };

/** An import as the archive knows it for good, also after it was taken back. */
export interface ImportListing {
  readonly job: string;
  /** ISO 8601, UTC: when its first file was kept. */
  readonly at: string;
  readonly sample: boolean;
  /** Files of it that are in the archive. */
  readonly files: number;
  /** Files of it that were taken back. Where `files` is 0, the whole import was. */
  readonly takenBack: number;
}

export interface ImportProgress {
  readonly job: string;
  readonly total: number;
  readonly finished: number;
  /** Name of the file in hand; empty before the first and after the last. */
  readonly file: string;
  /** Seconds; null while it cannot be told yet. */
  readonly secondsLeft: number | null;
  /** Outcomes since the last progress message. */
  readonly outcomes: readonly ImportOutcome[];
}

export interface ImportSummary {
  readonly job: string;
  readonly outcomes: readonly ImportOutcome[];
  readonly cancelled: boolean;
  /** Set where the import stopped before its end (disk full); what was finished stays. */
  readonly problem: Problem | null;
  readonly seconds: number;
}
