import type { Problem } from '../../renderer/core/model/problem.ts';
import { codeOf } from '../vault/disk.ts';

/** How the app ends; told in `--help`. */
export const EXIT = { done: 0, unexpected: 1, usage: 2, portTaken: 3, open: 4, folder: 5, noBrowser: 6 } as const;

/** The code for an archive that cannot be opened. */
export const exitFor = (problem: Problem): number => (problem.code === 'archive-locked' ? EXIT.open : EXIT.folder);

/** A problem as one paragraph for a terminal or a plain dialog. */
export const inOneParagraph = (problem: Problem, place: string): string =>
  `${problem.sentence} ${problem.wayOut} (Folder: ${place}${problem.details ? `; ${problem.details}` : ''})`;

/** What is said of a defect before there is a window. Details name the kind of error, never a path. */
export function defectInWords(error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const code = codeOf(error);
  return `The app met something unexpected while it opened and has ended; your archive is as it was. Start it once more, and install it again if this is said again. (${kind}${code === '' ? '' : ` ${code}`})`;
}
