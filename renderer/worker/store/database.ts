import Dexie, { type Table } from 'dexie';
import type { Sentinel, StoredReport } from '../../core/archive/ports.ts';
import type { Correction } from '../../core/model/correction.ts';
import type { Dossier, DossierId } from '../../core/model/dossier.ts';
import type { Original } from '../../core/model/original.ts';
import type { PublisherProfile } from '../../core/model/publisher-profile.ts';
import type { ReportId, Sha256 } from '../../core/model/report.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { PartedPair } from '../../core/model/version.ts';

interface Shared {
  /** What the row adds to the sentinel's digest. */
  readonly share: Sha256;
}

export interface ReportRow extends StoredReport, Shared {
  readonly id: ReportId;
}
export interface OriginalRow extends Shared {
  readonly id: Sha256;
  readonly original: Original;
}
export interface DossierRow extends Shared {
  readonly id: DossierId;
  readonly dossier: Dossier;
}
export interface CorrectionRow extends Shared {
  readonly id: ReportId;
  readonly corrections: readonly Correction[];
}

/** Single rows that are read by name. */
export type RecordRow =
  | { readonly id: 'schema'; readonly minWriter: number }
  | { readonly id: 'sentinel'; readonly sentinel: Sentinel }
  | ({ readonly id: 'settings'; readonly settings: Settings } & Shared)
  | ({ readonly id: 'profiles'; readonly profiles: readonly PublisherProfile[] } & Shared)
  | ({ readonly id: 'parted'; readonly parted: readonly PartedPair[] } & Shared)
  | { readonly id: 'snapshot'; readonly text: string; readonly hash: Sha256 };

/** The newest version below. The browser counts ten for each. */
export const SCHEMA = 1;
export const NATIVE = 10;

/**
 * The oldest app that may write what this one wrote, as a schema version. Dexie lets old code open and write a newer
 * database without a word, so this record of our own decides.
 */
export const MIN_WRITER = 1;

export class Shelves extends Dexie {
  readonly reports!: Table<ReportRow, ReportId>;
  readonly originals!: Table<OriginalRow, Sha256>;
  readonly dossiers!: Table<DossierRow, DossierId>;
  readonly corrections!: Table<CorrectionRow, ReportId>;
  readonly records!: Table<RecordRow, RecordRow['id']>;

  constructor(name: string) {
    // Chromium's default lost acknowledged rows in most simulated power cuts, strict in none.
    super(name, { chromeTransactionDurability: 'strict' });
    // 1: one shelf per noun, by id. No other index: filters and facets come from the catalogue in memory.
    this.version(1).stores({ reports: 'id', originals: 'id', dossiers: 'id', corrections: 'id', records: 'id' });
  }
}

export const databaseName = (archive: string): string => `monitor-archive-${archive}`;
