import type { EntityKind, ReasonKind } from '../model/entity.ts';
import type { NameMatch } from '../model/lookup.ts';

/** What may be asked of the authority file beside the name. */
interface LookUpOptions {
  /** Without it: all kinds together. */
  readonly kind?: EntityKind;
  /** 10 unless told. */
  readonly limit?: number;
  /** Reasons that are switched off. */
  readonly off?: readonly ReasonKind[];
}

/** The entities that a typed name may mean, best first; empty where none is near. Any text is valid. */
export type LookUp = (query: string, options?: LookUpOptions) => readonly NameMatch[];
