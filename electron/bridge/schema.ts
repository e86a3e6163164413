import * as v from 'valibot';
import type { Desktop, DesktopVerb } from './desktop.ts';
import { yoursEntry } from './entries.ts';
import { bytes, count, fileName, id, LARGEST_EXPORT, LARGEST_ORIGINAL, list, PIECE, sha256, text } from './values.ts';

const piece = v.pipe(
  v.strictObject({
    name: fileName,
    original: sha256,
    size: v.pipe(count, v.maxValue(LARGEST_ORIGINAL)),
    at: count,
    bytes: bytes(PIECE),
    sample: v.boolean(),
    job: id,
  }),
  v.check((given) => given.at + given.bytes.byteLength <= given.size, 'The piece reaches past the end of its file.'),
  v.check((given) => given.bytes.byteLength > 0 || given.size === 0, 'The piece is empty.'),
);

const originals = list(sha256, 10_000);

/**
 * Every call between the page and the desktop side, with what its arguments must be. From this one object
 * come the list of verbs, the dispatcher, `window.desktop` in both hosts, and the double for tests.
 * A verb that is not here does not exist; an argument that does not fit is refused before anything is done.
 */
export const schema = {
  openArchive: v.strictTuple([]),
  keepOriginal: v.strictTuple([piece]),
  readOriginal: v.strictTuple([sha256, count]),
  removeOriginals: v.strictTuple([originals]),
  restoreOriginals: v.strictTuple([originals]),
  readJournal: v.strictTuple([count]),
  append: v.strictTuple([v.pipe(list(yoursEntry, 1000), v.minLength(1))]),
  checkOriginals: v.strictTuple([count]),
  samples: v.strictTuple([]),
  saveExport: v.strictTuple([fileName, bytes(LARGEST_EXPORT)]),
  copy: v.strictTuple([text(20_000_000), text(40_000_000)]),
} as const satisfies { readonly [V in DesktopVerb]: v.GenericSchema<unknown, Parameters<Desktop[V]>> };

/** The names of all calls. */
export const VERBS = Object.keys(schema) as readonly DesktopVerb[];

export const isVerb = (name: unknown): name is DesktopVerb => typeof name === 'string' && Object.hasOwn(schema, name);
