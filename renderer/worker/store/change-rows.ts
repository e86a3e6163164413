import type { StoreChange } from '../../core/archive/ports.ts';
import type { DossierId } from '../../core/model/dossier.ts';
import type { JournalMark } from '../../core/model/journal.ts';
import type { ReportId, Sha256 } from '../../core/model/report.ts';
import type { CorrectionRow, DossierRow, OriginalRow, RecordRow, ReportRow } from './database.ts';
import type { Shares } from './digest.ts';

/** The single rows that are the person's. */
export type OwnRecord = Extract<RecordRow, { id: 'settings' | 'profiles' | 'parted' }>;

/** A change as rows, hashed before its transaction begins: nothing foreign may be awaited inside one. */
export interface ChangeRows {
  readonly reports: { readonly put: readonly ReportRow[]; readonly remove: readonly ReportId[] };
  readonly originals: { readonly put: readonly OriginalRow[]; readonly remove: readonly Sha256[] };
  readonly dossiers: { readonly put: readonly DossierRow[]; readonly remove: readonly DossierId[] };
  readonly corrections: { readonly put: readonly CorrectionRow[]; readonly remove: readonly ReportId[] };
  /** Settings, profiles and parted versions, each in a row of its own. */
  readonly records: readonly OwnRecord[];
  readonly mark: JournalMark;
}

/** What is both removed and put is put. Of several rows with one key the last counts. */
export async function rowsOf(change: StoreChange, shares: Shares): Promise<ChangeRows> {
  const corrections = [...(change.corrections ?? [])];
  const reports = (change.put ?? []).map(async ({ report, mentions, body, seal }) => {
    const share = await shares.report({ report, mentions, body, seal });
    return { id: report.id, report, mentions, body, seal, share };
  });
  const originals = (change.originals ?? []).map(async (original) => {
    const id = original.original;
    return { id, original, share: await shares.row('original', id, original) };
  });
  const dossiers = (change.dossiers ?? []).map(async (dossier) => {
    return { id: dossier.id, dossier, share: await shares.row('dossier', dossier.id, dossier) };
  });
  const corrected = corrections.flatMap(([id, all]) =>
    all.length === 0
      ? []
      : [(async () => ({ id, corrections: all, share: await shares.row('corrections', id, all) }))()],
  );
  const { settings, profiles, parted } = change;
  const records: OwnRecord[] = [];
  if (settings) records.push({ id: 'settings', settings, share: await shares.row('settings', '', settings) });
  if (profiles) records.push({ id: 'profiles', profiles, share: await shares.row('profiles', '', profiles) });
  if (parted) records.push({ id: 'parted', parted, share: await shares.row('parted', '', parted) });
  return {
    reports: { put: lastOfEach(await Promise.all(reports)), remove: change.remove ?? [] },
    originals: { put: lastOfEach(await Promise.all(originals)), remove: change.removeOriginals ?? [] },
    dossiers: { put: lastOfEach(await Promise.all(dossiers)), remove: change.removeDossiers ?? [] },
    corrections: { put: await Promise.all(corrected), remove: corrections.map(([id]) => id) },
    records,
    mark: change.mark,
  };
}

const lastOfEach = <Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
