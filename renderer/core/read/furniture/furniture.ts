import type { FurnitureKind } from '../../model/report.ts';
import { type Block, linkDensity } from '../block.ts';
import type { Content } from '../content/content.ts';
import { LEAD_RULE } from '../content/lead.ts';
import { type Draft, isOpen, isParagraph, setAside } from '../draft.ts';
import { setAsideColophon, setAsideFootnotes } from './afterword.ts';
import { soundsLikeAppeal } from './appeal.ts';
import { completeAppeals } from './appeal-box.ts';
import { absorb } from './box.ts';
import { COUNTED } from './counter.ts';
import { furnitureOfLine, kindOfPhrase } from './furniture-line.ts';
import { LEADS_TO } from './related.ts';

/** Sets aside what its own words, its box or its links show to be no text of the report. */
export function setAsideFurniture(drafts: readonly Draft[], content: Content | null): void {
  const firstParagraph = drafts.findIndex((draft) => isOpen(draft) && draft.inside && isParagraph(draft.block.text));
  const whole = drafts.reduce((sum, draft) => sum + (draft.inside && isOpen(draft) ? draft.block.text.length : 0), 0);
  const promoted = content !== null && linksSomeHeadings(drafts);
  drafts.forEach((draft, i) => {
    if (!isOpen(draft)) return;
    const { block } = draft;
    const clutter = draft.rule === LEAD_RULE ? undefined : content?.clutter(block);
    const named = isTextAllTheSame(draft, clutter, i === firstParagraph) ? undefined : clutter;
    const cell =
      block.kind === 'table-cell' || (block.kind === 'list-item' && draft.inside && linkDensity(block) < 0.5);
    const short = cell && block.text.length < 40 && !named;
    const kind = short ? shortKind(draft, i < firstParagraph) : furnitureOfLine(block.text);
    if (kind) {
      setAside(draft, kind, `${kind}-words`);
      if (opensBox(block.text, kind, i > firstParagraph)) absorb(drafts, i, kind, content, whole, i > firstParagraph);
    } else if (draft.inside && linkDensity(block) >= 0.4 && block.text.length < 250 && LEADS_TO.test(block.text))
      setAside(draft, 'related', 'related-link');
    else if (named && (draft.inside || LEADS_AWAY.has(named))) setAside(draft, named, 'clutter-name');
    else if (draft.inside && (isLink(block) || (promoted && isLinkedHeading(block))))
      setAside(draft, 'navigation', 'only-links');
    else if (draft.inside && block.kind === 'control') setAside(draft, 'other', 'control');
  });
  setAsideExcerpt(drafts, firstParagraph);
  completeAppeals(drafts, content);
  setAsideFootnotes(drafts);
  setAsideColophon(drafts);
}

/**
 * True where a name means something else as well: the introduction of a text is called a teaser like those of others, and
 * what only subscribers see, like the words that win them, a paywall.
 */
function isTextAllTheSame({ block, inside }: Draft, clutter: FurnitureKind | undefined, first: boolean): boolean {
  if (clutter === 'related') return first && linkDensity(block) < 0.3;
  return (
    clutter === 'appeal' &&
    inside &&
    linkDensity(block) < 0.1 &&
    isParagraph(block.text) &&
    !soundsLikeAppeal(block.text)
  );
}

/** `Excerpt` and a quotation above the text: what a clipping program took from the page's description. */
function setAsideExcerpt(drafts: readonly Draft[], firstParagraph: number): void {
  const at = drafts.findIndex((draft, i) => i <= firstParagraph && isOpen(draft) && EXCERPT.test(draft.block.text));
  const [heading, quotation] = [drafts[at], drafts[at + 1]];
  if (!heading || !isOpen(quotation) || quotation.block.kind !== 'block-quote') return;
  setAside(heading, 'other', 'excerpt');
  setAside(quotation, 'other', 'excerpt');
}

const EXCERPT = /^(?:excerpt|description)$/iu;

/** A short item or cell is what its list or table is about; only above the text may it count the text itself. */
function shortKind({ block }: Draft, aboveText: boolean): FurnitureKind | undefined {
  return aboveText && block.kind === 'list-item' && COUNTED.test(block.text) ? 'counter' : undefined;
}

/** Kinds of clutter that hold no head of a report, wherever they stand. */
const LEADS_AWAY: ReadonlySet<FurnitureKind> = new Set(['navigation', 'cookies', 'newsletter', 'share', 'related']);

const COMMENTS_HEADING =
  /comment|thoughts? on|responses? to|antwort|odpowied|ответ|відповід|komentarz|комментари|коментар|kommentar|repl(?:y|ies)/iu;

/** True for a heading of furniture under which more of it stands. */
function opensBox(text: string, kind: FurnitureKind, belowBody: boolean): boolean {
  const heading = kindOfPhrase(text) !== undefined;
  if (kind === 'related') return heading && belowBody;
  if (kind === 'counter') return COMMENTS_HEADING.test(text) && belowBody;
  return heading || kind === 'newsletter' || kind === 'appeal' || kind === 'contact';
}

/** A line that is nothing but links leads elsewhere. A heading or a cell may be linked and still be text. */
function isLink(block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'table-cell') return false;
  return linkDensity(block) > 0.8 && block.text.length < 250;
}

const isLinkedHeading = (block: Block): boolean => block.kind === 'heading' && linkDensity(block) > 0.9;

/** True where headings that are links are the exception: they lead to other texts. On a page that lists texts all are. */
function linksSomeHeadings(drafts: readonly Draft[]): boolean {
  const headings = drafts.filter((draft) => isOpen(draft) && draft.inside && draft.block.kind === 'heading');
  const linked = headings.filter(({ block }) => isLinkedHeading(block)).length;
  return linked === 1 || linked * 2 <= headings.length;
}
