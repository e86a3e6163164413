import { deflateSync, inflateSync } from 'node:zlib';
import { below, pickFrom, type Random } from '../../search/seeded.ts';
import { type Damage, damaged, fromLatin, latin } from './bytes.ts';

const ODD = [
  '<< /Type /Catalog /Pages 1 0 R >>',
  '/Filter [/FlateDecode /FlateDecode]',
  '/Filter /LZWDecode',
  '/Filter /JBIG2Decode',
  '/Length 999999999',
  '/Length -1',
  '/Count 2000000000',
  '/Kids [2 0 R 2 0 R 2 0 R]',
  '/Parent 2 0 R',
  '/Prev 0',
  '/Encrypt << /Filter /Standard /V 5 /R 6 >>',
  '/MediaBox [0 0 1e30 -1e30]',
  '/Rotate 45',
  '/ToUnicode 2 0 R',
  '/StructTreeRoot 1 0 R',
  '[[[[[[[[[[[[',
  '<<'.repeat(400),
  '('.repeat(400),
  '/Page#00s',
];

/** Operators of a page's content: letters set where none fit, matrices that stretch, states that nest. */
const DRAWN = [
  'q '.repeat(500),
  'Q '.repeat(50),
  'BT '.repeat(50),
  '1e9 0 0 1e9 0 0 cm',
  '0 0 0 0 0 0 Tm',
  '-5000 Tz',
  '1e30 Ts',
  '/none 12 Tf',
  '/plain 0 Tf',
  '/plain -10 Tf',
  '<00410042> Tj',
  '[(a) -1e9 (b)] TJ',
  '/plain 10 Tf <> Tj',
  '/Span << /ActualText <FEFF> >> BDC',
  'EMC '.repeat(20),
  '/x Do',
  '90 Tr',
  'NaN 1 Td',
];

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/gu;

/** Damage to objects, references and places, or inside a stream, which is packed again with its length set right. */
export const pdf: Damage = (bytes, random, other) => {
  const text = fromLatin(bytes);
  return latin(random() < 0.5 ? inStream(text, random, other) : inObjects(text, random));
};

function inStream(text: string, random: Random, other: Uint8Array): string {
  const stream = pickFrom([...text.matchAll(STREAM)], random);
  if (!stream) return inObjects(text, random);
  const before = text.slice(0, stream.index);
  const head = before.lastIndexOf('obj');
  const packs = before.slice(head).includes('/FlateDecode');
  const inner = unpacked(latin(stream[1] ?? ''), packs);
  if (!inner) return inObjects(text, random);
  const changed = random() < 0.5 ? damaged(inner, random, other) : latin(drawn(fromLatin(inner), random));
  const body = fromLatin(packs ? new Uint8Array(deflateSync(changed)) : changed);
  const declared = before.slice(head).replace(/\/Length \d{1,12}(?! \d)/u, `/Length ${body.length}`);
  const rest = text.slice(stream.index + stream[0].length);
  return `${before.slice(0, head)}${declared}stream\n${body}\nendstream${rest}`;
}

function unpacked(bytes: Uint8Array, packs: boolean): Uint8Array | undefined {
  try {
    return packs ? new Uint8Array(inflateSync(bytes)) : bytes;
  } catch {
    return undefined;
  }
}

function drawn(content: string, random: Random): string {
  const lines = content.split('\n');
  for (let n = 1 + below(4, random); n > 0; n--)
    lines.splice(below(lines.length + 1, random), below(3, random), pickFrom(DRAWN, random) ?? '');
  return lines.join('\n');
}

function inObjects(text: string, random: Random): string {
  const references = [...text.matchAll(/\d{1,5} 0 R/gu)];
  const names = [...text.matchAll(/\/[A-Za-z]{1,20}/gu)];
  const list = pickFrom([references, names, references, [...text.matchAll(/\d{1,10}/gu)]], random) ?? names;
  const [one, two] = [pickFrom(list, random), pickFrom(list, random)];
  if (!one || !two || random() < 0.3) {
    const place = pickFrom([...text.matchAll(/<<|>>|endobj|xref|trailer/gu)], random)?.index ?? 0;
    return `${text.slice(0, place + 2)} ${pickFrom(ODD, random)} ${text.slice(place + 2)}`;
  }
  return text.slice(0, one.index) + two[0] + text.slice(one.index + one[0].length);
}
