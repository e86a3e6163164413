import { decode, encode } from '@msgpack/msgpack';
import { createBirpc } from 'birpc';
import type { WebSocket } from 'ws';
import { answer } from '../bridge/answer.ts';
import type { Desktop, DesktopEvent } from '../bridge/desktop.ts';
import type { PageEnd } from '../bridge/loopback.ts';

/** Answers the calls of one page over its socket. Returns the way to send it events. */
export function serveSocket(socket: WebSocket, services: Desktop): (event: DesktopEvent) => void {
  const call = (verb: unknown, args: unknown) => answer(services, verb, args);
  const close = () => {
    socket.close(1007);
    return true as const;
  };
  const page = createBirpc<PageEnd, { call: typeof call }>(
    { call },
    {
      post: (data: Uint8Array) => socket.send(data),
      on: (hear) => void socket.on('message', hear),
      serialize: encode,
      deserialize: message,
      // Only this one function can be called, whatever name comes over the wire.
      resolver: (name) => (name === 'call' ? (...given: unknown[]) => call(given[0], given[1]) : undefined),
      onGeneralError: close,
      timeout: -1,
    },
  );
  page.ready.asEvent().catch(() => undefined);
  return (event) => {
    if (socket.readyState === socket.OPEN) page.event.asEvent(event).catch(() => undefined);
  };
}

/** A message of the protocol; anything else throws and so ends the socket. */
function message(data: unknown): object {
  if (!(data instanceof Uint8Array)) throw new TypeError('not binary');
  const value = decode(data);
  if (typeof value !== 'object' || value === null || !('t' in value) || !('i' in value))
    throw new TypeError('no message');
  return value;
}
