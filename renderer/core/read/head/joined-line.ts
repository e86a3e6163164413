import { datesIn } from '../date/printed-dates.ts';
import { type Draft, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { labelOf } from '../labels.ts';
import { WEIGHT } from '../weights.ts';
import { isNobody } from './accounts.ts';
import { bylineOf } from './bylines.ts';
import { dateLineOf } from './date-line.ts';
import { readDatedLine } from './dated-line.ts';
import { isHouse, isInstitution } from './institutions.ts';
import { note } from './note.ts';
import { personsIn } from './persons.ts';
import { hasSeriesNoun, seriesParts } from './series.ts';

const BARS = /\s?[|•·]\s?|\s[–—/]\s/u;
const STOPS = /(?<=\p{Ll}{4}|\d)\.\s(?=\p{Lu})|\s?[|•·]\s?/u;

const LONGEST = 200;
/** More pieces than this are a menu. */
const MOST = 5;

type Piece =
  | { readonly is: 'names'; readonly names: readonly string[] }
  | { readonly is: 'number'; readonly number: string }
  | { readonly is: 'house' | 'series'; readonly name: string }
  | { readonly is: 'date' | 'idle' };

function pieceOf(text: string): Piece | undefined {
  if (isNobody(text)) return { is: 'idle' };
  const label = labelOf(text);
  if (label?.field === 'author') {
    const names = personsIn(label.value, true);
    if (names.length > 0) return { is: 'names', names };
    return isNobody(label.value) ? { is: 'idle' } : undefined;
  }
  if (label?.field === 'other') return { is: 'idle' };
  const names = bylineOf(text);
  if (names.length > 0) return { is: 'names', names };
  const { name, number } = seriesParts(text);
  if (name === '' && number !== null) return { is: 'number', number };
  return dateLineOf(text)?.rest.length === 0 ? { is: 'date' } : undefined;
}

/** A house or a subject beside a label that names the author: `Institute X / Energy / Author: Y`. */
function besideAuthor(text: string): Piece | undefined {
  if (text.length > 50 || /[.!?:;]/u.test(text)) return undefined;
  if (hasSeriesNoun(text) && text.includes(' ')) return { is: 'series', name: text };
  return isInstitution(text) || isHouse(text) ? { is: 'house', name: text } : { is: 'idle' };
}

/**
 * Reads a line that joins a byline to other facts: `Issue 22. By X`, `Author: X | 5 May 2020`, `Von X. Stand: 7/23`.
 * Every piece must say what it is; false, and nothing read, where one does not or where none names an author.
 */
export function readJoinedLine(draft: Draft, findings: Findings): boolean {
  const { text } = draft.block;
  if (text.length > LONGEST) return false;
  return [BARS, STOPS].some((parted) => {
    const pieces = text.split(parted).filter(Boolean);
    if (pieces.length < 2 || pieces.length > MOST) return false;
    const signed = pieces.some((piece) => labelOf(piece.trim())?.field === 'author');
    const read = pieces.map((piece) => pieceOf(piece.trim()) ?? (signed ? besideAuthor(piece.trim()) : undefined));
    if (!read.every((piece) => piece !== undefined) || !read.some(({ is }) => is === 'names')) return false;
    settle(draft, 'author', 'joined-line');
    if (read.some(({ is }) => is === 'date')) readDatedLine(draft, { dates: datesIn(text), rest: [] }, findings);
    for (const piece of read) {
      if (piece.is === 'names') note(findings.authors, draft, piece.names, 'by-line', WEIGHT.line);
      if (piece.is === 'house') note(findings.publisher, draft, piece.name, 'joined-line', WEIGHT.address);
      if (piece.is === 'series') {
        const { name, number } = seriesParts(piece.name);
        note(findings.series, draft, name, 'joined-line', WEIGHT.nameLine);
        if (number !== null) note(findings.seriesNumber, draft, number, 'joined-line', WEIGHT.nameLine);
      }
      if (piece.is === 'number') note(findings.seriesNumber, draft, piece.number, 'joined-line', WEIGHT.nameLine);
    }
    return true;
  });
}
