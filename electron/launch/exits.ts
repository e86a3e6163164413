import type { Problem } from '../../renderer/core/model/problem.ts';

/** How the app ends; told in `--help`. */
export const EXIT = { done: 0, unexpected: 1, usage: 2, portTaken: 3, open: 4, folder: 5, noBrowser: 6 } as const;

/** The code for an archive that cannot be opened. */
export const exitFor = (problem: Problem): number => (problem.code === 'archive-locked' ? EXIT.open : EXIT.folder);

/** A problem as one paragraph for a terminal or a plain dialog. */
export const inOneParagraph = (problem: Problem, place: string): string =>
  `${problem.sentence} ${problem.wayOut} (Folder: ${place}${problem.details ? `; ${problem.details}` : ''})`;
