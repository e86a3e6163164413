import { textWidth } from './pdf-fonts.ts';
import type { PdfRecipe, PdfStyle } from './pdf-recipe.ts';

/** A line where it stands on its page, in points from the lower left corner. */
export interface PdfLine {
  readonly font: 'F1' | 'F2' | 'F3';
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const LOOKS: Readonly<Record<PdfStyle, { font: PdfLine['font']; size: number; before: number; wide?: true }>> = {
  series: { font: 'F2', size: 11, before: 0, wide: true },
  title: { font: 'F2', size: 20, before: 12, wide: true },
  meta: { font: 'F1', size: 10, before: 8, wide: true },
  heading: { font: 'F2', size: 12, before: 12 },
  body: { font: 'F1', size: 10, before: 7 },
  item: { font: 'F1', size: 10, before: 3 },
  caption: { font: 'F3', size: 8, before: 7 },
  small: { font: 'F1', size: 8, before: 9 },
  'page-break': { font: 'F1', size: 0, before: 0 },
};

const LEFT = 62;
const WIDTH = 471;
const GAP = 21;
const TOP = 770;
const FOOT = 70;
const INDENT = 14;

/** Lays blocks out on A4 pages: wide blocks first over the whole width, then the columns below them. */
export function laidOut(recipe: PdfRecipe): readonly (readonly PdfLine[])[] {
  const { columns = 1, runningHead, runningFoot, indented = false } = recipe;
  const pages: PdfLine[][] = [];
  let page: PdfLine[] = [];
  let top = TOP;
  let foot = FOOT;
  let column = 0;
  let y = TOP;
  const open = () => {
    page = [];
    pages.push(page);
    [top, foot, column, y] = [TOP, FOOT, 0, TOP];
    const number = (text: string) => text.replace('{page}', String(pages.length));
    if (runningHead) page.push({ font: 'F1', size: 8, x: LEFT, y: 800, text: number(runningHead) });
    if (runningFoot) page.push({ font: 'F1', size: 8, x: LEFT, y: 40, text: number(runningFoot) });
  };
  open();
  for (const [at, { style, text = '' }] of recipe.blocks.entries()) {
    if (style === 'page-break') {
      open();
      continue;
    }
    const { font, size, before, wide } = LOOKS[style];
    const columnWidth = wide || columns === 1 ? WIDTH : (WIDTH - GAP) / 2;
    const indent = indented && style === 'body' ? INDENT : style === 'item' ? INDENT : 0;
    y -= indented && style === 'body' ? 0 : before;
    for (const line of wrapped(text, size, columnWidth, indent)) {
      if (y - size < foot) {
        if (!wide && column + 1 < columns) [column, y] = [column + 1, top];
        else open();
      }
      y -= size * 1.35;
      const shift = line.first || style === 'item' ? indent : 0;
      page.push({ font, size, x: LEFT + column * (columnWidth + GAP) + shift, y, text: line.text });
    }
    if (wide) [top, foot] = [y - 10, evenFoot(recipe, at + 1, y - 10)];
  }
  return recipe.order === 'rows' ? pages.map(acrossColumns) : pages;
}

/** Where two columns of what follows end evenly, if they end on this page. */
function evenFoot({ blocks, columns = 1, indented }: PdfRecipe, from: number, top: number): number {
  if (columns === 1) return FOOT;
  let height = 0;
  for (const { style, text = '' } of blocks.slice(from)) {
    const { size, before, wide } = LOOKS[style];
    if (wide || style === 'page-break') break;
    height +=
      (indented && style === 'body' ? 0 : before) + wrapped(text, size, (WIDTH - GAP) / 2, 0).length * size * 1.35;
  }
  return Math.max(FOOT, top - height / 2 - 30);
}

const acrossColumns = (page: readonly PdfLine[]): readonly PdfLine[] =>
  [...page].sort((a, b) => b.y - a.y || a.x - b.x);

interface Line {
  readonly text: string;
  readonly first: boolean;
}

function wrapped(text: string, size: number, width: number, indent: number): readonly Line[] {
  const lines: Line[] = [];
  let line = '';
  const room = () => width - (lines.length === 0 ? indent : 0);
  const close = () => {
    lines.push({ text: line, first: lines.length === 0 });
    line = '';
  };
  for (const word of text.split(' ')) {
    const whole = word.replaceAll('\u00AD', '');
    const lead = line === '' ? '' : `${line} `;
    if (textWidth(lead + whole, size) <= room() || line === '') {
      line = lead + whole;
      continue;
    }
    const rest = broken(word, (start) => textWidth(`${lead}${start}-`, size) <= room());
    if (rest) line = `${lead}${rest.start}-`;
    close();
    line = rest ? rest.end : whole;
  }
  close();
  return lines;
}

/** The longest start of a word that fits, broken at a soft hyphen. */
function broken(word: string, fits: (start: string) => boolean): { start: string; end: string } | undefined {
  const pieces = word.split('\u00AD');
  for (let n = pieces.length - 1; n > 0; n--) {
    const start = pieces.slice(0, n).join('');
    if (fits(start)) return { start, end: pieces.slice(n).join('') };
  }
  return undefined;
}
