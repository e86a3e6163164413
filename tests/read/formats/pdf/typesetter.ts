import { LETTER, type Setting } from './pdf-builder.ts';

/** A column on a page into which paragraphs are set, line by line. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly size?: number;
  readonly leading?: number;
  /** Further in for the first line. */
  readonly indent?: number;
  /** Between paragraphs. */
  readonly space?: number;
  readonly justified?: boolean;
  readonly font?: Setting['font'];
  /** Break words that do not fit with a hyphen, at any letter. */
  readonly hyphens?: boolean;
}

/** The lines of a paragraph as they fit a column; words are cut with a hyphen where the column asks for it. */
function brokenInto(text: string, column: Column): string[] {
  const { width, size = 10, indent = 0 } = column;
  const lines: string[] = [];
  let line = '';
  const room = () => Math.floor((width - (lines.length === 0 ? indent : 0)) / (size * LETTER));
  for (const word of text.split(' ')) {
    const free = room() - line.length - (line === '' ? 0 : 1);
    if (word.length <= free) {
      line += (line === '' ? '' : ' ') + word;
      continue;
    }
    const cut = column.hyphens && /^\p{Ll}{8,}/u.test(word) ? Math.min(free - 1, word.length - 3) : 0;
    if (cut >= 3) {
      lines.push(`${line} ${word.slice(0, cut)}-`);
      line = word.slice(cut);
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.filter((each) => each !== '');
}

/** Sets paragraphs one below the other from `y` on; returns the settings and the line behind the last. */
export function set(paragraphs: readonly string[], column: Column, y: number): { settings: Setting[]; y: number } {
  const { size = 10, leading = size * 1.3, space = 0 } = column;
  const settings: Setting[] = [];
  let at = y;
  for (const paragraph of paragraphs) {
    const lines = brokenInto(paragraph, column);
    lines.forEach((line, i) => {
      settings.push(...lineSet(line, column, at, i === 0 ? (column.indent ?? 0) : 0, i === lines.length - 1));
      at += leading;
    });
    at += space;
  }
  return { settings, y: at };
}

/** Fills columns of a height one after the other, page after page, as a layout program does. */
export function flow(
  paragraphs: readonly string[],
  columns: readonly Column[],
  top: number,
  bottom: number,
): readonly Setting[][] {
  const pages: Setting[][] = [[]];
  let c = 0;
  let y = top;
  for (const paragraph of paragraphs) {
    const column = columns[c] as Column;
    const lines = brokenInto(paragraph, column);
    lines.forEach((line, i) => {
      const { size = 10, leading = size * 1.3 } = columns[c] as Column;
      if (y > bottom) {
        c = (c + 1) % columns.length;
        y = top;
        if (c === 0) pages.push([]);
      }
      const set = lineSet(line, columns[c] as Column, y, i === 0 ? (column.indent ?? 0) : 0, i === lines.length - 1);
      (pages.at(-1) as Setting[]).push(...set);
      y += leading;
    });
    y += column.space ?? 0;
  }
  return pages;
}

function lineSet(line: string, column: Column, y: number, indent: number, last: boolean): Setting[] {
  const { x, width, size = 10, font = 'plain' } = column;
  const words = line.split(' ');
  const free = width - indent - line.length * size * LETTER;
  if (!column.justified || last || words.length < 2) return [{ text: line, x: x + indent, y, size, font }];
  const more = free / (words.length - 1);
  let at = x + indent;
  return words.map((word) => {
    const setting = { text: word, x: at, y, size, font };
    at += (word.length + 1) * size * LETTER + more;
    return setting;
  });
}
