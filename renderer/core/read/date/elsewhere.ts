import type { Draft } from '../draft.ts';
import type { Finding, Findings } from '../findings.ts';
import { dateLineOf } from '../head/date-line.ts';
import { ASIDE, UPDATED } from '../head/dated-line.ts';
import { sourceRange } from '../mapped-text.ts';
import { WEIGHT } from '../weights.ts';
import type { FoundDate } from './printed-dates.ts';

/** Words that say of a day that something came out on it. */
const PUBLISHED =
  /\b(?:published|posted|publication date)\b|опубликовано|размещено|опубліковано|розміщено|opublikowan|dodano|data publikacji|veröffentlicht|erschienen|\bdatum\s?:|\bdate\s?:|publié|publicado|pubblicato|publikováno|vydáno/iu;

/**
 * Adds a day from anywhere on a page that has none near its title: in a line that says that something was published, else
 * in one that dates a change, else the only day that stands in a line of its own. Where such lines differ, they are those
 * of other texts.
 */
export function addDayElsewhere(drafts: readonly Draft[], findings: Findings): void {
  if (findings.date.some(({ weight, rule }) => weight > WEIGHT.weak || rule === 'modified')) return;
  const lines = drafts.flatMap(daysOf);
  for (const rule of RULES) {
    const found = lines.filter((line) => line.rule === rule);
    const days = new Set(found.map(({ value }) => value.date));
    if (days.size === 0) continue;
    if (days.size === 1) findings.date.push(...found.slice(0, 1));
    return;
  }
}

const RULES = ['published-line', 'updated-line', 'only-day'];
/** Longer lines say more than when. */
const LONGEST = 160;

/** The days in a line of dates, each by what the words before it say. */
function daysOf({ block, role }: Draft): readonly Finding<FoundDate>[] {
  if (role === 'paragraph' || block.text.length > LONGEST) return [];
  const days = dateLineOf(block.text)?.dates.filter(({ date }) => date?.length === 10) ?? [];
  return days.flatMap((day, i) => {
    const before = block.text.slice(days[i - 1]?.end ?? 0, day.start);
    if (ASIDE.test(before)) return [];
    const rule = UPDATED.test(before) ? 'updated-line' : PUBLISHED.test(before) ? 'published-line' : 'only-day';
    const found = block.text.slice(day.start, day.end);
    const range = sourceRange(block, day.start, day.end);
    return [{ value: day, rule, found, range, weight: rule === 'published-line' ? WEIGHT.file : WEIGHT.weak }];
  });
}
