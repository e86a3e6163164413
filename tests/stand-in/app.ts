import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { record } from './wire.ts';

const root = process.argv[2] ?? '';
const paths = new Map<string, string>();
let makeReady: () => void = () => undefined;
const ready = new Promise<void>((resolve) => {
  makeReady = resolve;
});
let isReady = false;

class App extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => {
      if (isReady) throw new Error('switches are read before the app is ready');
      record(`switch ${name}`, value);
    },
  };
  getAppPath = () => root;
  getVersion = () => (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
  getPath = (name: string) => paths.get(name) ?? join(root, name);
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set '${name}' path`);
    paths.set(name, path);
  }
  enableSandbox = () => record('sandbox', true);
  whenReady = () => ready;

  requestSingleInstanceLock(): boolean {
    const folder = this.getPath('userData');
    mkdirSync(folder, { recursive: true });
    const holder = join(folder, 'stand-in.pid');
    // An abstract socket of Linux: it has a name, and no file that could stay behind.
    const socket = `\0stand-in-${Buffer.from(folder).toString('base64url').slice(-60)}`;
    if (isAlive(holder)) {
      const line = connect(`${socket}-${readFileSync(holder, 'utf8')}`, () => line.end());
      return false;
    }
    writeFileSync(holder, String(process.pid));
    createServer(() => this.emit('second-instance', {}, [], ''))
      .listen(`${socket}-${process.pid}`)
      .unref();
    return true;
  }

  quit(): void {
    const event = cancellable();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }

  exit(code = 0): void {
    // What was said before must be out before the process ends.
    if (process.connected) process.send?.({ say: 'record', what: 'exit', value: code }, () => process.exit(code));
    else process.exit(code);
  }
}

function isAlive(holder: string): boolean {
  try {
    process.kill(Number(readFileSync(holder, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

/** Electron becomes ready only when the main file has been run through. */
export function becomeReady(): void {
  isReady = true;
  makeReady();
}

export const readyYet = (): boolean => isReady;

export function cancellable(more: Record<string, unknown> = {}) {
  const event = {
    ...more,
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  return event;
}

export const app = new App();
