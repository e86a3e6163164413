import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { app, cancellable } from './app.ts';
import { type Session, serve, session } from './sessions.ts';
import { record, tell } from './wire.ts';

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** The page of a window, as the main process sees it. */
class WebContents extends EventEmitter {
  readonly mainFrame: { url: string } = { url: '' };
  openHandler: OpenHandler = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy = (policy: string) => record('webrtc', policy);
  send = (channel: string, ...args: unknown[]) => tell({ say: 'event', channel, args });

  /** True where a page may go to an address. */
  mayGo(url: string): boolean {
    const event = cancellable({ url, isMainFrame: true });
    this.emit('will-frame-navigate', event);
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }
}

export class BrowserWindow extends EventEmitter {
  static opened: BrowserWindow | undefined;
  readonly webContents = new WebContents();
  readonly session: Session;
  readonly #options: { webPreferences: Record<string, unknown>; width?: number; height?: number };

  constructor(options: { webPreferences: Record<string, unknown>; width?: number; height?: number }) {
    super();
    this.#options = options;
    this.session = (options.webPreferences.session as Session | undefined) ?? session.defaultSession;
    BrowserWindow.opened = this;
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    const { origin } = splitUrl(url);
    const address = await serve(this.session, origin, Number(process.env.STAND_IN_PORT ?? 0));
    const { session: _, ...preferences } = this.#options.webPreferences;
    record('preferences', preferences);
    const preload = readFileSync(String(preferences.preload), 'utf8');
    const translated = address + url.slice(origin.length);
    tell({ say: 'window', preload, url: translated, profile: app.getPath('userData') });
    this.emit('ready-to-show');
  }

  close(): void {
    this.emit('close', cancellable());
    tell({ say: 'close-window' });
  }
  /** The browser's window is gone. */
  gone(): void {
    this.emit('close', cancellable());
    BrowserWindow.opened = undefined;
    this.emit('closed');
    app.emit('window-all-closed');
  }
  isMinimized = () => false;
  isMaximized = () => false;
  maximize = () => record('maximized', true);
  restore = () => undefined;
  show = () => undefined;
  focus = () => tell({ say: 'focus' });
  getNormalBounds = () => ({ x: 10, y: 20, width: this.#options.width ?? 0, height: this.#options.height ?? 0 });
}

/** A custom standard scheme has no `origin` in Node's URL. */
function splitUrl(url: string): { origin: string; rest: string } {
  const at = url.indexOf('/', url.indexOf('://') + 3);
  return at < 0 ? { origin: url, rest: '' } : { origin: url.slice(0, at), rest: url.slice(at) };
}

export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] };
