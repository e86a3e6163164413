import type { PrintedDate } from './date.ts';
import type { Problem } from './problem.ts';
import type { ReportId, Sha256 } from './report.ts';

/** A place inside a file that gave no report, and why. */
export interface UnreadPlace {
  readonly place: string;
  readonly problem: Problem;
}

/** A file of the vault as the archive knows it. */
export interface Original {
  readonly original: Sha256;
  readonly name: string;
  readonly size: number;
  readonly sample: boolean;
  readonly job: string;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
  /** Why it gave no report; null where it did. */
  readonly problem: Problem | null;
  /** Places inside it that gave no report, where others did; the first two hundred. */
  readonly unread: readonly UnreadPlace[];
  /** True while it lies in the vault's trash: it was taken back and can be brought back. It then has no reports. */
  readonly takenBack: boolean;
}

/** What lists show of a report without opening it. */
export interface ReportListing {
  readonly report: ReportId;
  /** Where in the file it stands; empty where it is all of it. */
  readonly place: string;
  readonly title: string | null;
  readonly series: string | null;
  readonly date: PrintedDate | null;
  /** Questions that reading could not settle and no person has answered. */
  readonly please: readonly string[];
  readonly publisher: string | null;
  /** The numbers of its date where nothing but the order of day and month is asked; null where not. */
  readonly dayOrMonth: string | null;
}

/** An original with the reports that stand in it. */
export interface OriginalView extends Original {
  readonly reports: readonly ReportListing[];
}
