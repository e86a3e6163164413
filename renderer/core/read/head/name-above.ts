import type { Block } from '../block.ts';
import { type Draft, endsSentence, isParagraph } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { isInstitution } from './institutions.ts';
import { isUsedAgain } from './lines-around-title.ts';
import { hasSeriesNoun } from './series.ts';

/**
 * A name with its number on the line below, above a title (`Indo-Pacific Ledger`, `Vol. 3, No. 2`), or a shorter one
 * with the date below. What the text does not speak of is a name rather than a title, and so is what the page uses
 * again where it speaks of itself.
 */
export function nameAbove(
  lines: readonly Draft[],
  all: readonly Draft[],
  drafts: readonly Draft[],
  findings: Findings,
): Draft | undefined {
  const [first, second] = lines;
  const below = first && all[all.indexOf(first) + 1];
  if (!second || !below || !isNameLike(first.block)) return undefined;
  const { text } = first.block;
  if (isUsedAgain(first, drafts) && second.block.text.includes(' ')) return first;
  if (below.role !== 'series' && below.role !== 'date') return undefined;
  if (isTitleCase(text) && findings.seriesNumber.some(({ found }) => below.block.text.startsWith(found))) return first;
  if (below.role !== 'date') return undefined;
  if (isShortName(text) && isLonger(second.block, first.block) && !isSpokenOf(first, drafts)) return first;
  const title = second.block.text;
  const longer = title.length > text.length || title.split(' ').length > text.split(' ').length;
  return longer && !endsSentence(title) && !isSpokenOf(first, drafts) ? first : undefined;
}

const isNameLike = ({ text, kind }: Block): boolean =>
  kind !== 'list-item' &&
  /^\p{Lu}\p{L}/u.test(text) &&
  text.length <= 40 &&
  text.split(' ').length <= 4 &&
  !/[\d.:;,?!]/u.test(text) &&
  !isInstitution(text);

/** Shorter words than this say little of what a text is about. */
const TELLING_WORD = 4;
const STEM = 5;

/** True where running text has one of the longer words of a line, whatever its ending. */
function isSpokenOf(line: Draft, drafts: readonly Draft[]): boolean {
  const stems = line.block.text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= TELLING_WORD)
    .map((word) => ` ${word.slice(0, Math.max(TELLING_WORD, Math.min(STEM, word.length - 2)))}`);
  return drafts.some(
    ({ role, block }) =>
      role === null &&
      isParagraph(block.text) &&
      stems.some((stem) => ` ${block.text.slice(0, 4000).toLowerCase()}`.includes(stem)),
  );
}

const isShortName = (text: string): boolean => /^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,2}$/u.test(text);

/** The look of a title below a name: a line of text with more words, and with small ones among them. */
const isLonger = (title: Block, name: Block): boolean =>
  title.kind === 'text' &&
  name.kind === 'text' &&
  title.text.split(' ').length >= Math.max(3, name.text.split(' ').length) &&
  title.text.length > name.text.length &&
  !endsSentence(title.text) &&
  !isTitleCase(title.text);

/** Every longer word begins with a capital: the look of a name. */
export const isTitleCase = (text: string): boolean =>
  text.split(/\s+/u).every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word)) ||
  (hasSeriesNoun(text) && text.split(' ').length <= 3);
