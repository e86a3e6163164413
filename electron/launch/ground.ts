import { mkdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Result } from '../../renderer/core/model/problem.ts';
import { guarded } from '../vault/failures.ts';
import { inspectPlace } from '../vault/vault.ts';

/**
 * Makes sure that an archive can stand in `place` before anything else is put there, then makes the folder
 * `profile` in it. The folders above the usual place are made; a place that the person named must have its parent.
 */
export async function prepareGround(place: string, named: boolean, profile: string): Promise<Result<void>> {
  try {
    if (!named) mkdirSync(dirname(place), { recursive: true });
  } catch {
    // Looking at the place says what is wrong with it.
  }
  const fit = await inspectPlace(place);
  return fit.ok ? guarded(async () => void (await mkdir(profile, { recursive: true, mode: 0o700 }))) : fit;
}
