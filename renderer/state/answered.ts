import { failed, type Result } from '../core/model/problem.ts';

/** A call's answer as a value, also where the promise was rejected: that is a defect, told as one. */
export async function answered<T>(call: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await call;
  } catch (error) {
    return unexpected(error);
  }
}

/** The same for calls whose answer is no `Result`. */
export async function delivered<T>(call: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    return unexpected(error);
  }
}

const unexpected = (error: unknown) =>
  failed(
    'unexpected',
    'Something in the app did not work. What you have saved is safe.',
    'Try again. If it happens again, copy the details and send them to whoever looks after the app.',
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
