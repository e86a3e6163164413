import type { Table } from 'dexie';
import type { Sentinel } from '../../core/archive/ports.ts';
import type { Sha256 } from '../../core/model/report.ts';
import type { Shelves } from './database.ts';
import { type Shares, xor, ZERO } from './digest.ts';

/**
 * What is really in the database: counts and digest, made from the rows themselves and not from what is said of
 * them. `page` rows are read at a time; `counted` is told the number of reports after each page.
 */
export async function actualIn(
  db: Shelves,
  shares: Shares,
  { page, counted }: { readonly page: number; readonly counted: (reports: number) => void },
): Promise<Pick<Sentinel, 'reports' | 'originals' | 'digest'>> {
  const reports = await sum(db.reports, page, (row) => shares.report(row), counted);
  const originals = await sum(db.originals, page, (row) => shares.row('original', row.id, row.original));
  const dossiers = await sum(db.dossiers, page, (row) => shares.row('dossier', row.id, row.dossier));
  const corrections = await sum(db.corrections, page, (row) => shares.row('corrections', row.id, row.corrections));
  const settings = await db.records.get('settings');
  const own = settings?.id === 'settings' ? await shares.row('settings', '', settings.settings) : ZERO;
  const known = await db.records.get('profiles');
  const publishers = known?.id === 'profiles' ? await shares.row('profiles', '', known.profiles) : ZERO;
  const apart = await db.records.get('parted');
  const parted = apart?.id === 'parted' ? await shares.row('parted', '', apart.parted) : ZERO;
  return {
    reports: reports.rows,
    originals: originals.rows,
    digest: [originals, dossiers, corrections].reduce(
      (all, shelf) => xor(all, shelf.digest),
      xor(xor(own, xor(publishers, parted)), reports.digest),
    ),
  };
}

async function sum<T extends { readonly id: string }>(
  table: Table<T, string>,
  page: number,
  share: (row: T) => Promise<Sha256>,
  counted: (rows: number) => void = () => {},
): Promise<{ readonly rows: number; readonly digest: Sha256 }> {
  let rows = 0;
  let digest = ZERO;
  for (let after = ''; ; ) {
    const batch = await table.where('id').above(after).limit(page).toArray();
    const last = batch.at(-1);
    if (!last) return { rows, digest };
    for (const one of await Promise.all(batch.map(share))) digest = xor(digest, one);
    rows += batch.length;
    counted(rows);
    after = last.id;
  }
}
