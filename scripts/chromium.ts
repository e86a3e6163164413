import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowser, NO_BROWSER } from '../electron/launch/browser.ts';
import { isRoot } from '../electron/launch/flags.ts';

/**
 * `node scripts/chromium.ts [--install] [--quiet]`: says which installed browser is used for the window and the
 * end-to-end specs. With `--install`, where there is none, installs Debian's Chromium if it may.
 */
const { values } = parseArgs({ options: { install: { type: 'boolean' }, quiet: { type: 'boolean' } } });
const tell = (sentence: string) => process.stderr.write(`${sentence}\n`);

function apt(...words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...words], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

const aptInstall = (): boolean => apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');

if (!findBrowser() && values.install && isRoot() && existsSync('/usr/bin/apt-get')) {
  tell('Installing Chromium with apt-get (one to two minutes) ...');
  if (!aptInstall()) {
    tell('That did not work; trying once more ...');
    aptInstall();
  }
}

const found = findBrowser();
if (!found) {
  tell(NO_BROWSER);
  process.exitCode = 1;
} else if (!values.quiet) {
  tell(`Browser: ${found}`);
}
