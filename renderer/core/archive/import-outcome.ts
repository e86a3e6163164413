import { dayOrMonth, openQuestions } from '../index/catalogue-row.ts';
import type { ImportOutcome } from '../model/import.ts';
import type { Original, UnreadPlace } from '../model/original.ts';
import type { Archive } from './archive.ts';
import type { StoredReport } from './ports.ts';
import { placeOf } from './reports-by-original.ts';
import { reportsIn } from './shelve.ts';

/** How a report that came in is told. */
export function importedOutcome(file: string, { report, mentions }: StoredReport): ImportOutcome {
  return {
    outcome: 'imported',
    file,
    place: report.place,
    report: report.id,
    title: report.title.value,
    series: report.series.value,
    date: report.date.value,
    paragraphs: report.parts.filter((part) => part.role === 'paragraph').length,
    mentions: mentions.length,
    please: openQuestions(report),
    versionOf: null,
    publisher: report.publisher.value,
    dayOrMonth: dayOrMonth(report),
  };
}

/** How a file, or a place inside one, that gave no report is told; it is in the vault. */
export const unreadOutcome = (file: string, original: string, { place, problem }: UnreadPlace): ImportOutcome => ({
  outcome: 'not-readable',
  file,
  place,
  original,
  kept: true,
  problem,
});

/** How a file is told whose original is there already: each of its reports, and what of it gave none. */
export function knownOutcomes(archive: Archive, file: string, original: Original): readonly ImportOutcome[] {
  const { problem, unread, original: hash } = original;
  if (problem) return [unreadOutcome(file, hash, { place: '', problem })];
  const there = reportsIn(archive, [hash]).flatMap((id): readonly ImportOutcome[] => {
    const row = archive.index.catalogue.row(id);
    if (!row) return [];
    const { report, title, series, date } = row;
    return [{ outcome: 'already-there', file, place: placeOf(report), report, title, series, date }];
  });
  return [...there, ...unread.map((one) => unreadOutcome(file, hash, one))];
}
