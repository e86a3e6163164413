import { describe, expect, it, vi } from 'vitest';
import { makeDossier } from '../../renderer/core/archive/dossier.ts';
import { cancelImport, importFiles } from '../../renderer/core/archive/import.ts';
import type { IncomingFile } from '../../renderer/core/archive/import-file.ts';
import { openArchive } from '../../renderer/core/archive/open.ts';
import type { Store } from '../../renderer/core/archive/ports.ts';
import { searchArchive } from '../../renderer/core/archive/searching.ts';
import { failed } from '../../renderer/core/model/problem.ts';
import { request } from '../search/corpus.ts';
import { desk, incoming, openDesk, opened, toolsOver, value } from './doubles/desk.ts';
import { fuse, Stopped } from './doubles/fuse.ts';
import { noRows } from './doubles/memory-store.ts';
import { fileText } from './doubles/plain-knowledge.ts';

const files = (count: number) =>
  Array.from({ length: count }, (_, i) => incoming(`${i}.txt`, fileText(`Report ${i}`, `Harbour number ${i}.`)));
const BINARY = incoming('picture.txt', 'a\0b');

describe('an import', () => {
  it('gives every file an outcome and tells its progress', async () => {
    const at = desk();
    const archive = await opened(at);
    const gone = {
      name: 'gone.txt',
      size: 4,
      bytes: async () => failed('file-changed-under-way', 'Gone.', 'Choose again.'),
    };
    const summary = await importFiles(
      archive,
      'job',
      [...files(3), BINARY, incoming('empty.txt', ''), gone, ...files(1)],
      false,
    );
    expect(summary.outcomes.map((one) => one.outcome)).toEqual([
      'imported',
      'imported',
      'imported',
      'not-readable',
      'not-readable',
      'not-readable',
      'already-there',
    ]);
    expect(
      summary.outcomes.flatMap((one) =>
        one.outcome === 'not-readable' ? [[one.file, one.kept, one.problem.code]] : [],
      ),
    ).toEqual([
      ['picture.txt', true, 'file-not-text'],
      ['empty.txt', false, 'file-empty'],
      ['gone.txt', false, 'file-changed-under-way'],
    ]);
    const told = at.events.flatMap((event) => (event.event === 'import-progress' ? [event.progress] : []));
    expect(told.flatMap((progress) => progress.outcomes)).toEqual(summary.outcomes);
    expect(told.at(-1)).toMatchObject({ finished: 7, total: 7, file: '' });
    expect(at.events.at(-1)).toMatchObject({ event: 'state', state: { reports: 3, originals: 4, notReadable: 1 } });
  });

  it('of the same files changes nothing', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'one', [...files(5), BINARY], false);
    const before = structuredClone({ ...at.rows, sentinel: null });
    const again = await importFiles(archive, 'two', [...files(5), BINARY], false);
    expect(again.outcomes.map((one) => one.outcome)).toEqual([...Array(5).fill('already-there'), 'not-readable']);
    expect({ ...at.rows, sentinel: null }).toEqual(before);
  });

  it('of known files does not look through all reports for each of them', async () => {
    const archive = await opened(desk());
    await importFiles(archive, 'one', files(60), false);
    const rows = vi.spyOn(archive.index.catalogue, 'rows');
    const again = await importFiles(archive, 'two', files(60), false);
    expect(again.outcomes.every((one) => one.outcome === 'already-there')).toBe(true);
    expect(rows.mock.calls.length).toBeLessThan(10);
  });

  it('mends an original that the vault has lost since, whether the archive knows of the loss or not', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'one', files(2), false);
    const whole = new Map(at.disk.files);
    const [lost = ''] = whole.keys();
    at.disk.files.delete(lost);
    expect((await importFiles(archive, 'two', files(2), false)).outcomes.map((one) => one.outcome)).toEqual([
      'already-there',
      'already-there',
    ]);
    expect(at.disk.files).toEqual(whole);
    at.disk.files.delete(lost);
    Object.assign(at.rows, noRows());
    const { archive: next, opening } = value(await openDesk(at));
    expect(opening).toMatchObject({ how: 'rebuilt', lost: ['0.txt'] });
    await importFiles(next, 'three', files(1), false);
    expect(at.disk.files).toEqual(whole);
    expect(next.originals.get(lost)).toMatchObject({ job: 'one', problem: null });
    expect(next.index.catalogue.size()).toBe(2);
    expect(at.disk.lines.filter((line) => line.kind === 'original-kept')).toHaveLength(2);
    expect(value(await openDesk(at)).opening.how).toBe('opened');
  });

  it('can be searched while it runs', async () => {
    const at = desk();
    const tools = toolsOver(at);
    const seen: number[] = [];
    let looking = async () => {};
    const { archive } = value(await openArchive({ ...tools, breathe: () => looking() }));
    looking = async () => void seen.push((await searchArchive(archive, request('harbour'))).total);
    await importFiles(archive, 'job', files(100), false);
    expect(seen.length).toBe(100);
    expect(seen.some((total) => total > 0 && total < 100)).toBe(true);
  });

  it('ends after the files in hand when it is cancelled, and a second import takes up the rest', async () => {
    const at = desk();
    let cancel = () => {};
    const { archive } = value(await openArchive({ ...toolsOver(at), breathe: async () => cancel() }));
    cancel = () => cancelImport(archive, 'job');
    const summary = await importFiles(archive, 'job', files(10), false);
    expect(summary).toMatchObject({ cancelled: true, problem: null });
    const finished = summary.outcomes.length;
    expect(finished).toBeGreaterThan(0);
    expect(finished).toBeLessThan(6);
    cancel = () => {};
    const rest = await importFiles(archive, 'rest', files(10), false);
    const kinds = [...Array(finished).fill('already-there'), ...Array(10 - finished).fill('imported')];
    expect(rest.outcomes.map((one) => one.outcome)).toEqual(kinds);
  });

  it('stops at a full disk and says so; what was finished stays', async () => {
    const at = desk();
    let kept = 0;
    const full = await openDesk(at, {
      vault: (vault) => ({
        ...vault,
        keep: async (file) => (kept++ < 4 ? vault.keep(file) : failed('disk-full', 'Full.', 'Free space.')),
      }),
    });
    const summary = await importFiles(value(full).archive, 'job', files(10), false);
    expect(summary.problem?.code).toBe('disk-full');
    const kinds = summary.outcomes.map((one) => one.outcome);
    expect(kinds.slice(0, 5)).toEqual([...Array(4).fill('imported'), 'not-readable']);
    // Files that were in hand meet the full disk too; no others are begun.
    expect(new Set(kinds.slice(5))).toEqual(new Set(['not-readable']));
    expect(kinds.length).toBeLessThan(10);
    expect(value(await openDesk(at)).archive.index.catalogue.size()).toBe(4);
  });

  it('whose batch cannot be stored says that the files are kept; the next opening has them', async () => {
    const at = desk();
    let broken = false;
    const { archive } = value(
      await openDesk(at, {
        store: (store) => ({
          ...store,
          change: async (change) => (broken ? failed('disk-full', 'Full.', 'Free space.') : store.change(change)),
        }),
      }),
    );
    broken = true;
    const summary = await importFiles(archive, 'job', files(2), false);
    expect(summary.outcomes).toMatchObject([
      { outcome: 'not-readable', kept: true },
      { outcome: 'not-readable', kept: true },
    ]);
    expect(value(await openDesk(at))).toMatchObject({
      opening: { how: 'caught-up' },
      archive: { originals: { size: 2 } },
    });
  });

  it('is not passed by a dossier that is made meanwhile', async () => {
    const at = desk();
    const { archive } = value(await openDesk(at));
    const tools = toolsOver(at);
    const failing: Store = {
      ...tools.store,
      change: async (change) => {
        if (change.put?.length) throw new Stopped();
        return tools.store.change(change);
      },
    };
    Object.assign(archive.tools, { store: failing });
    const [first, second, third] = files(3) as [IncomingFile, IncomingFile, IncomingFile];
    const bytes: IncomingFile['bytes'] = async () => {
      value(await makeDossier(archive, 'Meanwhile'));
      return second.bytes();
    };
    await expect(importFiles(archive, 'job', [first, { ...second, bytes }, third], false)).rejects.toThrow(Stopped);
    const { archive: next } = value(await openDesk(at));
    expect(next.index.catalogue.size()).toBe(3);
    expect([...next.yours.dossiers.values()].map((one) => one.name)).toEqual(['Meanwhile']);
  });
});

describe('a machine that stops during an import', () => {
  const all = [...files(6), BINARY];
  const WRITES = 40;

  it.each(['before', 'after'] as const)('%s any of its writes loses nothing that was told', async (when) => {
    const whole = desk();
    await importFiles(await opened(whole), 'job', all, false);
    let stops = 0;
    for (let write = 0; write < WRITES; write++) {
      const at = desk();
      const machine = fuse(write, when);
      const result = await (async () => {
        const tools = toolsOver(at);
        const { archive } = value(
          await openArchive({
            ...tools,
            vault: machine.wrap(tools.vault, ['keep', 'append']),
            store: machine.wrap(tools.store, ['wipe', 'change']),
          }),
        );
        return importFiles(archive, 'job', all, false);
      })().catch((thrown: unknown) => thrown);
      if (result instanceof Stopped) stops++;
      const told = at.events.flatMap((event) => (event.event === 'import-progress' ? event.progress.outcomes : []));
      const reopened = value(await openDesk(at)).archive;
      for (const one of told)
        if (one.outcome === 'imported') expect(reopened.index.catalogue.row(one.report)).toBeDefined();
      await importFiles(reopened, 'again', all, false);
      expect(new Set(at.rows.reports.keys())).toEqual(new Set(whole.rows.reports.keys()));
      expect(new Set(at.rows.originals.keys())).toEqual(new Set(whole.rows.originals.keys()));
      expect(value(await openDesk(at)).opening.how).toBe('opened');
    }
    expect(stops).toBeGreaterThan(8);
  });
});
