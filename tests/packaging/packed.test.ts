import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const isBuilt = existsSync(join(root, 'dist', 'renderer', 'index.html'));

describe.skipIf(!isBuilt || process.platform !== 'linux')('the packed app', () => {
  const output = mkdtempSync(join(tmpdir(), 'packed-'));
  const unpacked = join(output, 'linux-unpacked');
  const asar = join(unpacked, 'resources', 'app.asar');
  let files: string[] = [];

  beforeAll(() => {
    const words = ['--linux', 'dir', `-c.directories.output=${output}`];
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'dist.ts'), ...words], { cwd: root });
    if (status !== 0) throw new Error(stderr.toString());
    files = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  }, 120_000);
  afterAll(() => rmSync(output, { recursive: true, force: true }));

  it('holds the built files, the samples, the icon and package.json, and nothing else', () => {
    const allowed =
      /^\/(?:dist|assets|assets\/icons|package\.json|dist\/.*|assets\/samples(?:\/.*)?|assets\/icons\/256x256\.png)$/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(files.filter((file) => /\.map$|\.tsx?$|node_modules/.test(file))).toEqual([]);
    for (const needed of [
      '/dist/electron/main.js',
      '/dist/electron/preload.cjs',
      '/dist/renderer/index.html',
      '/package.json',
    ])
      expect(files).toContain(needed);
    expect(files.filter((file) => file.startsWith('/assets/samples/')).length).toBe(
      readdirSync(join(root, 'assets', 'samples')).filter((name) => !name.startsWith('.')).length,
    );
  });

  it('imports nothing but Electron and Node', () => {
    const main = extractFile(asar, 'dist/electron/main.js').toString();
    const imported = [...main.matchAll(/^import .* from "([^"]+)"/gm)].map((found) => found[1] ?? '');
    expect(imported.filter((name) => name !== 'electron' && !name.startsWith('node:'))).toEqual([]);
    const preload = extractFile(asar, 'dist/electron/preload.cjs').toString();
    expect([...preload.matchAll(/\brequire\("([^"]+)"\)/g)].map((found) => found[1])).toEqual(['electron']);
  });

  it('names no developers’ tools in its package.json, and only the languages it needs', () => {
    const about = JSON.parse(extractFile(asar, 'package.json').toString());
    expect(about.main).toBe('dist/electron/main.js');
    expect(about.devDependencies).toBeUndefined();
    expect(readdirSync(join(unpacked, 'locales'))).toEqual(['en-US.pak']);
  });

  it('has its fuses set: no Node mode, no options from outside, only from the checked package', () => {
    const program = readFileSync(join(unpacked, 'monitor-archive')).toString('latin1');
    const at = program.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
    // After the sentence: the version of the wire, the number of fuses, then one digit each, in this order:
    // runAsNode, cookieEncryption, nodeOptions, nodeCliInspect, asarIntegrity, onlyLoadAppFromAsar, v8Snapshot, fileProtocol.
    expect([...program.slice(at + 34, at + 42)].map((digit, i) => (i === 6 ? '-' : digit)).join('')).toBe('010011-0');
  });
});
