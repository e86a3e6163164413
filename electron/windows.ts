import { join } from 'node:path';
import { BrowserWindow, type Session, screen } from 'electron';
import { ORIGIN } from './protocol.ts';
import { readWindowState, rememberWindowState } from './window-state.ts';

export interface WindowNeeds {
  readonly session: Session;
  /** The built preload file. */
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly state: string;
  readonly icon: string;
  /** In a packaged app the developer tools cannot be opened. */
  readonly packaged: boolean;
}

/** Opens the one window and loads the page. It is shown when there is something to see. */
export function openWindow({ session, preload, state, icon, packaged }: WindowNeeds): BrowserWindow {
  const { bounds, maximized } = readWindowState(
    state,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 360,
    minHeight: 320,
    show: false,
    title: 'Monitor Archive',
    icon,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !packaged,
      navigateOnDragDrop: false,
      disableDialogs: true,
      enableWebSQL: false,
    },
  });
  if (maximized) window.maximize();
  rememberWindowState(window, state);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${ORIGIN}/index.html`);
  return window;
}

export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

export const preloadIn = (root: string): string => join(root, 'dist', 'electron', 'preload.cjs');
export const iconIn = (root: string): string => join(root, 'assets', 'icons', '256x256.png');
