import type { FurnitureKind } from '../../model/report.ts';
import { linkDensity } from '../block.ts';
import { type Draft, endsSentence, isOpen, isParagraph } from '../draft.ts';
import type { Content } from './content.ts';

/** A sentence this long right below a title is no subtitle. */
const LEAD = 60;

/** The rule of drafts taken into the text, whose role is still open. */
export const LEAD_RULE = 'lead';

/** `teaser` is what systems call the introduction of a text, and what they call those of others. */
const isNamedLead = (clutter: FurnitureKind | undefined): boolean => clutter === undefined || clutter === 'related';

/**
 * Takes the introduction of a page into its text: paragraphs between the printed title and the content that stand
 * outside of the element that holds the rest.
 */
export function widenContent(drafts: readonly Draft[], title: number, content: Content): void {
  const first = drafts.findIndex((draft) => draft.inside);
  if (title < 0 || first < 0 || title > first) return;
  for (let i = title + 1; i < first; i++) {
    const draft = drafts[i] as Draft;
    const { block } = draft;
    const isText =
      isParagraph(block.text) || (i === title + 1 && endsSentence(block.text) && block.text.length >= LEAD);
    const runs = isOpen(draft) && isText && linkDensity(block) < 0.5 && isNamedLead(content.clutter(block));
    if (runs && (block.place === 'body' || block.place === 'header') && block.kind !== 'caption') {
      draft.inside = true;
      draft.rule = LEAD_RULE;
    }
  }
}
