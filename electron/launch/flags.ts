/** Background services of Chromium that are off: each would ask the network for something. */
const OFF = [
  // One IndexedDB backend for ever: Chromium drops what another backend wrote.
  'IdbSqliteBackingStore',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

/** Switches that Electron and an installed Chromium share: name, and value where there is one. */
export const QUIET: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-client-side-phishing-detection'],
  ['disable-component-update'],
  ['disable-default-apps'],
  ['disable-domain-reliability'],
  ['disable-features', OFF.join(',')],
  ['disable-sync'],
  ['metrics-recording-only'],
  ['no-pings'],
  // Nothing has a name but this machine, and nothing goes past the proxy that is not there.
  ['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  ['proxy-server', 'http://127.0.0.1:9'],
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Flags for an installed browser that shows `address` as an app window with a profile of its own. */
export const windowFlags = (address: string, profile: string, root: boolean): readonly string[] => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--password-store=basic',
  '--proxy-bypass-list=127.0.0.1',
  '--window-size=1360,900',
  ...QUIET.map(([name, value]) => (value === undefined ? `--${name}` : `--${name}=${value}`)),
  // Chromium refuses to run its sandbox as the superuser.
  ...(root ? ['--no-sandbox'] : []),
];

export const isRoot = (): boolean => process.getuid?.() === 0;
