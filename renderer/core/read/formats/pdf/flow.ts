import { signLength } from './bullet.ts';
import { SMALLER } from './kinds.ts';
import { firstLine, lastLine, type Piece } from './piece.ts';

/** Pieces looked back at for the paragraph that goes on: notes, captions and cells may stand between. */
const BACK = 80;

/**
 * Joins paragraphs that go on in the next column or on the next page. What stood between the two halves (notes,
 * captions, running lines) comes after the whole.
 */
export function joined(pieces: readonly Piece[], indenting: boolean): readonly Piece[] {
  const flow: Piece[] = [];
  for (const piece of pieces) {
    const at = isText(piece) ? openParagraph(flow, piece) : -1;
    const open = flow[at];
    if (open && goesOn(open, piece, at === flow.length - 1, indenting))
      flow[at] = { ...open, lines: [...open.lines, ...piece.lines] };
    else flow.push(piece);
  }
  return flow;
}

const isText = (piece: Piece): boolean => piece.kind === 'text' && piece.place === 'body' && !piece.hidden;
/** What may stand within a paragraph's way to the next page. */
const isBetween = (piece: Piece): boolean =>
  piece.place !== 'body' || piece.hidden || piece.kind === 'caption' || piece.kind === 'table-cell' || piece.side;

function openParagraph(flow: readonly Piece[], next: Piece): number {
  for (let i = flow.length - 1; i >= Math.max(0, flow.length - BACK); i--) {
    const piece = flow[i] as Piece;
    const small = firstLine(piece).size < firstLine(next).size * SMALLER;
    if (isBetween(piece) || (small && piece.kind !== 'heading')) continue;
    return piece.kind === 'text' || piece.kind === 'list-item' ? i : -1;
  }
  return -1;
}

const ENDS = /[.!?…:;]["'”’»)\]]{0,3}$/u;
const ENDS_SENTENCE = /[.!?…]["'”’»)\]]{0,3}$/u;
const SMALL = /^["'“‘«(]?\p{Ll}/u;
const BROKEN_WORD = /\p{L}[-\u2010\u00AD]$/u;

/** Whether a paragraph goes on with a piece. `next`: nothing stands between them. */
function goesOn(open: Piece, piece: Piece, next: boolean, indenting: boolean): boolean {
  const last = lastLine(open);
  const first = firstLine(piece);
  if (Math.abs(last.size - first.size) > last.size * 0.05 || open.strong !== piece.strong) return false;
  if (Math.abs(last.weight - first.weight) >= 200 && open.lines.length > 1 && piece.lines.length > 1) return false;
  if (open.side !== piece.side || signLength(first.text) > 0) return false;
  const samePlace = next && last.page === first.page && open.column === piece.column;
  const small = SMALL.test(first.text);
  if (samePlace) return small && isFull(open, RAGGED) && !ENDS.test(last.text) && first.y - last.y < last.size * 2.2;
  if (BROKEN_WORD.test(last.text)) return small || isFull(open, RAGGED);
  if (!ENDS.test(last.text) && small) return true;
  if (open.kind !== 'text') return false;
  if (!ENDS.test(last.text))
    return isFull(open, RAGGED) && (open.lines.length > 1 || (piece.lines.length > 1 && areAlike(open, piece)));
  return (
    indenting &&
    isFull(open, JUSTIFIED) &&
    ENDS_SENTENCE.test(last.text) &&
    open.lines.length > 1 &&
    piece.lines.length > 1 &&
    !isSetIn(piece)
  );
}

/** Shares of a column's width that a full line may leave free. */
const JUSTIFIED = 0.04;
const RAGGED = 0.25;

/** Their columns are equally wide: a line of the head that spans the page does not go on in a column below. */
function areAlike({ column: one }: Piece, { column: other }: Piece): boolean {
  if (!one || !other) return false;
  const [a, b] = [one.x1 - one.x0, other.x1 - other.x0];
  return Math.abs(a - b) < Math.max(a, b) * 0.1;
}

/** Its last line reaches the edge of its column, or nearly so. */
function isFull(piece: Piece, free: number): boolean {
  const { column } = piece;
  const last = lastLine(piece);
  return column !== null && last.x1 > column.x1 - (column.x1 - column.x0) * free;
}

/** Its first line stands further in than its column. */
function isSetIn(piece: Piece): boolean {
  const first = firstLine(piece);
  const second = piece.lines[1];
  return first.x0 > (second?.x0 ?? piece.column?.x0 ?? 0) + first.size * 0.5;
}

/** True where nearly all paragraphs of several lines begin with an indent: one without goes on from elsewhere. */
export function indents(pieces: readonly Piece[]): boolean {
  const long = pieces.filter((piece) => isText(piece) && piece.lines.length >= 3);
  return long.length >= 8 && long.filter(isSetIn).length > long.length * 0.6;
}
