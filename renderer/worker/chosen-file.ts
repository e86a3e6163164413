import type { IncomingFile } from '../core/archive/import-file.ts';
import { done, failed, type Result } from '../core/model/problem.ts';

/** UTF-16 units; the vault takes no longer names. */
const LONGEST_NAME = 255;
/** Bytes (512 MiB). A report is a text; more than this does not fit into memory several times over. */
const LARGEST = 512 * 1024 * 1024;

/** A file that a person chose or dropped. */
export const chosenFile = (file: File): IncomingFile => ({
  name: plainName(file.name),
  size: file.size,
  bytes: () => (file.size > LARGEST ? Promise.resolve(tooLarge(file.size)) : read(file)),
});

/** A file whose bytes are here already, such as a sample. */
export const givenFile = (name: string, bytes: Uint8Array): IncomingFile => ({
  name: plainName(name),
  size: bytes.length,
  bytes: async () => done(bytes),
});

async function read(file: File): Promise<Result<Uint8Array>> {
  try {
    return done(new Uint8Array(await file.arrayBuffer()));
  } catch (thrown) {
    return failed(
      'file-changed-under-way',
      'The file could not be read: it was moved, deleted or changed after it was chosen, or this computer may not read it.',
      'Choose it again.',
      thrown instanceof Error ? thrown.name : typeof thrown,
    );
  }
}

const tooLarge = (size: number): Result<never> =>
  failed(
    'file-too-large',
    'The file is larger than 512 MB, so it was not taken into the archive. The file itself is untouched.',
    'Cut it into parts, or save only its text.',
    `${size} bytes`,
  );

/** A name without any way to name a folder. */
function plainName(name: string): string {
  const plain = name
    .replace(/[/\\\0]/gu, '_')
    .slice(-LONGEST_NAME)
    .toWellFormed();
  return plain === '' || plain === '.' || plain === '..' ? 'file' : plain;
}
