import type { Correction } from '../model/correction.ts';
import type { Dossier, DossierId } from '../model/dossier.ts';
import type { JournalLine, JournalMark, YoursEntry } from '../model/journal.ts';
import type { Mention } from '../model/mention.ts';
import type { Original } from '../model/original.ts';
import type { Result } from '../model/problem.ts';
import type { PublisherProfile } from '../model/publisher-profile.ts';
import type { Report, ReportId, Sha256 } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import type { PartedPair } from '../model/version.ts';

/** The desktop side as the flows need it; see `electron/bridge/desktop.ts` for what each call promises. */
export interface Vault {
  open(): Promise<Result<VaultInfo>>;
  /** Keeps a whole original; resolves when it is safe on the disk. */
  keep(file: {
    readonly name: string;
    readonly original: Sha256;
    readonly bytes: Uint8Array;
    readonly sample: boolean;
    readonly job: string;
  }): Promise<Result<{ readonly alreadyThere: boolean; readonly mark: JournalMark }>>;
  read(original: Sha256): Promise<Result<Uint8Array>>;
  remove(originals: readonly Sha256[]): Promise<Result<JournalMark>>;
  restore(
    originals: readonly Sha256[],
  ): Promise<Result<{ readonly mark: JournalMark; readonly missing: readonly Sha256[] }>>;
  journal(after: number): Promise<Result<{ readonly lines: readonly JournalLine[]; readonly mark: JournalMark }>>;
  append(entries: readonly YoursEntry[]): Promise<Result<JournalMark>>;
  check(from: number): Promise<
    Result<{
      readonly checked: number;
      readonly damaged: readonly {
        readonly original: Sha256;
        readonly name: string;
        readonly what: 'missing' | 'changed';
      }[];
      readonly next: number | null;
    }>
  >;
  samples(): Promise<Result<readonly { readonly name: string; readonly bytes: Uint8Array }[]>>;
}

export interface VaultInfo {
  readonly archive: string;
  readonly place: string;
  readonly mark: JournalMark;
  readonly mended: readonly string[];
  readonly host: 'electron' | 'loopback';
  /** Version of the app. */
  readonly app: string;
}

/** A report as the store keeps it, corrections applied. */
export interface StoredReport {
  readonly report: Report;
  readonly mentions: readonly Mention[];
  /** SHA-256 of the body text, in which excerpts are anchored. */
  readonly body: Sha256;
  /** SHA-256 of all the rest together, see `seal.ts`; checked whenever a report is shown or words of it leave the app. */
  readonly seal: Sha256;
}

/** What the person made, as it stands after replaying the journal. */
export interface Yours {
  readonly dossiers: ReadonlyMap<DossierId, Dossier>;
  /** Per report: correction key to correction. */
  readonly corrections: ReadonlyMap<ReportId, ReadonlyMap<string, Correction>>;
  readonly settings: Settings;
  /** What the person set of publishers, by the profile's id. */
  readonly profiles: ReadonlyMap<string, PublisherProfile>;
  /** Reports that the person set apart as no versions of one another, by `partedKey`. */
  readonly parted: ReadonlyMap<string, PartedPair>;
}

/** The archive's own statement about the store, compared at every opening with what is there. */
export interface Sentinel {
  readonly archive: string;
  /** Version of the stored shapes and of the reading rules; another version means: rebuild. */
  readonly version: number;
  /** The journal line up to which the store is complete. Only `wipe` takes it back. */
  readonly mark: JournalMark;
  readonly reports: number;
  readonly originals: number;
  /**
   * XOR of a SHA-256 of every row: of reports the key, the body hash and the seal, of originals, dossiers, corrections
   * and settings the key and the content. The same whatever the order.
   */
  readonly digest: Sha256;
}

/**
 * One change of the store; every call is one strict transaction that also moves the mark. A change that fails
 * leaves nothing behind. `archive-damaged` means that the rows are no longer those that this store wrote.
 */
export interface StoreChange {
  readonly put?: readonly StoredReport[];
  readonly remove?: readonly ReportId[];
  readonly originals?: readonly Original[];
  /** Originals of which the journal knows nothing. Those that were taken back stay, marked as such. */
  readonly removeOriginals?: readonly Sha256[];
  readonly dossiers?: readonly Dossier[];
  readonly removeDossiers?: readonly DossierId[];
  /** All corrections of these reports; an empty list takes them away. */
  readonly corrections?: ReadonlyMap<ReportId, readonly Correction[]>;
  readonly settings?: Settings;
  /** All of the person's profiles. */
  readonly profiles?: readonly PublisherProfile[];
  /** All pairs of reports that the person set apart. */
  readonly parted?: readonly PartedPair[];
  readonly mark: JournalMark;
}

/** The rebuildable side of the archive (IndexedDB through Dexie, or memory in tests). */
export interface Store {
  /**
   * Opens the database of this archive and counts what is in it, row by row; `counted` is told how far that is.
   * `newer` means that a later version of the app wrote it.
   */
  open(
    archive: string,
    counted?: (finished: number, total: number) => void,
  ): Promise<
    Result<{
      readonly sentinel: Sentinel | null;
      readonly actual: Pick<Sentinel, 'reports' | 'originals' | 'digest'>;
      readonly newer: boolean;
    }>
  >;
  /** Empties everything, or makes the database; the next changes build it anew, for `version`. */
  wipe(archive: string, version: number): Promise<Result<null>>;
  change(change: StoreChange): Promise<Result<null>>;
  report(id: ReportId): Promise<StoredReport | undefined>;
  reports(ids: readonly ReportId[]): Promise<readonly StoredReport[]>;
  /** All reports in batches, in any order. */
  everyReport(visit: (batch: readonly StoredReport[]) => void | Promise<void>): Promise<void>;
  /** All originals, taken-back ones too. */
  originals(): Promise<readonly Original[]>;
  yours(): Promise<Yours>;
  /** The text that `keepSnapshot` stored, if no report came, changed or left since; undefined otherwise. */
  snapshot(): Promise<string | undefined>;
  /** Stores one text for a quicker opening. The next change that puts or removes a report drops it. */
  keepSnapshot(text: string): Promise<Result<null>>;
}

/** The clock, handed in so that time is data. */
export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
  /** Milliseconds, only for differences. */
  ticks(): number;
}

/** Hashing, which browsers and Node offer in different places. */
export interface Hasher {
  /** SHA-256 as 64 lower-case hexadecimal digits. */
  sha256(bytes: Uint8Array): Promise<Sha256>;
}

/** Random ids. */
export interface Ids {
  /** A new id, unique, URL-safe. */
  next(): string;
}
