import type { Result } from '../model/problem.ts';
import type { Settings } from '../model/settings.ts';
import type { Archive } from './archive.ts';
import { edit } from './edit.ts';

/** Replaces the settings. Keys that are absent are as shipped. */
export const changeSettings = (archive: Archive, settings: Settings): Promise<Result<null>> =>
  archive.edits.take(() => edit(archive, [{ kind: 'settings-changed', settings }]));
