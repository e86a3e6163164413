import type { PrintedDate } from './date.ts';
import type { DossierSummary } from './dossier-view.ts';
import type { ImportProgress } from './import.ts';
import type { Problem } from './problem.ts';
import type { ReportId } from './report.ts';
import type { Settings } from './settings.ts';

/** What the window shows of the archive as a whole. */
export interface ArchiveState {
  readonly reports: number;
  readonly samples: number;
  readonly originals: number;
  readonly notReadable: number;
  readonly dossiers: readonly DossierSummary[];
  readonly settings: Settings;
  readonly place: string;
  readonly host: 'electron' | 'loopback';
}

/** What a report that was read anew now says, as far as lists show it. */
export interface Reread {
  readonly report: ReportId;
  readonly date: PrintedDate | null;
  readonly please: readonly string[];
}

/** Work over a second tells how far it is. */
export type ArchiveEvent =
  | { readonly event: 'import-progress'; readonly progress: ImportProgress }
  | { readonly event: 'rebuild-progress'; readonly finished: number; readonly total: number; readonly why: string }
  /** Reports read anew since what is known of a publisher changed; `reports` are those since the last such event. */
  | {
      readonly event: 'reread';
      readonly finished: number;
      readonly total: number;
      readonly reports: readonly Reread[];
    }
  | { readonly event: 'state'; readonly state: ArchiveState }
  | { readonly event: 'checked'; readonly at: string; readonly originals: number; readonly damaged: readonly string[] }
  | { readonly event: 'problem'; readonly problem: Problem };
