import type { Sha256 } from '../../renderer/core/model/report.ts';
import type { Entry } from './chain.ts';

/** An original as the journal tells of it. */
export interface Enrolled {
  readonly original: Sha256;
  readonly name: string;
  readonly size: number;
  /** False where it was removed and lies in the trash. */
  readonly here: boolean;
}

/** The originals of an archive, in the order in which they first came, as the journal tells. */
export type Roll = Map<Sha256, Enrolled>;

/** Follows one entry of the journal; entries about other things change nothing. */
export function enrol(roll: Roll, line: Entry): void {
  if (line.kind === 'original-kept') {
    roll.set(line.original, { original: line.original, name: line.name, size: line.size, here: true });
  } else if (line.kind === 'original-removed' || line.kind === 'original-restored') {
    const known = roll.get(line.original);
    if (known) roll.set(line.original, { ...known, here: line.kind === 'original-restored' });
  }
}
