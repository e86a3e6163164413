import { deflateSync } from 'node:zlib';
import { type PdfFonts, pdfFonts } from './pdf-fonts.ts';
import { laidOut } from './pdf-layout.ts';
import type { PdfRecipe } from './pdf-recipe.ts';

/** A PDF (ISO 32000-1) of plain text, in WinAnsi where that suffices, else with a code of its own and ToUnicode. */
export function pdfOf(recipe: PdfRecipe): Uint8Array {
  const pages = laidOut(recipe);
  const fonts = pdfFonts(pages.flatMap((page) => page.map((line) => line.text)).join(''));
  const objects: (string | Buffer)[] = [];
  const add = (object: string | Buffer) => objects.push(object);
  // 1 catalog, 2 page tree, 3 facts; then the fonts, then each page with its content.
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add(
    `<< ${Object.entries(recipe.info ?? {})
      .map(([key, value]) => `/${key} ${pdfText(value)}`)
      .join(' ')} >>`,
  );
  const resources = addFonts(fonts, add);
  const kids = pages.map((page) => {
    const content = page
      .map(
        ({ font, size, x, y, text }) =>
          `BT /${font} ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${fonts.codes(text)}> Tj ET`,
      )
      .join('\n');
    const stream = add(streamOf(content));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << ${resources} >> >> /Contents ${stream} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return fileOf(objects);
}

function addFonts(fonts: PdfFonts, add: (object: string | Buffer) => number): string {
  const unicode = fonts.toUnicode === '' ? 0 : add(streamOf(fonts.toUnicode));
  const faces = { F1: 'Helvetica', F2: 'Helvetica-Bold', F3: 'Helvetica-Oblique' };
  return Object.entries(faces)
    .map(([name, face]) => {
      const more = unicode > 0 ? ` /ToUnicode ${unicode} 0 R` : '';
      const font = `<< /Type /Font /Subtype /Type1 /BaseFont /${face} ${fonts.encoding} ${fonts.widths}${more} >>`;
      return `/${name} ${add(font)} 0 R`;
    })
    .join(' ');
}

function streamOf(content: string): Buffer {
  const packed = deflateSync(Buffer.from(content, 'latin1'));
  const head = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

/** A text string: dates and names as they are, anything beyond ASCII as UTF-16 with its mark. */
function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'));
  return `<feff${codes.join('')}>`;
}

function fileOf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  let at = parts[0]?.length ?? 0;
  const places = objects.map((object, i) => {
    const body = typeof object === 'string' ? Buffer.from(object, 'latin1') : object;
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    parts.push(part);
    at += part.length;
    return at - part.length;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`)]);
}
