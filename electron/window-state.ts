import { readFileSync, writeFileSync } from 'node:fs';
import type { BrowserWindow, Rectangle } from 'electron';

/** Where the window was when it was last closed. */
export interface WindowState {
  readonly bounds: Partial<Rectangle> & { width: number; height: number };
  readonly maximized: boolean;
}

const FIRST: WindowState = { bounds: { width: 1360, height: 900 }, maximized: false };

const isSide = (value: unknown): value is number => Number.isSafeInteger(value) && Math.abs(value as number) < 100_000;

/** The remembered state where it lies on a screen that is there; else the size of a first window, centred. */
export function readWindowState(path: string, screens: readonly Rectangle[]): WindowState {
  try {
    const { bounds, maximized } = JSON.parse(readFileSync(path, 'utf8')) as { bounds: Rectangle; maximized: unknown };
    const { x, y, width, height } = bounds;
    if (![x, y, width, height].every(isSide) || width < 300 || height < 200) return FIRST;
    const onScreen = screens.some(
      (s) => x < s.x + s.width && x + width > s.x && y >= s.y - 10 && y < s.y + s.height - 30,
    );
    return { bounds: onScreen ? { x, y, width, height } : { width, height }, maximized: maximized === true };
  } catch {
    return FIRST;
  }
}

/** Remembers the state at closing. It is a comfort only: where it cannot be written, nothing is said. */
export function rememberWindowState(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    try {
      const state = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
      writeFileSync(path, JSON.stringify(state), { mode: 0o600 });
    } catch {}
  });
}
