import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Desktop, DesktopEvent } from '../bridge/desktop.ts';
import { BUSY_CODE, SOCKET } from '../bridge/loopback.ts';
import { doorAt } from './door.ts';
import type { FileTable } from './file-table.ts';
import { headers } from './headers.ts';
import { respond } from './responses.ts';
import { serveSocket } from './socket.ts';

/** The port is part of the page's origin, and its index belongs to the origin: it stays the same for ever. */
export const PORT = 27419;

/** A reloaded page connects before the old one has quite gone, milliseconds. */
const GRACE = 2000;

/** The largest message taken: the largest append, whose text may take three bytes a character. */
const LARGEST_MESSAGE = 64 * 1024 * 1024;

export interface LoopbackHost {
  /** What to open: an address of this machine with its key. */
  readonly address: string;
  /** True while a page is connected. */
  connected(): boolean;
  send(event: DesktopEvent): void;
  close(): Promise<void>;
}

export interface LoopbackOptions {
  readonly port: number;
  readonly table: FileTable;
  readonly services: Desktop;
  /** Keeps the address good for the whole run; else it lets in one page. */
  readonly whole: boolean;
}

/** Serves the built page and its calls on 127.0.0.1. Rejects with the system's error where the port is taken. */
export async function openLoopbackHost({ port, table, services, whole }: LoopbackOptions): Promise<LoopbackHost> {
  const server = createServer({ maxHeaderSize: 32 * 1024 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, resolve);
  });
  const address = server.address();
  const door = doorAt(typeof address === 'object' && address !== null ? address.port : port, whole);
  const socketAddress = `${door.origin.replace('http', 'ws')}${SOCKET}`;
  const sent = headers(socketAddress);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE, perMessageDeflate: false });
  let page: { socket: WebSocket; send: (event: DesktopEvent) => void } | undefined;

  async function connect(socket: WebSocket): Promise<void> {
    socket.on('error', () => socket.terminate());
    socket.pause();
    if (page) await goneWithin(page.socket, GRACE);
    socket.resume();
    if (socket.readyState !== socket.OPEN) return;
    if (page) return socket.close(BUSY_CODE);
    door.used();
    const mine = { socket, send: serveSocket(socket, services) };
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
    send: (event) => page?.send(event),
    async close() {
      page?.send({ event: 'gone', reason: 'The app was ended.' });
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
