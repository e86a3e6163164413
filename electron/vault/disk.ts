import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';

/** A file that is open; every place is an offset in bytes. */
export interface OpenFile {
  size(): Promise<number>;
  /** The bytes from `at`, fewer where the file ends. */
  read(at: number, length: number): Promise<Uint8Array>;
  /** Writes all of `bytes` or fails. */
  write(bytes: Uint8Array, at: number): Promise<void>;
  truncate(size: number): Promise<void>;
  /** Returns when content and size are on the disk (fdatasync). */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few calls of the file system that the vault makes. Tests put a failing one in its place; every call may
 * reject with a Node error that carries a `code`.
 */
export interface Disk {
  /** `new` fails where the file exists; `change` and `read` where it does not. */
  open(path: string, how: 'new' | 'change' | 'read'): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; nothing happens where there is none. */
  remove(path: string): Promise<void>;
  /** Makes a folder; false where it was there. */
  makeFolder(path: string): Promise<boolean>;
  /** Names in a folder, sorted. */
  list(path: string): Promise<readonly string[]>;
  /** What stands at a path; undefined where nothing does. */
  look(path: string): Promise<{ readonly kind: 'file' | 'folder' | 'other'; readonly size: number } | undefined>;
  /** Returns when the names in a folder are on the disk. */
  syncFolder(path: string): Promise<void>;
  /** Bytes that this user may still write where `path` is. */
  free(path: string): Promise<number>;
}

/** Only the owner reads and writes what the vault makes. */
const FILE = 0o600;
const FOLDER = 0o700;
const FLAGS = { new: 'wx+', change: 'r+', read: 'r' } as const;

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The machine's own file system. */
export const nodeDisk: Disk = {
  open: async (path, how) => opened(await open(path, FLAGS[how], FILE)),
  rename,
  remove: (path) => rm(path, { force: true }),
  async makeFolder(path) {
    try {
      await mkdir(path, { mode: FOLDER });
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  },
  list: async (path) => (await readdir(path)).sort(),
  async look(path) {
    try {
      const found = await stat(path);
      return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size: found.size };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  },
  async syncFolder(path) {
    // Windows has no way to sync a folder; its file systems journal names themselves.
    if (process.platform === 'win32') return;
    const folder = await open(path, constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  async free(path) {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  },
};

function opened(file: FileHandle): OpenFile {
  return {
    size: async () => (await file.stat()).size,
    async read(at, length) {
      const into = new Uint8Array(length);
      let got = 0;
      while (got < length) {
        const { bytesRead } = await file.read(into, got, length - got, at + got);
        if (bytesRead === 0) break;
        got += bytesRead;
      }
      return got === length ? into : into.subarray(0, got);
    },
    async write(bytes, at) {
      let put = 0;
      while (put < bytes.byteLength) {
        const { bytesWritten } = await file.write(bytes, put, bytes.byteLength - put, at + put);
        put += bytesWritten;
      }
    },
    truncate: (size) => file.truncate(size),
    sync: () => file.datasync(),
    close: () => file.close(),
  };
}
