import { fold } from '../../../text/fold.ts';
import { isInstitution } from '../../head/institutions.ts';
import { isOpening } from '../../head/openings.ts';
import { seriesLikeness } from '../../head/series.ts';
import { isContentsHeading } from './contents.ts';
import { firstLine, type Piece, wordsOf } from './piece.ts';
import type { BodyType } from './type-sizes.ts';

/** A cover and a page of contents may stand before the first page of text. */
const MOST_PAGES = 4;
/** Text behind which no title comes. */
const MUCH_TEXT = 1500;

const key = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The place of the title among a report's pieces: the heading in the biggest type before its text, one that the file
 * names first of all. -1 where there is none.
 */
export function titleAt(pieces: readonly Piece[], stated: string | null, body: BodyType): number {
  const first = firstLine(pieces[0] as Piece).page;
  const named = stated === null ? '' : key(stated);
  let best = -1;
  let most = 0;
  let text = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const words = wordsOf(piece);
    if (firstLine(piece).page >= first + MOST_PAGES || text > MUCH_TEXT) break;
    if (piece.kind === 'text' && piece.place === 'body' && words.length > 120) text += words.length;
    if (piece.kind !== 'heading' || piece.place !== 'body') continue;
    const weight = weightOf(piece, words, named, body) * 0.97 ** (firstLine(piece).page - first) * (text > 0 ? 0.8 : 1);
    if (weight > most) {
      most = weight;
      best = i;
    }
  }
  return best;
}

function weightOf(piece: Piece, words: string, named: string, body: BodyType): number {
  const unnumbered = words.replace(NUMBER, '');
  if (isContentsHeading(unnumbered) || isOpening(unnumbered)) return 0;
  const own = key(words);
  if (named !== '' && (own === named || (own.length > 12 && (named.startsWith(own) || own.startsWith(named)))))
    return 1000;
  const size = (firstLine(piece).size / body.size) * (piece.strong ? 1.02 : 1);
  return size * (isMasthead(words) ? 0.3 : 1) * (words.length < 4 ? 0.3 : 1) * (unnumbered === words ? 1 : 0.5);
}

/** `1 Introduction`, `II. Gas`. */
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5})[.)]?\s+(?=\p{Lu})/u;

/** The name of a series or an institution in big letters. */
export const isMasthead = (words: string): boolean => seriesLikeness(words) >= 2 || isInstitution(words);
