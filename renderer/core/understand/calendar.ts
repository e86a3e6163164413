const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

const DAYS_AND_MONTHS = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`,
);

/** Words that stand before a month, or make a capital word a date. */
const BEFORE_A_MONTH = set(
  'in since by until till of on last next this early late mid from to before after between during every each throughout',
);

/** True for an English day or month; they are capitalised without being names. `word` is folded. */
export const isDayOrMonth = (word: string): boolean => DAYS_AND_MONTHS.has(word);

/** True where a word that is also a name (May) is the month: after `in` or `since`, beside a number. */
export function isMonthHere(word: string, previous: string | undefined, next: string | undefined): boolean {
  if (!DAYS_AND_MONTHS.has(word)) return false;
  if (previous !== undefined && (BEFORE_A_MONTH.has(previous) || /^\d/u.test(previous))) return true;
  return next !== undefined && /^\d/u.test(next);
}
