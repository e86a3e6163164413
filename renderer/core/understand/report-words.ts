import { isBody } from '../model/body.ts';
import type { Report } from '../model/report.ts';
import { type Token, tokens } from '../text/tokens.ts';
import { isApostrophe, isEnding } from './endings.ts';

/** A word of a report with what the eye sees of it. */
export interface ReportWord extends Token {
  readonly raw: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Capitals and digits only, at least one letter. */
  readonly caps: boolean;
  /** Stands where a capital letter says nothing: at the start of a sentence, a quotation, a bracket. */
  readonly opens: boolean;
  /** An ending that an apostrophe parts from its word: Lavrov's, Kennedy'ego. */
  readonly ending: boolean;
  /** The characters between this word and the next one, or the end. */
  readonly gap: string;
}

/** The title or a body part, cut into words. */
export interface ReadPart {
  /** Index into `report.parts`. */
  readonly index: number;
  readonly text: string;
  readonly words: readonly ReportWord[];
  /** Set in Title Case: capitals say little. */
  readonly headline: boolean;
  /** Set in capitals throughout: they say nothing. */
  readonly shouted: boolean;
}

const OPENING = /[.!?…:;]["”»)]*\s|["“„«([—–]\s*$|\n|^\s*[—–-]\s/u;
const LONG_WORD = 4;
const HEADLINE_SHARE = 0.7;
const HEADLINE_WORDS = 4;

/** The parts of a report in which names are looked for: the title and the body. Picture credits and the rest are not. */
export function readParts(report: Pick<Report, 'parts'>): readonly ReadPart[] {
  return report.parts.flatMap((part, index) =>
    part.role === 'title' || isBody(part)
      ? [readPart(part.text, index, part.role === 'title' || part.role === 'heading')]
      : [],
  );
}

function readPart(given: string, index: number, heading: boolean): ReadPart {
  // A modifier apostrophe would join what an ordinary one parts; both are one character long.
  const text = given.replaceAll('ʼ', "'");
  const cut = tokens(text);
  let before = '\n';
  const words = cut.map((token, place): ReportWord => {
    const raw = text.slice(token.start, token.end);
    const gap = text.slice(token.end, cut[place + 1]?.start ?? text.length);
    const ending = isApostrophe(before) && isEnding(token.word);
    const opens = OPENING.test(before) && !(/^\.\s/u.test(before) && isInitial(cut[place - 1]));
    before = gap;
    const caps = raw === raw.toUpperCase() && raw !== raw.toLowerCase();
    return { ...token, raw, gap, opens, caps, ending, capital: /^[\p{Lu}\p{Lt}]/u.test(raw) };
  });
  const long = words.filter(({ word }) => word.length >= LONG_WORD);
  const capitals = long.filter(({ capital }) => capital).length;
  const shouted = words.length > 1 && words.every(({ raw }) => raw === raw.toUpperCase());
  const headline = heading && long.length >= HEADLINE_WORDS && capitals >= long.length * HEADLINE_SHARE;
  return { index, text, words, headline, shouted };
}

const isInitial = (token: Token | undefined): boolean => token !== undefined && token.end - token.start === 1;

/** The longest gap within a name: a blank and two quotation marks. */
const WIDEST_GAP = 4;
const JOINT = /^[\s\p{Pd}'’‘`´"“”„«»/&.+№]*$/u;
/** A full stop inside a name stands after an initial or a short word: U.S., St. Lucia, Dem. Rep. */
const LONGEST_SHORTENED = 3;

/**
 * True where a word and the next one may be one name: nothing but blanks, hyphens, quotation marks between them. A
 * comma or a plus sign joins only names that have one (`Foreign, Commonwealth & Development Office`, `P5+1`).
 */
export function joins(word: ReportWord, name?: string): boolean {
  const gap = name === undefined || name.includes(',') ? word.gap.replace(',', '') : word.gap;
  if (gap.length > WIDEST_GAP || gap.includes('\n') || !JOINT.test(gap)) return false;
  if (gap.includes('+') && name !== undefined && !name.includes('+')) return false;
  return !gap.includes('.') || (word.raw.length <= LONGEST_SHORTENED && !/\p{N}/u.test(word.raw));
}

const DOMAIN = /^\.(?:\p{Ll}{2,}|\p{Lu}{2,4}(?!\p{L}))/u;

/** True for a word inside an address (mid.ru, info@nato.int) or behind a hash or at sign. */
export function inAddress(part: ReadPart, start: number, end: number): boolean {
  const { text } = part;
  if (/[@#_]/u.test(text[start - 1] ?? '') || /[@_]/u.test(text[end] ?? '')) return true;
  if (text[start - 1] === '.' && /[\p{Ll}\p{N}]/u.test(text[start - 2] ?? '')) return true;
  return end - start > 1 && DOMAIN.test(text.slice(end, end + 8));
}
