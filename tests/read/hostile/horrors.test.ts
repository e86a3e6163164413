import { describe, expect, it } from 'vitest';
import { readFile } from '../../../renderer/core/read/read-file.ts';
import { zip } from '../formats/pack/zip-builder.ts';
import { HORRORS } from './horrors.ts';

/** Milliseconds for the slowest of them; nothing here is more than seconds' work, on a busy machine too. */
const LONGEST = 10_000;
/** Bytes that reading may add to what the file itself takes: one text as UTF-16 and what is made of it. */
const MOST_MEMORY = 700 * 1024 * 1024;

describe('files made to hurt their readers', () => {
  for (const [what, { name, bytes: make, expected, never }] of Object.entries(HORRORS))
    it(`come out as they should, soon and without eating up the memory: ${what}`, {
      timeout: LONGEST * 2,
    }, async () => {
      const bytes = new Uint8Array(make());
      const before = process.memoryUsage.rss();
      const began = performance.now();
      const found: Record<string, string> = {};
      const texts: string[] = [];
      for await (const { place, report } of readFile({ name, bytes, original: '0'.repeat(64), sample: false })) {
        found[place] = report.ok ? (report.value.title.value ?? 'untitled') : report.problem.code;
        if (report.ok) texts.push(...report.value.parts.map((part) => part.text));
        else expect(report.problem.sentence).toMatch(/^[A-Z].*\.$/su);
        expect(process.memoryUsage.rss() - before).toBeLessThan(MOST_MEMORY);
      }
      expect(found).toEqual(expected);
      expect(performance.now() - began).toBeLessThan(LONGEST);
      if (never) expect(texts.join('\n').includes(never)).toBe(false);
      expect('hostile' in {}).toBe(false);
    });

  it('get places of their own in time that follows their number, though their names begin alike', async () => {
    const long = 'a'.repeat(390);
    const names = Array.from({ length: 12_000 }, (_, i) => ({ name: `${long}${i}.txt`, text: 'x', stored: true }));
    const inner = zip([{ name: `${long}.zip`, bytes: zip(names) }]);
    const bytes = new Uint8Array(zip([{ name: `${long}.zip`, bytes: inner }]));
    const file = { name: 'a.zip', bytes, original: '0'.repeat(64), sample: false };
    const began = performance.now();
    const last = `${`${long}.zip#${long}.zip#${long}`.slice(0, 900)} (12000)`;
    const found: string[] = [];
    for await (const { place } of readFile(file, { only: last })) found.push(place);
    expect(found).toEqual([last]);
    expect(performance.now() - began).toBeLessThan(LONGEST);
  });
});
