import type { Excerpt } from './excerpt.ts';

export type DossierId = string;

/** An ordered set of excerpts with the analyst's notes. */
export interface Dossier {
  readonly id: DossierId;
  readonly name: string;
  readonly excerpts: readonly Excerpt[];
  /** ISO 8601, UTC, of the last change. */
  readonly changedAt: string;
}

export const EXPORT_FORMATS = ['markdown', 'html', 'docx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
