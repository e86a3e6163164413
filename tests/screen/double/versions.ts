import { comparedParts } from '../../../renderer/core/archive/compared-parts.ts';
import { done, failed } from '../../../renderer/core/model/problem.ts';
import type { ReportId } from '../../../renderer/core/model/report.ts';
import type { NewerWords, VersionListing } from '../../../renderer/core/model/version.ts';
import type { ArchiveCalls, ReportView } from '../../../renderer/worker/contract.ts';
import { DRAFTS } from './drafts.ts';
import { type Draft, viewOf } from './library.ts';

const FIRST = DRAFTS[0] as Draft;

/** A later state of the first report: a sentence less, one changed, a paragraph more, a new title. */
export const LATER: Draft = {
  ...FIRST,
  id: 'ab'.repeat(32),
  title: 'Lavrov in Washington: Polite Words, Old Positions, One Offer',
  date: '2019-12-14',
  lines: FIRST.lines.flatMap((line, i) => {
    if (i === 2)
      return [
        line
          .replace('Lavrov once more held the United States responsible for the end of the INF Treaty. He', 'Lavrov')
          .replace('at once and without conditions', 'for five years and without conditions'),
      ];
    if (line.startsWith('- no date')) return [];
    return line.startsWith('Observers at')
      ? ['On Friday the ministry repeated the offer in writing; Washington has not answered it so far.', line]
      : [line];
  }),
};

type VersionCalls = Pick<ArchiveCalls, 'compareVersions' | 'partVersions' | 'joinVersions'>;

/** The double's one report of two versions, where it has it. */
export function createVersionsDouble(views: Map<ReportId, ReportView>, two: boolean) {
  if (two && views.has(FIRST.id)) {
    const others = [...views];
    views.clear();
    for (const [id, view] of [[LATER.id, viewOf(LATER)] as const, ...others]) views.set(id, view);
  }
  let apart = false;
  const ids: readonly ReportId[] = two ? [LATER.id, FIRST.id] : [];
  const listing = (id: ReportId): readonly VersionListing[] => {
    const report = views.get(id)?.report;
    if (!report) return [];
    const { title, publisher, date } = report;
    const importedAt = '2026-11-24T09:31:00.000Z';
    return [
      { report: id, title: title.value, publisher: publisher.value, date: date.value, changed: null, importedAt },
    ];
  };
  const calls: VersionCalls = {
    compareVersions: async () => {
      const [newer, older] = ids.flatMap((id) => views.get(id) ?? []);
      const [after, before] = ids.flatMap(listing);
      if (!newer || !older || !after || !before) return failed('versions-unknown', 'No versions.', 'Choose another.');
      return done({ older: before, newer: after, language: 'en', parts: comparedParts(older.report, newer.report) });
    },
    partVersions: async () => {
      apart = true;
      return done(null);
    },
    joinVersions: async () => {
      apart = false;
      return done(null);
    },
  };
  return {
    calls,
    /** The report that is not listed because a later version is. */
    folded: (): ReportId | null => (two && !apart ? FIRST.id : null),
    countOf: (id: ReportId): number => (ids.includes(id) && !apart ? 2 : 1),
    withVersions: (view: ReportView): ReportView => {
      if (!ids.includes(view.report.id)) return view;
      const others = ids.filter((id) => id !== view.report.id);
      return apart ? { ...view, setApart: others.flatMap(listing) } : { ...view, versions: ids.flatMap(listing) };
    },
    newer: (report: ReportId, exact: string): NewerWords | null =>
      two && !apart && report === FIRST.id && !views.get(LATER.id)?.body.includes(exact)
        ? { report: LATER.id, date: LATER.date }
        : null,
  };
}
