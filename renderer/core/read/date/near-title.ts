import { type Draft, isParagraph } from '../draft.ts';
import type { Findings } from '../findings.ts';
import { dateLineOf } from '../head/date-line.ts';
import { ASIDE, UPDATED } from '../head/dated-line.ts';
import { sourceRange } from '../mapped-text.ts';
import { WEIGHT } from '../weights.ts';

/** Blocks of a page that may stand between its title and the line with its date. */
const BESIDE = 3;
const BELOW = 8;
const ABOVE = 3;

/**
 * Adds the day in a line near the title of a page, also where the page's markup puts that line outside of the text: below
 * the title up to the first paragraph, else just above. Right below the title it counts more than what the page says for
 * machines.
 */
export function addDayNearTitle(drafts: readonly Draft[], findings: Findings): void {
  const title = drafts.findIndex((draft) => draft.role === 'title');
  if (title < 0 || findings.date.some(({ weight }) => weight >= WEIGHT.marked)) return;
  for (let i = title + 1; i <= title + BELOW && drafts[i]; i++) {
    const draft = drafts[i] as Draft;
    if (draft.inside && isParagraph(draft.block.text)) break;
    if (addDayOf(draft, i <= title + BESIDE ? WEIGHT.structured + 2 : WEIGHT.address + 2, findings)) return;
  }
  for (let i = title - 1; i >= title - ABOVE && i >= 0; i--)
    if (addDayOf(drafts[i] as Draft, WEIGHT.address + 2, findings)) return;
}

/** Adds the one day in a line of dates; a day of a change is none. */
function addDayOf({ block, role }: Draft, weight: number, findings: Findings): boolean {
  if (role === 'notice' || role === 'date') return false;
  const days = dateLineOf(block.text)?.dates.filter(({ date }) => date?.length === 10) ?? [];
  const [day] = days;
  const before = block.text.slice(0, day?.start);
  if (!day || days.length > 1 || ASIDE.test(before) || UPDATED.test(before)) return false;
  const found = block.text.slice(day.start, day.end);
  const range = sourceRange(block, day.start, day.end);
  findings.date.push({ value: day, rule: 'near-title', found, range, weight });
  return true;
}
