import type { Clock, Hasher, Ids } from '../core/archive/ports.ts';

export const browserClock: Clock = {
  now: () => new Date().toISOString(),
  ticks: () => performance.now(),
};

export const browserHasher: Hasher = {
  async sha256(bytes) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
};

export const browserIds: Ids = { next: () => crypto.randomUUID() };

/**
 * Lets messages that wait be answered. A message to oneself comes after them, without the 4 ms that nested timers
 * wait.
 */
export function breathing(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
