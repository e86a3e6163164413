import { isDisclaimer } from '../../furniture/disclaimer.ts';
import { noticeIn } from '../../notice/notice.ts';
import { type Piece, wordsOf } from './piece.ts';

/** True for a piece that says how the text may be used: it must reach every report that it holds for. */
export function isNotice(piece: Piece): boolean {
  if (piece.edge === 'idle' || piece.kind === 'heading') return false;
  const words = wordsOf(piece);
  return words.length <= 2000 && !isDisclaimer(words) && noticeIn(words, false) !== null;
}
