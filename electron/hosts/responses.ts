import type { IncomingMessage } from 'node:http';
import { BUSY_PAGE } from '../bridge/loopback.ts';
import type { Door } from './door.ts';
import type { FileTable } from './file-table.ts';
import { BUSY, KEY_NEEDED, KEY_SPENT, NOT_HERE, OPENING } from './notices.ts';

export interface Response {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly more?: Readonly<Record<string, string>>;
}

const notice = (status: number, page: string): Response => ({ status, type: 'text/html; charset=utf-8', body: page });

const toPage = (more = {}): Response => ({
  status: 303,
  type: 'text/plain',
  body: '',
  more: { Location: '/', ...more },
});

/**
 * Lets a browser in. It comes as from a foreign site where a file of this machine sent it here, and then keeps the
 * cookie of SameSite=Strict back from a redirect: so a page of our own sends it on.
 */
const letIn = (cookie: string, foreign: boolean): Response =>
  foreign
    ? { ...notice(200, OPENING), more: { 'Set-Cookie': cookie, Refresh: '0; url=/' } }
    : toPage({ 'Set-Cookie': cookie });

/** What the loopback host answers to a request: a file of the table to a browser that was let in, else a notice. */
export function respond(
  { headers, method, url = '' }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  door: Door,
  table: FileTable,
): Response {
  if (!door.isForMe(headers)) return notice(421, NOT_HERE);
  if (method !== 'GET' && method !== 'HEAD') return notice(405, NOT_HERE);
  const [path = '', query] = url.split('?', 2);
  if (path === '/' && query?.startsWith('key=')) {
    const cookie = door.enter(query.slice('key='.length));
    if (cookie) return letIn(cookie, headers['sec-fetch-site'] === 'cross-site');
    return door.knows(headers) ? toPage() : notice(403, KEY_SPENT);
  }
  if (!door.knows(headers)) return notice(403, KEY_NEEDED);
  if (path === BUSY_PAGE) return notice(200, BUSY);
  const file = table.get(path);
  if (!file) return notice(404, NOT_HERE);
  const found: Response = { status: 200, type: file.type, body: file.bytes };
  // Files under /assets/ carry a hash of their content in their name.
  return path.startsWith('/assets/')
    ? { ...found, more: { 'Cache-Control': 'private, max-age=31536000, immutable' } }
    : found;
}
