import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot, windowFlags } from './flags.ts';

/** A browser that ends sooner, milliseconds, has not shown a window of its own. */
const SOON = 5000;

/** How the window's browser ended: closed by the person, handed to one that ran already, or failed to start. */
type WindowEnd = 'closed' | 'handed-over' | 'failed';

export interface AppWindow {
  readonly ended: Promise<WindowEnd>;
  close(): Promise<void>;
}

/** The profile asks where to put each export, and leaves spelling alone. */
const PREFERENCES = {
  download: { prompt_for_download: true },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
};

/** Opens an address as an app window of an installed browser, with its profile inside `profile`. */
export function openAppWindow(browser: string, address: string, profile: string): AppWindow {
  const preferences = join(profile, 'Default', 'Preferences');
  if (!existsSync(preferences)) {
    mkdirSync(join(profile, 'Default'), { recursive: true, mode: 0o700 });
    writeFileSync(preferences, JSON.stringify(PREFERENCES), { mode: 0o600 });
  }
  const began = Date.now();
  const child = spawn(browser, windowFlags(address, profile, isRoot()), { stdio: 'ignore' });
  const ended = new Promise<WindowEnd>((resolve) => {
    child.once('error', () => resolve('failed'));
    child.once('exit', (code) => {
      if (Date.now() - began > SOON) resolve('closed');
      else resolve(code === 0 ? 'handed-over' : 'failed');
    });
  });
  return { ended, close: () => closeBrowser(child, ended) };
}

async function closeBrowser(child: ChildProcess, ended: Promise<WindowEnd>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(timer);
}
