import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODINGS, encodingName } from '../../renderer/core/model/encoding.ts';
import { decode } from '../../renderer/core/text/decode.ts';
import { encodingLabel } from '../../renderer/core/text/encoding.ts';

const utf8 = new TextEncoder();

/** Encodes a text in a single-byte encoding by asking the decoder what each byte means. */
function encoded(text: string, label: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder(label);
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (char) => {
    const byte = table.get(char);
    if (byte === undefined) throw new Error(`${label} has no ${char}`);
    return byte;
  });
}

const POLISH = 'Współpraca gmin zwolniła, choć część działań opłacono już w październiku. Źródło: urząd.';
const GERMAN = 'Größere Städte müssen für Übergänge aufkommen, sagte der Präsident in Köln.';
const RUSSIAN = 'Судоходная компания объявила, что караваны не пойдут до середины апреля.';
const UKRAINIAN = 'Уряд затвердив перелік пунктів пропуску, які відкриють навесні, її проєкт схвалено.';
const FRENCH = 'Le président a été reçu à l’Élysée où il a évoqué la coopération nécessaire.';
const ENGLISH = '“It’s over,” she said – and left…';

const SAMPLES: readonly (readonly [string, readonly string[]])[] = [
  [POLISH, ['windows-1250', 'iso-8859-2']],
  [GERMAN, ['windows-1252', 'windows-1250', 'iso-8859-15', 'macintosh']],
  [RUSSIAN, ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic']],
  [UKRAINIAN, ['windows-1251', 'koi8-u', 'x-mac-cyrillic']],
  [FRENCH, ['windows-1252', 'macintosh']],
  [ENGLISH, ['windows-1252', 'windows-1250']],
];

describe('a text without a mark is read by its letters', () => {
  for (const [text, labels] of SAMPLES)
    for (const label of labels)
      it(`${label}: ${text.slice(0, 30)}`, () => {
        const decoded = decode(encoded(text, label));
        expect(decoded.text).toBe(text);
        expect(decoded.how).toBe('guessed');
        expect(decoded.lost).toBe(0);
      });
});

describe('Unicode', () => {
  it('is believed where it is well formed', () => {
    expect(decode(utf8.encode(POLISH))).toMatchObject({ text: POLISH, encoding: 'utf-8', how: 'valid' });
  });

  it('loses its byte order mark', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8.encode(POLISH)]);
    expect(decode(bytes)).toMatchObject({ text: POLISH, how: 'mark' });
  });

  it('is found in UTF-16 with and without a mark', () => {
    for (const text of [ENGLISH, RUSSIAN]) {
      const units = Array.from(text, (char) => char.charCodeAt(0));
      const little = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
      expect(decode(little)).toMatchObject({ text, encoding: 'utf-16le', how: 'shape' });
      expect(decode(Uint8Array.from([0xff, 0xfe, ...little]))).toMatchObject({ text, how: 'mark' });
    }
  });

  it('shows each broken place and counts it', () => {
    const bytes = Uint8Array.from([...utf8.encode(`${POLISH} ${RUSSIAN}`), 0xff, ...utf8.encode(POLISH)]);
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ encoding: 'utf-8', how: 'damaged', lost: 1 });
    expect(decoded.text).toContain('\uFFFD');
  });
});

describe('other opinions', () => {
  it('takes what a person chose above everything', () => {
    const bytes = encoded(RUSSIAN, 'koi8-r');
    expect(decode(bytes, 'windows-1251')).toMatchObject({ encoding: 'windows-1251', how: 'chosen' });
    expect(decode(bytes, 'no-such-encoding').text).toBe(RUSSIAN);
  });

  it('believes a page that names its encoding where the letters agree, and not where they do not', () => {
    expect(decode(encoded(POLISH, 'iso-8859-2'), null, 'iso-8859-2').how).toBe('declared');
    expect(decode(encoded(RUSSIAN, 'windows-1251'), null, 'iso-8859-1').text).toBe(RUSSIAN);
  });

  it('takes any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.option(fc.string({ maxLength: 12 })), (bytes, label) => {
        expect(typeof decode(bytes, label, label ?? undefined).text).toBe('string');
      }),
    );
  });
});

describe('encodings that a person may choose', () => {
  it('are all known to the decoder under the label given', () => {
    for (const { label } of ENCODINGS) expect(encodingLabel(label)).toBe(label);
  });

  it('have names, and old names lead to them', () => {
    expect(encodingLabel('cp1250')).toBe('windows-1250');
    expect(encodingLabel('latin1')).toBe('windows-1252');
    expect(encodingLabel('klingon')).toBeUndefined();
    expect(encodingName('windows-1251')).toBe('Cyrillic (Windows-1251)');
  });
});
