import type { ImportOutcome } from '../../../renderer/core/model/import.ts';
import { DRAFTS } from './drafts.ts';

/** How the double's file number `i` ends: mostly imported, some of every other kind. */
export function outcomeOf(file: string, i: number): ImportOutcome {
  const draft = DRAFTS[i % DRAFTS.length] as (typeof DRAFTS)[number];
  const { id: report, title, series, date } = draft;
  if (i % 19 === 7)
    return {
      outcome: 'not-readable',
      file,
      original: report,
      kept: true,
      problem: {
        code: 'file-not-text',
        sentence: 'Nothing in it is text.',
        wayOut: 'It is kept as it is.',
        details: '',
      },
    };
  if (i % 11 === 5) return { outcome: 'already-there', file, report, title, series, date };
  return {
    outcome: 'imported',
    file,
    report,
    title,
    series: i % 23 === 1 ? null : series,
    date,
    paragraphs: draft.lines.length,
    mentions: 31,
    please: i % 13 === 1 ? ['The page gives two dates. Which one is the report’s?'] : [],
  };
}
