import type { Problem } from './problem.ts';

/** What happened while opening the archive; the window tells the person everything but `opened`. */
export type Opening = HowOpened & {
  /** Set where the vault's originals as a whole are out of reach. It says all there is to say of what was lost. */
  readonly problem?: Problem;
};

type HowOpened =
  | { readonly how: 'opened'; readonly mended: readonly string[] }
  /** The store was behind the journal: `entries` lines were caught up with. */
  | {
      readonly how: 'caught-up';
      readonly mended: readonly string[];
      readonly entries: number;
      readonly lost: readonly string[];
    }
  /** The index was missing, foreign or damaged and was built again from the vault. */
  | {
      readonly how: 'rebuilt';
      readonly mended: readonly string[];
      readonly why: string;
      readonly reports: number;
      /** Names of originals that the journal has and the vault could not give back. */
      readonly lost: readonly string[];
    };
