/** What a person set for good. Absent means: as shipped. */
export interface Settings {
  readonly theme?: 'system' | 'light' | 'dark';
  readonly density?: 'comfortable' | 'compact';
  /** Size of the reading face in px, 15 to 21. */
  readonly readingSize?: number;
  /** Letters as keys (C, D, N, ...) outside text fields. */
  readonly letterKeys?: boolean;
  /** The dossier that D adds to. */
  readonly currentDossier?: string | null;
}
