import { setImmediate as afterThis } from 'node:timers/promises';
import { decode, encode } from '@msgpack/msgpack';
import { createBirpc } from 'birpc';
import type { WebSocket } from 'ws';
import { answer } from '../bridge/answer.ts';
import type { Desktop, DesktopEvent } from '../bridge/desktop.ts';
import type { PageEnd } from '../bridge/loopback.ts';

/** One page on its socket. */
export interface ServedPage {
  send(event: DesktopEvent): void;
  /** Resolves when every call that is under way has been answered. */
  answered(): Promise<void>;
}

/** Answers the calls of one page over its socket. */
export function serveSocket(socket: WebSocket, services: Desktop): ServedPage {
  const running = new Set<Promise<unknown>>();
  const call = (verb: unknown, args: unknown) => {
    const work = answer(services, verb, args).finally(() => running.delete(work));
    running.add(work);
    return work;
  };
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
  return {
    send(event) {
      if (socket.readyState === socket.OPEN) page.event.asEvent(event).catch(() => undefined);
    },
    async answered() {
      while (running.size > 0) await Promise.allSettled(running);
      // The last answer is posted after its call has resolved.
      await afterThis();
    },
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
