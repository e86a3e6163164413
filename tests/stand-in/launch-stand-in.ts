import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from '../../electron/launch/browser.ts';
import { isRoot } from '../../electron/launch/flags.ts';
import {
  killBrowser,
  type OpenedHost,
  type OpenOptions,
  portFor,
  readClipboard,
  savesFolder,
} from '../hosts/opened-host.ts';
import { type Ended, type Line, openLine } from './line.ts';
import { preloadScript } from './preload-script.ts';

const repository = resolve(import.meta.dirname, '../..');
const ORIGIN = 'app://archive';

export interface StandIn extends OpenedHost {
  readonly name: 'stand-in';
  /** What `main.js` set: switches, permissions, proxy, web preferences. */
  readonly records: ReadonlyMap<string, unknown>;
  chooseFromMenu(label: string): Promise<unknown>;
  /** Calls the desktop side as a frame at `url` would, past the preload. */
  invoke(url: string, mainFrame: boolean, ...args: unknown[]): Promise<unknown>;
  /** How often the window was brought to the front. */
  focused(): number;
}

export interface StandInOptions extends OpenOptions {
  /** Folder with `dist`, `assets` and `package.json`; the repository's own if not given. */
  readonly root?: string;
}

/** Opens the built app under the stand-in. Where it ends before it has a window, says how. */
export async function launchStandIn(options: StandInOptions): Promise<StandIn | Ended> {
  const { archive, port = portFor(archive), root = repository, page: look } = options;
  const line = openLine(root, archive, port);
  const window = await line.window;
  if ('exit' in window) return window;
  const saves = savesFolder();
  const refused: string[] = [];
  const context = await chromium.launchPersistentContext(window.profile, {
    executablePath: findBrowser() ?? 'chromium',
    chromiumSandbox: !isRoot(),
    viewport: { width: 1360, height: 900 },
    ...look,
  });
  const address = new URL(window.url).origin;
  const toElectron = (url: string) => (url.startsWith(`${address}/`) ? ORIGIN + url.slice(address.length) : url);
  const page = context.pages()[0] ?? (await context.newPage());
  await guard(context, page, line, toElectron, refused);

  // What the main process copied; null again once the page itself has copied something.
  let copied: { text: string; html: string } | null = null;
  let focused = 0;
  await page.exposeBinding('standInInvoke', (source, channel: string, args: unknown[]) => {
    const mainFrame = source.frame === page.mainFrame();
    return line.ask({ ask: 'invoke', channel, args, url: toElectron(source.frame.url()), mainFrame });
  });
  await page.exposeBinding('standInCopied', () => {
    copied = null;
  });
  line.hear = (said) => {
    if (said.say === 'clipboard') copied = { text: said.text, html: said.html };
    else if (said.say === 'focus') focused++;
    else if (said.say === 'close-window') void context.close();
    else if (said.say === 'save-dialog') {
      line.send({ ask: 'saved-at', id: said.id, path: saves.next(said.defaultPath) });
    } else if (said.say === 'event') {
      const hear = ([channel, args]: readonly [string, unknown[]]) => globalThis.standInHear?.(channel, args);
      void page.evaluate(hear, [said.channel, said.args] as const).catch(() => undefined);
    }
  };
  await page.addInitScript(preloadScript(window.preload));
  await page.goto(window.url);

  return {
    name: 'stand-in',
    archive,
    page,
    context,
    refused,
    records: line.records,
    savedFiles: saves.files,
    saving: saves.during,
    clipboard: async () => copied ?? readClipboard(context, page),
    chooseFromMenu: (label) => line.ask({ ask: 'menu', label }),
    invoke: (url, mainFrame, ...args) => line.ask({ ask: 'invoke', channel: 'desktop', args, url, mainFrame }),
    focused: () => focused,
    async close() {
      await context.close();
      line.send({ ask: 'window-closed' });
      await line.ended;
      saves.clear();
    },
    async kill() {
      line.child.kill('SIGKILL');
      killBrowser(window.profile);
      await line.ended;
      await context.close().catch(() => undefined);
      saves.clear();
    },
  };
}

/** Lets the main process decide about every request and window that the browser is asked for. */
async function guard(
  context: BrowserContext,
  page: Page,
  line: Line,
  toElectron: (url: string) => string,
  refused: string[],
): Promise<void> {
  const isOwn = (url: URL) => toElectron(url.href).startsWith(`${ORIGIN}/`) || /^(?:blob|data):/.test(url.protocol);
  await context.route(
    (url) => !isOwn(url) && url.hostname !== 'clipboard.invalid',
    async (route) => {
      const request = route.request();
      const navigation = request.isNavigationRequest();
      const url = request.url();
      if (await line.ask({ ask: 'request', url, navigation })) return route.continue();
      refused.push(url);
      // An aborted navigation leaves the page where it is, as a prevented one does.
      return route.abort('aborted');
    },
  );
  page.on('popup', async (popup) => {
    const url = popup.url();
    if (await line.ask({ ask: 'new-window', url })) return;
    refused.push(url);
    await popup.close();
  });
}
