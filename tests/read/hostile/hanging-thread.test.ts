import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readInThreads } from '../../fuzz/read-in-threads.ts';

// True threads of Node, as commands use them, with little patience: what they do with files that take long or break them.

const utf8 = new TextEncoder();
const QUICK = { name: 'quick.txt', bytes: utf8.encode('TIDE\n\nDate: 3 March 2020\n\nQuick\n\nA text of words.\n') };
const ITEM = `<item><title>Post</title><description>${'The council met on Monday and weighed three proposals. '.repeat(20)}</description></item>`;
const bundle = (posts: number) => ({
  name: 'long.xml',
  bytes: utf8.encode(`<rss version="2.0"><channel><title>Sea</title>${ITEM.repeat(posts)}</channel></rss>`),
});
/** One page of as many notices as a page may have: read in one go, so that its thread says nothing for many seconds. */
const PAGE = {
  name: 'slow.html',
  bytes: utf8.encode(
    `<!doctype html><title>Slow</title>${'<p>© 2019 Tide Institute. All rights reserved. '.repeat(390_000)}`,
  ),
};

const impatient = readInThreads(1, 3000);
afterAll(() => impatient.end());

describe('threads that read', () => {
  it('are ended when a file silences them, which is then not readable, and the next file is read', async () => {
    await impatient.ready();
    const [slow, quick] = await Promise.all([impatient.read(PAGE), impatient.read(QUICK)]);
    expect(slow).toMatchObject([{ outcome: { ok: false, problem: { code: 'file-not-readable' } } }]);
    expect(slow[0]?.outcome).toMatchObject({ problem: { sentence: expect.stringContaining('was ended') } });
    expect(quick).toMatchObject([{ outcome: { ok: true } }]);
  });

  it('are not ended while a large file goes on giving reports', async () => {
    const items = await impatient.read(bundle(600));
    expect(items).toHaveLength(600);
    expect(items.every(({ outcome }) => outcome.ok)).toBe(true);
  });

  // Found by `npm run fuzz`: pdf.js leaves a promise behind that fails when the pages have long been read.
  it('are not ended by a promise of pdf.js that fails when nobody waits for it', async () => {
    const path = join(import.meta.dirname, 'findings', 'widths-that-run-into-a-stream.pdf');
    const items = await impatient.read({ name: 'widths.pdf', bytes: new Uint8Array(readFileSync(path)) });
    expect(items).toMatchObject([{ outcome: { ok: true } }]);
  });
});
