import { dashLength, numberLength, signLength } from './bullet.ts';
import { shareOfWeight } from './line.ts';
import { firstLine, type Piece, wordsOf } from './piece.ts';
import { isHeadLine } from './title-type.ts';
import type { BodyType } from './type-sizes.ts';

/** A heading by its type is bigger than the text by this. */
const BIGGER = 1.13;
/** And bolder by this. */
const BOLDER = 150;
const LONGEST_HEADING = 240;
const MOST_LINES = 6;
/** A numbered entry longer than this is a paragraph with a number. */
const LONG_ENTRY = 250;
/** Type smaller than the text's by this is that of notes and captions. */
export const SMALLER = 0.93;

/** Tells headings, entries and cells by tag, sign and type. Levels of headings are set later, from 1 up by size. */
export function withKind(piece: Piece, body: BodyType): Piece {
  const line = firstLine(piece);
  const text = wordsOf(piece);
  const strong = isStrong(piece, body);
  const role = line.tag?.role ?? '';
  if (piece.kind === 'table-cell' || role === 'TD' || role === 'TH') return { ...piece, strong, kind: 'table-cell' };
  if (role === 'TOC' || role === 'TOCI') return { ...piece, place: 'nav', hidden: true };
  if (role === 'Note' || role === 'FENote') return { ...piece, place: 'aside' };
  if (role === 'Caption' && text.length < 400) return { ...piece, kind: 'caption' };
  if (role === 'BlockQuote') return { ...piece, kind: 'block-quote' };
  if (isEntry(piece, text, role)) return { ...piece, strong, kind: 'list-item', level: 1 };
  if (isHeading(piece, text, role, strong, body)) return { ...piece, strong, kind: 'heading', level: 2 };
  return { ...piece, strong };
}

function isEntry(piece: Piece, text: string, role: string): boolean {
  if (signLength(text) > 0) return true;
  if (role === 'LI' && text.length <= LONG_ENTRY) return true;
  if (dashLength(text) > 0) return piece.lines.length > 1 || text.length > 12;
  return numberLength(text) > 0 && text.length <= LONG_ENTRY && firstLine(piece).weight < 600 && /[.;,]$/u.test(text);
}

function isStrong({ lines }: Piece, body: BodyType): boolean {
  const heavy = Math.max(body.weight + BOLDER, 500);
  return lines.every((line) => shareOfWeight(line, heavy) > 0.9);
}

const HEADING_ROLE = /^(?:H[1-6]?|Title)$/u;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,2}$/u;

function isHeading(piece: Piece, text: string, role: string, strong: boolean, body: BodyType): boolean {
  if (text.length > LONGEST_HEADING || piece.lines.length > MOST_LINES || !/\p{L}{2}/u.test(text)) return false;
  if (HEADING_ROLE.test(role)) return true;
  if (isHeadLine(text)) return false;
  const { size } = firstLine(piece);
  if (size >= body.size * BIGGER) return !(ENDS_SENTENCE.test(text) && text.length > 120 && size < body.size * 1.4);
  return strong && size >= body.size * 0.96 && !/[.,;]["'”’»)\]]?$/u.test(text) && text.length <= 160;
}
