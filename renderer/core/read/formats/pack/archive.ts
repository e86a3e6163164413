import {
  configure,
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_ENCRYPTED,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { done, type Problem, type Result } from '../../../model/problem.ts';
import { decodeName } from './code-pages.ts';
import { entryNames } from './entry-names.ts';
import {
  ambiguousPack,
  bomb,
  damagedEntry,
  damagedPack,
  entryTooLarge,
  lockedEntry,
  overlappingEntry,
  splitPack,
  unknownPacking,
} from './pack-problems.ts';

// Everything happens in the thread that asks: no worker is started and no address is loaded.
configure({ useWebWorkers: false });

/** More entries than this are not even listed: their list alone would fill the memory. */
const MOST_LISTED = 30_000;
/** A file this large, unpacked, that shrank more than a hundredfold is no report. */
const BOMB = 16 * 1024 * 1024;
const MOST_GROWTH = 100;

/** A file in a ZIP, not unpacked yet. */
export interface ArchiveEntry {
  /** As the archive calls it, not cleaned. */
  readonly name: string;
  /** Unpacked, as the archive says; `read` finds out. */
  readonly size: number;
  /** A link of the file system: it holds a path, no text. */
  readonly link: boolean;
  /** Unpacks it: real size, checksum and place are checked, and no more than `most` bytes are ever made. */
  readonly read: (most: number) => Promise<Result<Uint8Array>>;
}

export interface Archive {
  /** In the archive's own order, without folders. */
  readonly entries: readonly ArchiveEntry[];
  /** Number of files that were not wanted. */
  readonly unwanted: number;
  /** True where there are more than were listed. */
  readonly more: boolean;
}

const refused = (problem: Problem): Result<never> => ({ ok: false, problem });

/**
 * Lists the files of a ZIP without unpacking any. `isWanted` is asked with each name in Latin letters, whatever letters it
 * is written in.
 */
export async function openArchive(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Result<Archive>> {
  // Names are cleaned by whoever shows them, so that an unsafe one does not make the whole unreadable.
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    filenameValidation: 'tolerant',
    maxAppendedDataSize: Number.POSITIVE_INFINITY,
    checkCrc32: true,
    checkOverlappingEntry: true,
  });
  const files: FileEntry[] = [];
  let unwanted = 0;
  let more = false;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue;
      if (!isWanted(decodeName(entry.rawFilename, 'windows-1252'))) {
        unwanted++;
      } else if (files.length < MOST_LISTED) {
        files.push(entry);
      } else {
        more = true;
        break;
      }
    }
  } catch (error) {
    return refused(archiveProblem(error));
  }
  const names = entryNames(
    files.map((entry) => ({
      bytes: entry.rawFilename,
      certain: entry.filenameUTF8 || entry.extraFieldUnicodePath?.valid ? entry.filename : null,
    })),
  );
  const entries = files.map((entry, i) => ({
    name: names[i] as string,
    size: entry.uncompressedSize,
    link: entry.symlink,
    read: (most: number) => unpack(entry, most),
  }));
  return done({ entries, unwanted, more });
}

async function unpack(entry: FileEntry, most: number): Promise<Result<Uint8Array>> {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (entry.encrypted) return refused(lockedEntry());
  if (size > most) return refused(entryTooLarge(size, most));
  if (size > BOMB && size > packed * MOST_GROWTH) return refused(bomb(size, packed));
  try {
    // The library stops at the stated size, so that a lying one costs no more than it states.
    return done(await entry.getData(new Uint8ArrayWriter()));
  } catch (error) {
    return refused(entryProblem(error));
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : typeof error);

function archiveProblem(error: unknown): Problem {
  const message = messageOf(error);
  if (message.startsWith(ERR_SPLIT_ZIP_FILE)) return splitPack();
  if (message.startsWith(ERR_AMBIGUOUS_ARCHIVE)) return ambiguousPack(message);
  return damagedPack(message);
}

function entryProblem(error: unknown): Problem {
  const message = messageOf(error);
  if (message === ERR_ENCRYPTED || message === ERR_UNSUPPORTED_ENCRYPTION) return lockedEntry();
  if (message === ERR_UNSUPPORTED_COMPRESSION) return unknownPacking(message);
  if (message === ERR_OVERLAPPING_ENTRY) return overlappingEntry();
  return damagedEntry(message);
}
