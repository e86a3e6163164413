import { stretches } from '../excerpt/stretches.ts';
import { writtenDate } from '../model/date.ts';
import type { ExportFormat } from '../model/dossier.ts';
import type { Anchor } from '../model/excerpt.ts';
import type { CreditedExcerpt } from './credited-excerpt.ts';
import { excessOf, lengthInWords, limitOf } from './limits.ts';
import { eachReport } from './together.ts';

/** Words of a report that left the app earlier, where they stand in the body text as it is now. */
export interface Departure {
  readonly anchor: Pick<Anchor, 'start' | 'end' | 'exact'>;
  readonly format: 'clipboard' | ExportFormat;
  /** ISO 8601, UTC. */
  readonly leftAt: string;
}

/** Ways out that a warning names; of older ones it says how many there are. */
const NAMED = 3;

const WAYS: Readonly<Record<Departure['format'], string>> = {
  clipboard: 'to the clipboard',
  markdown: 'as a Markdown file',
  html: 'as a web page',
  docx: 'as a Word file',
};

/**
 * What the person is told where excerpts of one body text keep to the limit, but not together with what left of it
 * before: how much that is, when and where to. Words that left several times count once. Null where all of it keeps to
 * the limit. It is a warning and no refusal, for a limit is one on each work that quotes, and what left on other days
 * may stand in other works; whether it does, only the person knows. Days are those of UTC.
 */
export function leftBefore(excerpts: readonly CreditedExcerpt[], before: readonly Departure[]): string | null {
  if (before.length === 0) return null;
  const words = stretches([...excerpts, ...before].map(({ anchor }) => anchor));
  for (const { terms, origin, bodyCharacters } of eachReport(excerpts)) {
    const excess = excessOf(limitOf(terms, bodyCharacters), words);
    if (!excess) continue;
    const report = origin.title === null ? 'this report' : `“${origin.title}”`;
    return (
      `With this, ${lengthInWords(excess, excess.taken)} of ${report} have left the app; ` +
      `one work may quote ${lengthInWords(excess, excess.most)}. Before: ${ways(before)}. ` +
      'Ask the publisher before you use them in one work.'
    );
  }
  return null;
}

function ways(before: readonly Departure[]): string {
  const newestFirst = before.toSorted((a, b) => (a.leftAt < b.leftAt ? 1 : -1));
  const all = [...new Set(newestFirst.map(({ format, leftAt }) => `${WAYS[format]} on ${day(leftAt)}`))];
  const more = all.length - NAMED;
  const named = more > 0 ? [...all.slice(0, NAMED), `${more} more ${more === 1 ? 'time' : 'times'}`] : all;
  return named.join(', ');
}

const day = (at: string): string => writtenDate(at.slice(0, 10)) ?? at;
