import { describe, expect, it } from 'vitest';
import { isMail, isMhtml } from '../../../../renderer/core/read/formats/mail/recognise.ts';
import type { Fact } from '../../../../renderer/core/read/page.ts';
import { base64, bytesOf, encoded, quotedPrintable } from './build.ts';
import { opened, report } from './read-all.ts';
import { ENGLISH, RUSSIAN } from './words.ts';

const ADDRESS = 'https://brookmere.example.org/russia-monitor/talks/';
const BOUNDARY = '----MultipartBoundary--lXb7kzOqsyv7cLIZKXQtPs2AB----';

interface Resource {
  readonly type: string;
  readonly at: string;
  readonly content: string;
  readonly id?: string;
}

/** As Chromium and Edge write "Webpage, Single File". */
const blink = (resources: readonly Resource[], subject = 'Talks fail - Brookmere', lineBreak = '\r\n'): Uint8Array =>
  bytesOf(
    [
      `From: <Saved by Blink>\nSnapshot-Content-Location: ${ADDRESS}\nSubject: ${subject}`,
      'Date: Tue, 24 Nov 2026 11:12:13 -0000\nMIME-Version: 1.0',
      `Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="${BOUNDARY}"\n\n`,
      ...resources.map(
        ({ type, at, content, id }) =>
          `--${BOUNDARY}\nContent-Type: ${type}\n${id ? `Content-ID: <${id}>\n` : ''}` +
          `Content-Transfer-Encoding: quoted-printable\nContent-Location: ${at}\n\n${quotedPrintable(content, '\n')}`,
      ),
      `--${BOUNDARY}--\n`,
    ]
      .join('\n')
      .replaceAll('\n', lineBreak),
  );

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '<title>Talks fail - Brookmere</title>'): string =>
  `<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">${head}</head><body><nav><a href="/">Home</a></nav><main>${body}</main></body></html>`;
const main = (content: string): Resource => ({ type: 'text/html', at: ADDRESS, content, id: 'frame-1@mhtml.blink' });
const WHOLE = page(`<h1>Talks fail</h1><p class="date">12 December 2019</p>${paragraphs(ENGLISH)}`);

async function only(bytes: Uint8Array) {
  const all = await opened(bytes, 'saved.mhtml');
  expect(all).toHaveLength(1);
  const [file] = all;
  if (file?.opened !== 'file') throw new Error('no file');
  return { ...file, text: new TextDecoder(file.charset ?? 'utf-8').decode(file.bytes) };
}

const factOf = (facts: readonly Fact[] | undefined, field: Fact['field']) =>
  facts?.find((fact) => fact.field === field);

describe('a page saved by Chromium', () => {
  it('is the page and its address, and never the day of saving', async () => {
    const bytes = blink([main(WHOLE), { type: 'image/png', at: `${ADDRESS}a.png`, content: 'x' }]);
    expect([isMhtml(bytes), isMail(bytes)]).toEqual([true, false]);
    const file = await only(bytes);
    expect(file).toMatchObject({ place: '', name: 'saved.html', format: 'mhtml' });
    expect(file.text).toBe(WHOLE.replace(/\n/gu, '\r\n'));
    expect(file.facts).toEqual([{ field: 'address', value: ADDRESS, rule: 'mhtml location', range: null }]);
    const read = await report(bytes, 'saved.mhtml');
    expect(read).toMatchObject({ format: 'mhtml', title: { value: 'Talks fail' }, date: { value: '2019-12-12' } });
    expect(read.address.value).toBe(ADDRESS);
    expect(read.parts.filter((part) => part.role === 'paragraph')).toHaveLength(3);
  });

  it('reads the same with other line breaks, without its boundary, and cut off', async () => {
    const whole = blink([main(WHOLE), { type: 'image/png', at: 'https://x.example/a.png', content: 'x'.repeat(200) }]);
    const text = new TextDecoder().decode(whole);
    const variants = [
      blink([main(WHOLE)], 'x', '\n'),
      bytesOf(text.replace(/;\r\n\tboundary="[^"]+"/u, '')),
      bytesOf(text.replaceAll('quoted-printable', 'Quoted-Printable').replaceAll('\nContent-Type', '\ncontent-type')),
      whole.subarray(0, text.lastIndexOf(`--${BOUNDARY}\r\n`) + 20),
      bytesOf(`\r\n\r\n${text}`),
    ];
    for (const bytes of variants) {
      expect(isMhtml(bytes)).toBe(true);
      expect((await only(bytes)).text.replaceAll('\r', '')).toBe(WHOLE);
    }
  });

  it('takes its title from the subject only where the page has none', async () => {
    const bare = page(`<p>${ENGLISH[0]}</p>`, '');
    const file = await only(blink([main(bare)], '=?utf-8?Q?Rozmowy=20bez=20wyniku=20=E2=80=93=20Jeziora?='));
    expect(factOf(file.facts, 'title')).toMatchObject({ value: 'Rozmowy bez wyniku – Jeziora', rule: 'mhtml subject' });
    expect(factOf((await only(blink([main(WHOLE)]))).facts, 'title')).toBeUndefined();
  });

  it('reads the text that stands in a frame, and leaves advertisements in theirs', async () => {
    const shell = page('<h1>Talks fail</h1><iframe src="cid:frame-2@mhtml.blink"></iframe>');
    const frame = {
      type: 'text/html',
      at: 'https://other.example/f',
      content: `<html><body>${paragraphs(ENGLISH)}</body></html>`,
    };
    const read = await report(blink([main(shell), frame]));
    expect(read.title.value).toBe('Talks fail');
    expect(read.parts.filter((part) => part.role === 'paragraph').map((part) => part.text)).toEqual([...ENGLISH]);
    expect(read.remarks.map((remark) => remark.rule)).toContain('text-in-frame');
    const advertisement = { ...frame, content: `<p>${'Buy a pot of honey from our bees. '.repeat(20)}</p>` };
    const own = await only(
      blink([main(WHOLE.replace('</main>', '<iframe src="cid:x"></iframe></main>')), advertisement]),
    );
    expect(own.text).not.toContain('honey');
  });

  it('hides what its style sheets for the screen hide, and nothing that they bring back', async () => {
    const sheets = [
      '<link rel="stylesheet" href="/style.css?a=1&amp;b=2">',
      '<link href="cid:css-1@mhtml.blink" rel="stylesheet" type="text/css">',
      '<link rel="stylesheet" media="print" href="/print.css">',
    ].join('');
    const body = `<h1>Talks fail</h1><p>${ENGLISH[0]}</p><p class="offer">Buy our yearly book of essays.</p><p class="fold">Shown when it is opened.</p><p id="old">An old remark on cookies.</p><p class="lead">${ENGLISH[1]}</p>`;
    const file = await only(
      blink([
        main(page(body, sheets)),
        {
          type: 'text/css',
          at: 'https://brookmere.example.org/style.css?a=1&b=2',
          content: '/* { */ @charset "x"; .offer, .fold { display: none } .fold.open { display: block }',
        },
        {
          type: 'text/css',
          at: 'cid:css-1@mhtml.blink',
          content: '#old { visibility: hidden; } @media (max-width: 9px) { .lead { display: none } }',
        },
        { type: 'text/css', at: 'https://brookmere.example.org/print.css', content: '.lead { display: none }' },
      ]),
    );
    expect(file.text.slice(-60)).toMatch(/<style>\.offer,#old\{display:none\}<\/style>$/u);
  });
});

describe('pages saved by other programs', () => {
  it('Internet Explorer’s single part in a code page', async () => {
    const html = `<HTML><HEAD><TITLE>Монитор</TITLE></HEAD><BODY><H1>Переговоры без итога</H1>${paragraphs(RUSSIAN)}</BODY></HTML>`;
    const bytes = bytesOf(
      [
        'From: "Saved by Windows Internet Explorer 8"',
        `Subject: =?windows-1251?B?${base64(encoded('Монитор', 'windows-1251'), 99)}?=`,
        'Date: Thu, 12 Dec 2019 10:15:00 +0300\r\nMIME-Version: 1.0',
        'Content-Type: text/html;\r\n\tcharset="windows-1251"\r\nContent-Transfer-Encoding: quoted-printable',
        'Content-Location: http://ozera.example.org/monitor/1.html\r\n',
        quotedPrintable(encoded(html, 'windows-1251')),
      ].join('\r\n'),
    );
    expect([isMhtml(bytes), isMail(bytes)]).toEqual([true, false]);
    const read = await report(bytes);
    expect(read.title.value).toBe('Переговоры без итога');
    expect(read.address.value).toBe('http://ozera.example.org/monitor/1.html');
    expect(read.date.value).toBeNull();
  });

  it('Word’s archive, whose second page holds only the rule above footnotes', async () => {
    const html = `<html><head><title>Talks fail</title></head><body><div class=WordSection1><p class=MsoTitle>Talks fail</p>${paragraphs(ENGLISH)}</div></body></html>`;
    const bytes = bytesOf(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=_NextPart_01D5"\r\n\r\nThis document is a Single File Web Page.\r\n\r\n------=_NextPart_01D5\r\nContent-Location: file:///C:/D1/report.htm\r\nContent-Transfer-Encoding: base64\r\nContent-Type: text/html; charset="windows-1252"\r\n\r\n${base64(html)}\r\n\r\n------=_NextPart_01D5\r\nContent-Location: file:///C:/D1/header.htm\r\nContent-Type: text/html\r\n\r\n<p>separator</p>\r\n------=_NextPart_01D5--\r\n`,
    );
    expect(isMhtml(bytes)).toBe(true);
    const file = await only(bytes);
    expect(file.text).toBe(html);
    expect(file.facts).toEqual([]);
  });

  it('the part that `start` names is the page, wherever it stands', async () => {
    const bytes = bytesOf(
      `MIME-Version: 1.0\r\nContent-Location: http://b.example/\r\nContent-Type: multipart/related; start="<b@x>"; boundary=z\r\n\r\n--z\r\nContent-Type: text/html\r\nContent-ID: <a@x>\r\n\r\n<p>frame</p>\r\n--z\r\nContent-Type: text/html\r\nContent-ID: <b@x>\r\n\r\n<p>page</p>\r\n--z--`,
    );
    expect((await only(bytes)).text).toBe('<p>page</p>');
  });

  it('an archive without a page is a problem', async () => {
    const all = await opened(blink([{ type: 'image/png', at: ADDRESS, content: 'x' }]));
    expect(all).toMatchObject([{ opened: 'problem', place: '', problem: { code: 'file-empty' } }]);
  });
});
