import type { Decoded } from './decode.ts';

/** Tells at which byte a place of a decoded text begins; places are asked for in any order, rising ones are quick. */
export type BytePlaces = (offset: number) => number;

/** Encodings of the WHATWG standard in which one byte is one character, by the beginnings of their labels. */
const SINGLE = /^(?:ibm866|iso-8859-|koi8-|macintosh|windows-(?!31j)|x-mac-|x-user-defined)/u;
/** Bytes that are decoded together while a place is looked for in encodings with states. */
const STRIDE = 2048;

/**
 * The way back from a decoded text to its bytes. A place is the number of bytes that had been read when the text up
 * to it stood there: exact for whole characters, near a broken byte off by a few. A byte order mark counts as read
 * before the first character.
 */
export function bytePlaces(bytes: Uint8Array, { encoding, text, lost }: Decoded): BytePlaces {
  const limited = (places: BytePlaces): BytePlaces => {
    const last = text.length;
    return (offset) => (offset >= last ? bytes.length : places(Math.max(0, offset)));
  };
  if (SINGLE.test(encoding)) return limited((offset) => offset);
  if (encoding.startsWith('utf-16')) return limited((offset) => markLength(bytes, encoding) + offset * 2);
  if (encoding === 'utf-8' && lost === 0) return limited(utf8Places(bytes, text));
  return limited(steppedPlaces(bytes, encoding));
}

function markLength(bytes: Uint8Array, encoding: string): number {
  const mark = encoding === 'utf-16le' ? [0xff, 0xfe] : encoding === 'utf-16be' ? [0xfe, 0xff] : [0xef, 0xbb, 0xbf];
  return mark.every((byte, i) => bytes[i] === byte) ? mark.length : 0;
}

/** Well-formed UTF-8: the length of each character is known from its code. */
function utf8Places(bytes: Uint8Array, text: string): BytePlaces {
  const mark = markLength(bytes, 'utf-8');
  if (text.length === bytes.length - mark) return (offset) => offset + mark;
  let at = 0;
  let byte = mark;
  return (offset) => {
    if (offset < at) {
      at = 0;
      byte = mark;
    }
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      // Of a pair, each half stands for two of its four bytes.
      byte += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
    }
    return byte;
  };
}

/** Any encoding: decoded in strides first, then byte by byte in the stride that holds the place. */
function steppedPlaces(bytes: Uint8Array, encoding: string): BytePlaces {
  let strides: number[] | undefined;
  return (offset) => {
    strides ??= lengthsAfterStrides(bytes, encoding);
    let low = 0;
    let high = strides.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((strides[middle] as number) < offset) low = middle;
      else high = middle - 1;
    }
    const decoder = new TextDecoder(encoding);
    let byte = low * STRIDE;
    let length = fed(decoder, bytes.subarray(0, byte));
    while (length < offset && byte < bytes.length) {
      length += fed(decoder, bytes.subarray(byte, ++byte));
    }
    return byte;
  };
}

/** `[n]`: characters that stand decoded after n whole strides. */
function lengthsAfterStrides(bytes: Uint8Array, encoding: string): number[] {
  const decoder = new TextDecoder(encoding);
  const lengths = [0];
  let length = 0;
  for (let byte = 0; byte + STRIDE <= bytes.length; byte += STRIDE) {
    length += fed(decoder, bytes.subarray(byte, byte + STRIDE));
    lengths.push(length);
  }
  return lengths;
}

/** Characters that come out when some bytes are fed. Node throws at broken GB 18030 in streams, where the standard does not. */
function fed(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): number {
  try {
    return decoder.decode(bytes, { stream: true }).length;
  } catch {
    return 1;
  }
}
