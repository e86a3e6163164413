import { decode, encode } from '@msgpack/msgpack';
import { createBirpc } from 'birpc';
import { done, failed, type Result } from '../../renderer/core/model/problem.ts';
import { type Call, windowOver } from './calls.ts';
import type { DesktopEvent, DesktopWindow } from './desktop.ts';
import { BUSY_CODE, BUSY_PAGE, type PageEnd, SOCKET } from './loopback.ts';

declare global {
  interface Window {
    /** Set by the preload in Electron. */
    readonly desktop?: DesktopWindow;
  }
}

/** Addresses of finished downloads are given up after this time, milliseconds. */
const DOWNLOAD = 60_000;

/**
 * The desktop side of this page: what Electron's preload set, or a connection to the loopback host that served
 * the page. Rejects where neither is there. Where another page is open already, this one shows the host's
 * notice and the promise never settles.
 */
export async function connectDesktop(): Promise<DesktopWindow> {
  return window.desktop ?? overSocket(await openSocket());
}

async function openSocket(): Promise<WebSocket> {
  const socket = new WebSocket(`ws://${location.host}${SOCKET}`);
  socket.binaryType = 'arraybuffer';
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error('The desktop side does not answer.')), { once: true });
  });
  return socket;
}

/** Resolves when the host has taken this page as its one page. */
function overSocket(socket: WebSocket): Promise<DesktopWindow> {
  const listeners = new Set<(event: DesktopEvent) => void>();
  const tell = (event: DesktopEvent) => {
    for (const listen of listeners) listen(event);
  };
  return new Promise((resolve) => {
    const ends: PageEnd = { event: tell, ready: () => resolve(desktop) };
    const rpc = createBirpc<{ call: Call }, PageEnd>(ends, {
      post: (data: Uint8Array<ArrayBuffer>) => socket.send(data),
      on: (hear) => socket.addEventListener('message', (message) => hear(message.data)),
      serialize: encode,
      deserialize: (data: ArrayBuffer) => decode(data),
      timeout: -1,
    });
    const call: Call = (verb, args) =>
      socket.readyState === WebSocket.OPEN ? rpc.call(verb, args).catch(leftOpen) : Promise.resolve(hostGone());
    const listen = (hear: (event: DesktopEvent) => void) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    };
    const desktop: DesktopWindow = { ...windowOver(call, listen), saveExport: download, copy: toClipboard };
    socket.addEventListener('close', ({ code }) => {
      rpc.$close();
      if (code === BUSY_CODE) location.replace(BUSY_PAGE);
      else tell({ event: 'gone', reason: 'The app was ended, or it stopped.' });
    });
  });
}

const hostGone = (): Result<never> =>
  failed(
    'host-gone',
    'The desktop side of the app has ended. What was saved before is safe; this was not saved.',
    'Start the app again.',
  );

/** A call that was under way when the host was killed: nobody can tell how far it came. */
const leftOpen = (): Result<never> =>
  failed(
    'host-gone',
    'The desktop side of the app ended in the middle of this. What was saved before is safe; this may or may not have been saved.',
    'Start the app again and look whether it is there.',
  );

/** The browser asks where to, or puts it where it puts downloads. */
async function download(name: string, bytes: Uint8Array): Promise<Result<{ readonly saved: string | null }>> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD);
  return done({ saved: name });
}

async function toClipboard(text: string, html: string): Promise<Result<null>> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    const item = new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) });
    await navigator.clipboard.write([item]);
    return done(null);
  } catch (error) {
    return copyByEvent(text, html)
      ? done(null)
      : failed(
          'clipboard-refused',
          'The browser did not let the app write to the clipboard.',
          'Click into the window and copy once more.',
          error instanceof Error ? error.name : '',
        );
  }
}

/** The older way, which works where the newer one was refused for want of focus or permission. */
function copyByEvent(text: string, html: string): boolean {
  let put = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    put = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && put;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}
