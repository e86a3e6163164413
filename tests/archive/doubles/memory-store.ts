import { createHash } from 'node:crypto';
import type { Sentinel, Store, StoredReport, Yours } from '../../../renderer/core/archive/ports.ts';
import { type Correction, correctionKey } from '../../../renderer/core/model/correction.ts';
import type { Dossier } from '../../../renderer/core/model/dossier.ts';
import type { Original } from '../../../renderer/core/model/original.ts';
import { done } from '../../../renderer/core/model/problem.ts';
import type { PublisherProfile } from '../../../renderer/core/model/publisher-profile.ts';
import type { Settings } from '../../../renderer/core/model/settings.ts';
import { type PartedPair, partedKey } from '../../../renderer/core/model/version.ts';

/** The rows of a store: they outlive the store that is opened over them. */
export interface Rows {
  sentinel: Sentinel | null;
  newer: boolean;
  readonly reports: Map<string, StoredReport>;
  readonly originals: Map<string, Original>;
  readonly dossiers: Map<string, Dossier>;
  readonly corrections: Map<string, readonly Correction[]>;
  settings: Settings;
  profiles: readonly PublisherProfile[];
  parted: readonly PartedPair[];
  snapshot: string | undefined;
}

export const noRows = (): Rows => ({
  sentinel: null,
  newer: false,
  reports: new Map(),
  originals: new Map(),
  dossiers: new Map(),
  corrections: new Map(),
  settings: {},
  profiles: [],
  parted: [],
  snapshot: undefined,
});

/** One hash over all rows, whatever the order. */
function digestOf(rows: Rows): string {
  const said = [
    ...[...rows.reports.values()].map(({ report, body, seal }) => `report ${report.id} ${body} ${seal}`),
    ...[...rows.originals.values()].map((original) => JSON.stringify(original)),
    ...[...rows.dossiers.values()].map((dossier) => JSON.stringify(dossier)),
    ...[...rows.corrections].map((pair) => JSON.stringify(pair)),
    JSON.stringify([rows.settings, rows.profiles, rows.parted]),
  ];
  return createHash('sha256').update(said.sort().join('\n')).digest('hex');
}

const actual = (rows: Rows) => ({
  reports: rows.reports.size,
  originals: rows.originals.size,
  digest: digestOf(rows),
});

const countsOf = ({ reports, originals, digest }: Sentinel) => ({ reports, originals, digest });

/** A store in memory that keeps the promises of the real one. */
export function memoryStore(rows: Rows): Store {
  return {
    open: async () => done({ sentinel: rows.sentinel, actual: actual(rows), newer: rows.newer }),
    async wipe(archive, version) {
      for (const shelf of [rows.reports, rows.originals, rows.dossiers, rows.corrections]) shelf.clear();
      rows.settings = {};
      rows.profiles = [];
      rows.parted = [];
      rows.snapshot = undefined;
      rows.sentinel = { archive, version, mark: { n: 0, hash: '' }, ...actual(rows) };
      return done(null);
    },
    async change(given) {
      const change = structuredClone(given);
      const before = rows.sentinel;
      if (!before) throw new Error('changed before it was opened');
      const sound = JSON.stringify(actual(rows)) === JSON.stringify(countsOf(before));
      for (const id of change.remove ?? []) rows.reports.delete(id);
      for (const stored of change.put ?? []) rows.reports.set(stored.report.id, stored);
      for (const id of change.removeOriginals ?? []) rows.originals.delete(id);
      for (const original of change.originals ?? []) rows.originals.set(original.original, original);
      for (const id of change.removeDossiers ?? []) rows.dossiers.delete(id);
      for (const dossier of change.dossiers ?? []) rows.dossiers.set(dossier.id, dossier);
      for (const [report, all] of change.corrections ?? []) {
        if (all.length > 0) rows.corrections.set(report, all);
        else rows.corrections.delete(report);
      }
      if (change.settings) rows.settings = change.settings;
      if (change.profiles) rows.profiles = change.profiles;
      if (change.parted) rows.parted = change.parted;
      if (change.put?.length || change.remove?.length) rows.snapshot = undefined;
      const mark = change.mark.n > before.mark.n ? change.mark : before.mark;
      // What was damaged before stays to be noticed.
      rows.sentinel = { ...before, mark, ...(sound ? actual(rows) : {}) };
      return done(null);
    },
    report: async (id) => structuredClone(rows.reports.get(id)),
    reports: async (ids) => ids.flatMap((id) => structuredClone(rows.reports.get(id)) ?? []),
    async everyReport(visit) {
      for (const stored of rows.reports.values()) await visit([structuredClone(stored)]);
    },
    originals: async () => structuredClone([...rows.originals.values()]),
    yours: async (): Promise<Yours> => ({
      dossiers: new Map(structuredClone([...rows.dossiers])),
      corrections: new Map(
        [...rows.corrections].map(([report, all]) => [report, new Map(all.map((one) => [correctionKey(one), one]))]),
      ),
      settings: rows.settings,
      profiles: new Map(rows.profiles.map((profile) => [profile.id, profile])),
      parted: new Map(rows.parted.map((pair) => [partedKey(...pair), pair])),
    }),
    snapshot: async () => rows.snapshot,
    async keepSnapshot(text) {
      rows.snapshot = text;
      return done(null);
    },
  };
}
