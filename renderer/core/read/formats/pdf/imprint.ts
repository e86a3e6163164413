import { firstLine, type Piece, wordsOf } from './piece.ts';

/** Lines of an imprint at least before it is taken for one. */
const FEWEST = 2;
const LONGEST_LINE = 260;

/** Words that stand in imprints and nowhere else: numbers of books and journals, whoever edited, set and printed. */
const WORDS =
  /\bISSN\b|\bISBN\b|\bDOI:|^(?:(?:chief |managing |copy |series )?editors?(?:-in-chief)?|editing|editorial (?:board|team|office)|language editor|proofreading|translation|translated by|co-?operation|graphic design|design|dtp|typesetting|layout|cover(?: photo| design)?|photograph on cover|print(?:ed by|ing)|redakcja(?: merytoryczna| językowa)?|redaktor(?: naczelny| prowadzący)?|opracowanie graficzne|korekta|tłumaczenie|współpraca|skład|łamanie|druk|projekt (?:okładki|graficzny)|zdjęcie na okładce|wydawca|редакци(?:я|онная коллегия)|(?:главный |ответственный )?редактор|вёрстка|верстка|дизайн|корректор|перевод|тираж|редакція|(?:головний |відповідальний )?редактор|коректор|переклад|наклад|redaktion|lektorat|gestaltung|satz|druck|übersetzung|umschlag|bildnachweis|herausgeber|v\.\s?i\.\s?s\.\s?d\.\s?p)\s?[:.–-]/iu;

/** Addresses, telephones and sites: the rest of an imprint once its words have been met. */
const WAYS =
  /@|\bwww\.|https?:|\btel\.?\b|\bфакс\b|\bфах\b|\bfax\b|тел\.|\bul\.\s|\bulica\b|street|straße|str\.\s\d|вул\.|ул\.|\b\d{2}-\d{3}\b|\b\d{5,6}\b/iu;

/** Sets imprints apart: who edited, set and printed it, and where they are. A notice in one is still found there. */
export function withImprint(pieces: readonly Piece[]): readonly Piece[] {
  const pages = new Map<number, number>();
  const worded = pieces.map((piece) => piece.place === 'body' && WORDS.test(wordsOf(piece)) && isShort(piece));
  pieces.forEach((piece, i) => {
    const { page } = firstLine(piece);
    if (worded[i]) pages.set(page, (pages.get(page) ?? 0) + 1);
  });
  return pieces.map((piece, i) => {
    if ((pages.get(firstLine(piece).page) ?? 0) < FEWEST || piece.place !== 'body' || !isShort(piece)) return piece;
    const near = worded.slice(Math.max(0, i - 4), i + 5).includes(true);
    const own = worded[i] || (near && WAYS.test(wordsOf(piece)) && wordsOf(piece).length < 160);
    return own ? { ...piece, kind: 'text', level: 0, place: 'footer' } : piece;
  });
}

const isShort = (piece: Piece): boolean => wordsOf(piece).length <= LONGEST_LINE;
