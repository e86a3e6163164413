import type { ImportListing } from '../model/import.ts';
import type { OriginalView } from '../model/original.ts';
import type { Archive } from './archive.ts';
import { placeOf } from './reports-by-original.ts';
import { reportsIn } from './shelve.ts';

/** The imports, newest first, taken-back ones too. */
export function importsOf({ originals, takenBack }: Archive): readonly ImportListing[] {
  const found = new Map<string, ImportListing>();
  for (const original of [...originals.values(), ...takenBack.values()]) {
    const { job, keptAt, sample } = original;
    const known = found.get(job);
    const { files = 0, takenBack: gone = 0 } = known ?? {};
    found.set(job, {
      job,
      at: known && known.at <= keptAt ? known.at : keptAt,
      sample,
      files: original.takenBack ? files : files + 1,
      takenBack: original.takenBack ? gone + 1 : gone,
    });
  }
  return [...found.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** The originals of an import, or all, with their reports; taken-back ones too. */
export function originalViews(archive: Archive, job: string | null): readonly OriginalView[] {
  const all = [...archive.originals.values(), ...archive.takenBack.values()];
  const wanted = job === null ? all : all.filter((original) => original.job === job);
  return wanted.map((original) => ({
    ...original,
    reports: reportsIn(archive, [original.original]).flatMap((id) => {
      const row = archive.index.catalogue.row(id);
      if (!row) return [];
      const { report, title, series, date, please, publisher, dayOrMonth } = row;
      return [{ report, place: placeOf(report), title, series, date, please, publisher, dayOrMonth }];
    }),
  }));
}
