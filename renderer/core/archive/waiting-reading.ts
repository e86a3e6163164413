import type { Correction } from '../model/correction.ts';
import { done, type Result } from '../model/problem.ts';
import type { Archive } from './archive.ts';
import type { Yours } from './ports.ts';
import { correctionsIn, knownOf, readKept, sameCorrections } from './read-original.ts';
import { type Reading, reading } from './shelve.ts';
import { storeAhead } from './store-ahead.ts';

/** A reading that waits to be stored, with the corrections and profiles that went into it. */
export interface WaitingReading extends Reading {
  readonly corrections: ReadonlyMap<string, readonly Correction[]>;
  readonly profiles: Yours['profiles'];
}

/**
 * The readings as they are to be stored now: one whose report, or whose publisher's profile, was changed by the person
 * while it waited is made anew. Call it in
 * turn with the edits and store them in the same turn, so that no correction comes in between. Fails where the vault
 * does not give an original back.
 */
export async function asCorrected(
  archive: Archive,
  waiting: readonly WaitingReading[],
): Promise<Result<readonly Reading[]>> {
  const { tools, yours } = archive;
  const readings: Reading[] = [];
  for (const one of waiting) {
    const { original, corrections, profiles } = one;
    const now = correctionsIn(yours, original.original);
    if (profiles === yours.profiles && sameCorrections(corrections, now)) {
      readings.push(one);
      continue;
    }
    const read = await readKept(tools, original, knownOf(archive, yours, original.original), {
      ahead: (reports) => storeAhead(archive, original, reports),
    });
    if (!read.ok) return read;
    readings.push(reading(archive, original, read.value));
  }
  return done(readings);
}
