import { codesOf } from './encoded.ts';

export interface PdfFonts {
  /** The font's `/Encoding` entry. */
  readonly encoding: string;
  /** The font's `/FirstChar`, `/LastChar` and `/Widths`. */
  readonly widths: string;
  /** The CMap from codes to characters; empty where the standard encoding says all. */
  readonly toUnicode: string;
  /** A text's codes in hexadecimal digits. */
  readonly codes: (text: string) => string;
}

/** The widths of Helvetica from space to tilde, in thousandths of the size (Adobe's core 14 metrics). */
const ASCII_WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];

/** Letters beyond ASCII get one width for capitals and one for small letters. */
function letterWidth(letter: string): number {
  const known = ASCII_WIDTHS[(letter.codePointAt(0) ?? 0) - 32];
  if (known !== undefined) return known;
  return /\p{Lu}/u.test(letter) ? 722 : letter === '—' ? 1000 : 556;
}

/** The width of a text in points. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size) / 1000;

/** One encoding for all texts of a file. */
export function pdfFonts(texts: string): PdfFonts {
  const ansi = codesOf('windows-1252');
  const letters = [...new Set(texts)];
  if (letters.every((letter) => ansi.has(letter))) return fontsWith(ansi, '/WinAnsiEncoding', false);
  const own = letters.filter((letter) => letter > '~').map((letter, i) => [letter, 128 + i] as const);
  if (own.length > 128) throw new Error('More than 128 letters beyond ASCII in one PDF.');
  const ascii = Array.from({ length: 95 }, (_, i) => [String.fromCharCode(32 + i), 32 + i] as const);
  const names = own.map(([letter]) => `/uni${hex(letter.charCodeAt(0), 4)}`).join(' ');
  const encoding = `<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [128 ${names}] >>`;
  return fontsWith(new Map([...ascii, ...own]), encoding, true);
}

function fontsWith(codes: ReadonlyMap<string, number>, encoding: string, mapped: boolean): PdfFonts {
  const letters = new Map([...codes].map(([letter, code]) => [code, letter]));
  const widths = Array.from({ length: 224 }, (_, i) => letterWidth(letters.get(32 + i) ?? 'x'));
  return {
    encoding: `/Encoding ${encoding}`,
    widths: `/FirstChar 32 /LastChar 255 /Widths [${widths.join(' ')}]`,
    toUnicode: mapped ? cmap(codes) : '',
    codes: (text) => [...text].map((letter) => hex(codes.get(letter) ?? 63, 2)).join(''),
  };
}

function cmap(codes: ReadonlyMap<string, number>): string {
  const lines = [...codes].map(([letter, code]) => `<${hex(code, 2)}> <${hex(letter.charCodeAt(0), 4)}>`);
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += 100) {
    const some = lines.slice(i, i + 100);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Own def /CMapType 2 def',
    '1 begincodespacerange <00> <FF> endcodespacerange',
    ...blocks,
    'endcmap end end',
  ].join('\n');
}

const hex = (code: number, digits: number): string => code.toString(16).toUpperCase().padStart(digits, '0');
