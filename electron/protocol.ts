import { protocol, type Session } from 'electron';
import type { FileTable } from './hosts/file-table.ts';
import { headers } from './hosts/headers.ts';

const SCHEME = 'app';

/** The page's origin. IndexedDB belongs to it: it stays the same for ever. */
export const ORIGIN = `${SCHEME}://archive`;

/** Must run before the app is ready. Gives the page's scheme an origin, storage and a secure context. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the page from its file table and nothing else. */
export function serveApp(session: Session, table: FileTable): void {
  session.protocol.handle(SCHEME, ({ url, method }) => {
    const path = url.startsWith(`${ORIGIN}/`) ? (url.slice(ORIGIN.length).split(/[?#]/, 1)[0] ?? '') : '';
    const file = method === 'GET' ? table.get(path) : undefined;
    if (!file) return new Response('There is nothing at this address.', { status: 404, headers: headers() });
    return new Response(file.bytes, { headers: { ...headers(), 'Content-Type': file.type } });
  });
}
