import type { Problem } from './problem.ts';
import type { Sha256 } from './report.ts';

/** A file of the vault as the archive knows it. */
export interface Original {
  readonly original: Sha256;
  readonly name: string;
  readonly size: number;
  readonly sample: boolean;
  readonly job: string;
  /** ISO 8601, UTC. */
  readonly keptAt: string;
  /** Why it gave no report; null where it did. */
  readonly problem: Problem | null;
}
