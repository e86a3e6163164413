import Dexie from 'dexie';
import type { Hasher, Sentinel, Store, StoreChange, Yours } from '../../core/archive/ports.ts';
import { turns } from '../../core/archive/turns.ts';
import { correctionKey } from '../../core/model/correction.ts';
import { done, type Result } from '../../core/model/problem.ts';
import { partedKey } from '../../core/model/version.ts';
import { rowsOf } from './change-rows.ts';
import { databaseName, MIN_WRITER, NATIVE, type RecordRow, SCHEMA, Shelves } from './database.ts';
import { sharesBy, ZERO } from './digest.ts';
import { damagedStore, RowsChanged, storeFailure } from './failure.ts';
import { actualIn } from './holdings.ts';
import { write } from './write.ts';

type StoreFound = Extract<Awaited<ReturnType<Store['open']>>, { ok: true }>['value'];

/** Rows that are read at a time. */
const PAGE = 100;

/**
 * The store over IndexedDB. `lost` is called when the database was taken away while it was open: by a newer window,
 * or by the browser.
 */
export function dexieStore(hasher: Hasher, lost: () => void): Store {
  const shares = sharesBy(hasher);
  /** One change after another, each upon the sentinel that the one before left. */
  const changes = turns();
  let opened: Shelves | undefined;
  /** As it was last read or written; undefined before the archive is open. */
  let sentinel: Sentinel | null | undefined;

  const shelves = (): Shelves => {
    if (!opened) throw new Dexie.DatabaseClosedError();
    return opened;
  };

  const disconnect = () => {
    const db = opened;
    opened = undefined;
    db?.close();
  };

  const connect = async (archive: string): Promise<Shelves> => {
    disconnect();
    const db = new Shelves(databaseName(archive));
    let gone = false;
    const takenAway = () => {
      if (opened !== db || gone) return;
      gone = true;
      db.close();
      lost();
    };
    db.on('versionchange', () => {
      takenAway();
      return false;
    });
    db.on('close', takenAway);
    await db.open();
    opened = db;
    return db;
  };

  /** Clears the shelves; a database that cannot even be cleared is deleted and made anew. */
  const emptied = async (archive: string): Promise<Shelves> => {
    try {
      const db = opened ?? (await connect(archive));
      await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
      return db;
    } catch {
      disconnect();
      await Dexie.delete(databaseName(archive));
      return connect(archive);
    }
  };

  const record = async <Id extends RecordRow['id']>(id: Id) =>
    (await shelves().records.get(id)) as Extract<RecordRow, { id: Id }> | undefined;

  return {
    async open(archive, counted = () => {}) {
      return guarded<StoreFound>(async () => {
        if (await isNewer(archive)) return done({ sentinel: null, actual: NOTHING, newer: true });
        const db = await connect(archive);
        const schema = await record('schema');
        if (schema && schema.minWriter > SCHEMA) {
          disconnect();
          return done({ sentinel: null, actual: NOTHING, newer: true });
        }
        sentinel = (await record('sentinel'))?.sentinel ?? null;
        const total = sentinel?.reports ?? 0;
        return done({
          sentinel,
          actual: await actualIn(db, shares, { page: PAGE, counted: (rows) => counted(rows, total) }),
          newer: false,
        });
      });
    },

    async wipe(archive, version) {
      return guarded(async () => {
        const db = await emptied(archive);
        const fresh: Sentinel = { archive, version, mark: { n: 0, hash: '' }, ...NOTHING };
        await db.records.bulkPut([
          { id: 'schema', minWriter: MIN_WRITER },
          { id: 'sentinel', sentinel: fresh },
        ]);
        sentinel = fresh;
        return done(null);
      });
    },

    async change(change: StoreChange) {
      const ready = await rowsOf(change, shares);
      return changes.take(() =>
        guarded(async () => {
          sentinel = await write(shelves(), ready, sentinel ?? null);
          return done(null);
        }),
      );
    },

    report: (id) => shelves().reports.get(id),

    async reports(ids) {
      const rows = await shelves().reports.bulkGet([...ids]);
      return rows.flatMap((row) => (row ? [row] : []));
    },

    async everyReport(visit) {
      for (let after = ''; ; ) {
        const batch = await shelves().reports.where('id').above(after).limit(PAGE).toArray();
        const last = batch.at(-1);
        if (!last) return;
        await visit(batch);
        after = last.id;
      }
    },

    async originals() {
      return (await shelves().originals.toArray()).map((row) => row.original);
    },

    async yours(): Promise<Yours> {
      const [dossiers, corrections, settings, profiles, parted] = await Promise.all([
        shelves().dossiers.toArray(),
        shelves().corrections.toArray(),
        record('settings'),
        record('profiles'),
        record('parted'),
      ]);
      return {
        dossiers: new Map(dossiers.map((row) => [row.id, row.dossier])),
        corrections: new Map(
          corrections.map((row) => [row.id, new Map(row.corrections.map((one) => [correctionKey(one), one]))]),
        ),
        settings: settings?.settings ?? {},
        profiles: new Map((profiles?.profiles ?? []).map((profile) => [profile.id, profile])),
        parted: new Map((parted?.parted ?? []).map((pair) => [partedKey(...pair), pair])),
      };
    },

    async snapshot() {
      const kept = await record('snapshot');
      if (!kept) return undefined;
      return (await hasher.sha256(new TextEncoder().encode(kept.text))) === kept.hash ? kept.text : undefined;
    },

    async keepSnapshot(text) {
      return guarded(async () => {
        const hash = await hasher.sha256(new TextEncoder().encode(text));
        await shelves().records.put({ id: 'snapshot', text, hash });
        return done(null);
      });
    },
  };
}

const NOTHING: Pick<Sentinel, 'reports' | 'originals' | 'digest'> = { reports: 0, originals: 0, digest: ZERO };

/** Asks the browser for the database's version without opening it: opening would already change it. */
async function isNewer(archive: string): Promise<boolean> {
  const known = await indexedDB.databases();
  const version = known.find((one) => one.name === databaseName(archive))?.version ?? 0;
  return version >= (SCHEMA + 1) * NATIVE;
}

async function guarded<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (thrown) {
    return thrown instanceof RowsChanged ? damagedStore(thrown.message) : storeFailure(thrown);
  }
}
