import type { StoreApi } from 'zustand/vanilla';
import type { DossierId, ExportFormat } from '../core/model/dossier.ts';
import type { ExcerptId, Passage } from '../core/model/excerpt.ts';
import type { Problem, Result } from '../core/model/problem.ts';
import type { DossierView } from '../worker/contract.ts';
import type { Archive } from './archive.ts';
import type { Messages } from './messages.ts';
import type { Ports } from './ports.ts';

/** A note as it is written, until it is on the disk. */
export interface Draft {
  readonly dossier: DossierId;
  readonly text: string;
  /** Why it is not on the disk; null while it is being written or saved. */
  readonly unsaved: Problem | null;
}

export interface DossiersState {
  readonly open: DossierId | null;
  /** Null while it is read. */
  readonly view: DossierView | null;
  readonly problem: Problem | null;
  readonly chosen: ExcerptId | null;
  /** The excerpt whose note is being written. */
  readonly noting: ExcerptId | null;
  /** Notes of all dossiers that are not on the disk, whichever dossier is open. */
  readonly drafts: ReadonlyMap<ExcerptId, Draft>;
  readonly renaming: boolean;
  readonly format: ExportFormat;
  readonly exporting: boolean;
  /** ISO 8601, of the last change that is on the disk. */
  readonly savedAt: string | null;
  /** A passage that waits for a dossier to be chosen. */
  readonly waiting: Passage | null;
}

export const NO_DOSSIER: DossiersState = {
  open: null,
  view: null,
  problem: null,
  chosen: null,
  noting: null,
  drafts: new Map(),
  renaming: false,
  format: 'docx',
  exporting: false,
  savedAt: null,
  waiting: null,
};

/** What everything that is done with dossiers shares. */
export interface DossierDesk {
  readonly store: StoreApi<DossiersState>;
  readonly ports: Ports;
  readonly messages: Messages;
  readonly archive: Archive;
  /** Shows a dossier as it is now. */
  readonly open: (id: DossierId) => Promise<void>;
  /**
   * After a change: reads everything that shows the dossier again. A problem is told to `tell`, or as a message.
   */
  readonly settled: <T>(
    id: DossierId,
    call: Promise<Result<T>>,
    tell?: (problem: Problem) => void,
  ) => Promise<Result<T>>;
}
