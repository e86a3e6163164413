import { termsInWords } from '../../../renderer/core/credit/terms-in-words.ts';
import { done } from '../../../renderer/core/model/problem.ts';
import {
  type PublisherListing,
  type PublisherProfile,
  profileNamed,
} from '../../../renderer/core/model/publisher-profile.ts';
import { termsOf } from '../../../renderer/core/read/notice/terms.ts';
import type { ArchiveCalls, ArchiveEvent, ReportView } from '../../../renderer/worker/contract.ts';

const SHIPPED: readonly PublisherProfile[] = [
  {
    ...profileNamed('lantern-quay', 'Lantern Quay Institute'),
    names: ['LQI', 'Instytut Latarni', 'Институт набережной'],
    hosts: ['lanternquay.example'],
    series: ['Russia Monitor'],
    furniture: ['Support Us'],
  },
  ...['Centre for Tidal Affairs', 'Ośrodek Analiz Północnych', 'Рада морської політики «Призма»'].map((name, i) =>
    profileNamed(`known-${i}`, name),
  ),
];

type Known = Pick<
  ArchiveCalls,
  'publishers' | 'publisherOf' | 'keepProfile' | 'dropProfile' | 'exportProfiles' | 'importProfiles' | 'readTerms'
>;

/** What the double knows of publishers. Reports are read anew at once. */
export function createKnown(views: Map<string, ReportView>, tell: (event: ArchiveEvent) => void): Known {
  const own = new Map<string, PublisherProfile>();
  const dates = new Map<string, ReportView>();
  const profiles = () => [...SHIPPED.filter(({ id }) => !own.has(id)), ...own.values()];

  const listings = (): readonly PublisherListing[] => {
    const names = new Set([...views.values()].flatMap(({ report }) => report.publisher.value ?? []));
    const known = profiles();
    const named = [...names].filter((name) => !known.some((one) => one.name === name));
    return [...known, ...named.map((name) => profileNamed(`named-${[...names].indexOf(name)}`, name))]
      .map((profile): PublisherListing => {
        const mine = [...views.values()].filter(({ report }) => report.publisher.value === profile.name);
        const ships = SHIPPED.some(({ id }) => id === profile.id);
        const state = own.has(profile.id) ? (ships ? 'changed' : 'own') : ships ? 'shipped' : 'named';
        const asking = mine.filter(({ report: { date } }) => date.check?.order && !date.corrected).length;
        return { profile, known: state, reports: mine.length, asking };
      })
      .sort((a, b) => b.reports - a.reports);
  };

  const reread = (name: string, order: PublisherProfile['dateOrder']) => {
    const mine = [...views.values()].filter(({ report }) => report.publisher.value === name);
    for (const view of mine) {
      const { report } = view;
      const before = dates.get(report.id) ?? view;
      dates.set(report.id, before);
      const choice = before.report.date.check?.choices[order === 'day-first' ? 1 : 0];
      const date =
        order && before.report.date.check?.order
          ? { value: choice ?? null, evidence: report.date.evidence }
          : before.report.date;
      views.set(report.id, { ...view, report: { ...report, date } });
    }
    const reports = mine.map(({ report: { id } }) => {
      const date = views.get(id)?.report.date;
      return { report: id, date: date?.value ?? null, please: date?.check ? [date.check.question] : [] };
    });
    tell({ event: 'reread', finished: mine.length, total: mine.length, reports });
  };

  return {
    publishers: async () => listings(),
    publisherOf: async (report) => {
      const name = views.get(report)?.report.publisher.value;
      const found = listings().find(({ profile }) => profile.name === name);
      const none: PublisherListing = { profile: profileNamed('', ''), known: 'named', reports: 0, asking: 0 };
      if (found?.known !== 'named') return done(found ?? none);
      return done({ ...found, profile: { ...found.profile, hosts: ['harbour.example'] } });
    },
    keepProfile: async (profile) => {
      const kept = { ...profile, id: profile.id || 'new' };
      own.set(kept.id, kept);
      setTimeout(() => reread(kept.name, kept.dateOrder), 0);
      return done(kept);
    },
    dropProfile: async (id) => {
      const name = own.get(id)?.name;
      own.delete(id);
      setTimeout(() => reread(name ?? '', null), 0);
      return done(null);
    },
    exportProfiles: async () => ({
      name: 'publishers.jsonl',
      bytes: new TextEncoder().encode(JSON.stringify([...own])),
    }),
    importProfiles: async () => done({ kept: 2, same: 1, passedOver: 0 }),
    readTerms: async (notice) => termsInWords(termsOf(notice.trim() || null)),
  };
}
