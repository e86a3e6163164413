import type { Problem, ProblemCode } from '../model/problem.ts';

const LOST: ReadonlySet<ProblemCode> = new Set(['original-missing', 'original-damaged']);

/** True where the vault cannot give this original and is none the worse for it; it may be able to again. */
export const isLost = (problem: Problem | null): boolean => problem !== null && LOST.has(problem.code);

/** What stands at a bundle while its first reports are in the store and the rest is being read. */
export const UNDER_WAY: Problem = {
  code: 'reading-under-way',
  sentence: 'This file is still being read; more of its reports will follow.',
  wayOut: 'Where the app was closed meanwhile, it goes on when the archive is opened again.',
  details: '',
};

/** True where an original that is known has to be read all the same: it was lost, or its reading did not end. */
export const isToBeRead = (problem: Problem | null): boolean => isLost(problem) || problem?.code === UNDER_WAY.code;
