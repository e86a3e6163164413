import { type Draft, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { WEIGHT } from '../weights.ts';
import { isInstitution } from './institutions.ts';
import { note } from './note.ts';
import { isNameShaped } from './persons.ts';
import { hasSeriesNoun, isCapitals } from './series.ts';
import { titleKey } from './titles.ts';

/** Lines looked at; a head has few. */
const MOST = 6;

/**
 * Explains lines of a head that are neither series nor title: the name of an institution, an author's name that is
 * known from elsewhere or can be nothing else, a name that the page uses again where it speaks of itself.
 */
export function settleLinesAroundTitle(lines: readonly Draft[], drafts: readonly Draft[], findings: Findings): void {
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

/** A name of two to four words that stands again in furniture or a notice of the same page. */
function isUsedAgain(draft: Draft, drafts: readonly Draft[]): boolean {
  const { text } = draft.block;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^[\p{Lu}\d]/u.test(word) || word.length <= 3))
    return false;
  return drafts.some((other) => other !== draft && isOwnSpeech(other) && other.block.text.includes(text));
}

/** What a page says of itself and its kin: breadcrumbs, boxes, notices. */
const isOwnSpeech = ({ role, furniture }: Draft): boolean =>
  role === 'notice' || (role === 'furniture' && furniture !== 'repeated');

/** Two or three capitalised words of which the text uses none in lower case: what rare names look like. */
export function isUnknownName(draft: Draft, drafts: readonly Draft[]): boolean {
  const { text } = draft.block;
  const words = text.split(' ');
  if (words.length > 3 || !isNameShaped(text) || isCapitals(text) || hasSeriesNoun(text)) return false;
  if (words.some((word) => word.length < 3 && !word.endsWith('.'))) return false;
  const small = words.map((word) => ` ${word.toLowerCase()}`);
  return drafts.every((other) => other === draft || small.every((word) => !other.block.text.includes(word)));
}
