import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../renderer/core/model/report.ts';
import { readReport } from '../../renderer/core/read/read.ts';

const CASES = join(import.meta.dirname, '../cases/read');
const SOURCES = readdirSync(CASES).map((name) => {
  const file = readdirSync(join(CASES, name)).find((entry) => entry.startsWith('source.')) as string;
  return { file, bytes: new Uint8Array(readFileSync(join(CASES, name, file))) };
});
const utf8 = new TextEncoder();

const read = (name: string, bytes: Uint8Array) => readReport({ name, bytes, original: '0'.repeat(64), sample: false });

function readText(name: string, text: string): Report | undefined {
  const result = read(name, utf8.encode(text));
  return result.ok ? result.value : undefined;
}

const PIECES = fc.oneof(
  fc.constantFrom(
    'RUSSIA MONITOR',
    'Date: 12 December 2019',
    'SOURCE: MID.RU',
    'By Anna Nowak',
    'Related posts',
    'Support us',
    'All texts may be reproduced if the origin is credited.',
    '© 2019 Institute',
    '- an item',
    '> quoted words',
    '----',
    'https://example.org/2019/12/12/a',
    'A paragraph of running text that is long enough to be one. It has two sentences, and it ends with a stop.',
  ),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const BREAKS = fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\u2028', ' \n', '\n\n\n');
const DOCUMENT = fc.array(fc.tuple(PIECES, BREAKS), { maxLength: 14 }).map((lines) => lines.flat().join(''));

/** Characters that a person can see. */
const visible = (text: string): number[] =>
  [...text.matchAll(/[^\s\u00AD\u200B\u2060\uFEFF]/gu)].map((found) => found.index);

describe('nothing of a plain text is lost', () => {
  it('every visible character stands in exactly one part', () => {
    fc.assert(
      fc.property(DOCUMENT, (text) => {
        const report = readText('a.txt', text);
        if (report?.format !== 'text') return;
        const owners = new Uint8Array(text.length);
        for (const { range } of report.parts)
          for (let i = range.start; i < range.end; i++) owners[i] = (owners[i] ?? 0) + 1;
        for (const at of visible(text)) expect(owners[at]).toBe(1);
      }),
      { numRuns: 400 },
    );
  });
});

describe('places', () => {
  it('are in order and apart, whatever the format', () => {
    const check = (report: Report | undefined, length: number) => {
      let last = 0;
      for (const { range } of report?.parts ?? []) {
        expect(range.start).toBeGreaterThanOrEqual(last);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        last = range.end;
      }
      expect(last).toBeLessThanOrEqual(length);
    };
    fc.assert(
      fc.property(DOCUMENT, fc.constantFrom('a.txt', 'a.md', 'a.html'), (text, name) => {
        const source = name === 'a.html' ? `<html><body><p>${text.replaceAll('\n', '<p>')}</body></html>` : text;
        check(readText(name, source), source.length);
      }),
      { numRuns: 300 },
    );
    const html = '<table>before<tr><td>cell<b>bold</td></tr>after</table>&amp;&nbsp;<p>a&lt;b</p><p>line\r\nbreak</p>';
    const source = `<!DOCTYPE html><html><body>${html}</body></html>`;
    check(readText('a.html', source), source.length);
  });

  it('lead back to the words, also behind CRLF and character references', () => {
    const source = '<html><body>\r\n<h1>Title</h1>\r\n<p>One &amp; two.</p>\r\n<p>Third line here.</p></body></html>';
    const report = readText('a.html', source) as Report;
    const found = report.parts.map(({ range }) => source.slice(range.start, range.end));
    expect(found).toEqual(['Title', 'One &amp; two.', 'Third line here.']);
  });

  it('give a report the same parts each time', () => {
    for (const { file, bytes } of SOURCES.slice(0, 12)) expect(read(file, bytes)).toEqual(read(file, bytes));
  });
});

describe('reading never throws', () => {
  it('on any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a', 'a.pdf'),
        (bytes, name) => {
          const result = read(name, bytes);
          if (!result.ok) expect(result.problem.sentence).not.toBe('');
          else expect(result.value.parts.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('on real files with bytes changed, cut out and doubled', () => {
    fc.assert(
      fc.property(
        fc.nat(SOURCES.length - 1),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
        fc.nat(),
        (which, changes, cut) => {
          const { file, bytes } = SOURCES[which] as (typeof SOURCES)[number];
          const broken = Uint8Array.from(bytes);
          for (const [at, byte] of changes) broken[at % broken.length] = byte;
          const end = changes.length % 3 === 0 ? cut % broken.length : broken.length;
          const result = read(file, broken.subarray(0, end));
          if (!result.ok) expect(result.problem.code).not.toBe('file-not-readable');
        },
      ),
      { numRuns: 300 },
    );
  });
});
