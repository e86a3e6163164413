import { linkDensity } from '../block.ts';
import { type Draft, isOpen, isParagraph } from '../draft.ts';
import type { Content } from './content.ts';

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
    const runs = isOpen(draft) && isParagraph(block.text) && linkDensity(block) < 0.5 && !content.clutter(block);
    if (runs && (block.place === 'body' || block.place === 'header') && block.kind !== 'caption') draft.inside = true;
  }
}
