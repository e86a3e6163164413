import { linkDensity } from '../block.ts';
import { type Draft, endsSentence, isOpen, isParagraph, setAside, settle } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { WEIGHT } from '../weights.ts';
import { isInstitution } from './institutions.ts';
import { MOTTO_MARKS } from './kickers.ts';
import { isUnknownName } from './lines-around-title.ts';
import { note } from './note.ts';
import { seriesParts } from './series.ts';
import { titleKey } from './titles.ts';
import { isTopic } from './topics.ts';

const AUTHOR_MARKS =
  /(?:^|[\s_-])(?:auth|autor|autorin|author|authors|byline|writer|who|verfasser|verfasserin|avtor|von|by)(?:$|[\s_-])/u;
const SUBTITLE_MARKS =
  /(?:^|[\s_-])(?:dek|deck|sub|subtitle|subtitel|subhead|subheading|subline|standfirst|tagline|lead|lede|intro|teaser|excerpt|untertitel|unterzeile|podtytul|anons)(?:$|[\s_-])/u;

const LONGEST_KICKER = 60;
/** A name of more words is a sentence or a title. */
const MOST_WORDS = 5;

/**
 * Explains the short lines of a page beside its title that nothing else has explained: names of authors next to the
 * date, the second half of the title below it, the series just above it. What is left above a title is no text.
 */
export function settleBesideTitle(
  head: readonly Draft[],
  at: number,
  sites: ReadonlySet<string>,
  drafts: readonly Draft[],
  findings: Findings,
): void {
  const lines = head.filter((draft) => isOpen(draft) && draft.inside && isLine(draft));
  if (findings.authors.length === 0) readNames(lines, head, drafts, findings);
  const below = head[at + 1];
  if (isOpen(below) && lines.includes(below) && isSecondHalf(below, head[at + 2]))
    settle(below, 'subtitle', 'line-below-title');
  const above = lines.filter((draft) => isOpen(draft) && head.indexOf(draft) < at);
  const kicker = above.at(-1);
  if (kicker && findings.series.every(({ weight }) => weight < WEIGHT.dateline) && isKicker(kicker, sites)) {
    const { name, number } = seriesParts(kicker.block.text);
    note(findings.series, kicker, name, 'line-above-title', WEIGHT.dateline);
    if (number !== null) note(findings.seriesNumber, kicker, number, 'line-above-title', WEIGHT.dateline);
    settle(kicker, 'series', 'line-above-title');
  }
  for (const draft of above) if (isOpen(draft)) setAside(draft, 'other', 'above-title');
}

const isLine = ({ block }: Draft): boolean =>
  (block.kind === 'text' || block.kind === 'caption') && block.text.length <= 200 && !isParagraph(block.text);

function readNames(
  lines: readonly Draft[],
  head: readonly Draft[],
  drafts: readonly Draft[],
  findings: Findings,
): void {
  const dated = (draft: Draft | undefined): boolean => draft?.role === 'date';
  for (const draft of lines) {
    const i = head.indexOf(draft);
    const { inside } = draft.block;
    const near = dated(head[i - 1]) || dated(head[i + 1]) || AUTHOR_MARKS.test(inside.marks);
    if (!near || !isUnknownName(draft, drafts) || isInstitution(draft.block.text) || isTopic(draft.block.text))
      continue;
    note(findings.authors, draft, [draft.block.text], 'name-beside-date', WEIGHT.dateline);
    settle(draft, 'author', 'name-beside-date');
    return;
  }
}

/** A line without a stop below the title, called so by its page or with author or date below it. */
const isSecondHalf = ({ block }: Draft, next: Draft | undefined): boolean =>
  !endsSentence(block.text) &&
  (SUBTITLE_MARKS.test(block.inside.marks) || next?.role === 'author' || next?.role === 'date');

function isKicker({ block }: Draft, sites: ReadonlySet<string>): boolean {
  const { text } = block;
  if (MOTTO_MARKS.test(`${block.inside.marks} ${block.inside.parent?.marks ?? ''}`)) return false;
  const { name } = seriesParts(text);
  const words = name.split(' ').length;
  if (text.length > LONGEST_KICKER || words < 2 || words > MOST_WORDS || linkDensity(block) > 0.5) return false;
  if (!/^\p{Lu}/u.test(name) || /[.:;,?!…]$|[:;?!|/]/u.test(name) || sites.has(titleKey(name))) return false;
  return !isTopic(name) && !isInstitution(name);
}
