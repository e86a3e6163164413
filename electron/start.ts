import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { help, readArguments, type StartArguments, USAGE } from './launch/arguments.ts';
import { findBrowser, NO_BROWSER } from './launch/browser.ts';
import { fetchElectron, findElectron } from './launch/electron-binary.ts';
import { askedToEnd } from './launch/ending.ts';
import { EXIT } from './launch/exits.ts';
import { isRoot } from './launch/flags.ts';
import { browserProfile, serveArchive } from './launch/serving.ts';
import { KEPT_IN_BROWSER, showInWindow } from './launch/showing.ts';

const root = resolve(import.meta.dirname, '..');

const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
const complain = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** `npm start`: builds what is not built, opens the archive, and stays until the window or the person ends it. */
async function start(): Promise<number> {
  const asked = readArguments(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if ('help' in asked) {
    process.stdout.write(help());
    return EXIT.done;
  }
  if ('wrongUsage' in asked) {
    complain(`${asked.wrongUsage}\n${USAGE}`);
    return EXIT.usage;
  }
  const built = spawnSync(process.execPath, [join(root, 'scripts', 'build.ts'), '--quiet'], { stdio: 'inherit' });
  if (built.status !== 0) return EXIT.unexpected;
  const shown = asked.window && hasDisplay();
  const electron = shown ? (findElectron(root) ?? fetchElectron(root, complain)) : undefined;
  return electron ? inElectron(electron, asked.archive) : inBrowser(asked, shown);
}

function inElectron(electron: string, archive: string): Promise<number> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const flags = isRoot() ? ['--no-sandbox'] : [];
  const child = spawn(electron, [root, ...flags, '--archive', archive], { stdio: 'inherit', env });
  void askedToEnd().then(() => child.kill('SIGTERM'));
  return new Promise((end) => {
    child.once('error', () => end(EXIT.unexpected));
    child.once('exit', (code) => end(code ?? EXIT.done));
  });
}

async function inBrowser(asked: StartArguments, shown: boolean): Promise<number> {
  const browser = shown ? findBrowser() : undefined;
  if (shown && !browser) {
    complain(NO_BROWSER);
    return EXIT.noBrowser;
  }
  const { version: app } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const serving = await serveArchive({ ...asked, root, app, whole: browser === undefined });
  if ('sentence' in serving) {
    complain(serving.sentence);
    return serving.exit;
  }
  const ended = askedToEnd();
  say(`Archive: ${asked.archive}`);
  if (browser) {
    await showInWindow(serving, { browser, profile: browserProfile(asked.archive), ended, say, complain });
  } else {
    say(`Monitor Archive is at ${serving.address}\nOpen this address in a browser on this machine. Ctrl-C ends it.`);
    say(KEPT_IN_BROWSER);
    await ended;
  }
  await serving.close();
  return EXIT.done;
}

process.exit(await start());
