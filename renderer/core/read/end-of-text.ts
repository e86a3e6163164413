import { type Draft, isOpen } from './draft.ts';
import { phraseKey } from './furniture/phrase.ts';
import { RELATED } from './furniture/related.ts';

/** A line closes a report only where most of its text stands above. */
const MOST_ABOVE = 0.7;
/** How much text a page's own remarks below a closing line may have; with more, the report goes on. */
const BELOW_NOTICE = 900;
const BELOW_OTHERS = 300;

/** Readers may write more than the writer: a report stands above its comments with this share, or this much text. */
const SOME_ABOVE = 0.5;
const ENOUGH_ABOVE = 1500;

const COMMENTS = /comment|komentarz|комментари|коментар|kommentar|repl(?:y|ies)/iu;

/** True for a heading over what readers wrote: `2 Comments`, `Leave a reply`. */
const opensComments = ({ role, furniture, rule, block }: Draft): boolean =>
  role === 'furniture' && furniture === 'counter' && rule === 'counter-words' && COMMENTS.test(block.text);

/**
 * Where the text of a report ends: the place of the notice, the publisher's name or the list of other texts that closes
 * it, the heading over its comments, or the number of drafts where nothing does. What stands below is a remark on the page, not text.
 */
export function endOfText(drafts: readonly Draft[]): number {
  const all = drafts.reduce((sum, draft) => sum + weightOf(draft), 0);
  let above = 0;
  for (let i = 0; i < drafts.length && all > 0; i++) {
    const draft = drafts[i] as Draft;
    above += weightOf(draft);
    const most = draft.inside ? mostBelow(draft) : 0;
    if (most > 0 && above >= all * MOST_ABOVE && all - above <= most) return i;
    if (draft.inside && opensComments(draft) && above >= Math.min(all * SOME_ABOVE, ENOUGH_ABOVE)) return i;
  }
  return drafts.length;
}

function mostBelow({ role, furniture, block }: Draft): number {
  if (role === 'notice') return BELOW_NOTICE;
  if (role === 'publisher') return BELOW_OTHERS;
  return role === 'furniture' && furniture === 'related' && RELATED.has(phraseKey(block.text)) ? BELOW_OTHERS : 0;
}

const weightOf = (draft: Draft): number => (isOpen(draft) && draft.inside ? draft.block.text.length : 0);
