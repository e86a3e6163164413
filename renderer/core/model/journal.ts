import type { Correction } from './correction.ts';
import type { DossierId, ExportFormat } from './dossier.ts';
import type { Anchor, Excerpt, ExcerptId } from './excerpt.ts';
import type { PublisherProfile } from './publisher-profile.ts';
import type { ReportId, Sha256 } from './report.ts';
import type { Settings } from './settings.ts';
import type { TermsClass } from './terms.ts';
import type { PartedPair } from './version.ts';

/** What the person made; in the journal before the window says "saved". */
export type YoursEntry =
  | { readonly kind: 'field-corrected'; readonly correction: Correction }
  | { readonly kind: 'correction-withdrawn'; readonly report: ReportId; readonly key: string }
  | { readonly kind: 'dossier-made'; readonly dossier: DossierId; readonly name: string }
  | { readonly kind: 'dossier-renamed'; readonly dossier: DossierId; readonly name: string }
  | { readonly kind: 'dossier-deleted'; readonly dossier: DossierId }
  /** `at` is the place among the excerpts; past the end means last. One of the same id makes way for it. */
  | { readonly kind: 'excerpt-added'; readonly dossier: DossierId; readonly excerpt: Excerpt; readonly at: number }
  | { readonly kind: 'excerpt-moved'; readonly dossier: DossierId; readonly excerpt: ExcerptId; readonly at: number }
  | { readonly kind: 'excerpt-noted'; readonly dossier: DossierId; readonly excerpt: ExcerptId; readonly note: string }
  | { readonly kind: 'excerpt-removed'; readonly dossier: DossierId; readonly excerpt: ExcerptId }
  | { readonly kind: 'settings-changed'; readonly settings: Settings }
  /** What is known of a publisher, in place of what was known under the same id. */
  | { readonly kind: 'profile-kept'; readonly profile: PublisherProfile }
  | { readonly kind: 'profile-dropped'; readonly id: string }
  /** Two reports that are no versions of one report, whatever their texts say; and that taken back. */
  | { readonly kind: 'versions-parted'; readonly reports: PartedPair }
  | { readonly kind: 'versions-joined'; readonly reports: PartedPair }
  | { readonly kind: 'import-finished'; readonly job: string; readonly counts: ImportCounts }
  /** The ledger: words that left the app, written before they leave. */
  | {
      readonly kind: 'left';
      readonly how: 'copy' | 'export';
      readonly format: 'clipboard' | ExportFormat;
      readonly excerpts: readonly LedgerExcerpt[];
      readonly hash: Sha256;
    };

export interface ImportCounts {
  readonly imported: number;
  readonly alreadyThere: number;
  readonly notReadable: number;
}

/** What the ledger keeps of an excerpt: where it stands, under which terms it left. */
export interface LedgerExcerpt {
  readonly anchor: Anchor;
  readonly terms: TermsClass;
  readonly credit: string;
}

/** What the vault itself writes down. */
export type VaultEntry =
  | { readonly kind: 'archive-made'; readonly archive: string }
  | {
      readonly kind: 'original-kept';
      readonly original: Sha256;
      readonly name: string;
      readonly size: number;
      readonly sample: boolean;
      readonly job: string;
    }
  | { readonly kind: 'original-removed'; readonly original: Sha256 }
  | { readonly kind: 'original-restored'; readonly original: Sha256 };

/** One line of the journal. Lines are numbered from 1 without gaps and chained by hash. */
export type JournalLine = (YoursEntry | VaultEntry) & {
  readonly n: number;
  /** ISO 8601, UTC. Not `at`: entries about excerpts have a place of that name. */
  readonly writtenAt: string;
};

/** A place in the journal: after line `n`, whose chain hash is `hash`. `n` is 0 for an empty journal. */
export interface JournalMark {
  readonly n: number;
  readonly hash: Sha256;
}
