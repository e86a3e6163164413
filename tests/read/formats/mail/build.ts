/** Builders of messages as programs write them. Text is UTF-8 unless bytes are given. */

const utf8 = new TextEncoder();

export const bytesOf = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? utf8.encode(text) : text);

/** Bytes of a text in a code page with one byte a letter. */
export function encoded(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (letter) => byteOf.get(letter) ?? 63);
}

export function base64(content: string | Uint8Array, width = 76, lineBreak = '\r\n'): string {
  const binary = Array.from(bytesOf(content), (byte) => String.fromCharCode(byte)).join('');
  return (btoa(binary).match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join(lineBreak);
}

export function quotedPrintable(content: string | Uint8Array, lineBreak = '\r\n'): string {
  const lines: string[] = [];
  let line = '';
  const bytes = bytesOf(content);
  bytes.forEach((byte, i) => {
    if (byte === 10) {
      lines.push(line);
      line = '';
      return;
    }
    if (byte === 13 && bytes[i + 1] === 10) return;
    const plain =
      byte >= 32 && byte < 127 && byte !== 61 && !(byte === 32 && (bytes[i + 1] === 10 || bytes[i + 1] === 13));
    const sign = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (line.length + sign.length > 75) {
      lines.push(`${line}=`);
      line = '';
    }
    line += sign;
  });
  return [...lines, line].join(lineBreak);
}

/** `=?utf-8?B?…?=`, a long text as several words. */
export const encodedWord = (text: string, label = 'utf-8', kind: 'B' | 'Q' = 'B'): string =>
  (text.match(/.{1,20}/gu) ?? [])
    .map((piece) => {
      const bytes = label === 'utf-8' ? bytesOf(piece) : encoded(piece, label);
      const body =
        kind === 'B'
          ? base64(bytes, 1000)
          : Array.from(bytes, (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
      return `=?${label}?${kind}?${body}?=`;
    })
    .join('\r\n ');

export type Packing = '7bit' | '8bit' | 'base64' | 'quoted-printable';

export interface PartMade {
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly packing?: Packing;
  readonly fields?: readonly string[];
}

const joined = (pieces: readonly (string | Uint8Array)[]): Uint8Array => {
  const all = pieces.map(bytesOf);
  const whole = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** A part with its header. */
export function part({ type, content, packing = '8bit', fields = [] }: PartMade): Uint8Array {
  const packed =
    packing === 'base64' ? base64(content) : packing === 'quoted-printable' ? quotedPrintable(content) : content;
  const head = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${packing}`, ...fields].join('\r\n');
  return joined([head, '\r\n\r\n', packed]);
}

let boundaries = 0;

/** Parts in one part. `type` without the boundary: `multipart/mixed`. */
export function multipart(type: string, parts: readonly Uint8Array[], fields: readonly string[] = []): Uint8Array {
  const boundary = `----=_Part_${++boundaries}_${type.length * 7919}`;
  const pieces: (string | Uint8Array)[] = [
    [`Content-Type: ${type};\r\n boundary="${boundary}"`, ...fields].join('\r\n'),
    '\r\n\r\n',
    'This is a multi-part message in MIME format.\r\n',
  ];
  for (const one of parts) pieces.push(`--${boundary}\r\n`, one, '\r\n');
  return joined([...pieces, `--${boundary}--\r\n`]);
}

/** A message: fields of its own above those of its content. */
export const message = (fields: readonly string[], content: Uint8Array): Uint8Array =>
  joined([[...fields, 'MIME-Version: 1.0', ''].join('\r\n'), content]);

export const textPart = (text: string, packing: Packing = '8bit', charset = 'utf-8'): Uint8Array =>
  part({ type: `text/plain; charset="${charset}"`, content: text.replaceAll('\n', '\r\n'), packing });

export const htmlPart = (html: string, packing: Packing = 'quoted-printable', charset = 'utf-8'): Uint8Array =>
  part({ type: `text/html; charset="${charset}"`, content: html, packing });

export const filePart = (
  name: string,
  type: string,
  content: string | Uint8Array,
  disposition = 'attachment',
): Uint8Array =>
  part({
    type: `${type}; name="${name}"`,
    content,
    packing: 'base64',
    fields: [`Content-Disposition: ${disposition}; filename="${name}"`],
  });
