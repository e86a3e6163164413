/** Every way in which something can go wrong that a person may meet. One code, one kind of way out. */
export type ProblemCode =
  | 'archive-locked'
  | 'archive-not-writable'
  | 'archive-damaged'
  | 'disk-full'
  | 'disk-error'
  | 'file-empty'
  | 'file-too-large'
  | 'file-not-text'
  | 'file-not-readable'
  | 'reading-under-way'
  | 'file-changed-under-way'
  | 'format-not-supported'
  | 'original-missing'
  | 'original-damaged'
  | 'report-unknown'
  | 'report-taken-back'
  | 'dossier-unknown'
  | 'excerpt-unknown'
  | 'versions-unknown'
  | 'words-not-in-body'
  | 'words-changed'
  | 'terms-forbid'
  | 'nothing-to-export'
  | 'clipboard-refused'
  | 'host-gone'
  | 'call-refused'
  | 'index-newer-than-app'
  | 'unexpected';

/** A failure as a value. All three texts are for people; `details` may be copied into a message to support. */
export interface Problem {
  readonly code: ProblemCode;
  /** What happened and what is safe, one or two plain sentences. */
  readonly sentence: string;
  /** What the person can do now. */
  readonly wayOut: string;
  /** Technical facts, never words of a report. Empty when there are none. */
  readonly details: string;
  /** With `terms-forbid`: where a passage that begins at the same place may end, an offset in the body text. */
  readonly permittedEnd?: number;
}

/** What a step that can fail returns: the value, or the problem. Nothing in `core` throws for bad input. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: ProblemCode, sentence: string, wayOut: string, details = ''): Result<never> => ({
  ok: false,
  problem: { code, sentence, wayOut, details },
});
