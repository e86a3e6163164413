import { type Correction, correctionKey } from '../model/correction.ts';
import type { Dossier, DossierId } from '../model/dossier.ts';
import type { Excerpt, ExcerptId } from '../model/excerpt.ts';
import type { JournalLine } from '../model/journal.ts';
import type { PublisherProfile } from '../model/publisher-profile.ts';
import type { ReportId } from '../model/report.ts';
import { type PartedPair, partedKey, partedPair } from '../model/version.ts';
import type { Yours } from './ports.ts';

export const NOTHING_YET: Yours = {
  dossiers: new Map(),
  corrections: new Map(),
  settings: {},
  profiles: new Map(),
  parted: new Map(),
};

/** What a line changed; empty for lines that are not about what the person made, or that name nothing known. */
export interface Touched {
  readonly dossier?: DossierId;
  /** A report whose corrections changed. */
  readonly report?: ReportId;
  readonly settings?: true;
  readonly profiles?: true;
  readonly parted?: true;
}

/** Yours after one more line of the journal. The same lines in the same order always give the same. */
export function replayLine(yours: Yours, line: JournalLine): { readonly yours: Yours; readonly touched: Touched } {
  switch (line.kind) {
    case 'field-corrected': {
      const { correction } = line;
      return corrected(yours, correction.report, (all) => all.set(correctionKey(correction), correction));
    }
    case 'correction-withdrawn':
      return corrected(yours, line.report, (all) => all.delete(line.key));
    case 'dossier-made': {
      if (yours.dossiers.has(line.dossier)) return { yours, touched: {} };
      const made: Dossier = { id: line.dossier, name: line.name, excerpts: [], changedAt: line.writtenAt };
      return withDossier(yours, made);
    }
    case 'dossier-deleted': {
      const dossiers = new Map(yours.dossiers);
      const known = dossiers.delete(line.dossier);
      return { yours: { ...yours, dossiers }, touched: known ? { dossier: line.dossier } : {} };
    }
    case 'dossier-renamed':
      return inDossier(yours, line.dossier, line.writtenAt, (dossier) => ({ ...dossier, name: line.name }));
    case 'excerpt-added':
      return excerptsOf(yours, line.dossier, line.writtenAt, (all) =>
        inserted(without(all, line.excerpt.id), line.excerpt, line.at),
      );
    case 'excerpt-moved':
      return excerptsOf(yours, line.dossier, line.writtenAt, (all) => moved(all, line.excerpt, line.at));
    case 'excerpt-noted':
      return excerptsOf(yours, line.dossier, line.writtenAt, (all) =>
        all.map((excerpt) => (excerpt.id === line.excerpt ? { ...excerpt, note: line.note } : excerpt)),
      );
    case 'excerpt-removed':
      return excerptsOf(yours, line.dossier, line.writtenAt, (all) => without(all, line.excerpt));
    case 'settings-changed':
      return { yours: { ...yours, settings: line.settings }, touched: { settings: true } };
    case 'profile-kept':
      return withProfiles(yours, (all) => all.set(line.profile.id, line.profile));
    case 'profile-dropped':
      return withProfiles(yours, (all) => all.delete(line.id));
    case 'versions-parted':
      return withParted(yours, (all) => all.set(partedKey(...line.reports), partedPair(...line.reports)));
    case 'versions-joined':
      return withParted(yours, (all) => all.delete(partedKey(...line.reports)));
    case 'import-finished':
    case 'left':
    case 'archive-made':
    case 'original-kept':
    case 'original-removed':
    case 'original-restored':
      return { yours, touched: {} };
  }
}

function withProfiles(yours: Yours, change: (all: Map<string, PublisherProfile>) => void) {
  const profiles = new Map(yours.profiles);
  change(profiles);
  return { yours: { ...yours, profiles }, touched: { profiles: true as const } };
}

function withParted(yours: Yours, change: (all: Map<string, PartedPair>) => void) {
  const parted = new Map(yours.parted);
  change(parted);
  return { yours: { ...yours, parted }, touched: { parted: true as const } };
}

const NONE: ReadonlyMap<string, Correction> = new Map();

function corrected(yours: Yours, report: ReportId, change: (all: Map<string, Correction>) => void) {
  const all = new Map(yours.corrections.get(report) ?? NONE);
  change(all);
  const corrections = new Map(yours.corrections);
  if (all.size > 0) corrections.set(report, all);
  else corrections.delete(report);
  return { yours: { ...yours, corrections }, touched: { report } };
}

function withDossier(yours: Yours, dossier: Dossier) {
  return {
    yours: { ...yours, dossiers: new Map(yours.dossiers).set(dossier.id, dossier) },
    touched: { dossier: dossier.id },
  };
}

function inDossier(yours: Yours, id: DossierId, changedAt: string, change: (dossier: Dossier) => Dossier) {
  const dossier = yours.dossiers.get(id);
  return dossier ? withDossier(yours, { ...change(dossier), changedAt }) : { yours, touched: {} };
}

type Excerpts = readonly Excerpt[];

const excerptsOf = (yours: Yours, id: DossierId, changedAt: string, change: (all: Excerpts) => Excerpts) =>
  inDossier(yours, id, changedAt, (dossier) => ({ ...dossier, excerpts: change(dossier.excerpts) }));

const without = (all: Excerpts, id: ExcerptId): Excerpts => all.filter((excerpt) => excerpt.id !== id);

/** `at` past the end means last. */
const inserted = (all: Excerpts, excerpt: Excerpt, at: number): Excerpts => all.toSpliced(at, 0, excerpt);

function moved(all: Excerpts, id: ExcerptId, at: number): Excerpts {
  const excerpt = all.find((one) => one.id === id);
  return excerpt ? inserted(without(all, id), excerpt, at) : all;
}
