import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The same name in every run: Chromium remembers a window's place by the address that it was opened with. */
const NAME = 'open.html';

/**
 * The file by which the window's browser comes in. A command line can be read by everyone on the machine, this file
 * by its owner alone.
 */
export interface Entrance {
  /** A `file:` address without any secret. */
  readonly address: string;
  /** To be called when a page has connected, and when the host ends. */
  remove(): void;
}

/**
 * Writes a file that sends a browser on to `address`, into the browser's profile: what a confined browser (snap,
 * flatpak) can use as its profile it can also read. Where the profile's file system knows no owners, a folder is made
 * in `elsewhere`. Undefined where neither can be kept from others.
 */
export function makeEntrance(address: string, profile: string, elsewhere: string = tmpdir()): Entrance | undefined {
  const inProfile = writeIn(profile, address);
  if (inProfile !== undefined) return entranceAt(inProfile, () => rmSync(inProfile, { force: true }));
  const other = attempt(() => writeIn(mkdtempSync(join(elsewhere, 'monitor-archive-')), address));
  return other === undefined
    ? undefined
    : entranceAt(other, () => rmSync(dirname(other), { recursive: true, force: true }));
}

const entranceAt = (path: string, remove: () => void): Entrance => ({
  address: pathToFileURL(path).href,
  remove: () => void attempt(remove),
});

function writeIn(folder: string, address: string): string | undefined {
  const path = join(folder, NAME);
  return attempt(() => {
    chmodSync(folder, 0o700);
    if (!isPrivate(folder)) return undefined;
    rmSync(path, { force: true });
    writeFileSync(path, pageTo(address), { flag: 'wx', mode: 0o600 });
    return path;
  });
}

/** True for a folder that belongs to this person alone. Windows gives each account its own folders instead. */
function isPrivate(folder: string): boolean {
  if (process.platform === 'win32') return true;
  const { mode, uid } = statSync(folder);
  return (mode & 0o077) === 0 && uid === process.getuid?.();
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const pageTo = (address: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0;url=${address}">
<title>Monitor Archive</title>
</html>
`;
