/** What the stand-in process says to the test that drives it. */
export type Said =
  | { say: 'window'; preload: string; url: string; profile: string }
  | { say: 'event'; channel: string; args: unknown[] }
  | { say: 'save-dialog'; id: number; defaultPath: string }
  | { say: 'clipboard'; text: string; html: string }
  | { say: 'error-box'; title: string; content: string }
  | { say: 'answer'; id: number; value: unknown; error?: string }
  | { say: 'close-window' }
  | { say: 'focus' }
  | { say: 'record'; what: string; value: unknown };

/** What the test asks of the stand-in process. `url` is always translated to what Electron would say. */
export type Asked =
  | { ask: 'invoke'; id: number; channel: string; args: unknown[]; url: string; mainFrame: boolean }
  /** A request that goes elsewhere than to the app's own address: may it? */
  | { ask: 'request'; id: number; url: string; navigation: boolean }
  | { ask: 'new-window'; id: number; url: string }
  | { ask: 'menu'; id: number; label: string }
  | { ask: 'saved-at'; id: number; path: string | null }
  | { ask: 'window-closed' };

export function tell(said: Said): void {
  if (process.connected) process.send?.(said);
}

export const record = (what: string, value: unknown): void => tell({ say: 'record', what, value });
