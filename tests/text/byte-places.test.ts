import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytePlaces } from '../../renderer/core/text/byte-places.ts';
import { type Decoded, decode } from '../../renderer/core/text/decode.ts';

/** The slow obvious way: bytes are fed one by one until the text is there. */
function fed(bytes: Uint8Array, { encoding, text }: Decoded, offset: number): number {
  if (offset >= text.length) return bytes.length;
  const decoder = new TextDecoder(encoding);
  let length = 0;
  let byte = 0;
  while (length < offset && byte < bytes.length) {
    try {
      length += decoder.decode(bytes.subarray(byte, ++byte), { stream: true }).length;
    } catch {
      length++;
    }
  }
  return byte;
}

const words = fc.array(fc.constantFrom('a', 'é', 'ж', '中', '😀', ' ', '“', '\r\n'), { maxLength: 60 });

describe('the way back to the bytes', () => {
  it('finds in well-formed UTF-8 the bytes of each piece, with and without a mark', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (pieces, marked) => {
        const bytes = new TextEncoder().encode((marked ? '\uFEFF' : '') + pieces.join(''));
        const read = decode(bytes, 'utf-8');
        const placeOf = bytePlaces(bytes, read);
        let at = 0;
        for (const piece of pieces) {
          const found = bytes.subarray(placeOf(at), placeOf(at + piece.length));
          expect(new TextDecoder().decode(found)).toBe(piece);
          at += piece.length;
        }
      }),
    );
  });

  it.each(['windows-1250', 'koi8-r', 'utf-16le', 'gb18030', 'shift_jis', 'euc-kr', 'utf-8'])(
    'agrees with feeding byte by byte: %s, any bytes',
    (encoding) => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(400), (bytes, offset) => {
          const read = decode(bytes, encoding);
          // Inside a character's pair there is no place of its own.
          fc.pre(!/[\uD800-\uDFFF]/u.test(read.text) && bytes[0] !== 0xff && bytes[0] !== 0xfe && bytes[0] !== 0xef);
          const slow = fed(bytes, read, Math.min(offset, read.text.length));
          const quick = bytePlaces(bytes, read)(offset);
          if (read.lost === 0) expect(quick).toBe(slow);
          else expect(Math.abs(quick - slow)).toBeLessThanOrEqual(4);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('goes back as well as on', () => {
    const bytes = new TextEncoder().encode('żółw i łoś');
    const placeOf = bytePlaces(bytes, decode(bytes));
    expect([7, 2, 10, 0].map(placeOf)).toEqual([10, 4, bytes.length, 0]);
  });
});
