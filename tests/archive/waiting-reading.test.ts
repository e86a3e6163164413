import { describe, expect, it } from 'vitest';
import { correct } from '../../renderer/core/archive/correct.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import type { IncomingFile } from '../../renderer/core/archive/import-file.ts';
import { desk, incoming, openDesk, opened, value } from './doubles/desk.ts';
import { noRows } from './doubles/memory-store.ts';
import { fileText } from './doubles/plain-knowledge.ts';

const files = (count: number) =>
  Array.from({ length: count }, (_, i) => incoming(`${i}.txt`, fileText(`Report ${i}`, `Harbour number ${i}.`)));

describe('a correction of a report whose lost file comes in again', () => {
  const BY_HAND = 'By hand';

  /** An archive that has lost the original of its one report; the store is slow where `stored` is. */
  async function lostOne(stored: () => Promise<void>) {
    const at = desk();
    const archive = await opened(at);
    const [file] = files(1) as [IncomingFile];
    await importFiles(archive, 'one', [file], false);
    const [id = ''] = at.disk.files.keys();
    at.disk.files.clear();
    Object.assign(at.rows, noRows());
    const { archive: next } = value(
      await openDesk(at, {
        store: (store) => ({
          ...store,
          change: async (change) => {
            if (change.put?.length) await stored();
            return store.change(change);
          },
        }),
      }),
    );
    expect(next.originals.get(id)?.problem?.code).toBe('original-missing');
    const titleOf = () => at.rows.reports.get(id)?.report.title.value;
    return { at, archive: next, file, titleOf, byHand: { report: id, field: 'title', value: BY_HAND } as const };
  }

  it('that is made while the store is slow is not overwritten by the older reading', async () => {
    const reached = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    let changes = 0;
    const { at, archive, file, titleOf, byHand } = await lostOne(async () => {
      if (changes++ > 0) return;
      reached.resolve();
      await gate.promise;
    });
    const importing = importFiles(archive, 'two', [file], false);
    await reached.promise;
    const correcting = correct(archive, byHand);
    setTimeout(gate.resolve, 20);
    await importing;
    expect(value(await correcting).report.title.value).toBe(BY_HAND);
    expect(titleOf()).toBe(BY_HAND);
    expect(value(await openDesk(at)).opening.how).toBe('opened');
  });

  it('that is made between reading and storing is in what is stored', async () => {
    const { at, archive, file, titleOf, byHand } = await lostOne(async () => {});
    const [, later] = files(2) as [IncomingFile, IncomingFile];
    const bytes: IncomingFile['bytes'] = async () => {
      expect(titleOf()).toBeUndefined();
      expect(value(await correct(archive, byHand)).report.title.value).toBe(BY_HAND);
      return later.bytes();
    };
    await importFiles(archive, 'two', [file, { ...later, bytes }], false);
    expect(titleOf()).toBe(BY_HAND);
    expect(value(await openDesk(at)).opening.how).toBe('opened');
  });
});
