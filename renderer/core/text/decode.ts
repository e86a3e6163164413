import { encodingLabel } from './encoding.ts';
import { guessEncoding } from './encoding-guess.ts';

/** A text with the way in which its bytes were read. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label. */
  readonly encoding: string;
  /**
   * `chosen` by a person; `mark`: a byte order mark; `valid`: it is well-formed Unicode; `shape`: zero bytes lie as
   * in UTF-16; `declared`: as the page says, and the letters agree; `guessed`: by its letters; `damaged`: Unicode
   * with broken places.
   */
  readonly how: 'chosen' | 'mark' | 'valid' | 'shape' | 'declared' | 'guessed' | 'damaged';
  /** Characters U+FFFD in the text: places that could not be read, here or before the file was saved. */
  readonly lost: number;
}

/**
 * Turns an original's bytes into text. Never throws and never drops a byte silently: what cannot be decoded
 * becomes U+FFFD and is counted. `chosen` is the label a person set (an unknown one is passed over), `declared`
 * what the page says of itself.
 */
export function decode(bytes: Uint8Array, chosen?: string | null, declared?: string): Decoded {
  const label = chosen ? encodingLabel(chosen) : undefined;
  if (label) return decoded(bytes, label, 'chosen');
  const mark = byteOrderMark(bytes);
  if (mark) return decoded(bytes, mark, 'mark');
  const shape = utf16Shape(bytes);
  if (shape) return decoded(bytes, shape, 'shape');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', how: 'valid', lost: countLost(text) };
  } catch {
    if (mostlyUtf8(bytes)) return decoded(bytes, 'utf-8', 'damaged');
  }
  const said = declared ? encodingLabel(declared) : undefined;
  const guess = guessEncoding(bytes, said);
  return decoded(bytes, guess, guess === said ? 'declared' : 'guessed');
}

function decoded(bytes: Uint8Array, encoding: string, how: Decoded['how']): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, how, lost: countLost(text) };
}

function countLost(text: string): number {
  let lost = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) lost++;
  return lost;
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: every second byte is 0 (Latin) or 4 (Cyrillic) nearly throughout, and some are 0. */
function utf16Shape(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 8192) & ~1;
  if (length < 8) return undefined;
  const page = [0, 0];
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    const side = i & 1;
    if (byte === 0) zeros[side] = (zeros[side] as number) + 1;
    if (byte === 0 || byte === 4 || byte === 0x20) page[side] = (page[side] as number) + 1;
  }
  const [even, odd] = page as [number, number];
  const [zeroEven, zeroOdd] = zeros as [number, number];
  const most = (length / 2) * 0.9;
  if (odd >= most && zeroOdd > 0 && zeroEven === 0) return 'utf-16le';
  if (even >= most && zeroEven > 0 && zeroOdd === 0) return 'utf-16be';
  return undefined;
}

/** True where well-formed multi-byte sequences outnumber broken bytes by far: a damaged UTF-8 text. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let whole = more > 0 && byte < 0xf5;
    for (let k = 1; whole && k <= more; k++) whole = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (whole) {
      good++;
      i += more;
    } else {
      bad++;
    }
  }
  return good > 0 && good >= bad * 4;
}
