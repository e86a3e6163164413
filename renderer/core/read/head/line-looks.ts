import { type Draft, endsSentence, isParagraph } from '../draft.ts';
import { isHouse, isInstitution } from './institutions.ts';
import { MOTTO_MARKS } from './kickers.ts';
import { isUnknownName, isUsedAgain, namesIn } from './lines-around-title.ts';
import { isOpening } from './openings.ts';
import { personsIn } from './persons.ts';
import { described, hasSeriesNoun, isCalled, isCapitals, isTitleCase, numberedName, seriesParts } from './series.ts';
import { titleKey } from './titles.ts';
import { isTopic } from './topics.ts';

/** What can be seen of a line of a head by itself and in the text below it. */
export interface Looks {
  readonly draft: Draft;
  readonly words: number;
  /** A word by which series are named, the number of an issue, a description (`Name: a weekly review`). */
  readonly noun: boolean;
  readonly numbered: boolean;
  readonly described: boolean;
  readonly capitals: boolean;
  readonly titleCase: boolean;
  /** A mark that names do not have: a colon, a question. */
  readonly marked: boolean;
  readonly sentence: boolean;
  readonly institution: boolean;
  /** A word that many publishers are called by. */
  readonly house: boolean;
  /** The page says that its site is called so. */
  readonly site: boolean;
  readonly topic: boolean;
  /** The names that it is made of: known as persons', or rare ones. */
  readonly persons: readonly string[];
  readonly rareNames: readonly string[];
  /** The page says it again where it speaks of itself. */
  readonly again: boolean;
  /** The text below speaks of it. */
  readonly spokenOf: boolean;
  /** The heading of a section, or of several that follow. */
  readonly opening: boolean;
}

export function looksOf(draft: Draft, drafts: readonly Draft[], body: string, sites: ReadonlySet<string>): Looks {
  const { text } = draft.block;
  const { number, name } = seriesParts(text);
  const persons = personsIn(text, false);
  const isNamePiece = text.length <= 120 && persons.length === 0;
  return {
    draft,
    words: text.split(' ').length,
    noun: hasSeriesNoun(name) && !MOTTO_MARKS.test(draft.block.inside.marks),
    numbered: number !== null || numberedName(text) !== undefined,
    described: described(text) !== undefined || isCalled(text),
    capitals: isCapitals(text),
    titleCase: isTitleCase(text),
    marked: /[:;?!…]$|[:;?!]\s|^[„“"«»]|[?!][”“"»]$/u.test(text),
    sentence: endsSentence(text) && !/[?!]$/u.test(text),
    institution: isInstitution(name),
    house: isHouse(name),
    site: sites.has(titleKey(name)),
    topic: isTopic(text),
    persons,
    rareNames: !isNamePiece ? [] : isUnknownName(draft, drafts) ? [text] : namesIn(text, draft, drafts),
    again: isUsedAgain(draft, drafts),
    spokenOf: isSpokenOf(text, body),
    opening: isOpening(text),
  };
}

/** Shorter words than this say little of what a text is about. */
const TELLING_WORD = 4;
const STEM = 5;

/** True where running text has one of the longer words of a line, whatever its ending. */
const isSpokenOf = (text: string, body: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        word.length >= TELLING_WORD &&
        body.includes(` ${word.slice(0, Math.max(TELLING_WORD, Math.min(STEM, word.length - 2)))}`),
    );

const MOST_BODY = 12_000;

/** The beginning of the running text, in small letters. */
export function bodyOf(drafts: readonly Draft[]): string {
  let body = '';
  for (const { role, block } of drafts) {
    if (role === null && isParagraph(block.text)) body += ` ${block.text.slice(0, 4000).toLowerCase()}`;
    if (body.length > MOST_BODY) break;
  }
  return body;
}
