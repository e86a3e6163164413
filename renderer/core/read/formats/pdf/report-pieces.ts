import { withContents } from './contents.ts';
import { withImprint } from './imprint.ts';
import { isNotice } from './notice-piece.ts';
import { firstLine, type Piece, wordsOf } from './piece.ts';
import { isMasthead } from './title.ts';
import type { BodyType } from './type-sizes.ts';

/** A line beside the text that may tell day or author. */
const SHORT = 160;

/**
 * The pieces of one report as its blocks are made of them: its title has the first level and no other heading has, the
 * running lines of its first page may be read for series and day, and what stands beside its text is in its place.
 */
export function reportPieces(pieces: readonly Piece[], title: number, body: BodyType): readonly Piece[] {
  const page = firstLine(pieces[0] as Piece).page;
  const noticed = new Set<string>();
  const levelled = pieces.map((piece, i): Piece => {
    if (piece.edge === 'repeated') {
      // A notice at the foot of pages is shown once, wherever it stands first.
      const notice = isNotice(piece) && !noticed.has(wordsOf(piece));
      if (notice) noticed.add(wordsOf(piece));
      return { ...piece, hidden: !notice && firstLine(piece).page !== page };
    }
    if (piece.kind !== 'heading') return piece;
    if (i === title) return { ...piece, level: 1 };
    const mast = i < title && firstLine(piece).size > body.size && isMasthead(wordsOf(piece));
    return mast ? { ...piece, kind: 'text', level: 0 } : { ...piece, level: Math.max(2, piece.level) };
  });
  return headInPlace(withImprint(withContents(levelled)), page);
}

/**
 * What tells of a report and does not stand in its head (short lines beside the text of its first page, running lines
 * that say more than the head) comes before its text, where a head is read. A box of running text stays behind the
 * page's text and is text. Contents and numbers of pages before the text come behind its first paragraph.
 */
function headInPlace(pieces: readonly Piece[], page: number): readonly Piece[] {
  const set = pieces.map((piece) =>
    piece.side && piece.place === 'body' && !isRunning(piece) ? { ...piece, place: 'aside' as const } : piece,
  );
  const first = set.findIndex((piece) => !piece.side && piece.kind === 'text' && wordsOf(piece).length > SHORT);
  if (first < 0) return set;
  const head = set.slice(0, first).filter((piece) => piece.edge === null && !piece.side);
  const said = head.map((piece) => words(wordsOf(piece)));
  const told = set.map((piece) =>
    piece.edge === 'repeated' && !isNotice(piece) && isSaid(words(wordsOf(piece)), said)
      ? { ...piece, hidden: true }
      : piece,
  );
  const isMoved = (piece: Piece): boolean => {
    if (firstLine(piece).page !== page || piece.hidden) return false;
    return (
      (piece.edge === 'repeated' && !isNotice(piece)) ||
      (piece.side && piece.place === 'aside' && wordsOf(piece).length <= SHORT)
    );
  };
  const rest = (from: number, to: number) => told.slice(from, to).filter((piece) => !isMoved(piece));
  const above = rest(0, first);
  return [
    ...above.filter((piece) => !piece.hidden),
    ...told.filter(isMoved),
    ...rest(first, first + 1),
    ...above.filter((piece) => piece.hidden),
    ...rest(first + 1, told.length),
  ];
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** True for a running line all of whose words the head says. */
function isSaid(line: string, head: readonly string[]): boolean {
  const known = new Set(head.flatMap((text) => text.split(' ')));
  return line.split(' ').every((word) => known.has(word));
}

const isRunning = (piece: Piece): boolean => {
  const text = wordsOf(piece);
  return (
    piece.kind === 'heading' || piece.kind === 'list-item' || (text.length > SHORT && /[.!?…]/u.test(text.slice(-4)))
  );
};
