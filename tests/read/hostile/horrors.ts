import { gzipSync } from 'node:zlib';
import { zip } from '../formats/pack/zip-builder.ts';
import { wordFile } from '../formats/word/word-file.ts';

const utf8 = new TextEncoder();
const MB = 1024 * 1024;
const NESTED = 100_000;

const RUNNING =
  'The council of the town met on Monday and weighed three proposals for the quay, of which two were sent back.';
const TITLE = 'The quay is rebuilt';
/** A report that stands beside the hostile things and must come out whole. */
const honest = { name: 'honest.txt', text: `HARBOUR NOTES\n\nDate: 3 March 2020\n\n${TITLE}\n\n${RUNNING}\n` };

const zeros = (size: number): Uint8Array => new Uint8Array(size);
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

function boxed(count: number, box: (bytes: Uint8Array, i: number) => Uint8Array): Uint8Array {
  let inner: Uint8Array = utf8.encode(honest.text);
  for (let i = 0; i < count; i++) inner = box(inner, i);
  return inner;
}

const zipped = (bytes: Uint8Array, i: number): Uint8Array => zip([{ name: i === 0 ? honest.name : `${i}.zip`, bytes }]);

const LAUGHS = `<!DOCTYPE rss [<!ENTITY a0 "ha">${times(9, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE =
  '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "http://tracker.invalid/x">%p;]>';

const rss = (head: string, inside: string): Uint8Array =>
  utf8.encode(`<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>Sea</title>${inside}</channel></rss>`);
const item = (inside: string): string => `<item><title>${TITLE}</title>${inside}</item>`;
const page = (body: string): Uint8Array => utf8.encode(`<!doctype html><title>${TITLE}</title>${body}`);
const jsonFeed = (more: string): Uint8Array =>
  utf8.encode(`{"version":"https://jsonfeed.org/version/1.1","title":"Sea",${more}}`);

/** A file, and what must come out of each place: its title, the code of its problem, or `untitled`. */
export interface Horror {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly expected: Readonly<Record<string, string>>;
  /** Words that must stand in no report. */
  readonly never?: string;
}

/** What packed files and markup have been used for against readers. */
export const HORRORS: Readonly<Record<string, Horror>> = {
  'a ZIP of 300 MB of zeros': {
    name: 'a.zip',
    bytes: () => zip([{ name: 'bomb.txt', bytes: zeros(300 * MB) }, honest]),
    expected: { 'bomb.txt': 'file-too-large', 'honest.txt': TITLE },
  },
  'a ZIP of 60 MB that shrank a thousandfold': {
    name: 'a.zip',
    bytes: () => zip([{ name: 'bomb.txt', bytes: zeros(60 * MB) }, honest]),
    expected: { 'bomb.txt': 'file-too-large', 'honest.txt': TITLE },
  },
  'a ZIP that says 1,000 bytes of 100 MB': {
    name: 'a.zip',
    bytes: () => zip([{ name: 'lie.txt', bytes: zeros(100 * MB), statedSize: 1000 }, honest]),
    expected: { 'honest.txt': TITLE, 'lie.txt': 'file-not-readable' },
  },
  'a ZIP with a wrong sum': {
    name: 'a.zip',
    bytes: () => zip([{ ...honest, statedCrc: 5 }]),
    expected: { 'honest.txt': 'file-not-readable' },
  },
  'a ZIP whose files share their bytes': {
    name: 'a.zip',
    bytes: () => zip([honest, { name: 'twin.txt', sharesWith: 0 }]),
    expected: { 'honest.txt': TITLE, 'twin.txt': 'file-not-readable' },
  },
  'a ZIP whose names lead outside': {
    name: 'a.zip',
    bytes: () =>
      zip(['../../up.txt', '..\\..\\back.txt', '/root.txt', 'C:\\drive.txt'].map((name) => ({ ...honest, name }))),
    expected: { 'back.txt': TITLE, 'drive.txt': TITLE, 'root.txt': TITLE, 'up.txt': TITLE },
  },
  'a ZIP with a link of the file system': {
    name: 'a.zip',
    bytes: () => zip([{ name: 'link.txt', text: '/etc/passwd', mode: 0o120777 }, honest]),
    expected: { 'honest.txt': TITLE },
    never: '/etc/passwd',
  },
  'a ZIP in a ZIP in a ZIP': {
    name: 'a.zip',
    bytes: () => boxed(3, zipped),
    expected: { '2.zip#1.zip#honest.txt': TITLE },
  },
  'ZIPs in ZIPs, sixty deep': {
    name: 'a.zip',
    bytes: () => boxed(60, zipped),
    expected: { '59.zip#58.zip#57.zip#56.zip': 'file-not-readable' },
  },
  'a gzip of 300 MB': {
    name: 'a.txt.gz',
    bytes: () => gzipSync(zeros(300 * MB)),
    expected: { '': 'file-too-large' },
  },
  'gzips in gzips': {
    name: 'a.txt.gz',
    bytes: () => boxed(8, (bytes) => gzipSync(bytes)),
    expected: { '': 'file-not-readable' },
  },
  'a feed of a billion laughs': {
    name: 'a.xml',
    bytes: () => rss(LAUGHS, item(`<description>&a9;${RUNNING}</description>`)),
    expected: { 1: TITLE },
    never: 'haha',
  },
  'a feed that asks for files and addresses': {
    name: 'a.xml',
    bytes: () => rss(OUTSIDE, item(`<description>&f;${RUNNING}</description>`)),
    expected: { 1: TITLE },
    never: 'root:',
  },
  'a feed with the names of prototypes': {
    name: 'a.xml',
    bytes: () =>
      rss(
        '<!-- -->',
        `<__proto__><hostile>1</hostile></__proto__><constructor><prototype>x</prototype></constructor>${item(`<__proto__ hostile="1">x</__proto__><description>${RUNNING}</description>`)}`,
      ),
    expected: { 1: TITLE },
  },
  'a JSON feed with the names of prototypes': {
    name: 'a.json',
    bytes: () =>
      jsonFeed(
        `"__proto__":{"hostile":1},"items":[{"id":"1","title":"${TITLE}","__proto__":{"hostile":1},"constructor":{"prototype":{"hostile":1}},"content_text":"${RUNNING}"}]`,
      ),
    expected: { 1: TITLE },
  },
  'a JSON feed of a million brackets': {
    name: 'a.json',
    bytes: () => jsonFeed(`"items":${'['.repeat(1_000_000)}`),
    expected: { '': 'file-not-readable' },
  },
  'a feed of tags nested beyond all use': {
    name: 'a.xml',
    bytes: () => rss('', item(`${'<a>'.repeat(NESTED)}${'</a>'.repeat(NESTED)}<description>${RUNNING}</description>`)),
    expected: { 1: TITLE },
  },
  'a page of elements nested beyond all use': {
    name: 'a.html',
    bytes: () => page(`${'<div>'.repeat(NESTED)}<h1>${TITLE}</h1><p>${RUNNING}`),
    expected: { '': TITLE },
  },
  'a page of formatting nested beyond all use': {
    name: 'a.html',
    bytes: () => page(`<h1>${TITLE}</h1>${'<b>'.repeat(NESTED)}<p>${RUNNING}`),
    expected: { '': TITLE },
  },
  'a Markdown text of quotations in quotations': {
    name: 'a.md',
    bytes: () => utf8.encode(`# ${TITLE}\n\n${'> '.repeat(NESTED)}${RUNNING}\n`),
    expected: { '': TITLE },
  },
  'a Word file of boxes nested beyond all use': {
    name: 'a.docx',
    bytes: () =>
      wordFile({ body: `${'<w:sdt><w:sdtContent>'.repeat(50_000)}<w:p><w:r><w:t>${RUNNING}</w:t></w:r></w:p>` }),
    expected: { '': 'file-not-readable' },
  },
  'a text of 100 MB in one line': {
    name: 'a.txt',
    bytes: () => new Uint8Array(100 * MB).fill(97),
    expected: { '': 'file-too-large' },
  },
  'a text of 60 MB in one line': {
    name: 'a.txt',
    bytes: () => new Uint8Array(60 * MB).fill(97),
    expected: { '': 'untitled' },
  },
};
