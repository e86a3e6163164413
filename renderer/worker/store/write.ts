import type { Table } from 'dexie';
import type { Sentinel } from '../../core/archive/ports.ts';
import type { Sha256 } from '../../core/model/report.ts';
import type { ChangeRows } from './change-rows.ts';
import type { Shelves } from './database.ts';
import { xor } from './digest.ts';
import { RowsChanged } from './failure.ts';

interface Row {
  readonly id: string;
  readonly share: Sha256;
}

/** How a shelf changed: rows more or fewer, and what that does to the digest. */
interface Difference {
  readonly rows: number;
  readonly digest: (before: Sha256) => Sha256;
}

/**
 * Writes a change and the sentinel in one transaction and returns the new sentinel. `expected` is the sentinel as
 * this store last saw it; where another one stands there (a database that was emptied after a full disk looks like a
 * new one), nothing is written and `RowsChanged` is thrown.
 */
export function write(db: Shelves, change: ChangeRows, expected: Sentinel | null): Promise<Sentinel> {
  const tables = [db.reports, db.originals, db.dossiers, db.corrections, db.records];
  return db.transaction('rw', tables, async () => {
    const record = await db.records.get('sentinel');
    const before = record?.id === 'sentinel' ? record.sentinel : null;
    if (!before || !expected || !isSame(before, expected)) throw new RowsChanged(difference(before, expected));

    const reports = await shelve(db.reports, change.reports);
    const originals = await shelve(db.originals, change.originals);
    const others = [await shelve(db.dossiers, change.dossiers), await shelve(db.corrections, change.corrections)];
    let digest = [reports, originals, ...others].reduce((sum, shelf) => shelf.digest(sum), before.digest);
    for (const record of change.records) {
      const old = await db.records.get(record.id);
      if (old && 'share' in old) digest = xor(digest, old.share);
      digest = xor(digest, record.share);
      await db.records.put(record);
    }
    if (change.reports.put.length > 0 || change.reports.remove.length > 0) await db.records.delete('snapshot');

    const after: Sentinel = {
      ...before,
      mark: change.mark.n > before.mark.n ? change.mark : before.mark,
      reports: before.reports + reports.rows,
      originals: before.originals + originals.rows,
      digest,
    };
    await db.records.put({ id: 'sentinel', sentinel: after });
    return after;
  });
}

async function shelve<T extends Row>(
  table: Table<T, string>,
  { put, remove }: { readonly put: readonly T[]; readonly remove: readonly string[] },
): Promise<Difference> {
  const keys = [...new Set([...remove, ...put.map((row) => row.id)])];
  if (keys.length === 0) return { rows: 0, digest: (before) => before };
  const old = (await table.bulkGet(keys)).flatMap((row) => (row ? [row] : []));
  if (remove.length > 0) await table.bulkDelete([...remove]);
  if (put.length > 0) await table.bulkPut([...put]);
  const changed = [...old, ...put];
  return {
    rows: put.length - old.length,
    digest: (before) => changed.reduce((sum, row) => xor(sum, row.share), before),
  };
}

const isSame = (one: Sentinel, other: Sentinel): boolean =>
  one.digest === other.digest && one.mark.n === other.mark.n && one.archive === other.archive;

const difference = (found: Sentinel | null, expected: Sentinel | null): string =>
  `found ${found ? `line ${found.mark.n}` : 'nothing'}, expected ${expected ? `line ${expected.mark.n}` : 'nothing'}`;
