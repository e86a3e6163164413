import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { childrenOf, type Element, isElement, type Node, named, textOf } from './html.ts';
import type { Reading } from './reading.ts';

const STYLES = [
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Note'] => p.note:fresh",
  "p[style-name='Reference']:ordered-list(1) => ol > li:fresh",
  "p[style-name='Reference'] => p.reference:fresh",
];

/** Reads an exported Word file with mammoth, which knows nothing of how it was written. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES });
  const page = parse(value);
  const footnotes = named(page, 'li').filter((li) =>
    li.attrs.some((a) => a.name === 'id' && a.value.startsWith('footnote-')),
  );
  const inNote = new Set<Element>(footnotes.flatMap((note) => named(note, 'a', 'p')));
  return {
    title: textOf(named(page, 'h1')[0] ?? page),
    quotations: quotations(named(page, 'blockquote'), footnotes),
    notes: named(page, 'p')
      .filter((p) => classOf(p) === 'note')
      .map(textOf),
    sources: sources(page),
    links: named(page, 'a')
      .filter((a) => !inNote.has(a) || !hrefOf(a).startsWith('#'))
      .map(hrefOf)
      .filter((h) => !h.startsWith('#')),
    alive: ['script', 'img', 'iframe', 'object'].filter((name) => named(page, name).length > 0),
  };
}

const classOf = (element: Element) => element.attrs.find((a) => a.name === 'class')?.value;
const hrefOf = (element: Element) => element.attrs.find((a) => a.name === 'href')?.value ?? '';

/** A quotation ends with the paragraph that holds the mark of its footnote. */
function quotations(blocks: readonly Element[], footnotes: readonly Element[]): Reading['quotations'] {
  const found: Reading['quotations'][number][] = [];
  let parts: string[] = [];
  for (const p of blocks.flatMap((block) => named(block, 'p', 'li').filter((e) => named(e, 'p').length === 0))) {
    const mark = named(p, 'sup').at(-1);
    parts.push(mark ? textOf(p).slice(0, -textOf(mark).length) : textOf(p));
    if (!mark) continue;
    const note = footnotes[found.length];
    const reference = note ? named(note, 'p').map((line) => textOf(line).replace(/ ↑$/, '').trim()) : [];
    found.push({ parts, reference: reference.filter((line) => line !== '') });
    parts = [];
  }
  return found;
}

/** The numbered lines begin an entry (a list item for mammoth), the others go on with it. */
function sources(page: Node): readonly (readonly string[])[] {
  const body = named(page, 'body')[0];
  const all: readonly Element[] = body ? childrenOf(body).filter(isElement) : [];
  const from = all.findIndex((e) => e.tagName === 'h2' && textOf(e) === 'Sources');
  const entries: string[][] = [];
  for (const element of all.slice(from + 1)) {
    if (element.tagName === 'ol' && named(element, 'li').some((li) => li.attrs.some((a) => a.name === 'id'))) break;
    if (element.tagName === 'ol') for (const li of named(element, 'li')) entries.push([textOf(li)]);
    else entries.at(-1)?.push(textOf(element));
  }
  return entries;
}

/** The files in a ZIP by name, through its central directory (PKWARE APPNOTE 4.3.12). */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = Buffer.from(bytes);
  const files = new Map<string, string>();
  let at = view.readUInt32LE(view.lastIndexOf('PK\u0005\u0006') + 16);
  while (view.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength] = [
      view.readUInt16LE(at + 10),
      view.readUInt32LE(at + 20),
      view.readUInt16LE(at + 28),
    ];
    const name = view.toString('utf8', at + 46, at + 46 + nameLength);
    const local = view.readUInt32LE(at + 42);
    const start = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
    const data = view.subarray(start, start + size);
    files.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return files;
}
