import type { PrintedDate } from './date.ts';
import type { PartRole, ReportId } from './report.ts';

/** One version of a report as lists show it: the same report in another save, reposted, or changed by its publisher. */
export interface VersionListing {
  readonly report: ReportId;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: PrintedDate | null;
  /** When the publisher last changed it, where it says so. */
  readonly changed: PrintedDate | null;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

/** Two reports that a person has set apart: whichever comes first in the order of ids stands first. */
export type PartedPair = readonly [ReportId, ReportId];

/** The pair in its order, and the key by which it is known. */
export const partedPair = (one: ReportId, other: ReportId): PartedPair => (one < other ? [one, other] : [other, one]);
export const partedKey = (one: ReportId, other: ReportId): string => JSON.stringify(partedPair(one, other));

/** A stretch of a comparison: `inserted` stands in the newer text only, `deleted` in the older only. */
export interface ComparedPiece {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** A part of the body in one or both texts. Without its insertions it is that of the older, without its deletions that of the newer. */
export interface ComparedPart {
  readonly role: PartRole;
  readonly kind: 'same' | 'changed' | 'inserted' | 'deleted';
  readonly pieces: readonly ComparedPiece[];
  /** Paragraph number in the newer text, in the older one for what was deleted; null where the part has none. */
  readonly number: number | null;
}

/** Two versions of a report beside one another. */
export interface VersionComparison {
  readonly older: VersionListing;
  readonly newer: VersionListing;
  /** BCP 47 of the newer one; null where it could not be told. */
  readonly language: string | null;
  /** Title first, where the titles differ, then the body in reading order. */
  readonly parts: readonly ComparedPart[];
}

/** What became of an excerpt's words in the newest version, where they do not stand there as they were taken. */
export interface NewerWords {
  readonly report: ReportId;
  readonly date: PrintedDate | null;
}
