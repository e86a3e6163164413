import { createHash } from 'node:crypto';
import { fileOf, latin } from './pdf-builder.ts';

// Encryption as PDF 1.4 has it (ISO 32000-1, 7.6): RC4 with 40 bits, strings and streams by object.

const PADDING = Uint8Array.from(
  '28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A'.match(/../gu) ?? [],
  (pair) => Number.parseInt(pair, 16),
);

const md5 = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest());

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] as number, state[a] as number];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] as number)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] as number) + (state[j] as number)) & 255] as number);
  });
}

const padded = (password: string): Uint8Array => Uint8Array.from([...latin(password), ...PADDING].slice(0, 32));
const asLatin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const asHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** A file of one page with one line, locked with a password to open it and one to change it. */
export function lockedPdf(line: string, user: string, owner: string): Uint8Array {
  const id = latin('0123456789abcdef');
  const ownerEntry = rc4(md5(padded(owner)).slice(0, 5), padded(user));
  const permissions = Uint8Array.from([0xfc, 0xff, 0xff, 0xff]);
  const key = md5(padded(user), ownerEntry, permissions, id).slice(0, 5);
  const userEntry = rc4(key, PADDING);
  const drawing = latin(`BT /F 12 Tf 60 700 Td (${line}) Tj ET`);
  const own = md5(key, Uint8Array.from([5, 0, 0, 0, 0])).slice(0, 10);
  const content = asLatin(rc4(own, drawing));
  const objects = new Map([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Kids [4 0 R] /Count 1 >>'],
    [3, '<< >>'],
    [
      4,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 6 0 R >> >> /Contents 5 0 R >>',
    ],
    [5, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    [6, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    [7, `<< /Filter /Standard /V 1 /R 2 /O <${asHex(ownerEntry)}> /U <${asHex(userEntry)}> /P -4 >>`],
  ]);
  return fileOf(objects, false, `/Encrypt 7 0 R /ID [<${asHex(id)}> <${asHex(id)}>]`);
}
