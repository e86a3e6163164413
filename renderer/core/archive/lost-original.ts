import type { Problem, ProblemCode } from '../model/problem.ts';

const LOST: ReadonlySet<ProblemCode> = new Set(['original-missing', 'original-damaged']);

/** True where the vault cannot give this original and is none the worse for it; it may be able to again. */
export const isLost = (problem: Problem | null): boolean => problem !== null && LOST.has(problem.code);
