import { failed, type Problem, type Result } from '../../renderer/core/model/problem.ts';
import { codeOf } from './disk.ts';

/** Carries a problem through code that would otherwise have to hand it back at every step; caught at the vault's door. */
class Failure extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.sentence);
    this.problem = problem;
  }
}

/** Ends the work in hand with a problem. */
export function fail(code: Problem['code'], sentence: string, wayOut: string, details = ''): never {
  throw new Failure({ code, sentence, wayOut, details });
}

/** Runs one call of the vault: its value, or the problem that ended it. Errors of the disk become problems. */
export async function guarded<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, problem: error.problem };
    if (codeOf(error) === '') throw error;
    return diskFailure(error);
  }
}

/** What an error of the file system means for the person. Details name the call and code, never a path. */
function diskFailure(error: unknown): Result<never> {
  const code = codeOf(error);
  const call = error instanceof Error && 'syscall' in error ? `${String(error.syscall)} ` : '';
  const details = `${call}${code}`;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failed(
        'disk-full',
        'The disk is full. What was saved before is safe; this was not saved.',
        'Free some space on the disk, then do it again.',
        details,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failed(
        'archive-not-writable',
        'The archive’s folder cannot be written. What was saved before is safe; this was not saved.',
        'Give your account the right to write in the folder, or choose another with --archive.',
        details,
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return failed(
        'disk-error',
        'A part of the archive’s folder is not there any more.',
        'Connect the disk that holds the archive, or put its folder back, then open the app again.',
        details,
      );
    default:
      return failed(
        'disk-error',
        'The disk did not do what it was asked. What was saved before is safe; this was not saved.',
        'Try once more. If it happens again, check the disk and its cable, and copy the archive’s folder elsewhere.',
        details,
      );
  }
}
