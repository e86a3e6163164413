import { type Draft, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { WEIGHT } from '../weights.ts';
import { isInstitution } from './institutions.ts';
import { isNameShaped } from './name-shape.ts';
import { note } from './note.ts';
import { isOffice } from './person-titles.ts';
import { TEAM } from './persons.ts';
import { hasSeriesNoun, isCapitals } from './series.ts';
import { titleKey } from './titles.ts';
import { isTopic } from './topics.ts';

/** Lines looked at; a head has few. */
const MOST = 6;

/**
 * Explains lines of a head that are neither series nor title: the name of an institution, an author's name that is
 * known from elsewhere or can be nothing else, a name that the page uses again where it speaks of itself.
 */
export function settleLinesAroundTitle(
  lines: readonly Draft[],
  drafts: readonly Draft[],
  findings: Findings,
  titled: boolean,
): void {
  const authors = new Set(findings.authors.flatMap((finding) => finding.value).map(titleKey));
  const unexplained = lines.filter((draft) => draft.role === null && draft.block.kind !== 'heading');
  for (const draft of lines.slice(0, MOST)) {
    const { text, kind } = draft.block;
    if (draft.role !== null || kind === 'list-item') continue;
    if (authors.has(titleKey(text))) {
      settle(draft, 'author', 'known-author');
    } else if (kind !== 'heading' && isInstitution(text)) {
      note(findings.publisher, draft, text, 'institution-line', WEIGHT.weak);
      settle(draft, 'publisher', 'institution-line');
    } else if (findings.series.length === 0 && isUsedAgain(draft, drafts)) {
      note(findings.series, draft, text, 'name-used-again', WEIGHT.dateline);
      settle(draft, 'series', 'name-used-again');
    } else if (
      titled &&
      kind !== 'heading' &&
      findings.authors.length === 0 &&
      namesIn(text, draft, drafts).length > 1
    ) {
      note(findings.authors, draft, namesIn(text, draft, drafts), 'name-shapes', WEIGHT.nameLine);
      settle(draft, 'author', 'name-shapes');
    } else if (
      titled &&
      unexplained.length === 1 &&
      kind !== 'heading' &&
      findings.authors.length === 0 &&
      isUnknownName(draft, drafts)
    ) {
      note(findings.authors, draft, [text], 'name-shape', WEIGHT.dateline);
      settle(draft, 'author', 'name-shape');
    }
  }
}

/** A name of at most four words that stands again in furniture or a notice of the same page, in any case. */
export function isUsedAgain(draft: Draft, drafts: readonly Draft[]): boolean {
  const { text } = draft.block;
  const words = text.split(' ');
  if (words.length > 4 || text.length < 6 || !/^\p{Lu}/u.test(text)) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const stems = words.map((word) =>
    word.length > 4 ? `${escaped(word.slice(0, Math.max(4, word.length - 2)))}\\p{L}{0,4}` : escaped(word),
  );
  if (capitals === 1 && words.length > 3) return false;
  const again = new RegExp(`(?<!\\p{L})${stems.join('\\s')}(?!\\p{L})`, 'u');
  return drafts.some((other) => other !== draft && isOwnSpeech(other) && again.test(other.block.text.slice(0, 4000)));
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** What a page says of itself and its kin: breadcrumbs, boxes, notices. */
const isOwnSpeech = ({ role, furniture }: Draft): boolean =>
  role === 'notice' || (role === 'furniture' && furniture !== 'repeated');

const BETWEEN_NAMES = /\s?[/;&|•·]\s?|,\s|\s(?:and|und|i|oraz|и|та|й|і|et)\s/u;

/** The names of a line that is made of nothing else; empty for other lines. */
export function namesIn(text: string, draft: Draft, drafts: readonly Draft[]): readonly string[] {
  const names = text.length > 120 ? [] : text.split(BETWEEN_NAMES);
  return names.length <= 6 && names.every((name) => isUnknown(name, draft, drafts)) ? names : [];
}

/** Two or three capitalised words of which the text uses none in lower case: what rare names look like. */
export const isUnknownName = (draft: Draft, drafts: readonly Draft[]): boolean =>
  isUnknown(draft.block.text, draft, drafts);

function isUnknown(text: string, draft: Draft, drafts: readonly Draft[]): boolean {
  const words = text.split(' ');
  if (words.length > 3 || !isNameShaped(text) || isCapitals(text) || hasSeriesNoun(text) || isTopic(text)) return false;
  if (isOffice(text) || TEAM.test(text)) return false;
  if (words.some((word) => word.length < 3 && !word.endsWith('.'))) return false;
  const small = words.map((word) => ` ${word.toLowerCase()}`);
  return drafts.every((other) => other === draft || small.every((word) => !other.block.text.includes(word)));
}
