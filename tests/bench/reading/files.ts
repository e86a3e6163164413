import { gzipSync } from 'node:zlib';
import { base64, htmlPart, message, multipart, part, textPart } from '../../read/formats/mail/build.ts';
import { zip } from '../../read/formats/pack/zip-builder.ts';
import { pdfOf } from '../../read/formats/pdf/pdf-builder.ts';
import { flow } from '../../read/formats/pdf/typesetter.ts';
import { paragraph, wordFile } from '../../read/formats/word/word-file.ts';
import { below, pickFrom, type Random, seeded } from '../../search/seeded.ts';

/** A file to be read, made for measuring: its reports, and about `size` paragraphs in all. */
export interface BenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes file `number` of a format, with `size` times ten paragraphs (a report of usual length has ten). */
type Maker = (number: number, size: number) => BenchFile;

const utf8 = new TextEncoder();

const WHO = 'Lavrov Zelensky Stoltenberg Putin Macron Kuleba Wagner Gazprom NATO OSCE Rosatom Lukashenko'.split(' ');
const WHERE = 'Ukraine Russia Germany Syria Belarus Poland Kyiv Moscow Georgia Moldova Turkey Libya'.split(' ');
const WHAT = [
  'said that talks on the ceasefire would go on in spring',
  'has ordered two more ships for the northern port',
  'signed the agreement on gas transit without further terms',
  'spoke of the INF Treaty as a thing of the past',
  'sent another delegation to the council of ministers',
  'denied any part in the election of the new parliament',
  'raised the price of oil for the third time in a year',
  'called the exercise a warning to its neighbours',
];

function sentences(count: number, random: Random): string {
  const one = () => {
    const [who, where, what] = [pickFrom(WHO, random), pickFrom(WHERE, random), pickFrom(WHAT, random)];
    return `${who} ${what}, as the ministry in ${where} told the agency on ${1 + below(28, random)} May ${2014 + below(9, random)}.`;
  };
  return Array.from({ length: count }, one).join(' ');
}

interface Words {
  readonly title: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

const NOTICE =
  'All texts published by the Amber Road Institute may be reproduced if their origin is credited. Pictures are excluded.';

function words(number: number, paragraphs: number): Words {
  const random = seeded(number + 1);
  return {
    title: `${pickFrom(WHO, random)} turns to ${pickFrom(WHERE, random)} once more, part ${number}`,
    date: `${1 + below(28, random)} March ${2014 + below(9, random)}`,
    paragraphs: Array.from({ length: paragraphs }, () => sentences(3 + below(3, random), random)),
  };
}

const ten = (number: number, size: number): Words => words(number, 10 * size);

const plain = ({ title, date, paragraphs }: Words): string =>
  ['AMBER ROAD MONITOR', `Date: ${date}`, title, ...paragraphs, 'SOURCE: MID.EXAMPLE', NOTICE, ''].join('\n\n');
const body = ({ title, date, paragraphs }: Words): string =>
  `<h1>${title}</h1><p class="date">${date}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}<p>${NOTICE}</p>`;

const MENU = Array.from(
  { length: 30 },
  (_, i) => `<li class="menu-item"><a href="/section/${i}">Section ${i}</a></li>`,
);
const CARDS = Array.from(
  { length: 12 },
  (_, i) => `<div class="card"><a href="/post/${i}"><img src="/p/${i}.jpg"><h3>Another report ${i}</h3></a></div>`,
);
const page = (
  made: Words,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${made.title} - Amber Road Institute</title>
<meta property="og:title" content="${made.title}"><meta property="og:site_name" content="Amber Road Institute">
<style>${'.a{color:red}.b .c{margin:0}'.repeat(40)}</style><script>${'window.x=1;'.repeat(200)}</script></head>
<body><header><nav><ul>${MENU.join('')}</ul></nav></header><main><article>${body(made)}</article></main>
<aside>${CARDS.join('')}</aside><footer><p>Amber Road Institute</p><ul>${MENU.join('')}</ul></footer></body></html>`;

const entries = (number: number, size: number, entry: (made: Words, i: number) => string): string =>
  Array.from({ length: 20 * size }, (_, i) => entry(words(number * 1000 + i, 5), i)).join('\n');

const MAIL = [
  'From: "Amber Road" <news@amber.example>',
  'Message-ID: <1@amber.example>',
  'Date: Thu, 5 Mar 2020 10:00:00 +0100',
];
const XML =
  '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"';

export const MAKERS: Readonly<Record<string, Maker>> = {
  text: (number, size) => ({ name: `${number}.txt`, bytes: utf8.encode(plain(ten(number, size))) }),
  markdown: (number, size) => {
    const { title, date, paragraphs } = ten(number, size);
    return {
      name: `${number}.md`,
      bytes: utf8.encode(`# ${title}\n\n*${date}*\n\n${paragraphs.join('\n\n')}\n\n${NOTICE}\n`),
    };
  },
  html: (number, size) => ({ name: `${number}.html`, bytes: utf8.encode(page(ten(number, size))) }),
  mhtml: (number, size) => ({
    name: `${number}.mhtml`,
    bytes: message(
      ['From: <Saved by Blink>', 'Snapshot-Content-Location: https://amber.example/1'],
      multipart('multipart/related', [
        htmlPart(page(ten(number, size))),
        part({ type: 'image/png', content: base64(new Uint8Array(20_000)), packing: '7bit' }),
      ]),
    ),
  }),
  mail: (number, size) => {
    const made = ten(number, size);
    return {
      name: `${number}.eml`,
      bytes: message(
        [...MAIL, `Subject: ${made.title}`],
        multipart('multipart/alternative', [textPart(plain(made), 'quoted-printable'), htmlPart(page(made))]),
      ),
    };
  },
  pdf: (number, size) => {
    const { title, date, paragraphs } = ten(number, size);
    const column = { x: 60, width: 470, size: 10, space: 6 };
    return { name: `${number}.pdf`, bytes: pdfOf(flow([title, date, ...paragraphs, NOTICE], [column], 60, 780)) };
  },
  word: (number, size) => {
    const { title, date, paragraphs } = ten(number, size);
    const inner = [
      paragraph(title, 'Title'),
      paragraph(date),
      ...paragraphs.map((text) => paragraph(text)),
      paragraph(NOTICE),
    ];
    return { name: `${number}.docx`, bytes: wordFile({ body: inner.join('') }) };
  },
  feed: (number, size) => ({
    name: `${number}.xml`,
    bytes: utf8.encode(
      `${XML}><channel><title>Amber Road</title><link>https://amber.example</link>${entries(
        number,
        size,
        (made, i) =>
          `<item><title>${made.title}</title><link>https://amber.example/${number}/${i}</link><pubDate>Thu, 05 Mar 2020 10:00:00 +0000</pubDate><content:encoded><![CDATA[${body(made)}]]></content:encoded></item>`,
      )}</channel></rss>`,
    ),
  }),
  wordpress: (number, size) => ({
    name: `${number}.xml`,
    bytes: utf8.encode(
      `${XML} xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Amber Road</title><wp:wxr_version>1.2</wp:wxr_version>${entries(
        number,
        size,
        (made, i) =>
          `<item><title>${made.title}</title><content:encoded><![CDATA[${made.paragraphs.join('\n\n')}]]></content:encoded><wp:post_id>${i}</wp:post_id><wp:post_date>2020-03-05 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>`,
      )}</channel></rss>`,
    ),
  }),
  zip: (number, size) => ({
    name: `${number}.zip`,
    bytes: zip(
      Array.from({ length: 20 * size }, (_, i) => ({
        name: `year/${i}.txt`,
        text: plain(words(number * 1000 + i, 10)),
      })),
    ),
  }),
  gzip: (number, size) => ({ name: `${number}.txt.gz`, bytes: new Uint8Array(gzipSync(plain(ten(number, size)))) }),
};
