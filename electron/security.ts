import { app, type Session, type WebContents } from 'electron';

/** Addresses that may be loaded at all: the app's own files, and what the page made itself. */
const OWN = /^(?:app|blob|data|devtools):/;

/** A proxy at a port where nothing listens, with no way around it. */
const NOWHERE = 'http=127.0.0.1:9;https=127.0.0.1:9;socks=127.0.0.1:9';

/**
 * Closes a session to the world: no request leaves it, no permission is given, nothing is downloaded.
 * See Electron's security checklist, items 5, 13, 14 and 17; permissions are granted there unless refused.
 */
export async function closeSession(session: Session): Promise<void> {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !OWN.test(url) }));
  session.setSpellCheckerEnabled(false);
  await session.setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE, proxyBypassRules: '<-loopback>' });
}

/** Keeps every page that ever comes to be where it is: no navigation, no further windows, no embedded pages. */
export function closePages(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
