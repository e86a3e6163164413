import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readyYet } from './app.ts';
import { record } from './wire.ts';

type Handler = (request: Request) => Response | Promise<Response>;
type Filter = (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void;

/** A session: what is set on it is recorded, and what a test can enforce is kept for it. */
export class Session extends EventEmitter {
  readonly name: string;
  readonly handlers = new Map<string, Handler>();
  filter: Filter | undefined;
  readonly protocol = { handle: (scheme: string, handler: Handler) => void this.handlers.set(scheme, handler) };
  readonly webRequest = {
    onBeforeRequest: (filter: Filter) => {
      this.filter = filter;
    },
  };

  constructor(name: string) {
    super();
    this.name = name;
  }

  setPermissionRequestHandler(ask: (contents: null, permission: string, decide: (yes: boolean) => void) => void): void {
    for (const permission of ['clipboard-read', 'geolocation', 'media', 'notifications', 'openExternal'])
      ask(null, permission, (yes) => record(`${this.name} permission ${permission}`, yes));
  }
  setPermissionCheckHandler(check: (contents: null, permission: string) => boolean): void {
    record(`${this.name} permission check`, check(null, 'media'));
  }
  setDevicePermissionHandler(check: (details: object) => boolean): void {
    record(`${this.name} device`, check({}));
  }
  setDisplayMediaRequestHandler(ask: (request: object, decide: (streams: object) => void) => void): void {
    ask({}, (streams) => record(`${this.name} display`, streams));
  }
  setSpellCheckerEnabled = (on: boolean) => record(`${this.name} spelling`, on);
  setProxy = async (settings: object) => record(`${this.name} proxy`, settings);

  /** True where the session lets a request go. */
  allows(url: string): boolean {
    let cancelled = false;
    this.filter?.({ url }, ({ cancel }) => {
      cancelled = cancel === true;
    });
    return !cancelled;
  }
}

const sessions = new Map<string, Session>();

export const session = {
  fromPartition(name: string): Session {
    const known = sessions.get(name) ?? new Session(name);
    sessions.set(name, known);
    return known;
  },
  get defaultSession(): Session {
    return session.fromPartition('default');
  },
};

export const protocol = {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges: object }[]): void {
    if (readyYet()) throw new Error('schemes are registered before the app is ready');
    for (const { scheme, privileges } of schemes) record(`scheme ${scheme}`, privileges);
  },
};

/** Serves `app://archive` at a loopback address through the handler that was registered. Returns that address. */
export async function serve(own: Session, origin: string, port: number): Promise<string> {
  const scheme = origin.slice(0, origin.indexOf(':'));
  const pass = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = `${origin}${request.url}`;
    const handler = own.handlers.get(scheme);
    if (!handler || !own.allows(url)) return void response.destroy();
    const answer = await handler(new Request(url, { method: request.method ?? 'GET' }));
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
  const server = createServer((request, response) => void pass(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  server.unref();
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
}
