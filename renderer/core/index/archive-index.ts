import type { Mention } from '../model/mention.ts';
import type { Report, ReportId } from '../model/report.ts';
import { type Alike, nothingAlike } from './alike.ts';
import { type Catalogue, emptyCatalogue } from './catalogue.ts';
import { type CatalogueRow, catalogueRow } from './catalogue-row.ts';
import { miniSearchIndex } from './minisearch-index.ts';
import { searchedPlaces } from './places.ts';
import type { SavedTextIndex, TextIndex } from './text-index.ts';
import { noLinks, type VersionLinks } from './version-links.ts';

/** All that searching needs to have in memory: the words and the catalogue, always of the same reports. */
export interface ArchiveIndex {
  readonly text: TextIndex;
  readonly catalogue: Catalogue;
  readonly alike: Alike;
  /** Which reports are versions of which. Whoever adds a report links it. */
  readonly versions: VersionLinks;
  /** Adds a report, or replaces it. */
  add(report: Report, mentions: readonly Mention[]): void;
  remove(report: ReportId): void;
}

/** Raise it when a catalogue row means something else than before. */
const CATALOGUE = 2;

interface Saved {
  readonly catalogue: number;
  readonly rows: readonly CatalogueRow[];
  readonly text: SavedTextIndex;
  /** Pairs of versions. */
  readonly versions: readonly (readonly [ReportId, ReportId])[];
}

export function emptyIndex(): ArchiveIndex {
  return joined(miniSearchIndex(), emptyCatalogue());
}

/** The index as one text, for `loadIndex`: some 0.8 characters for each character of the reports. */
export function saveIndex(index: ArchiveIndex): string {
  const saved: Saved = {
    catalogue: CATALOGUE,
    rows: [...index.catalogue.rows()],
    text: index.text.save(),
    versions: index.versions.pairs(),
  };
  return JSON.stringify(saved);
}

/** The index that was saved; undefined where another version wrote it. Only for what `saveIndex` gave. */
export function loadIndex(saved: string): ArchiveIndex | undefined {
  const state = JSON.parse(saved) as Saved;
  if (state.catalogue !== CATALOGUE) return undefined;
  const text = miniSearchIndex(state.text);
  if (!text) return undefined;
  const loaded = joined(text, emptyCatalogue());
  for (const row of state.rows) {
    loaded.catalogue.put(row);
    loaded.alike.put(row.report, row.signature);
  }
  for (const [one, other] of state.versions) loaded.versions.link(one, other);
  return loaded;
}

function joined(text: TextIndex, catalogue: Catalogue): ArchiveIndex {
  const alike = nothingAlike();
  const versions = noLinks();
  return {
    text,
    catalogue,
    alike,
    versions,
    add(report, mentions) {
      const row = catalogueRow(report, mentions);
      text.add(report.id, searchedPlaces(report));
      catalogue.put(row);
      alike.put(report.id, row.signature);
      versions.unlink(report.id);
    },
    remove(report) {
      text.remove(report);
      catalogue.remove(report);
      alike.remove(report);
      versions.unlink(report);
    },
  };
}
