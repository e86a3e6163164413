import { beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../renderer/core/archive/archive.ts';
import { correct, withdrawCorrection } from '../../renderer/core/archive/correct.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { originalViews } from '../../renderer/core/archive/imports.ts';
import type { Store, Vault } from '../../renderer/core/archive/ports.ts';
import { reportView } from '../../renderer/core/archive/report-view.ts';
import { restoreImport, takeBackImport } from '../../renderer/core/archive/take-back.ts';
import { wholeReport } from '../../renderer/core/archive/whole-report.ts';
import { done, failed, type Result } from '../../renderer/core/model/problem.ts';
import { type Desk, desk, incoming, openDesk, opened, sha256, value } from './doubles/desk.ts';
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
});

describe('a bundle too large to be held', () => {
  const REPORTS = 730;
  const many = bundleText(...Array.from({ length: REPORTS }, (_, i) => fileText(`Report ${i}`, `Number ${i}.`)));
  const file = incoming('all.xml', many);

  /** A desk whose store calls `before` ahead of each change that puts reports. */
  async function openedWith(at: Desk, before: (put: number) => Result<null>): Promise<Archive> {
    const store = (inner: Store): Store => ({
      ...inner,
      change: async (change) => {
        const may = before(change.put?.length ?? 0);
        return may.ok ? inner.change(change) : may;
      },
    });
    return value(await openDesk(at, { store })).archive;
  }

  it('goes into the store in parts, and all of it arrives', async () => {
    const at = desk();
    const sizes: number[] = [];
    const archive = await openedWith(at, (put) => {
      sizes.push(put);
      return done(null);
    });
    const { outcomes } = await importFiles(archive, 'many', [file], false);
    expect(outcomes.map(({ place }) => place)).toEqual(Array.from({ length: REPORTS }, (_, i) => String(i + 1)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
    expect(archive.index.catalogue.size()).toBe(REPORTS);
    expect(originalViews(archive, 'many')).toMatchObject([{ problem: null }]);
    expect((await opened(at)).index.catalogue.size()).toBe(REPORTS);
  });

  it('that was cut off on the way says so, can be used, and is read whole at the next opening', async () => {
    const at = desk();
    const cut: Desk[] = [];
    const archive = await openedWith(at, () => {
      if (at.rows.reports.size === 400) cut.push(structuredClone(at));
      return done(null);
    });
    await importFiles(archive, 'many', [file], false);
    const [after] = cut;
    if (!after) throw new Error('no state on the way was seen');
    expect([...after.rows.originals.values()]).toMatchObject([{ problem: { code: 'reading-under-way' } }]);
    const again = await opened(after);
    expect(again.index.catalogue.size()).toBe(REPORTS);
    expect(originalViews(again, 'many')).toMatchObject([{ problem: null }]);
  });

  it('whose later parts find no room stays in the vault, and comes in whole once there is', async () => {
    const at = desk();
    const archive = await openedWith(at, () =>
      at.rows.reports.size < 400 ? done(null) : failed('disk-full', 'The disk is full.', 'Make room.'),
    );
    const { outcomes, problem } = await importFiles(archive, 'many', [file], false);
    expect(problem).toMatchObject({ code: 'disk-full' });
    expect(outcomes.filter(({ outcome }) => outcome === 'imported')).toHaveLength(400);
    expect(outcomes.at(-1)).toMatchObject({ outcome: 'not-readable', kept: true });
    expect((await opened(at)).index.catalogue.size()).toBe(REPORTS);
  });

  it('whose file cannot be kept leaves nothing in the store', async () => {
    const at = desk();
    const vault = (inner: Vault): Vault => ({
      ...inner,
      keep: async () => failed('disk-full', 'The disk is full.', 'Make room.'),
    });
    const { archive } = value(await openDesk(at, { vault }));
    await importFiles(archive, 'many', [file], false);
    expect(at.rows.reports.size).toBe(0);
  });

  it('is read again in parts when a correction overtakes it', async () => {
    const at = desk();
    let due = true;
    const archive = await openedWith(at, () => {
      if (due && at.rows.reports.size === 600) {
        due = false;
        void correct(archive, { report: `${sha256(many)}#7`, field: 'title', value: 'Seventh' });
      }
      return done(null);
    });
    await importFiles(archive, 'many', [file], false);
    await archive.edits.idle();
    const titles = [...archive.index.catalogue.rows()].map((row) => row.title);
    expect(titles).toHaveLength(REPORTS);
    expect(titles.filter((title) => title === 'Seventh')).toHaveLength(1);
    expect([...(await opened(at)).index.catalogue.rows()].map((row) => row.title)).toContain('Seventh');
  });
});
