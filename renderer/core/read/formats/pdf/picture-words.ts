import { firstLine, type Piece, wordsOf } from './piece.ts';
import { onOneLine } from './region-lines.ts';
import type { BodyType } from './type-sizes.ts';

/** Labels of a chart or map that follow one another at least. */
const FEWEST = 4;
const LONGEST_LABEL = 40;
const LONGEST_CAPTION = 320;

const NUMBERED =
  /^(?:fig(?:ure|\.)|table|map|chart|graph|exhibit|rys(?:unek|\.)|tabela|tab\.|mapa|wykres|рис(?:унок|\.)|таблица|табл\.|карта|график|диаграмма|мал(?:юнок|\.)|таблиця|графік|діаграма|abb(?:ildung|\.)|tabelle|karte|grafik|schaubild)\s?(?:№|no\.|nr)?\s?(?:\d{1,3}|[IVX]{1,4})(?:[.\d]{0,6})(?:\s?[.:–—|-]|\s\p{Lu}|$)/iu;

/** Sets the words of pictures apart: captions in their own type, numbered titles of figures, labels of axes and maps. */
export function withPictureWords(pieces: readonly Piece[], body: BodyType): readonly Piece[] {
  const labels = labelsIn(pieces, body);
  return pieces.map((piece, i) => {
    const kind = labels.get(i) ?? (isCaption(pieces, i, body) ? 'caption' : null);
    return kind ? { ...piece, kind, level: 0 } : piece;
  });
}

const isOpen = (piece: Piece): boolean =>
  piece.place === 'body' && !piece.hidden && (piece.kind === 'text' || piece.kind === 'heading');

function isCaption(pieces: readonly Piece[], i: number, body: BodyType): boolean {
  const piece = pieces[i] as Piece;
  if (!isOpen(piece)) return false;
  const text = wordsOf(piece);
  if (text.length > LONGEST_CAPTION) return false;
  if (NUMBERED.test(text)) return piece.kind === 'text' || firstLine(piece).size <= body.size * 1.05;
  const small = firstLine(piece).size <= body.size * 0.9;
  return small && piece.kind === 'text' && isBodyText(pieces, i, -1, body) && isBodyText(pieces, i, 1, body);
}

/** Whether the next piece in one direction, other small ones passed over, is text in the text's own size. */
function isBodyText(pieces: readonly Piece[], from: number, step: 1 | -1, body: BodyType): boolean {
  for (let i = from + step, passed = 0; passed < 4; i += step, passed++) {
    const piece = pieces[i];
    if (!piece) return false;
    if (!isOpen(piece) || firstLine(piece).size <= body.size * 0.9) continue;
    return piece.kind === 'text' && wordsOf(piece).length > 80;
  }
  return false;
}

/**
 * Short pieces that follow one another, none of them a sentence: a table's where most stand in rows, a chart's or map's
 * otherwise.
 */
function labelsIn(pieces: readonly Piece[], body: BodyType): ReadonlyMap<number, 'caption' | 'table-cell'> {
  const found = new Map<number, 'caption' | 'table-cell'>();
  let run: number[] = [];
  const flush = () => {
    const own = run.map((i) => pieces[i] as Piece);
    const figures = own.filter((piece) => /^[\d\s.,%+–-]+$/u.test(wordsOf(piece))).length;
    const small = own.filter((piece) => firstLine(piece).size <= body.size * 0.92).length;
    if (run.length >= FEWEST && figures + small >= run.length * 0.6) {
      const inRows = own.filter((piece, k) => isBeside(piece, own[k - 1]) || isBeside(piece, own[k + 1])).length;
      for (const i of run) found.set(i, inRows >= run.length * 0.7 ? 'table-cell' : 'caption');
    }
    run = [];
  };
  pieces.forEach((piece, i) => {
    const text = wordsOf(piece);
    const label = isOpen(piece) && text.length <= LONGEST_LABEL && !/[.!?:;]$/u.test(text);
    if (!label) flush();
    else run.push(i);
  });
  flush();
  return found;
}

const isBeside = (a: Piece, b: Piece | undefined): boolean => b !== undefined && onOneLine(firstLine(a), firstLine(b));
