import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store, StoreChange, StoredReport } from '../../renderer/core/archive/ports.ts';
import type { Original } from '../../renderer/core/model/original.ts';
import { profileNamed } from '../../renderer/core/model/publisher-profile.ts';
import { databaseName, type RecordRow, Shelves } from '../../renderer/worker/store/database.ts';
import { dexieStore } from '../../renderer/worker/store/dexie-store.ts';
import { nodeHasher, sha256, value } from '../archive/doubles/desk.ts';
import { memoryStore, noRows } from '../archive/doubles/memory-store.ts';
import { reportFrom } from '../archive/doubles/reports.ts';

const mark = (n: number) => ({ n, hash: `hash ${n}` });
const stored = (id: string, text = `Text of ${id}.`): StoredReport => ({
  report: reportFrom({ id, paragraphs: [text] }),
  mentions: [],
  body: sha256(text),
  seal: sha256(`seal of ${text}`),
});
const original = (id: string): Original => ({
  original: id,
  name: `${id}.txt`,
  size: 1,
  sample: false,
  job: 'job',
  keptAt: '2020-01-01T00:00:00.000Z',
  problem: null,
  unread: [],
  takenBack: id === 'b',
});
const CHANGE: StoreChange = {
  put: [stored('a'), stored('b')],
  originals: [original('a'), original('b')],
  dossiers: [{ id: 'd', name: 'D', excerpts: [], changedAt: '' }],
  corrections: new Map([['a', [{ report: 'a', field: 'title', value: 'T' }]]]),
  settings: { theme: 'dark' },
  profiles: [profileNamed('p', 'P')],
  parted: [['a', 'b']],
  mark: mark(5),
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
});

const rows = noRows();
const stores: readonly [string, () => Store][] = [
  ['in the browser', () => dexieStore(nodeHasher, () => {})],
  ['in memory', () => memoryStore(rows)],
];

describe.each(stores)('a store %s', (_, make) => {
  const fresh = async () => {
    const store = make();
    value(await store.open('x'));
    value(await store.wipe('x', 3));
    return store;
  };

  it('says of itself what is in it, also when it is opened again', async () => {
    const store = await fresh();
    value(await store.change(CHANGE));
    const { sentinel, actual, newer } = value(await make().open('x'));
    expect(sentinel).toMatchObject({ archive: 'x', version: 3, mark: mark(5), reports: 2, originals: 2 });
    expect(actual).toEqual({ reports: 2, originals: 2, digest: sentinel?.digest });
    expect(newer).toBe(false);
  });

  it('gives back what was put into it', async () => {
    const store = await fresh();
    value(await store.change(CHANGE));
    expect(await store.report('a')).toMatchObject(stored('a'));
    expect((await store.reports(['b', 'nobody', 'a'])).map(({ report }) => report.id)).toEqual(['b', 'a']);
    expect((await store.originals()).map((one) => [one.name, one.takenBack]).sort()).toEqual([
      ['a.txt', false],
      ['b.txt', true],
    ]);
    const yours = await store.yours();
    expect(yours.settings).toEqual({ theme: 'dark' });
    expect([...yours.profiles.values()]).toEqual([profileNamed('p', 'P')]);
    expect([...yours.parted.values()]).toEqual([['a', 'b']]);
    expect(yours.dossiers.get('d')?.name).toBe('D');
    expect(yours.corrections.get('a')?.get('title')).toEqual({ report: 'a', field: 'title', value: 'T' });
  });

  it('has the same digest by whatever way it came to its rows', async () => {
    const one = await fresh();
    value(await one.change(CHANGE));
    const straight = value(await one.open('x')).actual;
    const other = await fresh();
    value(await other.change({ put: [stored('b', 'Old text.'), stored('c')], mark: mark(1) }));
    value(
      await other.change({
        ...CHANGE,
        put: [stored('a')],
        settings: { theme: 'light' },
        corrections: new Map([['c', [{ report: 'c', field: 'title', value: 'x' }]]]),
      }),
    );
    value(
      await other.change({
        put: [stored('b')],
        remove: ['c', 'nobody'],
        settings: { theme: 'dark' },
        corrections: new Map([
          ['c', []],
          ['a', CHANGE.corrections?.get('a') ?? []],
        ]),
        mark: mark(6),
      }),
    );
    expect(value(await other.open('x')).actual).toEqual(straight);
  });

  it('puts what a change both removes and puts, and never takes its mark back', async () => {
    const store = await fresh();
    value(await store.change(CHANGE));
    value(await store.change({ put: [stored('a', 'New.')], remove: ['a'], mark: mark(2) }));
    expect((await store.report('a'))?.body).toBe(sha256('New.'));
    expect(value(await store.open('x')).sentinel).toMatchObject({ mark: mark(5), reports: 2 });
  });

  it('visits every report once', async () => {
    const store = await fresh();
    value(await store.change({ put: Array.from({ length: 250 }, (_, i) => stored(`r${i}`)), mark: mark(1) }));
    const seen: string[] = [];
    await store.everyReport((batch) => void seen.push(...batch.map(({ report }) => report.id)));
    expect(new Set(seen).size).toBe(250);
    expect(seen).toHaveLength(250);
  });

  it('keeps a snapshot until a report comes or goes', async () => {
    const store = await fresh();
    value(await store.change(CHANGE));
    value(await store.keepSnapshot('index'));
    value(await store.change({ settings: {}, mark: mark(6) }));
    expect(await store.snapshot()).toBe('index');
    value(await store.change({ remove: ['a'], mark: mark(7) }));
    expect(await store.snapshot()).toBeUndefined();
  });

  it('takes changes that are asked for at once one after another', async () => {
    const store = await fresh();
    const all = await Promise.all([1, 2, 3, 4].map((n) => store.change({ put: [stored(`r${n}`)], mark: mark(n) })));
    expect(all.every((one) => one.ok)).toBe(true);
    const { sentinel, actual } = value(await store.open('x'));
    expect(sentinel).toMatchObject({ reports: 4, mark: mark(4), digest: actual.digest });
  });
});

describe('the store in the browser', () => {
  const fresh = async (lost = () => {}) => {
    const store = dexieStore(nodeHasher, lost);
    value(await store.open('x'));
    value(await store.wipe('x', 1));
    value(await store.change(CHANGE));
    return store;
  };
  const behind = async (work: (db: Shelves) => Promise<unknown>) => {
    const db = new Shelves(databaseName('x'));
    await db.open();
    await work(db);
    db.close();
  };

  const change = async (db: Shelves, id: 'settings' | 'snapshot', fields: object) =>
    db.records.put({ ...(await db.records.get(id)), ...fields } as RecordRow);

  it.each<[string, (db: Shelves) => Promise<unknown>]>([
    ['a report that vanished', (db) => db.reports.delete('a')],
    ['a body that says something else', (db) => db.reports.update('a', { body: 'f'.repeat(64) })],
    ['a report under another seal', (db) => db.reports.update('a', { seal: 'f'.repeat(64) })],
    [
      'an original that is no longer taken back',
      (db) => db.originals.update('b', { original: { ...original('b'), takenBack: false } }),
    ],
    [
      'a dossier with another name',
      (db) => db.dossiers.update('d', { dossier: { id: 'd', name: 'E', excerpts: [], changedAt: '' } }),
    ],
    ['lost corrections', (db) => db.corrections.clear()],
    ['other settings', (db) => change(db, 'settings', { settings: { theme: 'light' } })],
  ])('notices %s', async (_, harm) => {
    await fresh();
    await behind(harm);
    const { sentinel, actual } = value(await dexieStore(nodeHasher, () => {}).open('x'));
    expect(actual.digest).not.toBe(sentinel?.digest);
  });

  it('writes nothing into a database that was emptied while it was open', async () => {
    const store = await fresh();
    await behind((db) => Promise.all([db.reports.clear(), db.records.clear()]));
    expect(await store.change({ put: [stored('c')], mark: mark(9) })).toMatchObject({
      ok: false,
      problem: { code: 'archive-damaged' },
    });
    await behind(async (db) => expect(await db.reports.count()).toBe(0));
  });

  it('leaves nothing of a change that fails half way', async () => {
    const store = await fresh();
    const impossible = { ...stored('z'), mentions: [() => 0] } as unknown as StoredReport;
    expect(
      await store.change({
        dossiers: [{ id: 'e', name: 'E', excerpts: [], changedAt: '' }],
        put: [stored('c'), impossible],
        mark: mark(9),
      }),
    ).toMatchObject({ ok: false });
    const { sentinel, actual } = value(await store.open('x'));
    expect(sentinel).toMatchObject({ reports: 2, mark: mark(5) });
    expect(actual.digest).toBe(sentinel?.digest);
  });

  it('leaves a database alone that a later app wrote', async () => {
    await fresh();
    await behind((db) => db.records.put({ id: 'schema', minWriter: 2 }));
    expect(value(await dexieStore(nodeHasher, () => {}).open('x')).newer).toBe(true);
    const later = new Dexie(databaseName('y'));
    later.version(7).stores({ other: 'id' });
    await later.open();
    later.close();
    expect(value(await dexieStore(nodeHasher, () => {}).open('y')).newer).toBe(true);
    expect((await indexedDB.databases()).find(({ name }) => name === databaseName('y'))?.version).toBe(70);
  });

  it('closes for a newer window, says so, and writes no more', async () => {
    let lost = 0;
    const store = await fresh(() => lost++);
    const newer = new Dexie(databaseName('x'));
    newer.version(2).stores({ more: 'id' });
    await newer.open();
    expect(lost).toBe(1);
    expect(await store.change({ mark: mark(9) })).toMatchObject({ ok: false, problem: { code: 'archive-locked' } });
    newer.close();
  });

  it('refuses a snapshot that is not the one that was kept', async () => {
    const store = await fresh();
    value(await store.keepSnapshot('index'));
    await behind((db) => change(db, 'snapshot', { text: 'indeX' }));
    expect(await store.snapshot()).toBeUndefined();
  });
});
