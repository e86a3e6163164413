import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Desktop, DesktopEvent } from '../bridge/desktop.ts';
import { BUSY_CODE, SOCKET } from '../bridge/loopback.ts';
import { doorAt } from './door.ts';
import type { FileTable } from './file-table.ts';
import { headers } from './headers.ts';
import { respond } from './responses.ts';
import { type ServedPage, serveSocket } from './socket.ts';

/** A reloaded page connects before the old one has quite gone, milliseconds. */
const GRACE = 2000;

/** How long the answers to calls under way are waited for when the host ends, milliseconds. */
const LAST_ANSWERS = 3000;

/** The largest message taken: the largest append, whose text may take three bytes a character. */
const LARGEST_MESSAGE = 64 * 1024 * 1024;

export interface LoopbackHost {
  /** What to open: an address of this machine with its key. */
  readonly address: string;
  /** True while a page is connected. */
  connected(): boolean;
  /** Resolves when the first page has connected. */
  readonly entered: Promise<void>;
  send(event: DesktopEvent): void;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  /** A port of 127.0.0.1 that was taken; see `takePort`. */
  readonly server: Server;
  readonly table: FileTable;
  readonly services: Desktop;
  /** Keeps the address good for the whole run; else it lets in one page. */
  readonly whole: boolean;
}

/** Serves the built page and its calls on a port that was taken for it. */
export function openLoopbackHost({ server, table, services, whole }: LoopbackOptions): LoopbackHost {
  const address = server.address();
  const door = doorAt(typeof address === 'object' && address !== null ? address.port : 0, whole);
  const socketAddress = `${door.origin.replace('http', 'ws')}${SOCKET}`;
  const sent = headers(socketAddress);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, perMessageDeflate: false });
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
  let page: (ServedPage & { readonly socket: WebSocket }) | undefined;

  async function connect(socket: WebSocket): Promise<void> {
    socket.on('error', () => socket.terminate());
    socket.pause();
    if (page) await goneWithin(page.socket, GRACE);
    socket.resume();
    if (socket.readyState !== socket.OPEN) return;
    if (page) return socket.close(BUSY_CODE);
    door.used();
    enter();
    const mine = { socket, ...serveSocket(socket, services) };
    page = mine;
    socket.on('close', () => {
      if (page === mine) page = undefined;
    });
  }

  server.on('request', (request, response) => {
    const { status, type, body, more } = respond(request, door, table);
    response.writeHead(status, { ...sent, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), ...more });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  server.on('upgrade', (request, stream, head) => {
    stream.on('error', () => stream.destroy());
    const { origin } = request.headers;
    const mayCall = door.isForMe(request.headers) && origin === door.origin && door.knows(request.headers);
    if (!mayCall || request.url !== SOCKET) return refuseUpgrade(stream);
    sockets.handleUpgrade(request, stream, head, (socket) => void connect(socket));
  });

  return {
    address: door.address,
    connected: () => page !== undefined,
    entered,
    send: (event) => page?.send(event),
    async close() {
      page?.send({ event: 'gone', reason: 'The app was ended.' });
      // Whoever asked for something before the end is told how it went.
      if (page) await Promise.race([page.answered(), pause(LAST_ANSWERS, undefined, { ref: false })]);
      for (const socket of sockets.clients) socket.close(1001);
      const closed = new Promise((resolve) => server.close(resolve));
      setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
        server.closeAllConnections();
      }, 300);
      await closed;
    },
  };
}

/** Waits until a socket has closed, or for some time. */
const goneWithin = (socket: WebSocket, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });

function refuseUpgrade(stream: Duplex): void {
  stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
