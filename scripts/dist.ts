import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findElectron } from '../electron/launch/electron-binary.ts';

/**
 * `npm run dist -- --linux dir`: builds the app and packs it with electron-builder; all words are handed on to it
 * (`--linux deb`, `--win nsis`, `--mac zip`, `-c.directories.output=DIR`). On a machine without Electron's binary
 * a folder that only looks like Electron takes its place, so that what is packed can be checked; such a package
 * does not start. Where tools cannot be fetched, electron-builder takes them from its environment variables
 * (ELECTRON_BUILDER_7ZIP_PATH, CUSTOM_FPM_PATH, ELECTRON_BUILDER_NSIS_DIR).
 */
const root = resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);
const targets = words.length > 0 ? words : ['--linux', 'dir'];

function run(script: string, args: readonly string[]): number {
  return spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/**
 * What electron-builder looks for in Electron's folder on Linux. The program file carries the place of the fuses
 * (a sentence, the version of their wire and one digit each; Electron's documentation, "fuses"), so that setting
 * them is tried as well.
 */
function standInElectron(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-electron-'));
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8'));
  const fuses = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('101001001'),
  ]);
  const program = Buffer.concat([
    Buffer.from('#!/bin/sh\necho "This is a stand-in, not Electron." >&2; exit 1\n'),
    fuses,
  ]);
  mkdirSync(join(folder, 'locales'));
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'LICENSE'), 'stand-in\n');
  writeFileSync(join(folder, 'LICENSES.chromium.html'), 'stand-in\n');
  for (const language of ['en-US', 'de']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  return folder;
}

const built = run(join('scripts', 'build.ts'), ['--quiet']);
if (built !== 0) process.exit(built);

const forLinux = !targets.some((word) => /^(?:--(?:win|windows|mac|macos)|-[wmo])$/.test(word));
const standIn = findElectron(root) || !forLinux ? undefined : standInElectron();
if (standIn)
  process.stderr.write(
    '\n*** Electron’s binary is not on this machine. The app is packed around a STAND-IN: the result shows what is packed and does not start. ***\n\n',
  );
const dist = standIn ? [`-c.electronDist=${standIn}`] : [];
const status = run(join('node_modules', 'electron-builder', 'cli.js'), [...targets, '--publish', 'never', ...dist]);
if (standIn) rmSync(standIn, { recursive: true, force: true });
process.exit(status);
