import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * `npm run build [-- --quiet] [-- --force]`: makes `dist/renderer` (the page and its worker) and `dist/electron`
 * (main file and preload). Nothing is built when no input has changed since the last time.
 */
const root = resolve(import.meta.dirname, '..');
const INPUTS = ['renderer', 'electron', 'assets', 'vite.config.ts', 'vite.electron.config.ts', 'package-lock.json'];
const OUTPUTS = ['dist/renderer/index.html', 'dist/electron/main.js', 'dist/electron/preload.cjs'];
/** Where a build grows until it is whole. */
const fresh = join(root, 'node_modules', '.cache', `dist-${process.pid}`);
const stamp = join(root, 'node_modules', '.cache', 'built');

const { values } = parseArgs({ options: { quiet: { type: 'boolean' }, force: { type: 'boolean' } } });

/** One hash over the names and contents of everything that a build reads. */
function inputHash(): string {
  const hash = createHash('sha256');
  for (const input of INPUTS) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    for (const file of filesOf(path)) {
      hash.update(`${relative(root, file)}\0`);
      hash.update(readFileSync(file));
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
}

async function buildAll(): Promise<void> {
  const { build } = await import('vite');
  // Vite keeps what the caller has set: a build started from a test would carry React's development version.
  process.env.NODE_ENV = 'production';
  const logLevel = values.quiet ? 'warn' : 'info';
  // The configurations name their inputs from here.
  process.chdir(root);
  await build({ configFile: join(root, 'vite.config.ts'), logLevel, build: { outDir: join(fresh, 'renderer') } });
  for (const mode of ['main', 'preload'])
    await build({
      configFile: join(root, 'vite.electron.config.ts'),
      mode,
      logLevel,
      build: { outDir: join(fresh, 'electron') },
    });
}

const hash = inputHash();
const isFresh =
  OUTPUTS.every((output) => existsSync(join(root, output))) &&
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === hash;

if (isFresh && !values.force) {
  if (!values.quiet) console.log('Built already: nothing has changed since.');
} else {
  process.stderr.write('Building the app ...\n');
  rmSync(stamp, { force: true });
  rmSync(fresh, { recursive: true, force: true });
  try {
    await buildAll();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  // Nobody who serves or starts the app meanwhile finds half of it.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(fresh, join(root, 'dist'));
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
  writeFileSync(stamp, hash);
}
