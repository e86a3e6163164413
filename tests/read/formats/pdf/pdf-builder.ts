/** A small writer of PDF files, enough to set text as the usual programs do. Measures are in points. */

/** Letters set at one place. `y` is from the top of the page. */
export interface Setting {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: FontName;
  /** Degrees, against the clock. */
  readonly turned?: number;
  /** Text rendering mode: 3 draws nothing. */
  readonly mode?: number;
  /** Marked content around it: `/Artifact`, or the number of a tagged element. */
  readonly mark?: string;
}

/**
 * `plain`, `bold` and `italic` know all letters and set each half a size wide; `mute` does not tell what its shapes
 * are; `helvetica` is the standard font in WinAnsi, with its own widths.
 */
export type FontName = 'plain' | 'bold' | 'italic' | 'mute' | 'helvetica';

export interface PdfOptions {
  readonly info?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  /** More entries of the catalogue, of each page, and whole objects from number 100 on. */
  readonly catalogue?: string;
  readonly page?: string;
  readonly objects?: Readonly<Record<number, string>>;
  /** Leave the table of places out, so that readers must look for the objects. */
  readonly withoutTable?: boolean;
}

/** Every letter is this wide, in sizes, in all fonts but the standard one. */
export const LETTER = 0.5;

const TO_UNICODE = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def /CMapName /U def /CMapType 2 def',
  '1 begincodespacerange <0000> <FFFF> endcodespacerange',
  '1 beginbfrange <0000> <FFFF> <0000> endbfrange',
  'endcmap CMapName currentdict /CMap defineresource pop end end',
].join('\n');

const FONTS: readonly (readonly [FontName, string, string])[] = [
  ['plain', 'Text-Regular', '/ToUnicode 11 0 R'],
  ['bold', 'Text-Bold', '/ToUnicode 11 0 R'],
  ['italic', 'Text-Italic', '/ToUnicode 11 0 R'],
  ['mute', 'ABCDEF+Shapes', ''],
];

const hex = (text: string, shift = 0): string =>
  [...Array(text.length).keys()].map((i) => (text.charCodeAt(i) + shift).toString(16).padStart(4, '0')).join('');
const literal = (text: string): string => `(${text.replace(/[\\()]/gu, '\\$&')})`;

function drawn(setting: Setting, height: number): string {
  const { text, x, y, size = 10, font = 'plain', turned = 0, mode = 0, mark } = setting;
  const angle = (turned * Math.PI) / 180;
  const matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), x, height - y];
  const words = font === 'helvetica' ? `${literal(text)} Tj` : `<${hex(text, font === 'mute' ? -29 : 0)}> Tj`;
  const open = mark === undefined ? '' : /^\d+$/u.test(mark) ? `/P << /MCID ${mark} >> BDC ` : `${mark} BMC `;
  const shown = `BT /${font} ${size} Tf ${mode} Tr ${matrix.map((n) => n.toFixed(3)).join(' ')} Tm ${words} ET`;
  return `${open}${shown}${mark === undefined ? '' : ' EMC'}`;
}

/** A PDF of the given pages. */
export function pdfOf(pages: readonly (readonly Setting[])[], options: PdfOptions = {}): Uint8Array {
  const { width = 595, height = 842, catalogue = '', page = '' } = options;
  const objects = new Map<number, string>();
  const kids = pages.map((_, i) => `${20 + i * 2} 0 R`).join(' ');
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`);
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.set(
    3,
    `<< ${Object.entries(options.info ?? {})
      .map(([key, value]) => `/${key} <FEFF${hex(value)}>`)
      .join(' ')} >>`,
  );
  objects.set(10, `<< ${FONTS.map(([name], i) => `/${name} ${12 + i} 0 R`).join(' ')} /helvetica 16 0 R >>`);
  objects.set(11, streamOf(TO_UNICODE));
  FONTS.forEach(([, name, unicode], i) => {
    const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /DW ${LETTER * 1000} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>`;
    objects.set(
      12 + i,
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] ${unicode} >>`,
    );
  });
  objects.set(16, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach((settings, i) => {
    objects.set(
      20 + i * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font 10 0 R >> /Contents ${21 + i * 2} 0 R ${page} >>`,
    );
    objects.set(21 + i * 2, streamOf(settings.map((setting) => drawn(setting, height)).join('\n')));
  });
  for (const [number, body] of Object.entries(options.objects ?? {})) objects.set(Number(number), body);
  return fileOf(objects, options.withoutTable === true);
}

export const streamOf = (body: string, entries = ''): string =>
  `<< /Length ${body.length} ${entries} >>\nstream\n${body}\nendstream`;

/** The bytes of a file of objects, numbered; its table has free places for numbers that are not used. */
export function fileOf(objects: ReadonlyMap<number, string>, withoutTable = false, trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n';
  const places = new Map<number, number>();
  for (const [number, body] of objects) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const table = [...Array(size).keys()].map((number) => {
    const at = places.get(number);
    return at === undefined ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  if (!withoutTable) text += `xref\n0 ${size}\n${table.join('')}`;
  text += `trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R ${trailer} >>\nstartxref\n${withoutTable ? 0 : start}\n%%EOF\n`;
  return latin(text);
}

export const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);
