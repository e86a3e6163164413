import { freemem } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInThreads } from '../../fuzz/read-in-threads.ts';
import { zip } from '../formats/pack/zip-builder.ts';

// What takes minutes: `npm run sure` reads it, with the threads and the limits of commands.

const MB = 1024 * 1024;
const utf8 = new TextEncoder();
const PARAGRAPH = `${'The council of the town met on Monday and weighed three proposals for the quay, of which two were sent back. '.repeat(8)}\n\n`;
/** In bytes: the file, its copy in the thread, and what is made of it. */
const NEEDED = 3 * 1024 * MB;

const reading = readInThreads(1, undefined, 2048);
beforeAll(() => reading.ready());
afterAll(() => reading.end());

async function read(name: string, bytes: Uint8Array) {
  const before = process.memoryUsage.rss();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  const outcomes: string[] = [];
  for await (const { outcome } of reading.each({ name, bytes: new Uint8Array(bytes) }))
    outcomes.push(outcome.ok ? 'read' : outcome.problem.code);
  clearInterval(timer);
  return { outcomes, added: most - before };
}

describe.skipIf(freemem() < NEEDED)('very large files (skipped where less than 3 GB of memory are free)', () => {
  it('a ZIP of 500 MB gives all its reports, in memory for a few of them', { timeout: 600_000 }, async () => {
    const text = utf8.encode(PARAGRAPH.repeat(5500));
    const count = Math.floor((500 * MB) / text.length);
    const names = Array.from({ length: count }, (_, i) => ({ name: `${i}.txt`, bytes: text, stored: true }));
    const bundle = zip(names);
    const { outcomes, added } = await read('bundle.zip', bundle);
    expect(outcomes).toEqual(Array.from({ length: count }, () => 'read'));
    // The file as it was given and in the thread, and twice as much for what is made of it before it is let go.
    expect(added).toBeLessThan(4 * bundle.length);
  });

  it('a page of 60 MB in one line is read or given up, and the next file is read', { timeout: 300_000 }, async () => {
    const page = utf8.encode(`<!doctype html><title>Line</title><p>${'word '.repeat(12 * MB)}`);
    const [{ outcomes }, next] = await Promise.all([
      read('line.html', page),
      reading.read({ name: 'next.txt', bytes: utf8.encode('TIDE\n\nNext\n\nA text of words.\n') }),
    ]);
    expect(outcomes).toEqual([expect.stringMatching(/^(?:read|file-not-readable)$/u)]);
    expect(next).toMatchObject([{ outcome: { ok: true } }]);
  });

  it('a text of 500 MB is refused at once', async () => {
    const { outcomes } = await read('text.txt', new Uint8Array(500 * MB).fill(97));
    expect(outcomes).toEqual(['file-too-large']);
  });
});
