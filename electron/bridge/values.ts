import * as v from 'valibot';

/** A call may carry at most this much of a file, bytes (4 MiB). */
export const PIECE = 4 * 1024 * 1024;

/** The largest original that the vault takes, bytes (1 GiB). */
export const LARGEST_ORIGINAL = 1024 * 1024 * 1024;

/** The largest file that the app writes outside the archive, bytes (256 MiB). */
export const LARGEST_EXPORT = 256 * 1024 * 1024;

/** Text of at most `most` UTF-16 units. */
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A list of at most `most` items. */
export const list = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** 0 or more, no fraction, exactly representable. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** An id that the page made: short, printable, safe in any place. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.:-]{1,100}$/));

/** A report's id: the SHA-256 of its original, or that followed by `#` and the place inside. */
export const reportId = v.pipe(v.string(), v.maxLength(1100), v.regex(/^[0-9a-f]{64}(?:#.{1,1000})?$/s));

/** A file's name without any way to name a folder. */
export const fileName = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(255),
  v.check((name) => name !== '.' && name !== '..' && !/[/\\\0]/.test(name)),
);

export const bytes = (most: number) =>
  v.pipe(
    v.instance(Uint8Array<ArrayBufferLike>),
    v.check((given) => given.byteLength <= most),
  );
