import { createHash } from 'node:crypto';
import type { Sha256 } from '../../renderer/core/model/report.ts';
import { codeOf, type Disk, type OpenFile } from './disk.ts';

const CHUNK = 1024 * 1024;

/** Opens a file for one piece of work and closes it whatever happens; undefined where there is no such file. */
export async function withFile<T>(
  disk: Disk,
  path: string,
  work: (file: OpenFile) => Promise<T>,
): Promise<T | undefined> {
  let file: OpenFile;
  try {
    file = await disk.open(path, 'read');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

/** True for an error that one file has by itself: a bad sector, no right to read it, something else in its place. */
export const isUnreadable = (error: unknown): boolean => /^(?:EIO|EACCES|EPERM|EISDIR|ENOTDIR)$/.test(codeOf(error));

/** The SHA-256 of a whole file as it is on the disk; undefined where there is none. */
export async function hashFile(disk: Disk, path: string): Promise<Sha256 | 'unreadable' | undefined> {
  try {
    return await withFile(disk, path, hashOf);
  } catch (error) {
    if (isUnreadable(error)) return 'unreadable';
    throw error;
  }
}

async function hashOf(file: OpenFile): Promise<Sha256> {
  const hash = createHash('sha256');
  for (let at = 0; ; ) {
    const chunk = await file.read(at, CHUNK);
    if (chunk.byteLength === 0) return hash.digest('hex');
    hash.update(chunk);
    at += chunk.byteLength;
  }
}
