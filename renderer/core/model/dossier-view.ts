import type { Dossier, DossierId } from './dossier.ts';
import type { Anchor, Excerpt } from './excerpt.ts';
import type { Problem } from './problem.ts';
import type { TermsSentence } from './report-view.ts';
import type { NewerWords } from './version.ts';

export interface DossierSummary {
  readonly id: DossierId;
  readonly name: string;
  readonly excerpts: number;
}

/** Excerpts as text and as HTML, with what the window says of them. */
export interface WrittenCopy {
  readonly text: string;
  readonly html: string;
  readonly pinpoint: string;
  readonly credit: string;
  readonly warning: string | null;
}

/** A dossier as a file. */
export interface WrittenFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

interface InLedger {
  /** What left of the same reports before, where it is too much for one work together with this; null where not. */
  readonly leftBefore: string | null;
}

/** A copy that is in the ledger and may go on the clipboard. */
export type CreditedCopy = WrittenCopy & InLedger;

/** A file that is in the ledger and may be saved. */
export type ExportedFile = WrittenFile & InLedger;

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
  /** Where its very words stand now, if they left their place and stand exactly once elsewhere: for the person to take. */
  readonly moved: Anchor | null;
  /** The import that brings its report back, by its job, where the report was taken back with it. */
  readonly takenBack: string | null;
  /** The newest version of its report, where the words of the excerpt do not stand in it any more. */
  readonly newer: NewerWords | null;
}

export interface DossierView {
  readonly dossier: Dossier;
  readonly excerpts: readonly ExcerptView[];
}
