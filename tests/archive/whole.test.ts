import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Dexie from 'dexie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer } from '../../electron/bridge/answer.ts';
import { servicesOver } from '../../electron/hosts/services.ts';
import { openVault, type Vault } from '../../electron/vault/vault.ts';
import type { Tools } from '../../renderer/core/archive/archive.ts';
import { knowledgeOver } from '../../renderer/core/archive/knowledge-over.ts';
import { readerHere } from '../../renderer/core/archive/reader.ts';
import { failed } from '../../renderer/core/model/problem.ts';
import { NO_FILTERS } from '../../renderer/core/model/search.ts';
import { openAuthority } from '../../renderer/core/understand/authority.ts';
import { shippedAuthority } from '../../renderer/core/understand/shipped-authority.ts';
import { tagReport } from '../../renderer/core/understand/tagger.ts';
import { archiveCalls } from '../../renderer/worker/archive-calls.ts';
import type { ArchiveCalls } from '../../renderer/worker/contract.ts';
import { desktopVault } from '../../renderer/worker/desktop-vault.ts';
import { databaseName } from '../../renderer/worker/store/database.ts';
import { dexieStore } from '../../renderer/worker/store/dexie-store.ts';
import { nodeHasher, value } from './doubles/desk.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
const names = readFileSync(path.join(root, 'assets/knowledge/authority.json'), 'utf8');
const authority = openAuthority(shippedAuthority(names));
const knowledge = knowledgeOver(authority, names, []);
const refuse = async () => failed('call-refused', 'Not in this test.', 'None.');

/** The archive in `folder` as the app opens it: real vault, real bridge, real store, real reading; no window. */
async function start(): Promise<{ readonly calls: ArchiveCalls; readonly vault: Vault }> {
  const vault = value(await openVault(folder));
  const about = { host: 'loopback', app: '0', samples: path.join(root, 'assets/samples') } as const;
  const services = servicesOver(vault, about, { saveExport: refuse, copy: refuse });
  const tools: Tools = {
    vault: desktopVault({ desktop: (verb, args) => answer(services, verb, args) }),
    store: dexieStore(nodeHasher, () => {}),
    clock: { now: () => new Date().toISOString(), ticks: () => performance.now() },
    hasher: nodeHasher,
    ids: { next: () => crypto.randomUUID() },
    knowledge,
    reader: readerHere((report) => tagReport(report, authority)),
    tell: () => {},
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  };
  return { calls: archiveCalls(tools, () => {}), vault };
}

const search = (calls: ArchiveCalls, text: string) =>
  calls.search({ text, filters: NO_FILTERS, sort: 'relevance', off: [], limit: 50, offset: 0 });

describe('a whole archive', () => {
  let reports = 0;
  let dossier = '';
  beforeAll(async () => {
    const { calls, vault } = await start();
    expect(value(await calls.open()).how).toBe('opened');
    const summary = await calls.importSamples('samples-1');
    expect(summary.outcomes.filter((one) => one.outcome !== 'imported')).toEqual([]);
    reports = summary.outcomes.length;
    const [hit] = (await search(calls, 'INF Treaty')).hits;
    const { report, body } = value(await calls.report(hit?.report ?? ''));
    dossier = value(await calls.makeDossier('Arms control'));
    const from = body.indexOf('INF');
    const words = body.slice(from, from + 10).trim();
    value(
      await calls.addExcerpt(
        dossier,
        { report: report.id, start: from, end: from + words.length, words },
        'Look here.',
      ),
    );
    value(await calls.correct({ report: report.id, field: 'title', value: 'A title by hand' }));
    await vault.close();
  });
  afterAll(() => {
    for (const place of [folder, `${folder}-away`]) rmSync(place, { recursive: true, force: true });
  });

  it('is there again, as it was', async () => {
    const { calls, vault } = await start();
    expect(value(await calls.open())).toEqual({ how: 'opened', mended: [] });
    expect(await calls.state()).toMatchObject({ reports, samples: reports, notReadable: 0 });
    expect(value(await calls.dossier(dossier)).excerpts).toMatchObject([{ title: 'A title by hand', problem: null }]);
    expect(value(await calls.exportDossier(dossier, 'markdown')).bytes.length).toBeGreaterThan(200);
    await vault.close();
  });

  it('is built again from the vault when the browser has lost everything', async () => {
    const first = await start();
    await first.calls.open();
    const before = await search(first.calls, 'Lavorv');
    await first.vault.close();
    await Dexie.delete(databaseName(first.vault.archive));
    const { calls, vault } = await start();
    expect(value(await calls.open())).toMatchObject({ how: 'rebuilt', reports, lost: [] });
    expect({ ...(await search(calls, 'Lavorv')), ms: 0 }).toEqual({ ...before, ms: 0 });
    expect(value(await calls.dossier(dossier)).excerpts).toMatchObject([{ title: 'A title by hand', problem: null }]);
    await vault.close();
  });

  it('takes an import back and restores it', async () => {
    const { calls, vault } = await start();
    await calls.open();
    expect(value(await calls.takeBackImport('samples-1')).removed).toBe(reports);
    expect((await search(calls, '')).total).toBe(0);
    expect(value(await calls.dossier(dossier)).excerpts).toMatchObject([
      { problem: { code: 'report-taken-back' }, takenBack: 'samples-1' },
    ]);
    expect(value(await calls.restoreImport('samples-1')).restored).toBe(reports);
    expect((await search(calls, '')).total).toBe(reports);
    expect(value(await calls.dossier(dossier)).excerpts).toMatchObject([{ title: 'A title by hand', problem: null }]);
    await vault.close();
    const again = await start();
    expect(value(await again.calls.open()).how).toBe('opened');
    await again.vault.close();
  });

  it('still knows after closing that an import was taken back, and brings it back then', async () => {
    const first = await start();
    await first.calls.open();
    value(await first.calls.takeBackImport('samples-1'));
    await first.vault.close();
    const { calls, vault } = await start();
    expect(value(await calls.open())).toEqual({ how: 'opened', mended: [] });
    expect(await calls.imports()).toMatchObject([{ job: 'samples-1', files: 0, takenBack: reports, sample: true }]);
    expect(value(await calls.restoreImport('samples-1')).restored).toBe(reports);
    expect(await calls.imports()).toMatchObject([{ files: reports, takenBack: 0 }]);
    await vault.close();
  });

  it('opens as it was where the folder of the originals is away, says so once, and is whole when it is back', async () => {
    const originals = path.join(folder, 'originals');
    renameSync(originals, `${folder}-away`);
    const first = await start();
    expect(value(await first.calls.open())).toMatchObject({
      how: 'opened',
      problem: { sentence: expect.stringContaining(`cannot read ${reports} of ${reports} originals`) },
    });
    expect((await search(first.calls, 'Lavorv')).total).toBeGreaterThan(0);
    expect(value(await first.calls.exportDossier(dossier, 'markdown')).bytes.length).toBeGreaterThan(200);
    await first.vault.close();
    await Dexie.delete(databaseName(first.vault.archive));
    const second = await start();
    expect(value(await second.calls.open())).toMatchObject({
      how: 'rebuilt',
      problem: { code: 'original-missing', wayOut: expect.stringContaining('Connect the disk') },
    });
    await second.vault.close();
    rmSync(originals, { recursive: true, force: true });
    renameSync(`${folder}-away`, originals);
    const { calls, vault } = await start();
    expect(value(await calls.open())).toEqual({ how: 'opened', mended: [] });
    expect(await calls.state()).toMatchObject({ reports, notReadable: 0 });
    await vault.close();
  });

  it('is built again around an original that cannot be read, and importing the file again mends it', async () => {
    const first = await start();
    await first.calls.open();
    const [one] = await first.calls.originals('samples-1');
    const { original, name } = one ?? { original: '', name: '' };
    await first.vault.close();
    const place = path.join(folder, 'originals', original.slice(0, 2), original);
    rmSync(place);
    mkdirSync(place);
    await Dexie.delete(databaseName(first.vault.archive));
    const { calls, vault } = await start();
    expect(value(await calls.open())).toMatchObject({ how: 'rebuilt', reports: reports - 1, lost: [name] });
    await calls.importSamples('samples-2');
    expect(await calls.state()).toMatchObject({ reports, notReadable: 0 });
    expect(value(await calls.originalText(original, null)).text).not.toBe('');
    await vault.close();
  });
});
