import { describe, expect, it } from 'vitest';
import type { Correction } from '../../renderer/core/model/correction.ts';
import { type FileReadingOptions, type ReadItem, readFile } from '../../renderer/core/read/read-file.ts';
import { filePart, message, multipart, textPart } from './formats/mail/build.ts';
import { zip } from './formats/pack/zip-builder.ts';
import { paragraph, run, wordFile } from './formats/word/word-file.ts';

const utf8 = new TextEncoder();
const ORIGINAL = '0'.repeat(64);

const BODY = [
  'The port authority has ordered three cranes for the new basin. They are to arrive by ship in the autumn, and the quay must be strengthened before.',
  'Shippers welcome the order. They had asked for five, and they will get two more if traffic grows as the plan of the authority says.',
];
const text = (title: string, body = BODY) => `HARBOUR NOTES\n\n12 December 2019\n\n${title}\n\n${body.join('\n\n')}\n`;
const page = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${BODY.map((words) => `<p>${words}</p>`).join('')}</main></body></html>`;
const word = (title: string) =>
  wordFile({ body: [title, ...BODY].map((words, i) => paragraph(run(words, i === 0 ? '<w:b/>' : ''))).join('') });

async function read(name: string, bytes: Uint8Array, options: FileReadingOptions = {}): Promise<readonly ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readFile({ name, bytes, original: ORIGINAL, sample: false }, options)) items.push(item);
  return items;
}

/** Place to title, or to the problem's code. */
const told = (items: readonly ReadItem[]) =>
  items.map(({ place, report }) => [place, report.ok ? report.value.title.value : report.problem.code]);

describe('a file of any format', () => {
  it('is told by its content, whatever it is called', async () => {
    const files: readonly [string, Uint8Array, string][] = [
      ['report.pdf', utf8.encode(text('Cranes')), 'text'],
      ['report.txt', utf8.encode(page('Cranes')), 'html'],
      ['report.html', word('Cranes'), 'word'],
      [
        'report',
        message(
          ['Subject: Cranes', 'From: a@harbour.example', 'Date: Thu, 12 Dec 2019 09:00:00 +0000'],
          textPart(text('Cranes')),
        ),
        'mail',
      ],
    ];
    for (const [name, bytes, format] of files) {
      const [item, more] = await read(name, bytes);
      expect(more).toBeUndefined();
      expect(item?.report).toMatchObject({
        value: { id: ORIGINAL, place: '', file: name, format, title: { value: 'Cranes' } },
      });
    }
  });

  it('that holds others gives each, at places in places', async () => {
    const mail = message(
      ['Subject: Two reports', 'From: Harbour <a@harbour.example>', 'Date: Thu, 12 Dec 2019 09:00:00 +0000'],
      multipart('multipart/mixed', [
        textPart('Please find the report attached.'),
        filePart('ports.docx', 'application/octet-stream', word('Ports')),
      ]),
    );
    const packed = zip([
      { name: 'a/quays.txt', text: text('Quays') },
      { name: 'mail.eml', bytes: mail },
      { name: 'inner.zip', bytes: zip([{ name: 'ships.html', text: page('Ships') }]) },
      { name: 'picture.png', bytes: utf8.encode('\x89PNG\r\n') },
    ]);
    const items = await read('bundle.zip', packed);
    expect(told(items)).toEqual([
      ['a/quays.txt', 'Quays'],
      ['inner.zip#ships.html', 'Ships'],
      ['mail.eml#ports.docx', 'Ports'],
    ]);
    for (const { place, report } of items)
      expect(report).toMatchObject({ value: { id: `${ORIGINAL}#${place}`, original: ORIGINAL, file: 'bundle.zip' } });
  });

  it('applies what was set by hand at the place of its report only', async () => {
    const packed = zip([
      { name: 'a.txt', text: text('One') },
      { name: 'b.txt', text: text('Two') },
    ]);
    const byHand: Correction = { report: `${ORIGINAL}#b.txt`, field: 'title', value: 'By hand' };
    const corrections = (place: string) => (place === 'b.txt' ? [byHand] : []);
    expect(told(await read('x.zip', packed, { corrections }))).toEqual([
      ['a.txt', 'One'],
      ['b.txt', 'By hand'],
    ]);
    const alone = await read('x.zip', packed, { corrections, only: 'b.txt' });
    expect(told(alone)).toEqual([['b.txt', 'By hand']]);
    expect(alone[0]?.source?.()).toMatchObject({ text: text('Two'), encoding: 'utf-8' });
  });

  it('gives the way back to the bytes of the file inside', async () => {
    const inner = utf8.encode(text('Żurawie', ['Zażółć gęślą jaźń. '.repeat(8).trim(), BODY[1] as string]));
    const [item] = await read('x.zip', zip([{ name: 'a.txt', bytes: inner }]));
    if (!item?.report.ok) throw new Error('not read');
    for (const part of item.report.value.parts) {
      expect(new TextDecoder().decode(inner.subarray(part.bytes.start, part.bytes.end))).toBe(part.text);
    }
  });

  it('never gives two reports one place', async () => {
    const items = await read(
      'x.zip',
      zip([
        { name: 'a.txt', text: text('One') },
        { name: 'a.txt', text: text('Two') },
        { name: `${'long/'.repeat(400)}a.txt`, text: text('Three') },
        { name: `${'long/'.repeat(400)}b.txt`, text: text('Four') },
      ]),
    );
    const places = items.map(({ place }) => place);
    expect(new Set(places).size).toBe(4);
    expect(Math.max(...places.map((place) => place.length))).toBeLessThan(1000);
  });

  it('packed too deep, or without a report, says so', async () => {
    let packed = zip([{ name: 'a.txt', text: text('Deep') }]);
    for (let depth = 0; depth < 2; depth++) packed = zip([{ name: 'in.zip', bytes: packed }]);
    expect(told(await read('x.zip', packed))).toEqual([['in.zip#in.zip#a.txt', 'Deep']]);
    for (let depth = 0; depth < 4; depth++) packed = zip([{ name: 'in.zip', bytes: packed }]);
    expect((await read('x.zip', packed)).map(({ report }) => report)).toMatchObject([
      { ok: false, problem: { code: 'file-not-readable' } },
    ]);
    expect(await read('x.zip', zip([]))).toMatchObject([{ place: '', report: { ok: false } }]);
    expect(await read('x.bin', new Uint8Array())).toMatchObject([
      { place: '', report: { problem: { code: 'file-empty' } } },
    ]);
  });
});
