import type { ImportListing, ImportOutcome } from '../../../renderer/core/model/import.ts';
import type { OriginalView } from '../../../renderer/core/model/original.ts';
import { DRAFTS, ORDERS } from './drafts.ts';

/** How the double's file number `i` ends: mostly imported, some of every other kind. */
export function outcomeOf(file: string, i: number): ImportOutcome {
  const draft = DRAFTS[i % DRAFTS.length] as (typeof DRAFTS)[number];
  const { id: report, title, series, publisher } = draft;
  const order = draft.dateCheck?.order ?? null;
  const date = order === null ? draft.date : (draft.date?.slice(0, 4) ?? null);
  if (i % 19 === 7)
    return {
      outcome: 'not-readable',
      file,
      place: '',
      original: report,
      kept: true,
      problem: {
        code: 'file-not-text',
        sentence: 'Nothing in it is text.',
        wayOut: 'It is kept as it is.',
        details: '',
      },
    };
  if (i % 11 === 5) return { outcome: 'already-there', file, place: '', report, title, series, date };
  return {
    outcome: 'imported',
    file,
    place: '',
    report,
    title,
    series: i % 23 === 1 ? null : series,
    date,
    paragraphs: draft.lines.length,
    mentions: 31,
    versionOf: i % 17 === 3 ? { report, title, importedAt: '2026-03-03T09:31:00.000Z' } : null,
    please:
      order !== null || i % 13 === 1
        ? [draft.dateCheck?.question ?? 'The page gives two dates. Which one is the report’s?']
        : [],
    publisher,
    dayOrMonth: order,
  };
}

/** How the double's file number `i` of a publisher ends whose dates are all open. */
const orderOutcome = (file: string, i: number): ImportOutcome => {
  const {
    id: report,
    title,
    series,
    publisher,
    date,
    dateCheck,
  } = ORDERS[i % ORDERS.length] as (typeof ORDERS)[number];
  return {
    outcome: 'imported',
    file,
    place: '',
    report,
    title,
    series,
    date: date?.slice(0, 4) ?? null,
    paragraphs: 2,
    mentions: 3,
    please: [dateCheck?.question ?? ''],
    publisher,
    dayOrMonth: dateCheck?.order ?? null,
    versionOf: null,
  };
};

/** An import as the double keeps it. */
export interface Brought {
  readonly job: string;
  readonly at: string;
  readonly sample: boolean;
  readonly originals: readonly OriginalView[];
}

export const listingOf = ({ job, at, sample, originals }: Brought): ImportListing => {
  const takenBack = originals.filter((original) => original.takenBack).length;
  return { job, at, sample, files: originals.length - takenBack, takenBack };
};

/** What the archive keeps of a file that ended so; nothing of one that was there already or was not kept. */
export function originalOf(outcome: ImportOutcome, job: string, at: string, sample: boolean): readonly OriginalView[] {
  if (outcome.outcome === 'already-there') return [];
  const kept = { name: outcome.file, size: 1, sample, job, keptAt: at, takenBack: false, unread: [] };
  if (outcome.outcome === 'not-readable') {
    const { original, problem } = outcome;
    return original === null ? [] : [{ ...kept, original, problem, reports: [] }];
  }
  const { report, title, series, date, please, publisher, dayOrMonth } = outcome;
  return [
    {
      ...kept,
      original: report,
      problem: null,
      reports: [{ report, place: '', title, series, date, please, publisher, dayOrMonth }],
    },
  ];
}

const earlier = (job: string, at: string, files: number, isTakenBack: (i: number) => boolean): Brought => {
  const names = Array.from({ length: files }, (_, i) => `russia-monitor-${i + 1}.html`);
  const originals = names.flatMap((name, i) => originalOf(outcomeOf(name, i), job, at, false));
  return { job, at, sample: false, originals: originals.map((one, i) => ({ ...one, takenBack: isTakenBack(i) })) };
};

/** An import of which one publisher's reports all ask which of two numbers is the day. */
export const ORDER_IMPORT: Brought = {
  job: 'orders',
  at: '2026-11-23T08:00:00.000Z',
  sample: false,
  originals: [
    ...ORDERS.flatMap((_, i) =>
      originalOf(orderOutcome(`mole-papers-${i + 1}.html`, i), 'orders', '2026-11-23T08:00:00.000Z', false),
    ),
    ...Array.from({ length: 20 }, (_, i) => `monitor-${i + 1}.html`).flatMap((name, i) =>
      originalOf(outcomeOf(name, i), 'orders', '2026-11-23T08:00:00.000Z', false),
    ),
  ],
};

/** Imports of earlier sessions: one taken back, one of which two files are still in the trash. */
export const EARLIER_IMPORTS: readonly Brought[] = [
  earlier('gone', '2026-11-22T09:12:00.000Z', 24, () => true),
  earlier('partly', '2026-11-20T16:40:00.000Z', 30, (i) => i > 0 && i < 3),
];
