import type { Mention } from '../model/mention.ts';
import type { Report, ReportId } from '../model/report.ts';
import { type Catalogue, emptyCatalogue } from './catalogue.ts';
import { type CatalogueRow, catalogueRow } from './catalogue-row.ts';
import { miniSearchIndex } from './minisearch-index.ts';
import { searchedPlaces } from './places.ts';
import type { SavedTextIndex, TextIndex } from './text-index.ts';

/** All that searching needs to have in memory: the words and the catalogue, always of the same reports. */
export interface ArchiveIndex {
  readonly text: TextIndex;
  readonly catalogue: Catalogue;
  /** Adds a report, or replaces it. */
  add(report: Report, mentions: readonly Mention[]): void;
  remove(report: ReportId): void;
}

/** Raise it when a catalogue row means something else than before. */
const CATALOGUE = 1;

interface Saved {
  readonly catalogue: number;
  readonly rows: readonly CatalogueRow[];
  readonly text: SavedTextIndex;
}

export function emptyIndex(): ArchiveIndex {
  return joined(miniSearchIndex(), emptyCatalogue());
}

/** The index as one text, for `loadIndex`: some 0.8 characters for each character of the reports. */
export function saveIndex(index: ArchiveIndex): string {
  const saved: Saved = { catalogue: CATALOGUE, rows: [...index.catalogue.rows()], text: index.text.save() };
  return JSON.stringify(saved);
}

/** The index that was saved; undefined where another version wrote it. Only for what `saveIndex` gave. */
export function loadIndex(saved: string): ArchiveIndex | undefined {
  const state = JSON.parse(saved) as Saved;
  if (state.catalogue !== CATALOGUE) return undefined;
  const text = miniSearchIndex(state.text);
  if (!text) return undefined;
  const catalogue = emptyCatalogue();
  for (const row of state.rows) catalogue.put(row);
  return joined(text, catalogue);
}

function joined(text: TextIndex, catalogue: Catalogue): ArchiveIndex {
  return {
    text,
    catalogue,
    add(report, mentions) {
      text.add(report.id, searchedPlaces(report));
      catalogue.put(catalogueRow(report, mentions));
    },
    remove(report) {
      text.remove(report);
      catalogue.remove(report);
    },
  };
}
