/** Readers accept some bytes before the header: mail gateways and servers put lines there. */
const HEADER_WITHIN = 1024;
const HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** True for bytes that begin as PDF files do: a line that opens with `%PDF-` and a digit, within the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length, HEADER_WITHIN) - HEADER.length;
  for (let at = 0; at <= last; at++) {
    if (!HEADER.every((byte, i) => bytes[at + i] === byte) || !isDigit(bytes[at + HEADER.length])) continue;
    if (at === 0 || isParted(bytes[at - 1] as number)) return true;
  }
  return false;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
/** A line's end, or a byte that is no letter of a text. */
const isParted = (byte: number): boolean => byte === 10 || byte === 13 || byte === 0 || byte > 0x7e;
