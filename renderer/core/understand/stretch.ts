import type { KnownName } from './known-names.ts';
import type { ReadPart } from './report-words.ts';

/**
 * How the words of a text answer those of a name, weakest last: as they are, inflected, in a woman's form of a man's
 * name, or by their sound.
 */
export type Manner = 'exact' | 'inflection' | 'feminine' | 'sound';

/** A name that a stretch may be. */
export interface Candidate {
  readonly name: KnownName;
  readonly manner: Manner;
}

/** Words of a part that some names of the authority file fit; no longer name starts at the same word. */
export interface Stretch {
  readonly part: ReadPart;
  /** First word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}
