import type { Correction } from '../core/model/correction.ts';
import type { Dossier, DossierId, ExportFormat } from '../core/model/dossier.ts';
import type { Entity, EntityId } from '../core/model/entity.ts';
import type { Excerpt, ExcerptId, Passage } from '../core/model/excerpt.ts';
import type { ImportProgress, ImportSummary } from '../core/model/import.ts';
import type { Mention } from '../core/model/mention.ts';
import type { Original } from '../core/model/original.ts';
import type { Problem, Result } from '../core/model/problem.ts';
import type { Report, ReportId, Sha256 } from '../core/model/report.ts';
import type { SearchAnswer, SearchRequest, Suggestions } from '../core/model/search.ts';
import type { Settings } from '../core/model/settings.ts';

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

export interface DossierSummary {
  readonly id: DossierId;
  readonly name: string;
  readonly excerpts: number;
}

/** What happened while opening; the window tells the person everything but `opened`. */
export type Opening =
  | { readonly how: 'opened'; readonly mended: readonly string[] }
  | { readonly how: 'caught-up'; readonly mended: readonly string[]; readonly entries: number }
  /** The index was missing, foreign or damaged and was built again from the vault. */
  | {
      readonly how: 'rebuilt';
      readonly mended: readonly string[];
      readonly why: string;
      readonly reports: number;
      readonly lost: readonly string[];
    };

/** Work over a second tells how far it is. */
export type ArchiveEvent =
  | { readonly event: 'import-progress'; readonly progress: ImportProgress }
  | { readonly event: 'rebuild-progress'; readonly finished: number; readonly total: number; readonly why: string }
  | { readonly event: 'state'; readonly state: ArchiveState }
  | { readonly event: 'checked'; readonly at: string; readonly originals: number; readonly damaged: readonly string[] }
  | { readonly event: 'problem'; readonly problem: Problem };

/** A report as the reader shows it: corrections applied, mentions found. */
export interface ReportView {
  readonly report: Report;
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<EntityId, Pick<Entity, 'id' | 'kind' | 'name' | 'type'>>>;
  /** `field` or `role@…` keys that a person set. */
  readonly corrected: readonly string[];
  /** Body text, in which passages are measured. */
  readonly body: string;
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
}

export interface TermsSentence {
  readonly sign: 'may' | 'limited' | 'no' | 'not-stated';
  /** The subject, set bold: "Text". */
  readonly subject: string;
  readonly rest: string;
}

/** What goes on the clipboard, and what the window says of it. */
export interface CreditedCopy {
  readonly text: string;
  readonly html: string;
  readonly pinpoint: string;
  readonly credit: string;
  readonly warning: string | null;
}

export interface ExportedFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** An excerpt in its dossier, checked against its report. */
export interface ExcerptView {
  readonly excerpt: Excerpt;
  readonly title: string | null;
  readonly series: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly language: string | null;
  readonly pinpoint: string;
  readonly citation: string;
  readonly credit: string;
  readonly notice: string | null;
  readonly terms: readonly TermsSentence[];
  /** Set where it cannot leave: the words changed, the report is gone, the terms forbid. */
  readonly problem: Problem | null;
}

export interface DossierView {
  readonly dossier: Dossier;
  readonly excerpts: readonly ExcerptView[];
}

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
  restoreImport(job: string): Promise<Result<{ readonly restored: number }>>;
  imports(): Promise<
    readonly { readonly job: string; readonly at: string; readonly files: number; readonly sample: boolean }[]
  >;
  originals(job: string | null): Promise<readonly Original[]>;
  search(request: SearchRequest): Promise<SearchAnswer>;
  suggest(text: string): Promise<Suggestions>;
  report(id: ReportId): Promise<Result<ReportView>>;
  correct(correction: Correction): Promise<Result<ReportView>>;
  withdrawCorrection(report: ReportId, key: string): Promise<Result<ReportView>>;
  /** The original's text, decoded as `encoding` (a WHATWG label) or as it was read. */
  originalText(
    original: Sha256,
    encoding: string | null,
  ): Promise<Result<{ readonly text: string; readonly encoding: string }>>;
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
  removeExcerpt(dossier: DossierId, excerpt: ExcerptId): Promise<Result<null>>;
  exportDossier(dossier: DossierId, format: ExportFormat): Promise<Result<ExportedFile>>;
  changeSettings(settings: Settings): Promise<Result<null>>;
}

/** What the worker calls in the page: the desktop side (which only the page can reach) and events. */
export interface PageCalls {
  desktop(verb: string, args: readonly unknown[]): Promise<unknown>;
  event(event: ArchiveEvent): void;
}
