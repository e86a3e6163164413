import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Browsers that may be let in at the same time; the oldest is forgotten first. */
const SESSIONS = 8;

/** Who may speak with the loopback host: a browser that was let in by the address, from the host's own page. */
export interface Door {
  /** The address with its key, for the browser or the person. */
  readonly address: string;
  readonly origin: string;
  /** Exchanges the key of the address for a cookie; undefined where the key is wrong or spent. */
  enter(key: string): string | undefined;
  /** False where the request was meant for another name: a foreign page had its name point to this machine. */
  isForMe(headers: IncomingHttpHeaders): boolean;
  /** True where the browser was let in. */
  knows(headers: IncomingHttpHeaders): boolean;
  /** A page has connected. The key lets nobody else in, unless it was meant for the whole run. */
  used(): void;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const equal = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const secret = (): string => randomBytes(32).toString('base64url');

/**
 * `whole` keeps the key good for the whole run, for an address that a person holds in the terminal and may
 * open again; without it the key is spent once a page has connected.
 */
export function doorAt(port: number, whole: boolean): Door {
  const key = secret();
  const name = `monitor-archive-${port}`;
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const sessions: string[] = [];
  let spent = false;
  return {
    address: `${origin}/?key=${key}`,
    origin,
    enter(given) {
      if (spent || !equal(given, key)) return undefined;
      const session = secret();
      sessions.push(session);
      if (sessions.length > SESSIONS) sessions.shift();
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isForMe: (headers) => headers.host === host && (headers.origin === undefined || headers.origin === origin),
    knows(headers) {
      const cookies = (headers.cookie ?? '').slice(0, 10_000).split(';');
      const given = cookies.map((one) => one.trim()).find((one) => one.startsWith(`${name}=`));
      return given !== undefined && sessions.some((session) => equal(given.slice(name.length + 1), session));
    },
    used() {
      spent = !whole;
    },
  };
}
