import { describe, expect, it } from 'vitest';
import { readFile } from '../../../renderer/core/read/read-file.ts';
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
});
