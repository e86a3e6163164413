import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long fetching Electron's binary may take, milliseconds. */
const PATIENCE = 60_000;

/**
 * Electron's program file, if it is on this machine. Its package is never imported to find out, for that
 * would start a download.
 */
export function findElectron(root: string): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  const name = existsSync(join(folder, 'path.txt'))
    ? readFileSync(join(folder, 'path.txt'), 'utf8').trim()
    : 'electron';
  const path = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : undefined;
}

/**
 * Lets Electron's own installer fetch the binary, once for each version: a machine that cannot reach it is
 * not made to wait at every start.
 */
export function fetchElectron(root: string, tell: (sentence: string) => void): string | undefined {
  const folder = join(root, 'node_modules', 'electron');
  if (!existsSync(join(folder, 'install.js'))) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const stamp = join(root, 'node_modules', '.cache', `electron-${version}.tried`);
  if (existsSync(stamp)) return undefined;
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  tell(`Fetching Electron ${version}, once (at most ${PATIENCE / 1000} seconds) ...`);
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: PATIENCE });
  writeFileSync(stamp, `${new Date().toISOString()}\n`);
  const found = findElectron(root);
  if (!found)
    tell('Electron cannot be fetched here; an installed browser is used instead. To try again: npx install-electron');
  return found;
}
