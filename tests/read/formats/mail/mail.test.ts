import { describe, expect, it } from 'vitest';
import { isMail, isMhtml } from '../../../../renderer/core/read/formats/mail/recognise.ts';
import type { FactField } from '../../../../renderer/core/read/page.ts';
import {
  base64,
  bytesOf,
  encoded,
  encodedWord,
  filePart,
  htmlPart,
  message,
  multipart,
  part,
  textPart,
} from './build.ts';
import { LIMITS, opened, report, reports } from './read-all.ts';
import { ENGLISH, GERMAN, POLISH, RUSSIAN, wrapped } from './words.ts';

const REPORT = `Talks fail\n\n12 December 2019\n\n${ENGLISH.join('\n\n')}\n`;
const fields = (from: string, subject: string, ...more: readonly string[]) => [
  'Received: from a.example by b.example; Mon, 16 Dec 2019 08:00:01 +0100',
  'Message-ID: <1@a.example>',
  'Date: Mon, 16 Dec 2019 23:59:00 +0100',
  `From: ${from}`,
  'To: reader@example.com',
  `Subject: ${subject}`,
  ...more,
];
const NEWSLETTER = fields(
  'Brookmere Institute <news@brookmere.example.org>',
  'Talks fail',
  'List-Unsubscribe: <https://x.example/u>',
);

const values = (facts: readonly { field: FactField; value: string }[] | undefined, field: FactField) =>
  facts?.filter((fact) => fact.field === field).map((fact) => fact.value);

async function only(bytes: Uint8Array, name = 'mail.eml') {
  const all = await opened(bytes, name);
  expect(all.map((one) => one.place)).toEqual(['']);
  const [file] = all;
  if (file?.opened !== 'file') throw new Error('no file');
  return { ...file, text: new TextDecoder(file.charset ?? 'utf-8').decode(file.bytes) };
}

describe('what is a mail', () => {
  it('is told by its fields, not by its name', () => {
    const texts: readonly (readonly [string, boolean])[] = [
      ['From: a@b.example\nTo: c@d.example\nSubject: x\nDate: y\n\ntext', true],
      ['Received: from a\n by b\nSubject: x\n\ntext', true],
      ['MIME-Version: 1.0\nContent-Type: text/plain\n\ntext', true],
      ['From a@b.example Thu Dec 12 10:15:00 2019\nFrom: a@b.example\nMessage-ID: <x>\n\ntext', true],
      ['1234\nFrom: a@b.example\nMessage-ID: <x>\n\ntext', true],
      ['\uFEFF\r\n\r\nMessage-ID: <x>\r\nFrom: a@b.example\r\n\r\ntext', true],
      ['Title: Talks fail\nDate: 12 December 2019\nAuthor: Anna Nowak\n\ntext', false],
      ['Date: 12 December 2019\nSubject: Talks\nFrom: Brookmere Institute\n\ntext', false],
      ['RUSSIA MONITOR\n\nFrom: a@b.example\nSubject: x\n', false],
      ['<!doctype html><title>x</title>', false],
      ['', false],
    ];
    for (const [text, mail] of texts) expect([text, isMail(bytesOf(text))]).toEqual([text, mail]);
  });

  it('a newsletter with pictures in it is no web archive', () => {
    const bytes = message(NEWSLETTER, multipart('multipart/related; type="text/html"', [htmlPart('<p>x</p>')]));
    expect([isMail(bytes), isMhtml(bytes)]).toEqual([true, false]);
  });
});

describe('the text of a mail', () => {
  it('stays byte for byte, however it was packed', async () => {
    for (const packing of ['8bit', 'base64', 'quoted-printable'] as const) {
      const file = await only(message(NEWSLETTER, textPart(REPORT, packing)), '2019-12-12 talks.eml');
      expect(file).toMatchObject({ name: '2019-12-12 talks.txt', format: 'mail' });
      expect(file.text.replaceAll('\r', '')).toBe(REPORT);
    }
  });

  it('comes in code pages, named, wrongly named and not named', async () => {
    const text = `Переговоры без итога\r\n\r\n${RUSSIAN.join('\r\n\r\n')}\r\n`;
    for (const [label, named] of [
      ['koi8-r', 'koi8-r'],
      ['windows-1251', 'windows-1251'],
      ['windows-1251', 'us-ascii'],
      ['windows-1251', 'nonsense-7'],
      ['utf-8', 'iso-8859-1'],
    ] as const) {
      const content = label === 'utf-8' ? text : encoded(text, label);
      const read = await report(
        message(
          fields('a <a@b.example>', 'x'),
          part({ type: `text/plain; charset=${named}`, content, packing: 'base64' }),
        ),
      );
      expect(read.parts.filter((one) => one.role === 'paragraph').map((one) => one.text)).toEqual([...RUSSIAN]);
    }
  });

  it('has subject and sender in raw letters of a code page', async () => {
    const raw = `Date: Thu, 12 Dec 2019 10:15:00 +0300\r\nFrom: Институт Озёр <info@ozera.example>\r\nTo: x@y.example\r\nSubject: Переговоры без итога\r\n\r\n${RUSSIAN.join('\r\n\r\n')}`;
    const file = await only(encoded(raw, 'windows-1251'));
    expect(values(file.facts, 'title')).toEqual(['Переговоры без итога']);
    expect(values(file.facts, 'site')).toEqual(['Институт Озёр']);
  });

  it('is the page where both are sent, and the plain text where the page shows little', async () => {
    const html = `<html><body><h1>Talks fail</h1>${ENGLISH.map((text) => `<p>${text}</p>`).join('')}</body></html>`;
    const both = (page: string) =>
      message(NEWSLETTER, multipart('multipart/alternative', [textPart(REPORT), htmlPart(page)]));
    expect((await only(both(html))).name).toBe('mail.html');
    expect((await only(both('<html><body><img src="a.png"><p>Talks</p></body></html>'))).name).toBe('mail.txt');
  });

  it('is joined of the pieces that Apple’s program and list servers make', async () => {
    const bytes = message(
      NEWSLETTER,
      multipart('multipart/mixed', [
        part({ type: 'text/html; charset=iso-8859-2', content: encoded(`<p>${POLISH[0]}</p>`, 'iso-8859-2') }),
        filePart('a.png', 'image/png', 'x', 'inline'),
        htmlPart(`<p>${POLISH[1]}</p>`),
        textPart('_______\nJeziora mailing list\nhttps://lists.example.org/mailman/listinfo/jeziora\n<tag>'),
      ]),
    );
    const file = await only(bytes);
    expect(file.charset).toBe('utf-8');
    for (const text of POLISH) expect(file.text).toContain(text);
    expect(file.text).toContain('&lt;tag&gt;');
    const read = await report(bytes);
    expect(read.parts.filter((one) => one.role === 'paragraph').map((one) => one.text)).toEqual([...POLISH]);
  });

  it('has its lines joined where they flow, quotations and the signature left alone', async () => {
    const flowing = `${wrapped(ENGLISH[0], ' \n')}\n\n From the second line\n${wrapped(ENGLISH[1], ' \n')}\n\n-- \nAnna\n`;
    const file = await only(
      message(
        NEWSLETTER,
        part({ type: 'text/plain; charset=utf-8; format=flowed', content: flowing.replaceAll('\n', '\r\n') }),
      ),
    );
    expect(file.text).toBe(`${ENGLISH[0]}\n\nFrom the second line\n${ENGLISH[1]}\n\n--\nAnna\n`);
    const split = await only(
      message(NEWSLETTER, part({ type: 'text/plain; format=flowed; delsp=yes', content: 'Wieder \r\nholung\r\n' })),
    );
    expect(split.text).toBe('Wiederholung\n');
  });

  it('loses the armour of a signature', async () => {
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${REPORT}- -- \nAnna\n-----BEGIN PGP SIGNATURE-----\n\nxyz\n-----END PGP SIGNATURE-----\n`;
    expect((await only(message(NEWSLETTER, textPart(signed)))).text.replaceAll('\r', '')).toBe(`${REPORT}-- \nAnna\n`);
    const clear = multipart('multipart/signed; protocol="application/pkcs7-signature"', [
      textPart(REPORT),
      filePart('smime.p7s', 'application/pkcs7-signature', 'x'),
    ]);
    expect((await only(message(NEWSLETTER, clear))).text.replaceAll('\r', '')).toBe(REPORT);
  });
});

describe('what a mail says of its text', () => {
  it('subject, day, house, list and address', async () => {
    const from = encodedWord('Instytut Jezior – Przegląd', 'utf-8', 'Q');
    const { facts } = await only(
      message(
        fields(
          `${from} <newsletter@jeziora.example.org>`,
          `RE: [Monitor Wschodni] Odp: ${encodedWord('Rozmowy zakończone fiaskiem: żadnych ustaleń')}`,
          'List-Id: "Eastern weekly" <eastern.lists.example.org>',
          'Archived-At: <https://lists.example.org/m/77>',
          'Content-Language: pl',
        ),
        textPart(POLISH.join('\n\n')),
      ),
    );
    expect(values(facts, 'title')).toEqual(['Rozmowy zakończone fiaskiem: żadnych ustaleń']);
    expect(values(facts, 'date')).toEqual(['2019-12-16']);
    expect(values(facts, 'site')?.[0]).toBe('Instytut Jezior');
    expect(values(facts, 'series')).toEqual(expect.arrayContaining(['Monitor Wschodni', 'Eastern weekly']));
    expect(values(facts, 'address')).toEqual(['https://lists.example.org/m/77']);
    expect(values(facts, 'language')).toEqual(['pl']);
  });

  it('a person is an author only where the mail went to many', async () => {
    const own = textPart(REPORT);
    const persons = async (from: string, ...more: readonly string[]) =>
      values((await only(message(fields(from, 'x', ...more), own))).facts, 'author');
    expect(await persons('Maria Lake <maria.lake@example.org>')).toEqual([]);
    expect(await persons('Maria Lake <maria.lake@example.org>', 'List-Id: <a.example.org>')).toEqual(['Maria Lake']);
    expect(await persons('"Lake, Maria" <mlake@example.org>', 'Precedence: bulk')).toEqual(['Maria Lake']);
    expect(await persons('Brookmere Institute <news@example.org>', 'List-Id: <a.example.org>')).toEqual([]);
  });

  it('the address is that of the newsletter’s own page, never one that counts clicks', async () => {
    const address = async (html: string) => values((await only(message(NEWSLETTER, htmlPart(html)))).facts, 'address');
    const body = ENGLISH.map((text) => `<p>${text}</p>`).join('');
    expect(
      await address(
        `<a class=x href="https://mailchi.example/b/monitor-12?e=abc&amp;utm_source=x"><span>View this email in your browser</span></a>${body}`,
      ),
    ).toEqual(['https://mailchi.example/b/monitor-12']);
    expect(await address(`<a href="https://x.example.org/track/click?u=1">View in browser</a>${body}`)).toEqual([]);
    expect(await address(`<a href="https://x.example.org/other">Read more on our site</a>${body}`)).toEqual([]);
    expect(await address(`<a href="https://seen.example.de/nl/12.html">Im Browser ansehen</a>${body}`)).toEqual([
      'https://seen.example.de/nl/12.html',
    ]);
  });

  it('days in every form that programs write', async () => {
    const day = async (line: string) =>
      values(
        (await only(message(['From: a@b.example', 'Subject: x', `Date: ${line}`], textPart(REPORT)))).facts,
        'date',
      );
    for (const line of [
      'Thu, 12 Dec 2019 10:15:00 +0100',
      '12 Dec 19 10:15 GMT',
      'Thu Dec 12 10:15:00 2019',
      '2019-12-12T10:15:00Z',
      'Thu, 12 Dec 2019 23:59:59 -1100 (SST)',
    ])
      expect([line, ...((await day(line)) ?? [])].at(-1)).toContain('2019-12-12');
    expect(await day('no day at all')).toEqual([]);
  });
});

describe('files attached to a mail', () => {
  const letter = textPart(
    'Dear colleagues,\n\nPlease find attached our new report on the talks.\n\nBest regards,\nAnna Nowak\n',
  );

  it('come alone where the mail is a letter about them', async () => {
    const all = await opened(
      message(
        fields('Anna Nowak <anna@example.org>', 'Our report'),
        multipart('multipart/mixed', [
          letter,
          filePart('talks.pdf', 'application/pdf', '%PDF-1.7'),
          filePart('talks.pdf', 'application/octet-stream', '%PDF-1.4'),
          filePart('talks.txt', 'text/plain', REPORT),
          filePart('figures.xlsx', 'application/octet-stream', 'PK'),
          filePart('ATT00001.txt', 'text/plain', 'list footer'),
        ]),
      ),
    );
    expect(all.map((one) => one.place)).toEqual(['talks.pdf', 'talks (2).pdf', 'talks.txt']);
    expect(all.every((one) => one.opened === 'file' && one.format === undefined)).toBe(true);
    expect(all[0]?.remarks?.map((remark) => remark.rule)).toEqual(['mail-letter', 'mail-other-files']);
    const first = all[0];
    expect(first?.opened === 'file' && values(first.facts, 'modified')).toEqual(['2019-12-16']);
    expect(first?.opened === 'file' && values(first.facts, 'date')).toEqual([]);
  });

  it('come beside the text where that is a report too', async () => {
    const all = await reports(
      message(
        NEWSLETTER,
        multipart('multipart/mixed', [textPart(REPORT), filePart('more.txt', 'text/plain', GERMAN.join('\n\n'))]),
      ),
    );
    expect([...all.keys()]).toEqual(['text of the mail', 'more.txt']);
    expect([...all.values()].map((one) => typeof one === 'object' && one.format)).toEqual(['mail', 'text']);
  });

  it('have the names that programs give them', async () => {
    const named = (fieldLines: readonly string[], type = 'application/pdf') =>
      part({ type, content: '%PDF-1.4', packing: 'base64', fields: fieldLines });
    const all = await opened(
      message(
        fields('a <a@b.example>', 'x'),
        multipart('multipart/mixed', [
          textPart('see attached'),
          named([`Content-Disposition: attachment; filename="=?utf-8?B?${base64('zażółć.pdf', 99)}?="`]),
          named([
            'Content-Disposition: attachment;\r\n filename*0*=utf-8\'\'%D0%9F%D0%B5%D1%80;\r\n filename*1*=%D0%B5%D0%B3;\r\n filename*2=" (1).pdf"',
          ]),
          named(['Content-Disposition: attachment; filename="C:\\\\Docs\\\\a#b/c.pdf"']),
          named(['Content-Disposition: attachment'], 'application/pdf; name=plain.pdf'),
          named(['Content-Disposition: attachment']),
          named(['Content-Disposition: attachment; filename="talks"']),
        ]),
      ),
    );
    expect(all.map((one) => one.place)).toEqual([
      'zażółć.pdf',
      'Перег (1).pdf',
      'c.pdf',
      'plain.pdf',
      'attachment.pdf',
      'talks.pdf',
    ]);
  });

  it('may be messages, each under its subject', async () => {
    const inner = message(NEWSLETTER, textPart(REPORT));
    const all = await reports(
      message(
        fields('Jan <jan@example.org>', 'Fwd: two'),
        multipart('multipart/digest', [
          bytesOf(''),
          part({ type: 'message/rfc822', content: inner }),
          part({
            type: 'message/rfc822',
            content: message(fields('b <b@c.example>', 'Re: [x] Gespräche: 1/2'), textPart(GERMAN.join('\n\n'))),
          }),
        ]),
      ),
    );
    expect([...all.keys()]).toEqual(['Talks fail.eml', 'Gespräche: 1-2.eml']);
    const first = all.get('Talks fail.eml');
    expect(typeof first === 'object' && first.title.value).toBe('Talks fail');
  });

  it('keep to the limits', async () => {
    const files = Array.from({ length: 5 }, (_, i) => filePart(`${i}.txt`, 'text/plain', REPORT));
    const bytes = message(NEWSLETTER, multipart('multipart/mixed', [textPart('see attached'), ...files]));
    const kinds = async (limits: Partial<typeof LIMITS>) =>
      (await opened(bytes, 'a.eml', { ...LIMITS, ...limits })).map((one) => one.opened);
    expect(await kinds({ most: 2 })).toEqual(['file', 'file', 'problem']);
    expect(await kinds({ largest: 100 })).toEqual(Array(5).fill('problem'));
    expect(await kinds({ total: REPORT.length * 2.5 })).toEqual(['file', 'file', 'problem', 'problem', 'problem']);
  });
});

describe('mails that cannot be read', () => {
  const problem = async (content: Uint8Array) => {
    const all = await opened(message(fields('a <a@b.example>', 'x'), content));
    return all.map((one) =>
      one.opened === 'problem' ? `${one.place}: ${one.problem.details || one.problem.code}` : one.place,
    );
  };

  it('are said to be locked, packed or empty', async () => {
    expect(
      await problem(
        part({
          type: 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
          content: 'x',
          packing: 'base64',
        }),
      ),
    ).toEqual([': S/MIME']);
    expect(
      await problem(
        part({ type: 'application/x-pkcs7-mime; smime-type=signed-data', content: 'x', packing: 'base64' }),
      ),
    ).toEqual([': S/MIME signed-data']);
    expect(
      await problem(
        multipart('multipart/encrypted; protocol="application/pgp-encrypted"', [
          part({ type: 'application/pgp-encrypted', content: 'Version: 1' }),
          filePart('encrypted.asc', 'application/octet-stream', 'x'),
        ]),
      ),
    ).toEqual([': PGP']);
    expect(await problem(textPart('-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n'))).toEqual([
      ': PGP',
    ]);
    expect(
      await problem(
        multipart('multipart/mixed', [
          textPart('See attached.'),
          filePart('winmail.dat', 'application/ms-tnef', Uint8Array.of(0x78, 0x9f, 0x3e, 0x22, 1)),
        ]),
      ),
    ).toEqual(['winmail.dat: TNEF']);
    expect(await problem(textPart(' \n\n'))).toEqual([': file-empty']);
    expect(await problem(filePart('a.png', 'image/png', 'x'))).toEqual([': file-empty']);
  });
});

describe('a mailbox', () => {
  it('gives its mails by their number', async () => {
    const one = (subject: string, texts: readonly string[]) =>
      `From a@b.example Thu Dec 12 10:15:00 2019\nFrom: A <a@b.example>\nDate: Thu, 12 Dec 2019 10:15:00 +0100\nSubject: ${subject}\n\n${subject}\n\n${texts.join('\n\n')}\n\nFrom the very beginning nothing worked.\n\n`;
    const bytes = bytesOf(one('Talks fail', ENGLISH) + one('Gespräche', GERMAN));
    expect(isMail(bytes)).toBe(true);
    const all = await reports(bytes, 'archive.mbox');
    expect([...all.keys()]).toEqual(['1', '2']);
    const second = all.get('2');
    expect(typeof second === 'object' && second.title.value).toBe('Gespräche');
    expect((await only(bytesOf(one('Talks fail', ENGLISH)))).text).toContain('From the very beginning');
  });

  it('Apple’s messages end where their number of bytes says', async () => {
    const inner = `From: A <a@b.example>\nMessage-ID: <x>\nSubject: Talks\n\n${REPORT}`;
    const bytes = bytesOf(`${inner.length}      \n${inner}<?xml version="1.0"?><plist><dict/></plist>`);
    expect((await only(bytes)).text).toBe(REPORT);
  });
});
