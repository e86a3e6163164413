import type { FurnitureKind } from '../../../model/report.ts';
import { type Block, type Place, plainBlock } from '../../block.ts';
import { type MappedText, startWriting, type Writing, write, written } from '../../mapped-text.ts';
import { seamOf, type WordsOfText } from '../hyphen.ts';
import { dashLength, numberLength, signLength } from './bullet.ts';
import type { Line } from './line.ts';
import type { Piece } from './piece.ts';

/** A file's text as it is kept for it: lines parted by line feeds, pages by form feeds. */
export interface MadeText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What a piece set aside is by its place: lines that run on every page, a table of contents. */
const FURNITURE: Readonly<Record<Place, FurnitureKind>> = {
  body: 'other',
  header: 'repeated',
  footer: 'repeated',
  nav: 'navigation',
  aside: 'other',
  form: 'other',
};

/**
 * Writes pieces, in their order, as one text and the blocks in it. Marks of notes and hyphens of broken words stand in
 * the text and not in the words of the blocks.
 */
export function madeText(pieces: readonly Piece[], words: WordsOfText, licence: string | null): MadeText {
  let text = '';
  let page = pieces[0]?.lines[0]?.page ?? 1;
  const blocks: Block[] = [];
  const newLine = (line: Line) => {
    if (line.page > page) text += '\f'.repeat(Math.min(line.page - page, 50));
    else if (text !== '') text += '\n';
    page = Math.max(page, line.page);
  };
  for (const piece of pieces) {
    const writing = startWriting();
    let start = -1;
    piece.lines.forEach((line, i) => {
      newLine(line);
      if (start < 0) start = text.length;
      const from = i === 0 ? leadOf(piece, line.text) : 0;
      const next = piece.lines[i + 1];
      addLine(writing, line, from, text.length, next ? seam(piece, i, next, words) : 'space');
      text += line.text;
    });
    const { kind, level, place, hidden, strong } = piece;
    const range = { start, end: text.length };
    const mapped: MappedText = written(writing);
    const furniture = hidden ? FURNITURE[place] : null;
    if (mapped.text !== '') blocks.push(plainBlock(mapped, { kind, level, place, hidden, furniture, strong, range }));
  }
  const last = licence === null ? undefined : blocks.findLast((block) => block.text.length > 20);
  return {
    text,
    blocks: last ? blocks.map((block) => (block === last ? { ...block, licence } : block)) : blocks,
  };
}

/** Length of the sign of an entry, which is not part of its words. */
function leadOf(piece: Piece, text: string): number {
  if (piece.kind !== 'list-item') return 0;
  return signLength(text) || dashLength(text) || numberLength(text);
}

type Seam = ReturnType<typeof seamOf>;

/** How a line goes on with the next; a hyphen that the file does not hold shows as a gap before the column's edge. */
function seam(piece: Piece, i: number, next: Line, words: WordsOfText): Seam | 'lost' {
  const line = piece.lines[i] as Line;
  const end = seamOf(line.text, next.text, words);
  if (end !== 'space' || !/\p{Ll}$/u.test(line.text) || !/^\p{Ll}/u.test(next.text)) return end;
  const head = /[\p{L}\p{M}]+$/u.exec(line.text)?.[0].toLowerCase() ?? '';
  const tail = /^[\p{L}\p{M}]+/u.exec(next.text)?.[0].toLowerCase() ?? '';
  if (head.length < 2 || tail.length < 2) return 'space';
  if (words.uses(head + tail) >= 2 && words.uses(head) <= 1 && words.uses(tail) <= 1) return 'lost';
  return isShortByHyphen(piece, line) && words.uses(tail) <= 1 ? 'lost' : 'space';
}

/** In a justified paragraph a line ends as much before the edge as a hyphen is wide. */
function isShortByHyphen({ lines, column }: Piece, line: Line): boolean {
  if (lines.length < 5 || !column) return false;
  const short = column.x1 - line.x1;
  if (short < line.size * 0.15 || short > line.size * 0.65) return false;
  const full = lines.filter((other) => Math.abs(column.x1 - other.x1) < other.size * 0.08);
  return full.length >= lines.length * 0.6;
}

/** Writes the words of a line from `from` on, its marks left out. `at` is where the line stands in the text. */
function addLine(writing: Writing, line: Line, from: number, at: number, end: Seam | 'lost'): void {
  const to = end === 'mended' ? line.text.length - 1 : line.text.length;
  let done = from;
  for (const mark of line.marks) {
    if (mark.start < done || mark.end > to) continue;
    write(writing, line.text.slice(done, mark.start), at + done, at + mark.start);
    done = mark.end;
  }
  write(writing, line.text.slice(done, to), at + done, at + to);
  writing.space = end === 'space';
}

/** All words of pieces, line by line, from which broken words are judged. */
export const plainWords = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => piece.lines.map((line) => line.text).join('\n')).join('\n\n');
