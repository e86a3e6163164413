import { type Draft, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { labelOf } from '../labels.ts';
import { sourceRange } from '../mapped-text.ts';
import { isAgency } from '../picture-credit.ts';
import { WEIGHT } from '../weights.ts';
import { isNobody } from './accounts.ts';
import { bylineOf } from './bylines.ts';
import type { DateLine } from './date-line.ts';
import { isInstitution } from './institutions.ts';
import { isNameShaped } from './name-shape.ts';
import { note } from './note.ts';
import { personsIn } from './persons.ts';
import { hasSeriesNoun, isCapitals, isPeriodic, seriesParts } from './series.ts';

/** Before a day: that of a change. */
export const UPDATED =
  /\b(?:updated|modified|revised|reviewed|edited)\b|aktualiz|ostatnia zmiana|обновл|изменен|оновлен|змінен|aktualisiert|geändert|überarbeitet|letzte änderung/iu;
/** Before a day: one that is not the text's. */
export const ASIDE =
  /\b(?:accessed|retrieved|printed|saved|event)\b|dostęp|дата обращения|дата звернення|abgerufen|gedruckt/iu;

/** A date with its company: `X - 01 April 2020`, `Mar 19, 2022 - ISW Press`, `PISM Bulletin | no. 99 | 3 May 2019`. */
export function readDatedLine(draft: Draft, { dates, rest }: DateLine, findings: Findings): void {
  const { text } = draft.block;
  let from = 0;
  for (const date of dates) {
    const before = text.slice(from, date.start);
    from = date.end;
    if (ASIDE.test(before)) continue;
    const updated = UPDATED.test(before);
    findings.date.push({
      value: date,
      rule: updated ? 'updated-line' : 'date-line',
      found: text.slice(date.start, date.end),
      range: sourceRange(draft.block, date.start, date.end),
      weight: updated ? WEIGHT.weak : WEIGHT.line,
    });
  }
  settle(draft, 'date', 'date-line');
  if (dates.length > 0 && dates.every(({ start }) => ASIDE.test(text.slice(0, start)))) return;
  const signed = rest.length === 1 ? signature(text, rest[0] as string) : undefined;
  const named = nameBeforeNumber(rest);
  if (named) {
    note(findings.series, draft, named, 'date-line', WEIGHT.nameLine);
  }
  if (signed) note(findings.authors, draft, [signed], 'date-line', WEIGHT.nameLine);
  else
    rest.forEach((piece, i) => {
      const leads = i === 0 && text.trimStart().startsWith(piece);
      const named = leads && (BAR.test(text) || (isPeriodic(piece) && text.startsWith(':', piece.length)));
      readPiece(draft, piece, named, findings);
    });
}

/** The name of a series, of any shape, right before the number of its issue: `Name, № 12`. */
function nameBeforeNumber(rest: readonly string[]): string | undefined {
  const at = rest.findIndex((piece) => numberAlone(piece) !== null);
  const name = rest[at - 1];
  return name && /^\p{Lu}[^:?!]{2,50}$/u.test(name) && personsIn(name, false).length === 0 ? name : undefined;
}

/** The number that a piece is, and no more: `№ 12`, `12/2021`, `3(45)`. */
function numberAlone(piece: string): string | null {
  if (/^\d{1,4}(?:\s?\/\s?(?:19|20)?\d{2}|\s?\(\d{1,6}\))$/u.test(piece)) return piece;
  const { name, number } = seriesParts(piece);
  return name === '' ? number : null;
}

/** `X – 1 April 2020`: before a dash and a date, what looks like the name of a person is one. */
function signature(text: string, piece: string): string | undefined {
  if (!text.startsWith(piece) || !/^\s[–—-]\s\d/u.test(text.slice(piece.length))) return undefined;
  const name = isNameShaped(piece) && piece.split(' ').length <= 3 && !isCapitals(piece);
  return name && !hasSeriesNoun(piece) && !isInstitution(piece) && !isAgency(piece) ? piece : undefined;
}

/** What joins a name to its date: `Wochenbrief vom 12. Mai`. */
const OF_THE_DAY = /\s(?:vom|von|of|from|z dnia|z|от|від|за)$/iu;

/** `Published … by the Lviv Club`: what is no person is a publisher. */
const BY_ISSUER = /^(?:by|przez|von|par|por|da)\s(?:(?:the|der|dem)\s)?(\p{Lu}[^.:;]{3,60})$/u;

const BAR = /\s[|·•—–]\s/u;

/** What a piece beside a date says: an author, a number, a series, an institution. `leads`: it opens a line of bars. */
function readPiece(draft: Draft, piece: string, leads: boolean, findings: Findings): void {
  const named = bylineOf(piece);
  const persons = named.length > 0 ? named : personsIn(piece, false);
  if (persons.length > 0 && !isAgency(piece)) {
    note(findings.authors, draft, persons, 'date-line', WEIGHT.nameLine, piece);
    return;
  }
  if (isNobody(piece)) return;
  const label = labelOf(piece);
  if (label?.field === 'series') {
    note(findings.series, draft, label.value, 'series-label', WEIGHT.line, piece);
    return;
  }
  const issuer = BY_ISSUER.exec(piece)?.[1];
  if (issuer) {
    note(findings.publisher, draft, issuer, 'date-line', WEIGHT.address, piece);
    return;
  }
  const alone = numberAlone(piece);
  const { name, number } = alone === null ? seriesParts(piece.replace(OF_THE_DAY, '')) : { name: '', number: alone };
  if (number !== null) note(findings.seriesNumber, draft, number, 'date-line', WEIGHT.nameLine, piece);
  const words = name.split(/[\s-]/u).length;
  const capital = /^\p{Lu}/u.test(name) && (words >= 2 || name.length < piece.length) && words <= 6;
  if (capital && hasSeriesNoun(name)) note(findings.series, draft, name, 'date-line', WEIGHT.nameLine, piece);
  else if (isInstitution(piece)) note(findings.publisher, draft, piece, 'date-line', WEIGHT.weak, piece);
  else if (capital && (leads || number !== null))
    note(findings.series, draft, name, 'date-line', WEIGHT.dateline, piece);
}
