// Sets everything up before another script runs: dependencies as the lock file says, and with `--with-browser` a
// Chromium. Runs on the Node that a person has (20 or newer) before anything is installed, so it is plain
// JavaScript and imports nothing but Node's own modules.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const quiet = process.argv.includes('--quiet');
const OLDEST = 20;

/** @param {string} sentence */
const tell = (sentence) => process.stderr.write(`${sentence}\n`);

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  tell(sentence);
  process.exit(1);
}

/** @param {string} path */
const readLock = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined);

/** True where what npm installed is what the lock file names; packages for other systems may be missing. */
function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const found = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional, link }]) => {
    if (path === '' || link) return true;
    const here = found[path];
    if (!here) return Boolean(optional || devOptional);
    return here.version === version && here.integrity === integrity && existsSync(join(root, path));
  });
}

/** Runs npm with the Node that runs it now, without a shell where npm says where it is. */
function npm(...words) {
  const node = process.env.npm_node_execpath ?? process.execPath;
  const script = process.env.npm_execpath;
  const options = /** @type {const} */ ({ cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return script?.endsWith('js')
    ? spawnSync(node, [script, ...words], options).status
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' }).status;
}

function install() {
  tell('Installing what the app is made of, as package-lock.json says (about half a minute) ...');
  const words = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm(...words) === 0) return;
  tell('That did not work; trying once more ...');
  if (npm(...words) === 0) return;
  stop(
    'The dependencies could not be installed: see the messages above. Check that this machine reaches its package registry and that the disk has 1 GB free, then run the same command again.',
  );
}

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST)
  stop(
    `Monitor Archive needs Node ${OLDEST} or newer to start; this is Node ${process.versions.node}. Install a newer one, for instance from your system's packages.`,
  );

if (!isInstalled()) install();
else if (!quiet) tell('Dependencies: as the lock file says.');

if (process.argv.includes('--with-browser')) {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const words = [join(root, 'scripts', 'chromium.ts'), '--install', ...(quiet ? ['--quiet'] : [])];
  const { status } = spawnSync(node, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}
