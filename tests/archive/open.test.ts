import { beforeEach, describe, expect, it } from 'vitest';
import { archiveState } from '../../renderer/core/archive/archive.ts';
import { makeDossier } from '../../renderer/core/archive/dossier.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import type { Vault } from '../../renderer/core/archive/ports.ts';
import { searchArchive } from '../../renderer/core/archive/searching.ts';
import { failed } from '../../renderer/core/model/problem.ts';
import { request } from '../search/corpus.ts';
import { type Desk, desk, incoming, openDesk, opened, sha256, value } from './doubles/desk.ts';
import type { Rows } from './doubles/memory-store.ts';
import { noRows } from './doubles/memory-store.ts';
import { write } from './doubles/memory-vault.ts';
import { fileText } from './doubles/plain-knowledge.ts';

const TEXTS = ['Arvania', 'Borduria', 'harbour'].map((word) => fileText(`On ${word}`, `All about ${word}.`));

async function filled(): Promise<Desk> {
  const at = desk();
  const archive = await opened(at);
  await importFiles(
    archive,
    'job',
    TEXTS.map((text, i) => incoming(`${i}.txt`, text)),
    false,
  );
  value(await makeDossier(archive, 'My dossier'));
  return at;
}

describe('opening an archive', () => {
  let at: Desk;
  let rows: Rows;
  beforeEach(async () => {
    at = await filled();
    ({ rows } = at);
  });

  it('that is as it was left is only opened', async () => {
    const { opening, archive } = value(await openDesk(at));
    expect(opening).toEqual({ how: 'opened', mended: [] });
    expect(archive.index.catalogue.size()).toBe(3);
  });

  it('that is new is only opened', async () => {
    expect(value(await openDesk(desk())).opening.how).toBe('opened');
  });

  const sentinel = () => {
    if (!rows.sentinel) throw new Error('no sentinel');
    return rows.sentinel;
  };

  it.each<[string, () => void, RegExp]>([
    ['the index is gone', () => Object.assign(rows, noRows()), /missing/],
    ['one report is gone', () => rows.reports.delete(sha256(TEXTS[0] ?? '')), /2 reports/],
    ['one original is gone', () => rows.originals.delete(sha256(TEXTS[0] ?? '')), /2 files|of 2/],
    ['a dossier is gone', () => rows.dossiers.clear(), /other texts/],
    ['it belongs to another archive', () => (rows.sentinel = { ...sentinel(), archive: 'other' }), /another archive/],
    ['another version read the reports', () => (rows.sentinel = { ...sentinel(), version: 99 }), /differently/],
    [
      'it belongs to another journal',
      () => (rows.sentinel = { ...sentinel(), mark: { ...sentinel().mark, hash: 'f' } }),
      /another journal/,
    ],
    ['it is ahead of the journal', () => (rows.sentinel = { ...sentinel(), mark: { n: 999, hash: 'f' } }), /newer/],
    ['it counts wrongly', () => (rows.sentinel = { ...sentinel(), reports: 1 }), /should hold 1/],
  ])('is built again when %s', async (_, harm, why) => {
    harm();
    const { opening, archive } = value(await openDesk(at));
    expect(opening).toMatchObject({ how: 'rebuilt', reports: 3, lost: [] });
    expect(opening.how === 'rebuilt' && opening.why).toMatch(why);
    expect((await searchArchive(archive, request('harbour'))).total).toBe(1);
    expect([...archive.yours.dossiers.values()].map((one) => one.name)).toEqual(['My dossier']);
    expect(value(await openDesk(at)).opening.how).toBe('opened');
  });

  it('whose text changed under the same hash is built again', async () => {
    const [id, stored] = [...rows.reports][0] ?? [];
    if (id && stored) rows.reports.set(id, { ...stored, body: 'f'.repeat(64) });
    expect(value(await openDesk(at)).opening.how).toBe('rebuilt');
  });

  it('whose journal has news catches up: a file, a dossier, a removed file', async () => {
    const text = fileText('News', 'A new harbour.');
    at.disk.files.set(sha256(text), new TextEncoder().encode(text));
    write(at.disk, [
      { kind: 'original-kept', original: sha256(text), name: 'n.txt', size: text.length, sample: false, job: 'later' },
      { kind: 'dossier-made', dossier: 'd-2', name: 'Second' },
      { kind: 'original-removed', original: sha256(TEXTS[0] ?? '') },
      { kind: 'field-corrected', correction: { report: sha256(TEXTS[1] ?? ''), field: 'title', value: 'By hand' } },
    ]);
    const { opening, archive } = value(await openDesk(at));
    expect(opening).toMatchObject({ how: 'caught-up', entries: 4, lost: [] });
    const titles = [...archive.index.catalogue.rows()].map((row) => row.title).sort();
    expect(titles).toEqual(['By hand', 'News', 'On harbour']);
    expect(archive.yours.dossiers.size).toBe(2);
    expect(value(await openDesk(at)).opening.how).toBe('opened');
  });

  it('whose journal has a file in a later import than the store lists it there', async () => {
    const [original = ''] = rows.originals.keys();
    write(at.disk, [
      { kind: 'original-removed', original },
      { kind: 'original-kept', original, name: 'again.txt', size: 9, sample: false, job: 'later' },
    ]);
    const { opening, archive } = value(await openDesk(at));
    expect(opening).toMatchObject({ how: 'caught-up', lost: [] });
    expect(archive.originals.get(original)).toMatchObject({ job: 'later', name: 'again.txt', takenBack: false });
    expect(archive.index.catalogue.size()).toBe(3);
  });

  it('names originals that the vault cannot give, and keeps them in the list', async () => {
    at.disk.files.delete(sha256(TEXTS[1] ?? ''));
    Object.assign(rows, noRows());
    const { opening, archive } = value(await openDesk(at));
    expect(opening).toMatchObject({ how: 'rebuilt', reports: 2, lost: ['1.txt'] });
    expect(archive.originals.get(sha256(TEXTS[1] ?? ''))?.problem?.code).toBe('original-missing');
  });

  const asWhole = (vault: Vault): Vault => {
    const lost = () => at.disk.files.size === 0;
    const problem = failed('disk-error', 'The folder with all originals is not there.', 'Put it back.');
    return {
      ...vault,
      read: async (original) => (lost() ? problem : vault.read(original)),
      check: async (from) => (lost() ? problem : vault.check(from)),
    };
  };
  describe.each([
    ['one by one', (vault: Vault) => vault],
    ['as the vault says of their folder', asWhole],
  ])('whose originals are out of reach, %s', (_how, vault) => {
    const open = () => openDesk(at, { vault });
    let away: Map<string, Uint8Array>;
    beforeEach(() => {
      away = new Map(at.disk.files);
      at.disk.files.clear();
    });
    const bringBack = () => {
      for (const [original, bytes] of away) at.disk.files.set(original, bytes);
    };
    const said = { sentence: expect.stringMatching(/3 of 3 originals.*“originals” in \/archive.*Nothing was deleted/) };

    it('keeps every report that the store has, and says once what is missing and where it should be', async () => {
      const { opening, archive } = value(await open());
      expect(opening).toMatchObject({ how: 'opened', problem: said });
      expect((await searchArchive(archive, request('harbour'))).total).toBe(1);
      expect(archiveState(archive).notReadable).toBe(0);
    });

    it.each<[string, () => unknown]>([
      ['another version of the app reads differently', () => (rows.sentinel = { ...sentinel(), version: 99 })],
      ['the store is damaged', () => (rows.sentinel = { ...sentinel(), digest: 'f'.repeat(64) })],
    ])('is not emptied where %s, and is built again when they are back', async (_, harm) => {
      harm();
      const first = value(await open());
      expect(first.opening).toMatchObject({ problem: said });
      expect((await searchArchive(first.archive, request('harbour'))).total).toBe(1);
      value(await makeDossier(first.archive, 'Meanwhile'));
      bringBack();
      const { opening, archive } = value(await open());
      expect(opening).toMatchObject({ how: 'rebuilt', reports: 3, lost: [] });
      expect([...archive.yours.dossiers.values()].map((one) => one.name)).toEqual(['My dossier', 'Meanwhile']);
    });

    it('follows the journal all the same', async () => {
      write(at.disk, [{ kind: 'dossier-made', dossier: 'd-2', name: 'Second' }]);
      const { opening, archive } = value(await open());
      expect(opening).toMatchObject({ how: 'caught-up', lost: [], problem: said });
      expect(archive.yours.dossiers.size).toBe(2);
      expect(archive.index.catalogue.size()).toBe(3);
    });

    it('has them again at the first opening after they are back, though the store was lost meanwhile', async () => {
      Object.assign(rows, noRows());
      const { opening } = value(await open());
      expect(opening).toMatchObject({ how: 'rebuilt', reports: 0, problem: said });
      bringBack();
      const next = value(await open());
      expect(next.opening).toEqual({ how: 'opened', mended: [] });
      expect(next.archive.index.catalogue.size()).toBe(3);
      expect(archiveState(next.archive).notReadable).toBe(0);
    });
  });

  it('says nothing of the originals as a whole where only one is missing', async () => {
    at.disk.files.delete(sha256(TEXTS[1] ?? ''));
    expect(value(await openDesk(at)).opening).toEqual({ how: 'opened', mended: [] });
  });

  it('that a later app wrote is left alone', async () => {
    rows.newer = true;
    const before = structuredClone(rows);
    const answer = await openDesk(at);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'index-newer-than-app' } });
    expect(rows).toEqual(before);
  });

  it('is never shown without reports because the vault fell silent', async () => {
    Object.assign(rows, noRows());
    const silent = await openDesk(at, {
      vault: (vault) => ({
        ...vault,
        read: async () => ({
          ok: false,
          problem: { code: 'host-gone', sentence: 'Gone.', wayOut: 'Wait.', details: '' },
        }),
      }),
    });
    expect(silent).toMatchObject({ ok: false, problem: { code: 'host-gone' } });
    expect(value(await openDesk(at)).opening).toMatchObject({ how: 'caught-up' });
  });
});
