import { datesIn } from '../date/printed-dates.ts';
import { type Draft, endsSentence, isOpen, isParagraph } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { WEIGHT } from '../weights.ts';
import { note } from './note.ts';

const LONGEST_LOOSE = 200;

/** The day in a line of the head that says more than when: `Programme of 16.10.2019`. Taken where no line says when. */
export function readLooseDate(head: readonly Draft[], findings: Findings): void {
  for (const draft of head) {
    const { text } = draft.block;
    if (endsSentence(text)) continue;
    const own = draft.role === 'subtitle' || (isOpen(draft) && draft.inside && !isParagraph(text));
    const date =
      own && text.length <= LONGEST_LOOSE ? datesIn(text).find((found) => found.date?.length === 10) : undefined;
    if (!date) continue;
    note(findings.date, draft, date, 'loose-date', WEIGHT.dateline, text.slice(date.start, date.end));
    return;
  }
}

/** How much a clock counts. */
const CLOCK = 0.4;

/** A date above a menu is the page's clock, where another date stands between the menu and the text. */
export function lightenClocks(head: readonly Draft[], findings: Findings): void {
  const menu = head.findLastIndex((draft) => draft.furniture === 'navigation');
  const from = head[menu]?.block.range.start;
  if (from === undefined || !head.slice(menu).some((draft) => draft.role === 'date')) return;
  findings.date.forEach((finding, i) => {
    const above = finding.range !== null && finding.range.start < from;
    if (above) findings.date[i] = { ...finding, weight: finding.weight * CLOCK };
  });
}
