import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openGzip } from '../../../../renderer/core/read/formats/pack/gzip.ts';
import { openOtherDocument } from '../../../../renderer/core/read/formats/pack/other-document.ts';
import { openPack } from '../../../../renderer/core/read/formats/pack/pack.ts';
import {
  isGzip,
  isOtherDocument,
  isPacked,
  isZip,
  packedKind,
} from '../../../../renderer/core/read/formats/pack/recognise.ts';
import { files, opened, problems, rules, textOf } from '../opening.ts';
import { type ZipFile, type ZipShape, zip } from './zip-builder.ts';

const open = (entries: readonly ZipFile[], shape: ZipShape = {}, limits = {}) =>
  opened(openPack, zip(entries, shape), 'reports.zip', limits);
const places = async (entries: readonly ZipFile[]) => (await open(entries)).map(({ place }) => place);
const code = async (entries: readonly ZipFile[], shape: ZipShape = {}, limits = {}) =>
  problems(await open(entries, shape, limits)).map(({ place, problem }) => [place, problem.code]);
const A: ZipFile = { name: 'a.html', text: '<p>words</p>' };

describe('a packed file', () => {
  it('gives its files in the natural order of their names, with their places', async () => {
    const all = await open([
      { name: 'r10.txt', text: 'ten' },
      { name: '2019/r.html', text: 'x' },
      { name: 'r9.txt', text: 'nine' },
    ]);
    expect(files(all).map(({ place, name }) => [place, name])).toEqual([
      ['2019/r.html', 'r.html'],
      ['r9.txt', 'r9.txt'],
      ['r10.txt', 'r10.txt'],
    ]);
    expect(files(all).map(textOf)).toEqual(['x', 'nine', 'ten']);
  });

  it.each<[string, readonly ZipFile[], ZipShape]>([
    ['stored', [{ ...A, stored: true }], {}],
    ['streamed, with its sizes behind the data', [{ ...A, streamed: true }], {}],
    ['in the large form (ZIP64)', [{ ...A, large: true }], { zip64: true }],
    ['with a program in front', [A], { before: Buffer.from(`MZ${'\0'.repeat(5000)}`) }],
    ['with data behind', [A], { behind: Buffer.alloc(100_000, 7) }],
    ['with a comment', [A], { comment: 'monthly issue' }],
  ])('is read when it is %s', async (_, entries, shape) => {
    const bytes = zip(entries, shape);
    expect(isPacked(bytes)).toBe(true);
    expect(files(await opened(openPack, bytes)).map(textOf)).toEqual(['<p>words</p>']);
  });

  it('passes over what systems and pages leave, and says how many', async () => {
    const all = await open([
      A,
      { name: '__MACOSX/._a.html', text: 'x' },
      { name: '.DS_Store', text: 'x' },
      { name: 'img/p.png', text: 'x' },
      { name: 'style.css', text: 'x' },
      { name: 'empty/', text: '' },
      { name: 'link.txt', text: '/etc/passwd', mode: 0o120777 },
    ]);
    expect(all.map(({ place }) => place)).toEqual(['a.html']);
    expect(all[0]?.remarks?.[0]?.sentence).toMatch(/^5 files/u);
    expect(await code([{ name: 'a.png', text: 'x' }])).toEqual([['', 'file-empty']]);
    expect(await code([])).toEqual([['', 'file-empty']]);
  });

  it('takes the parts of a page saved as a whole for no reports', async () => {
    expect(
      await places([
        { name: 'Report.html', text: 'x' },
        { name: 'Report_files/frame.html', text: 'x' },
        { name: 'other_files/other.html', text: 'x' },
      ]),
    ).toEqual(['other_files/other.html', 'Report.html']);
  });

  it('cleans the names of its files and never leads outside', async () => {
    const all = await open([
      { name: '../../up.txt', text: 'a' },
      { name: '/root.txt', text: 'b' },
      { name: 'C:\\dir\\drive.txt', text: 'c' },
      { name: 'nul\0l.txt', text: 'd' },
      { name: 'turned\u202Etxt.exe.txt', text: 'e' },
      { name: 'no # sign.txt', text: 'f' },
      { name: './plain.txt', text: 'g' },
    ]);
    expect(all.map(({ place }) => place).sort()).toEqual([
      'dir/drive.txt',
      'no %23 sign.txt',
      'null.txt',
      'plain.txt',
      'root.txt',
      'turnedtxt.exe.txt',
      'up.txt',
    ]);
    expect(all.filter((one) => rules(one).includes('packed-name-outside'))).toHaveLength(4);
  });

  it('tells two files of one name apart', async () => {
    expect(await places([A, A])).toEqual(['a.html', 'a.html (2)']);
  });

  it('gives the file inside that is packed itself, for whoever opens it', async () => {
    const inner = files(await open([{ name: 'inner.zip', bytes: zip([A]) }]))[0];
    expect(isZip(inner?.bytes ?? new Uint8Array())).toBe(true);
  });
});

describe('a packed file that is damaged or made to harm', () => {
  it('gives a problem at the place of each bad file, and reads the others', async () => {
    const all = await open([
      { ...A, name: 'crc.html', statedCrc: 7 },
      { ...A, name: 'locked.html', encrypted: true, stored: true },
      { ...A, name: 'method.html', method: 99 },
      { ...A, name: 'long.html', statedSize: 5000 },
      { name: 'short.html', text: 'words '.repeat(1000), statedSize: 10 },
      { ...A, name: 'whole.html' },
      { name: 'zz.html', sharesWith: 5 },
    ]);
    expect(files(all).map(({ place }) => place)).toEqual(['whole.html']);
    expect(problems(all).map(({ place, problem }) => [place, problem.code])).toEqual([
      ['crc.html', 'file-not-readable'],
      ['locked.html', 'file-not-readable'],
      ['long.html', 'file-not-readable'],
      ['method.html', 'format-not-supported'],
      ['short.html', 'file-not-readable'],
      ['zz.html', 'file-not-readable'],
    ]);
  });

  it('is stopped at the limits', async () => {
    const zeros = { name: 'zeros.txt', bytes: new Uint8Array(20 * 1024 * 1024) };
    expect(await code([zeros], {}, { largest: 1000 })).toEqual([['zeros.txt', 'file-too-large']]);
    expect(await code([zeros])).toEqual([['zeros.txt', 'file-too-large']]);
    expect(await code([A, { ...A, name: 'b' }], {}, { most: 1 })).toEqual([['', 'file-too-large']]);
    expect(await code([A, { ...A, name: 'b' }], {}, { total: 15 })).toEqual([['', 'file-too-large']]);
  });

  it('is explained where it cannot be opened at all', async () => {
    const bytes = zip([A, { name: 'b.txt', text: 'words '.repeat(100) }]);
    const cut = await opened(openPack, bytes.subarray(0, bytes.length - 30));
    expect(problems(cut).map(({ place, problem }) => [place, problem.code])).toEqual([['', 'file-not-readable']]);
    expect((await open([A], { disk: 2 }))[0]).toMatchObject({
      problem: { sentence: expect.stringContaining('volume') },
    });
    for (let at = 0; at < bytes.length; at += 7) {
      const bad = Uint8Array.from(bytes);
      bad[at] = (bad[at] as number) ^ 0xff;
      expect((await opened(openPack, bad)).length).toBeGreaterThan(0);
    }
  });
});

describe('a file with the signature of a ZIP', () => {
  const kind = (...names: readonly string[]) => packedKind(zip(names.map((name) => ({ name, text: 'x' }))));

  it('is told by what stands in it', () => {
    expect(kind('a.html')).toBe('zip');
    expect(kind('[Content_Types].xml', 'word/document.xml')).toBe('word');
    expect(kind('media/a.png', '[Content_Types].xml', 'xl/workbook.xml')).toBe('spreadsheet');
    expect(kind('[Content_Types].xml', 'ppt/presentation.xml')).toBe('presentation');
    expect(kind('META-INF/MANIFEST.MF', 'a.class')).toBe('program');
    expect(kind('META-INF/container.xml', 'OEBPS/content.opf')).toBe('epub');
    const stated = (text: string) =>
      packedKind(
        zip([
          { name: 'mimetype', text, stored: true },
          { name: 'content.xml', text: 'x' },
        ]),
      );
    expect(stated('application/vnd.oasis.opendocument.text')).toBe('opendocument-text');
    expect(stated('application/epub+zip')).toBe('epub');
    expect(isZip(new TextEncoder().encode('PKK is no packed file'))).toBe(false);
    expect(isOtherDocument(zip([A]))).toBe(false);
  });

  it('is told even where its list of contents is missing', () => {
    const bytes = zip([
      { name: '[Content_Types].xml', text: 'x' },
      { name: 'word/document.xml', text: 'words '.repeat(500) },
    ]);
    expect(packedKind(bytes.subarray(0, 200))).toBe('word');
    expect(packedKind(bytes.subarray(0, 10))).toBe('zip');
  });

  it('of a kind that is not read says what it is', async () => {
    const epub = zip([{ name: 'mimetype', text: 'application/epub+zip', stored: true }]);
    expect(problems(await opened(openOtherDocument, epub))[0]?.problem).toMatchObject({
      code: 'format-not-supported',
      details: 'an electronic book (EPUB)',
    });
  });
});

describe('a file packed by gzip', () => {
  it('gives the one file in it', async () => {
    const bytes = new Uint8Array(gzipSync('<p>words</p>'));
    expect(isGzip(bytes)).toBe(true);
    const all = await opened(openGzip, bytes, 'report.html.gz');
    expect(files(all).map((file) => [file.place, file.name, textOf(file)])).toEqual([
      ['', 'report.html', '<p>words</p>'],
    ]);
  });

  it('is stopped at the limit, and a problem where it is damaged', async () => {
    const bytes = new Uint8Array(gzipSync(new Uint8Array(1_000_000)));
    expect(problems(await opened(openGzip, bytes, 'a.gz', { largest: 1000 }))[0]?.problem.code).toBe('file-too-large');
    expect(problems(await opened(openGzip, bytes.subarray(0, 300), 'a.gz'))[0]?.problem.code).toBe('file-not-readable');
    expect(problems(await opened(openGzip, Uint8Array.from([0x1f, 0x8b, 8, 1, 2]), 'a.gz'))).toHaveLength(1);
  });
});
