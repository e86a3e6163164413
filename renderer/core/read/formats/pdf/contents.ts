import { phraseKey, phrases } from '../../furniture/phrase.ts';
import { LEADER } from './paragraphs.ts';
import { firstLine, type Piece, wordsOf } from './piece.ts';

/** Entries of a table of contents at least. */
const FEWEST = 3;
const LONGEST_ENTRY = 220;

const HEADINGS = phrases(
  'contents|table of contents|in this issue|list of contents|inside this issue',
  'spis treści|w numerze|w tym numerze',
  'содержание|оглавление|в номере|в этом номере|зміст|у номері|в номері|у цьому номері',
  'inhalt|inhaltsverzeichnis|in diesem heft|in dieser ausgabe',
);

export const isContentsHeading = (text: string): boolean => HEADINGS.has(phraseKey(text));

/** Sets tables of contents apart: entries with leaders to numbers, and lists below a heading that says what they are. */
export function withContents(pieces: readonly Piece[]): readonly Piece[] {
  const found = new Set<number>();
  let led: number[] = [];
  pieces.forEach((piece, i) => {
    if (LEADER.test(wordsOf(piece))) led.push(i);
    else if (led.length > 0 && i - (led.at(-1) as number) > 3) led = [];
    if (led.length >= FEWEST) for (let k = led[0] as number; k <= i && k <= (led.at(-1) as number); k++) found.add(k);
    if (isContentsHeading(wordsOf(piece))) for (const at of below(pieces, i)) found.add(at);
  });
  return pieces.map((piece, i) =>
    found.has(i) && piece.edge === null ? { ...piece, place: 'nav', hidden: true, kind: 'text', level: 0 } : piece,
  );
}

const ENDS_IN_NUMBER = /(?:^|\s)\d{1,3}$/u;
const STARTS_WITH_NUMBER = /^\d{1,3}\s+\p{Lu}/u;

/** The places of a heading of contents and its entries; empty where no numbers of pages stand below it. */
function below(pieces: readonly Piece[], heading: number): readonly number[] {
  const { page } = firstLine(pieces[heading] as Piece);
  const places = [heading];
  let numbered = 0;
  for (let i = heading + 1; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const text = wordsOf(piece);
    if (firstLine(piece).page !== page || text.length > LONGEST_ENTRY) break;
    if (piece.edge !== null) continue;
    if (ENDS_IN_NUMBER.test(text) || STARTS_WITH_NUMBER.test(text)) numbered++;
    places.push(i);
  }
  return numbered >= FEWEST ? places : [];
}
