import type { PdfPage } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { type Font, fontOf, UNKNOWN_FONT } from './font.ts';

/** The text rendering mode in which letters are neither filled nor stroked (ISO 32000-2, table 104). */
const INVISIBLE = 3;

/**
 * Learns the names of the fonts of a page that are not known yet. Only drawing a page makes pdf.js tell them, so this is
 * done for pages that bring new fonts, some of the first ones. Returns what it then sees by the way: whether most text of
 * the page is drawn unseen; null where the page brought nothing new.
 */
export async function learnFonts(
  page: PdfPage,
  items: readonly object[],
  fonts: Map<string, Font>,
): Promise<boolean | null> {
  const unknown = new Set<string>();
  for (const item of items)
    if ('fontName' in item && !fonts.has(String(item.fontName))) unknown.add(String(item.fontName));
  if (unknown.size === 0) return null;
  const { OPS } = await import('./engine.ts');
  const drawing = await page.getOperatorList().catch(() => null);
  for (const id of unknown) fonts.set(id, nameOf(page, id));
  if (!drawing) return null;
  const modes: number[] = [];
  let mode = 0;
  let shown = 0;
  let unseen = 0;
  drawing.fnArray.forEach((operator, i) => {
    if (operator === OPS.setTextRenderingMode) mode = Number(drawing.argsArray[i]?.[0] ?? 0);
    else if (operator === OPS.save) modes.push(mode);
    else if (operator === OPS.restore) mode = modes.pop() ?? mode;
    else if (operator === OPS.showText || operator === OPS.showSpacedText) {
      shown++;
      if (mode === INVISIBLE) unseen++;
    }
  });
  return shown === 0 ? null : unseen > shown * 0.7;
}

function nameOf(page: PdfPage, id: string): Font {
  if (!page.commonObjs.has(id)) return UNKNOWN_FONT;
  const font = page.commonObjs.get(id);
  const name = typeof font === 'object' && font !== null && 'name' in font ? font.name : undefined;
  return typeof name === 'string' ? fontOf(name) : UNKNOWN_FONT;
}
