import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMail, isMhtml, isOutlookMessage } from '../../../../renderer/core/read/formats/mail/recognise.ts';
import { bytesOf, filePart, htmlPart, message, multipart, textPart } from './build.ts';
import { opened } from './read-all.ts';
import { ENGLISH } from './words.ts';

const HEAD = 'From: a@b.example\r\nMessage-ID: <x>\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const SAVED = 'From: <Saved by Blink>\r\nSnapshot-Content-Location: http://x.example/z\r\nMIME-Version: 1.0\r\n';
const MIXED = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n';
const N = 40_000;

const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`).join(
    '',
  );

/** Messages that make careless readers slow, deep or large. */
const PUMPS: Readonly<Record<string, string>> = {
  'a million empty lines': `${HEAD}\r\n${'\n'.repeat(1_000_000)}`,
  'dashes on every line': `${HEAD}${MIXED}${'--\n'.repeat(500_000)}`,
  'parts in parts in parts': `${HEAD}${nested(N / 4)}`,
  'parts with one boundary': `${HEAD}${MIXED}${'--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(N / 4)}`,
  'parts beyond number': `${HEAD}${MIXED}${'--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n'.repeat(N)}`,
  'fields beyond number': `${HEAD}${'X-A: b\r\n'.repeat(N)}\r\nhello`,
  'encoded words never closed': `${HEAD}X-A: ${'=?utf-8?B?'.repeat(N)}\r\n\r\nhello`,
  'a subject of prefixes': `MIME-Version: 1.0\r\nFrom: a@b.example\r\nSubject: ${'re: '.repeat(N)}\r\n\r\nhello`,
  'a sender of quotation marks': `MIME-Version: 1.0\r\nMessage-ID: <x>\r\nFrom: ${'"a,<'.repeat(10_000)}\r\n\r\nhello`,
  'parameters beyond number': `${HEAD}Content-Type: text/plain; ${'n*0*=%41;'.repeat(N)}\r\n\r\nhello`,
  'equals signs and spaces': `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'= '.repeat(N * 10)}`,
  'padding in every unit': `${HEAD}Content-Transfer-Encoding: base64\r\n\r\n${'A='.repeat(N * 10)}`,
  'headers of forwarded messages': `${HEAD}\r\n${'---------- Forwarded message ---------\nFrom: a <a@b.c>\nDate: Thu, 12 Dec 2019 10:00\nSubject: x\n'.repeat(N / 20)}`,
  'one line of labels': `${HEAD}\r\nFrom: ${'To: a Date: '.repeat(N)}`,
  'quotations opened': `${HEAD}Content-Type: text/html\r\n\r\n${'<blockquote type=cite>'.repeat(N / 10)}`,
  'links never closed': `${HEAD}Content-Type: text/html\r\n\r\n${'<a href="x">view in browser'.repeat(N / 10)}`,
  'lines that all flow': `${HEAD}Content-Type: text/plain; format=flowed\r\n\r\n${'a \n'.repeat(N)}`,
  'a mailbox of nothing else': 'From a@b.example Thu Dec 12 10:15:00 2019\n'.repeat(N),
  'style sheets of braces': `${SAVED}${MIXED.replace('mixed', 'related')}--b\r\nContent-Type: text/html\r\n\r\n<link rel=stylesheet href="/a.css">${'<link '.repeat(N)}\r\n--b\r\nContent-Type: text/css\r\nContent-Location: http://x.example/a.css\r\n\r\n${'/*'.repeat(N)}*/${'.a{'.repeat(N)}\r\n--b--`,
};

describe('hostile messages', () => {
  for (const [name, text] of Object.entries(PUMPS))
    it(`take no longer than their size: ${name}`, { timeout: 5000 }, async () => {
      for (const one of await opened(bytesOf(text))) expect(one.place).not.toContain('#');
    });
});

describe('damaged messages', () => {
  const whole = message(
    ['From: "Lake Institute" <news@lake.example>', 'Message-ID: <1>', 'Subject: =?utf-8?B?WmHFvMOzxYLEhw==?='],
    multipart('multipart/mixed', [
      multipart('multipart/alternative', [
        textPart(ENGLISH.join('\n\n'), 'quoted-printable'),
        htmlPart(`<p>${ENGLISH.join('<p>')}`, 'base64'),
      ]),
      filePart('a.txt', 'text/plain', ENGLISH.join('\n\n')),
    ]),
  );

  it('never make opening throw, and give places of their own', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(40)), { minLength: 1, maxLength: 12 }),
        fc.nat(whole.length),
        async (changes, end) => {
          const bytes = new Uint8Array(whole);
          for (const [at, byte, run] of changes) bytes.fill(byte, at, at + run);
          const all = await opened(bytes.subarray(0, end));
          expect(all.length).toBeGreaterThan(0);
          expect(new Set(all.map((one) => one.place)).size).toBe(all.length);
          expect([isMail(bytes) && isMhtml(bytes), isOutlookMessage(bytes)]).toEqual([false, false]);
        },
      ),
      { numRuns: 300, seed: 20191212 },
    );
  });

  it('cut off anywhere give the text that came', async () => {
    const text = new TextDecoder().decode(whole);
    const [first] = await opened(whole.subarray(0, text.indexOf('Content-Type: text/html')));
    const came = first?.opened === 'file' ? new TextDecoder().decode(first.bytes) : '';
    expect(came.replaceAll('\r', '')).toContain(ENGLISH.join('\n\n'));
  });
});

describe('a message in Outlook’s own format', () => {
  it('is told from other compound files', () => {
    const compound = new Uint8Array(4096);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(isOutlookMessage(compound)).toBe(false);
    compound.set(Uint8Array.from([...'__substg1.0_0037001F'].flatMap((sign) => [sign.charCodeAt(0), 0])), 1024);
    expect(isOutlookMessage(compound)).toBe(true);
  });
});
