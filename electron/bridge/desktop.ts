import type { JournalLine, JournalMark, YoursEntry } from '../../renderer/core/model/journal.ts';
import type { Result } from '../../renderer/core/model/problem.ts';
import type { Sha256 } from '../../renderer/core/model/report.ts';

/** What the desktop side says of the archive when it is opened. */
export interface ArchiveInfo {
  /** Random, made with the archive; names the IndexedDB database. */
  readonly archive: string;
  /** The folder, for people to read; the page cannot use it for anything. */
  readonly place: string;
  readonly mark: JournalMark;
  /** Sentences on what was found and mended while opening (a torn last line was cut). */
  readonly mended: readonly string[];
  readonly host: 'electron' | 'loopback';
  readonly app: string;
}

/** One piece of an original. Pieces of a file come in order; the last one completes it. */
export interface OriginalPiece {
  /** The file's name without folders, at most 255 characters. */
  readonly name: string;
  readonly original: Sha256;
  readonly size: number;
  /** Offset of this piece. */
  readonly at: number;
  /** At most 4 MiB. */
  readonly bytes: Uint8Array;
  readonly sample: boolean;
  readonly job: string;
}

export interface KeptOriginal {
  /** True once all pieces are there and the file is safe on the disk, journal line included. */
  readonly complete: boolean;
  /** True where the vault had it before; nothing was written. */
  readonly alreadyThere: boolean;
  readonly mark: JournalMark;
}

export interface RestoredOriginals {
  readonly mark: JournalMark;
  readonly missing: readonly Sha256[];
}

export interface CheckedOriginals {
  readonly checked: number;
  readonly damaged: readonly {
    readonly original: Sha256;
    readonly name: string;
    readonly what: 'missing' | 'changed';
  }[];
  /** Pass it back to go on; null when all were checked. */
  readonly next: number | null;
}

export type DesktopEvent =
  | { readonly event: 'command'; readonly command: string }
  | { readonly event: 'gone'; readonly reason: string };

/**
 * Every call between the page and the desktop side. No call takes or returns a path, and none reaches
 * outside the archive's own folder but `saveExport`, which the person confirms. Each is checked by the
 * validators in `schema.ts` on the desktop side, whatever the page claims.
 */
export interface Desktop {
  openArchive(): Promise<Result<ArchiveInfo>>;
  keepOriginal(piece: OriginalPiece): Promise<Result<KeptOriginal>>;
  /** The bytes of an original from `at`, at most 4 MiB; checked against the SHA-256 when the last piece is read. */
  readOriginal(original: Sha256, at: number): Promise<Result<{ readonly bytes: Uint8Array; readonly size: number }>>;
  /** Moves originals to the vault's trash, from where `restoreOriginals` takes them back. Nothing empties it. */
  removeOriginals(originals: readonly Sha256[]): Promise<Result<JournalMark>>;
  /** Takes back what the trash has; `missing` are those that it does not have, which stay removed. */
  restoreOriginals(originals: readonly Sha256[]): Promise<Result<RestoredOriginals>>;
  /** Journal lines after line `after`, at most 500 at a time, with the mark after the last of them. */
  readJournal(after: number): Promise<Result<{ readonly lines: readonly JournalLine[]; readonly mark: JournalMark }>>;
  /** Writes entries and answers when they are on the disk. All or none. */
  append(entries: readonly YoursEntry[]): Promise<Result<JournalMark>>;
  /** Hashes originals from place `from` (0 first), some at a time. */
  checkOriginals(from: number): Promise<Result<CheckedOriginals>>;
  /** The sample reports that ship with the app. */
  samples(): Promise<Result<readonly { readonly name: string; readonly bytes: Uint8Array }[]>>;
  /** Asks the person where to, and writes. `saved` is null where the person changed their mind. */
  saveExport(name: string, bytes: Uint8Array): Promise<Result<{ readonly saved: string | null }>>;
  /** Puts both forms on the clipboard. */
  copy(text: string, html: string): Promise<Result<null>>;
}

export type DesktopVerb = keyof Desktop;

/** What `window.desktop` is: the calls, and one subscription. */
export interface DesktopWindow extends Desktop {
  /** Returns the function that ends the subscription. */
  onEvent(listen: (event: DesktopEvent) => void): () => void;
}
