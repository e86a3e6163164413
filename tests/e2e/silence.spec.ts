import { deskOf } from './desk.ts';
import { expect, test } from './host.ts';

/** A page that tries what pages try: scripts, handlers, remote pictures and styles, frames, a refresh, a form, a ping. */
const hostile = `<!doctype html><html lang="en"><head><title>A page that wants out</title>
<meta http-equiv="refresh" content="0;url=https://tracker.invalid/refresh"><base href="https://tracker.invalid/">
<link rel="stylesheet" href="https://tracker.invalid/a.css"><link rel="preconnect" href="https://tracker.invalid">
<script>window.stolen = true; fetch('https://tracker.invalid/script')</script><style>body{background:url(https://tracker.invalid/b.png)}</style></head>
<body onload="window.stolen = true"><article><h1>A page that wants out</h1><p>Published 3 March 2021</p>
<p>The first paragraph is harmless and long enough to be read as a paragraph of a report by anyone. <img src="https://tracker.invalid/pixel.png" onerror="window.stolen = true"></p>
<p>The second &lt;img src=x onerror="window.stolen=true"&gt; looks like markup and must be shown as the letters that it is, nothing more.</p>
<p><a href="javascript:window.stolen=true" ping="https://tracker.invalid/ping">A link</a> with words around it, so that this paragraph is also one of the report.</p>
<iframe src="https://tracker.invalid/frame"></iframe><svg onload="window.stolen=true"><image href="https://tracker.invalid/s.png"/></svg>
<form action="https://tracker.invalid/form"><input autofocus onfocus="window.stolen=true"></form></article></body></html>`;

test('a page full of scripts and remote pictures is inert: nothing runs and nothing is asked of the network', async ({
  host,
}) => {
  const asked: string[] = [];
  const own = new URL(host.page.url()).origin;
  host.context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && !['app:', 'blob:', 'data:'].includes(url.protocol)) asked.push(request.url());
  });
  const desk = deskOf(host.page);
  await host.page.getByRole('heading', { name: 'Start with a few saved reports' }).waitFor();
  await desk.drop('hostile.html', hostile);
  await desk.go('Library');
  await desk.read('A page that wants out');
  await expect(desk.reader).toContainText('looks like markup and must be shown as the letters');
  await desk.reader.getByRole('button', { name: 'Original text' }).click();
  await expect(host.page.getByText('window.stolen = true').first()).toBeVisible();
  await host.page.waitForTimeout(1000);
  expect(await host.page.evaluate(() => 'stolen' in window)).toBe(false);
  expect(asked).toEqual([]);
});

test('a compromised page cannot speak to the network', async ({ host }) => {
  const { page } = host;
  await page.getByRole('heading', { name: 'Start with a few saved reports' }).waitFor();
  const before = page.url();
  const outcomes = await page.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      fetch: () => fetch('https://tracker.invalid/a'),
      socket: () => new Promise((_, no) => Object.assign(new WebSocket('wss://tracker.invalid/'), { onerror: no })),
      picture: () =>
        new Promise((yes, no) =>
          Object.assign(new Image(), { onload: yes, onerror: no, src: 'https://tracker.invalid/p.png' }),
        ),
      script: () =>
        new Promise((yes, no) =>
          document.head.append(
            Object.assign(document.createElement('script'), {
              onload: yes,
              onerror: no,
              src: 'https://tracker.invalid/s.js',
            }),
          ),
        ),
      worker: () =>
        new Promise((yes, no) =>
          Object.assign(new Worker('data:text/javascript,postMessage(1)'), { onmessage: yes, onerror: no }),
        ),
    };
    const found: Record<string, string> = {};
    for (const [name, attempt] of Object.entries(tries)) {
      found[name] = await Promise.resolve()
        .then(attempt)
        .then(
          () => 'got out',
          () => 'refused',
        );
    }
    return found;
  });
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'got out')).toEqual([]);

  // A browser of the person's own follows a page that navigates itself; Electron, and so its stand-in, must not.
  if (host.name === 'loopback') return;
  await page.evaluate(() => {
    window.open('https://tracker.invalid/window');
    location.href = 'https://tracker.invalid/away';
  });
  await page.waitForTimeout(1000);
  expect(page.url()).toBe(before);
  expect(host.context.pages()).toHaveLength(1);
});
