import { app } from './app.ts';
import { chooseFromMenu, chosen } from './system.ts';
import { BrowserWindow } from './windows.ts';
import { type Asked, tell } from './wire.ts';

type Handler = (event: object, ...args: unknown[]) => unknown;
const handlers = new Map<string, Handler>();

export const ipcMain = { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) };

/** Answers what the driving test asks on behalf of the browser. */
async function answer(asked: Exclude<Asked, { ask: 'saved-at' | 'window-closed' }>): Promise<unknown> {
  const window = BrowserWindow.opened;
  switch (asked.ask) {
    case 'invoke': {
      const handler = handlers.get(asked.channel);
      if (!handler || !window) throw new Error(`No handler registered for '${asked.channel}'`);
      const { webContents } = window;
      if (asked.mainFrame) webContents.mainFrame.url = asked.url;
      const senderFrame = asked.mainFrame ? webContents.mainFrame : { url: asked.url };
      return handler({ sender: webContents, senderFrame }, ...asked.args);
    }
    case 'request':
      return (
        window !== undefined &&
        (!asked.navigation || window.webContents.mayGo(asked.url)) &&
        window.session.allows(asked.url)
      );
    case 'new-window':
      return window?.webContents.openHandler({ url: asked.url }).action === 'allow';
    case 'menu':
      return chooseFromMenu(asked.label);
  }
}

process.on('message', (asked: Asked) => {
  if (asked.ask === 'window-closed') BrowserWindow.opened?.gone();
  else if (asked.ask === 'saved-at') chosen(asked.id, asked.path);
  else
    answer(asked).then(
      (value) => tell({ say: 'answer', id: asked.id, value }),
      (error: unknown) => tell({ say: 'answer', id: asked.id, value: null, error: String(error) }),
    );
});
// A driver that is gone has closed the window.
process.on('disconnect', () => (BrowserWindow.opened ? BrowserWindow.opened.gone() : app.quit()));
process.on('SIGTERM', () => app.quit());
