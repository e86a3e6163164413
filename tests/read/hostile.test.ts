import { describe, expect, it } from 'vitest';
import { LARGEST_READ } from '../../renderer/core/read/problems.ts';
import { readReport } from '../../renderer/core/read/read.ts';

const utf8 = new TextEncoder();
const read = (name: string, bytes: Uint8Array) => readReport({ name, bytes, original: '0'.repeat(64), sample: false });
const code = (name: string, bytes: Uint8Array): string => {
  const result = read(name, bytes);
  return result.ok ? 'read' : result.problem.code;
};

const N = 60_000;

/** Texts that make careless patterns and walks slow. */
const PUMPS: readonly (readonly [string, string])[] = [
  ['a.txt', `a${' '.repeat(N)}b`],
  ['a.txt', 'a\n'.repeat(N)],
  ['a.txt', 'W'.repeat(N)],
  ['a.txt', 'a. '.repeat(N)],
  ['a.txt', '"'.repeat(N)],
  ['a.txt', 'Anna Nowak, '.repeat(N / 8)],
  ['a.txt', '12 December 2019, '.repeat(N / 16)],
  ['a.txt', 'Related posts\n\nSupport us\n\nSource\n\n'.repeat(N / 30)],
  ['a.txt', 'All texts may be reproduced with credit. '.repeat(N / 20)],
  ['a.txt', `e${'\u0301'.repeat(N)}`],
  ['a.md', '['.repeat(N)],
  ['a.md', '[a]('.repeat(N)],
  ['a.md', '*a_'.repeat(N)],
  ['a.md', '<a '.repeat(N)],
  ['a.md', '|a|b|\n'.repeat(N / 4)],
  ['a.html', `<html><body>${'<div>'.repeat(100_000)}words`],
  ['a.html', `<html><body>${'<b id=1><p>x'.repeat(N / 4)}`],
  ['a.html', `<html><body>${'<table><tr><td>x'.repeat(N / 8)}`],
  ['a.html', `<html><body>${'<a href=x>y</a>'.repeat(N / 2)}`],
  ['a.html', `<html><body>${'x<br>'.repeat(N)}`],
  ['a.html', `<html><body><p class="${'x '.repeat(N)}">words`],
  ['a.html', `<html><head><style>${'.a{display:none}'.repeat(N / 4)}</style></head><body><p class=a>words`],
  ['a.html', `<html><body><script type="application/ld+json">${'['.repeat(N)}</script>words`],
];

describe('hostile files', () => {
  for (const [name, text] of PUMPS)
    it(`take no longer than their size: ${name} ${text.slice(0, 30).replaceAll('\n', ' ')}`, () => {
      const bytes = utf8.encode(text);
      read(name, bytes);
    });

  it('are not read beyond the limit', () => {
    expect(code('a.txt', new Uint8Array(LARGEST_READ + 1))).toBe('file-too-large');
    expect(code('lines.txt', utf8.encode('x\n\n'.repeat(300_000)))).toBe('file-too-large');
    expect(code('tags.html', utf8.encode(`<!doctype html><p>${'<b>x'.repeat(500_000)}`))).toBe('file-too-large');
  });

  it('are named for what they are', () => {
    const bytes = (head: string, rest: number[]) => Uint8Array.from([...head].map((c) => c.charCodeAt(0)).concat(rest));
    const noise = Array.from({ length: 600 }, (_, i) => (i * 7919) % 256);
    expect(code('a.txt', new Uint8Array())).toBe('file-empty');
    expect(code('a.txt', utf8.encode(' \r\n\t\u00A0\n'))).toBe('file-empty');
    expect(code('a.html', utf8.encode('<html><body><script>x()</script></body></html>'))).toBe('file-empty');
    expect(code('a.txt', bytes('\u0089PNG', noise))).toBe('file-not-text');
    expect(code('a.txt', Uint8Array.from(noise))).toBe('file-not-text');
    expect(code('a.txt', bytes('\u007FELF', noise))).toBe('file-not-text');
    expect(code('a.pdf', bytes('%PDF-1.7', noise))).toBe('format-not-supported');
    expect(code('a.txt', bytes('%PDF-1.7', noise))).toBe('format-not-supported');
    expect(code('a.docx', bytes('PK\u0003\u0004', noise))).toBe('format-not-supported');
    expect(code('feed.xml', utf8.encode('<?xml version="1.0"?><rss><channel/></rss>'))).toBe('format-not-supported');
    expect(code('a.json', utf8.encode('{"title": "x"}'))).toBe('format-not-supported');
  });

  it('leave no markup behind', () => {
    const page =
      '<html><body onload=x()><h1>A <script>bad()</script>title</h1><p>Words<img src=http://t.example/p onerror=x()> and <a href="javascript:x()">more words</a> that make a sentence of some length here.</p><style>p{}</style><iframe src=x>in frame</iframe><object>in object</object></body></html>';
    const result = read('a.html', utf8.encode(page));
    if (!result.ok) throw new Error(result.problem.sentence);
    const all = result.value.parts.map((part) => part.text).join('\n');
    expect(all).toBe('A title\nWords and more words that make a sentence of some length here.');
  });
});
