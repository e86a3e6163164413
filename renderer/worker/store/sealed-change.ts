import type { StoreChange } from '../../core/archive/ports.ts';
import type { DossierId } from '../../core/model/dossier.ts';
import type { JournalMark } from '../../core/model/journal.ts';
import type { ReportId, Sha256 } from '../../core/model/report.ts';
import type { CorrectionRow, DossierRow, OriginalRow, RecordRow, ReportRow } from './database.ts';
import type { Seals } from './digest.ts';

/** A change as rows, hashed before its transaction begins: nothing foreign may be awaited inside one. */
export interface SealedChange {
  readonly reports: { readonly put: readonly ReportRow[]; readonly remove: readonly ReportId[] };
  readonly originals: { readonly put: readonly OriginalRow[]; readonly remove: readonly Sha256[] };
  readonly dossiers: { readonly put: readonly DossierRow[]; readonly remove: readonly DossierId[] };
  readonly corrections: { readonly put: readonly CorrectionRow[]; readonly remove: readonly ReportId[] };
  readonly settings: Extract<RecordRow, { id: 'settings' }> | null;
  readonly mark: JournalMark;
}

/** What is both removed and put is put. Of several rows with one key the last counts. */
export async function sealed(change: StoreChange, seals: Seals): Promise<SealedChange> {
  const corrections = [...(change.corrections ?? [])];
  const reports = (change.put ?? []).map(async ({ report, mentions, body }) => {
    const seal = await seals.report({ report, mentions, body });
    return { id: report.id, report, mentions, body, seal };
  });
  const originals = (change.originals ?? []).map(async (original) => {
    const id = original.original;
    return { id, original, seal: await seals.row('original', id, original) };
  });
  const dossiers = (change.dossiers ?? []).map(async (dossier) => {
    return { id: dossier.id, dossier, seal: await seals.row('dossier', dossier.id, dossier) };
  });
  const corrected = corrections.flatMap(([id, all]) =>
    all.length === 0 ? [] : [(async () => ({ id, corrections: all, seal: await seals.row('corrections', id, all) }))()],
  );
  const { settings } = change;
  return {
    reports: { put: lastOfEach(await Promise.all(reports)), remove: change.remove ?? [] },
    originals: { put: lastOfEach(await Promise.all(originals)), remove: change.removeOriginals ?? [] },
    dossiers: { put: lastOfEach(await Promise.all(dossiers)), remove: change.removeDossiers ?? [] },
    corrections: { put: await Promise.all(corrected), remove: corrections.map(([id]) => id) },
    settings: settings ? { id: 'settings', settings, seal: await seals.row('settings', '', settings) } : null,
    mark: change.mark,
  };
}

const lastOfEach = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
