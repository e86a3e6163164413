import type { Page } from 'playwright';

/** Begins to note how long the page does nothing but one thing. */
export async function watchStalls(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = { last: performance.now(), longest: 0 };
    Object.assign(window, { stalls: watch });
    const channel = new MessageChannel();
    // A message to oneself comes as soon as the page has time, unlike a timer, which browsers put off.
    channel.port1.onmessage = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      setTimeout(() => channel.port2.postMessage(null), 4);
    };
    channel.port2.postMessage(null);
  });
}

/** The longest time since then, in milliseconds, in which the page answered nothing. */
export const longestStall = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { stalls: { longest: number } }).stalls.longest);
