export type TransferEncoding = 'base64' | 'quoted-printable' | '8bit';

/** Bytes in the transfer encoding that was asked for, lines of at most 76 characters (RFC 2045). */
function transferred(bytes: Uint8Array, encoding: TransferEncoding): string {
  const buffer = Buffer.from(bytes);
  if (encoding === 'base64') return (buffer.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
  if (encoding === '8bit') return buffer.toString('latin1');
  return quotedPrintable(buffer);
}

function quotedPrintable(bytes: Uint8Array): string {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string) => {
    if (line.length + piece.length > 75) {
      lines.push(`${line}=`);
      line = '';
    }
    line += piece;
  };
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 13 && bytes[i + 1] === 10) continue;
    if (byte === 10) {
      lines.push(line.replace(/ $/, '=20'));
      line = '';
    } else if (byte > 31 && byte < 127 && byte !== 61) put(String.fromCharCode(byte));
    else put(`=${byte.toString(16).toUpperCase().padStart(2, '0')}`);
  }
  return [...lines, line].join('\r\n');
}

/** A header's text, with encoded words (RFC 2047) where it is not ASCII. */
export function headerText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words = text.match(/.{1,18}/gsu) ?? [];
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join('\r\n ');
}

export interface MimePart {
  readonly type: string;
  readonly encoding: TransferEncoding;
  readonly bytes: Uint8Array;
  readonly headers?: readonly string[];
}

/** One part: its headers and its encoded content. */
export function partText({ type, encoding, bytes, headers = [] }: MimePart): string {
  const head = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, ...headers];
  return `${head.join('\r\n')}\r\n\r\n${transferred(bytes, encoding)}`;
}

/** Parts between boundary lines. */
export const multipart = (boundary: string, parts: readonly string[]): string =>
  `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`;

/** A message as bytes. Transferred 8-bit content is already one character a byte. */
export const messageBytes = (message: string): Uint8Array => Buffer.from(message, 'latin1');
