import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../renderer/core/archive/archive.ts';
import { correct, withdrawCorrection } from '../../renderer/core/archive/correct.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { originalViews } from '../../renderer/core/archive/imports.ts';
import { reportView } from '../../renderer/core/archive/report-view.ts';
import { restoreImport, takeBackImport } from '../../renderer/core/archive/take-back.ts';
import { wholeReport } from '../../renderer/core/archive/whole-report.ts';
import { type Desk, desk, incoming, opened, sha256, value } from './doubles/desk.ts';
import { noRows } from './doubles/memory-store.ts';
import { bundleText, fileText } from './doubles/plain-knowledge.ts';

const TEXT = bundleText(fileText('Harbour', 'Cranes.'), 'no \0 text', fileText('Quay', 'Ships.'));
const ID = sha256(TEXT);

describe('a file that holds several reports', () => {
  let at: Desk;
  let archive: Archive;
  beforeEach(async () => {
    at = desk();
    archive = await opened(at);
    await importFiles(archive, 'job', [incoming('month.zip', TEXT)], false);
  });
  const titles = (of: Archive) => [...of.index.catalogue.rows()].map((row) => row.title).sort();

  it('is told report by report, with the place that gave none', async () => {
    const again = await importFiles(archive, 'again', [incoming('month.zip', TEXT)], false);
    expect(again.outcomes.map(({ outcome, place }) => [outcome, place])).toEqual([
      ['already-there', '1'],
      ['already-there', '3'],
      ['not-readable', '2'],
    ]);
    const [view] = originalViews(archive, 'job');
    expect(view).toMatchObject({ problem: null, reports: [{ place: '1' }, { place: '3' }], unread: [{ place: '2' }] });
  });

  it('lets one of them be corrected, and the others stay', async () => {
    const id = `${ID}#3`;
    const quay = value(await reportView(archive, `${ID}#1`));
    expect(value(await correct(archive, { report: id, field: 'title', value: 'Mole' })).report.title.value).toBe(
      'Mole',
    );
    expect(value(await reportView(archive, `${ID}#1`))).toEqual(quay);
    expect(titles(archive)).toEqual(['Harbour', 'Mole']);
    expect(originalViews(archive, 'job')[0]?.unread).toHaveLength(1);
    at.rows.sentinel = null;
    expect(titles(await opened(at))).toEqual(['Harbour', 'Mole']);
    value(await withdrawCorrection(archive, id, 'title'));
    expect(titles(archive)).toEqual(['Harbour', 'Quay']);
  });

  it('comes back whole after the store was lost, and after its import was taken back', async () => {
    const rebuilt = await opened({ ...at, rows: noRows() });
    expect(titles(rebuilt)).toEqual(['Harbour', 'Quay']);
    value(await takeBackImport(archive, 'job'));
    expect(titles(archive)).toEqual([]);
    value(await restoreImport(archive, 'job'));
    expect(titles(archive)).toEqual(['Harbour', 'Quay']);
  });

  it('mends the one that the store damaged', async () => {
    const id = `${ID}#1`;
    const stored = at.rows.reports.get(id);
    if (stored) at.rows.reports.set(id, { ...stored, report: { ...stored.report, file: 'other' } });
    expect(value(await wholeReport(archive, id)).report.file).toBe('month.zip');
  });

  it('of thousands is stored in parts, and all of them arrive', async () => {
    const many = bundleText(...Array.from({ length: 730 }, (_, i) => fileText(`Report ${i}`, `Number ${i}.`)));
    const { outcomes } = await importFiles(archive, 'many', [incoming('all.xml', many)], false);
    expect(outcomes).toHaveLength(730);
    expect(archive.index.catalogue.size()).toBe(732);
    expect((await opened(at)).index.catalogue.size()).toBe(732);
  });
});
