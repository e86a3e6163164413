import { describe, expect, it } from 'vitest';
import type { Archive } from '../../renderer/core/archive/archive.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { importsOf, originalViews } from '../../renderer/core/archive/imports.ts';
import { searchArchive } from '../../renderer/core/archive/searching.ts';
import { restoreImport, takeBackImport } from '../../renderer/core/archive/take-back.ts';
import { failed } from '../../renderer/core/model/problem.ts';
import { NO_FILTERS } from '../../renderer/core/model/search.ts';
import { request } from '../search/corpus.ts';
import { desk, incoming, openDesk, opened, value } from './doubles/desk.ts';
import { noRows } from './doubles/memory-store.ts';
import { fileText } from './doubles/plain-knowledge.ts';

const files = (count: number) =>
  Array.from({ length: count }, (_, i) => incoming(`${i}.txt`, fileText(`Report ${i}`, `Harbour number ${i}.`)));
const BINARY = incoming('picture.txt', 'a\0b');

describe('an import in the list', () => {
  const listed = (archive: Archive) =>
    importsOf(archive).map(({ job, files: here, takenBack }) => [job, here, takenBack]);

  it('stays there when it is taken back, also for the next opening and after a rebuild', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'one', files(2), false);
    await importFiles(archive, 'two', files(5), false);
    value(await takeBackImport(archive, 'one'));
    const expected = [
      ['two', 3, 0],
      ['one', 0, 2],
    ];
    expect(listed(archive).sort()).toEqual(expected.toSorted());
    const next = value(await openDesk(at));
    expect(next.opening.how).toBe('opened');
    expect(listed(next.archive)).toEqual(expected);
    Object.assign(at.rows, noRows());
    const { archive: rebuilt } = value(await openDesk(at));
    expect(listed(rebuilt)).toEqual(expected);
    expect(rebuilt.index.catalogue.size()).toBe(3);
    expect(value(await restoreImport(rebuilt, 'one'))).toEqual({ restored: 2 });
    expect(listed(rebuilt)).toEqual([
      ['two', 3, 0],
      ['one', 2, 0],
    ]);
    expect(listed(value(await openDesk(at)).archive)).toEqual(listed(rebuilt));
  });

  it('says what of it is back where the trash has lost a part', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'one', files(3), false);
    value(await takeBackImport(archive, 'one'));
    at.disk.trash.delete([...at.disk.trash.keys()][0] ?? '');
    value(await restoreImport(archive, 'one'));
    expect(listed(archive)).toEqual([['one', 2, 1]]);
    expect(listed(value(await openDesk(at)).archive)).toEqual([['one', 2, 1]]);
  });

  it('loses a file that was taken back to the import that brings it again', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'one', files(3), false);
    value(await takeBackImport(archive, 'one'));
    const again = await importFiles(archive, 'two', files(1), false);
    expect(again.outcomes.map((one) => one.outcome)).toEqual(['imported']);
    expect(listed(archive).sort()).toEqual([
      ['one', 0, 2],
      ['two', 1, 0],
    ]);
    expect(listed(value(await openDesk(at)).archive)).toEqual(listed(archive));
    expect(value(await restoreImport(archive, 'one'))).toEqual({ restored: 2 });
    expect(archive.index.catalogue.size()).toBe(3);
  });

  it('is as the journal has it where the machine stopped before the store followed', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'one', files(2), false);
    const change = async () => failed('disk-error', 'No.', 'Wait.');
    Object.assign(archive.tools, { store: { ...archive.tools.store, change } });
    expect(await takeBackImport(archive, 'one')).toMatchObject({ ok: false });
    const { archive: next, opening } = value(await openDesk(at));
    expect(opening.how).toBe('caught-up');
    expect(listed(next)).toEqual([['one', 0, 2]]);
    expect(next.index.catalogue.size()).toBe(0);
  });

  it('lists its files with what is known of their reports, and can be searched alone', async () => {
    const archive = await opened(desk());
    await importFiles(archive, 'one', [...files(2), BINARY], false);
    await importFiles(archive, 'two', files(3), false);
    const views = originalViews(archive, 'one');
    expect(views.map(({ name, problem, reports }) => [name, problem?.code, reports.map(({ title }) => title)])).toEqual(
      [
        ['0.txt', undefined, ['Report 0']],
        ['1.txt', undefined, ['Report 1']],
        ['picture.txt', 'file-not-text', []],
      ],
    );
    expect(views[0]?.reports).toMatchObject([{ series: 'Tide', date: '2020-01-31', please: [] }]);
    const titles = async (text: string, imports: readonly string[]) =>
      (await searchArchive(archive, request(text, { filters: { ...NO_FILTERS, imports } }))).hits
        .map((hit) => hit.title)
        .sort();
    for (const text of ['', 'harbour']) {
      expect(await titles(text, ['one'])).toEqual(['Report 0', 'Report 1']);
      expect(await titles(text, ['two'])).toEqual(['Report 2']);
      expect(await titles(text, ['one', 'two'])).toHaveLength(3);
      expect(await titles(text, [])).toHaveLength(3);
      expect(await titles(text, ['three'])).toEqual([]);
    }
    value(await takeBackImport(archive, 'one'));
    expect(originalViews(archive, 'one').map(({ takenBack, reports }) => [takenBack, reports.length])).toEqual(
      Array(3).fill([true, 0]),
    );
  });
});

describe('taking an import back', () => {
  it('removes its reports and restoring brings them back, corrections and all', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'one', files(2), false);
    await importFiles(archive, 'two', files(5), false);
    expect(
      importsOf(archive)
        .map(({ job, files: count }) => [job, count])
        .sort(),
    ).toEqual([
      ['one', 2],
      ['two', 3],
    ]);
    expect(value(await takeBackImport(archive, 'two'))).toEqual({ removed: 3 });
    expect((await searchArchive(archive, request('harbour'))).total).toBe(2);
    expect(at.disk.files.size).toBe(2);
    expect(value(await openDesk(at)).opening.how).toBe('opened');
    expect(value(await restoreImport(archive, 'two'))).toEqual({ restored: 3 });
    expect((await searchArchive(archive, request('harbour'))).total).toBe(5);
    expect(value(await openDesk(at)).opening.how).toBe('opened');
    const again = await importFiles(archive, 'three', files(5), false);
    expect(again.outcomes.every((one) => one.outcome === 'already-there')).toBe(true);
  });

  it('restores what the trash has and names the rest', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'one', files(3), false);
    value(await takeBackImport(archive, 'one'));
    const [lost = '', ...others] = [...at.disk.trash.keys()];
    at.disk.trash.delete(lost);
    expect(value(await restoreImport(archive, 'one'))).toEqual({ restored: 2 });
    expect(archive.index.catalogue.size()).toBe(2);
    const told = at.events.flatMap((event) => (event.event === 'problem' ? [event.problem.sentence] : []));
    expect(told).toEqual([expect.stringContaining('“0.txt”')]);
    expect(value(await openDesk(at)).opening.how).toBe('opened');
    for (const other of others) expect(at.disk.files.has(other)).toBe(true);
    expect(await restoreImport(archive, 'one')).toMatchObject({ ok: false, problem: { code: 'original-missing' } });
  });
});
