import type { ArchiveEvent, ArchiveState } from '../core/model/archive-state.ts';
import type { Correction } from '../core/model/correction.ts';
import type { DossierId, ExportFormat } from '../core/model/dossier.ts';
import type { CreditedCopy, DossierView, ExportedFile } from '../core/model/dossier-view.ts';
import type { Excerpt, ExcerptId, Passage } from '../core/model/excerpt.ts';
import type { ImportListing, ImportSummary } from '../core/model/import.ts';
import type { Opening } from '../core/model/opening.ts';
import type { OriginalView } from '../core/model/original.ts';
import type { Result } from '../core/model/problem.ts';
import type { ProfilesTaken, PublisherListing, PublisherProfile } from '../core/model/publisher-profile.ts';
import type { ReportId } from '../core/model/report.ts';
import type { ReportView, TermsSentence } from '../core/model/report-view.ts';
import type { SearchAnswer, SearchRequest, Suggestions } from '../core/model/search.ts';
import type { Settings } from '../core/model/settings.ts';
import type { VersionComparison } from '../core/model/version.ts';

export type { ArchiveEvent, ArchiveState } from '../core/model/archive-state.ts';
export type {
  CreditedCopy,
  DossierSummary,
  DossierView,
  ExcerptView,
  ExportedFile,
} from '../core/model/dossier-view.ts';
export type { Opening } from '../core/model/opening.ts';
export type { ReportView, TermsSentence } from '../core/model/report-view.ts';

/** Every call from the page to the archive worker. Failures are values; a rejected promise is a defect. */
export interface ArchiveCalls {
  open(): Promise<Result<Opening>>;
  state(): Promise<ArchiveState>;
  /** Reads, keeps and indexes files. Answers at the end; progress comes as events. */
  importFiles(job: string, files: readonly File[]): Promise<ImportSummary>;
  importSamples(job: string): Promise<ImportSummary>;
  /** Ends the import after the file in hand; what was finished stays. */
  cancelImport(job: string): Promise<void>;
  /** Takes an import back: its reports leave, its originals go to the vault's trash. */
  takeBackImport(job: string): Promise<Result<{ readonly removed: number }>>;
  /** Brings back what was taken back of an import, as far as the vault's trash has it. */
  restoreImport(job: string): Promise<Result<{ readonly restored: number }>>;
  /** Newest first, taken-back ones too. */
  imports(): Promise<readonly ImportListing[]>;
  /** The originals of an import, or all, with their reports; taken-back ones too. */
  originals(job: string | null): Promise<readonly OriginalView[]>;
  search(request: SearchRequest): Promise<SearchAnswer>;
  suggest(text: string): Promise<Suggestions>;
  report(id: ReportId): Promise<Result<ReportView>>;
  /** Two versions beside one another, whichever is named first. */
  compareVersions(one: ReportId, other: ReportId): Promise<Result<VersionComparison>>;
  /** "These are not versions of one report." */
  partVersions(one: ReportId, other: ReportId): Promise<Result<null>>;
  joinVersions(one: ReportId, other: ReportId): Promise<Result<null>>;
  correct(correction: Correction): Promise<Result<ReportView>>;
  withdrawCorrection(report: ReportId, key: string): Promise<Result<ReportView>>;
  /** The text from which a report was read, decoded as `encoding` (a WHATWG label) or as it was read. */
  originalText(
    report: ReportId,
    encoding: string | null,
  ): Promise<Result<{ readonly text: string; readonly encoding: string }>>;
  /** The original of a report, or a file that gave none, byte for byte. */
  originalCopy(report: ReportId): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
  /** Makes the credited copy of a passage and writes the ledger. The caller puts it on the clipboard. */
  copyWithCredit(passages: readonly Passage[]): Promise<Result<CreditedCopy>>;
  copyExcerpt(dossier: DossierId, excerpt: ExcerptId): Promise<Result<CreditedCopy>>;
  dossier(id: DossierId): Promise<Result<DossierView>>;
  makeDossier(name: string): Promise<Result<DossierId>>;
  renameDossier(id: DossierId, name: string): Promise<Result<null>>;
  deleteDossier(id: DossierId): Promise<Result<null>>;
  addExcerpt(dossier: DossierId, passage: Passage, note: string): Promise<Result<ExcerptId>>;
  /** Puts an excerpt back as it was (undo of a removal). */
  restoreExcerpt(dossier: DossierId, excerpt: Excerpt, at: number): Promise<Result<null>>;
  moveExcerpt(dossier: DossierId, excerpt: ExcerptId, at: number): Promise<Result<null>>;
  noteExcerpt(dossier: DossierId, excerpt: ExcerptId, note: string): Promise<Result<null>>;
  /** Anchors an excerpt where its very words stand now: what `ExcerptView.moved` offers. */
  reanchorExcerpt(dossier: DossierId, excerpt: ExcerptId): Promise<Result<null>>;
  removeExcerpt(dossier: DossierId, excerpt: ExcerptId): Promise<Result<null>>;
  exportDossier(dossier: DossierId, format: ExportFormat): Promise<Result<ExportedFile>>;
  /** Every publisher that is known or that a report names, those with the most reports first. */
  publishers(): Promise<readonly PublisherListing[]>;
  /** The publisher of a report, with the profile that may be begun where nothing is known of it. */
  publisherOf(report: ReportId): Promise<Result<PublisherListing>>;
  /** Keeps a profile and gives it as it was kept; reports that may read differently are read anew, told as `reread`. */
  keepProfile(profile: PublisherProfile): Promise<Result<PublisherProfile>>;
  /** Forgets what the person set of a publisher; one that ships is again as it ships. */
  dropProfile(id: string): Promise<Result<null>>;
  /** What the person set of publishers, as a file. */
  exportProfiles(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  importProfiles(text: string): Promise<Result<ProfilesTaken>>;
  /** A notice's terms in plain words, as the reader would show them. */
  readTerms(notice: string): Promise<readonly TermsSentence[]>;
  changeSettings(settings: Settings): Promise<Result<null>>;
}

/** What the worker calls in the page: the desktop side (which only the page can reach) and events. */
export interface PageCalls {
  desktop(verb: string, args: readonly unknown[]): Promise<unknown>;
  event(event: ArchiveEvent): void;
}
