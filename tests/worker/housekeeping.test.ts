import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { openArchive } from '../../renderer/core/archive/open.ts';
import { housekeeping } from '../../renderer/worker/housekeeping.ts';
import { desk, incoming, toolsOver, value } from '../archive/doubles/desk.ts';
import { fileText } from '../archive/doubles/plain-knowledge.ts';

const MINUTE = 60_000;

describe('housekeeping', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  /** An open archive with one report, and what its check asked for so far. */
  async function kept() {
    const tools = toolsOver(desk());
    const asked: string[] = [];
    const check: typeof tools.vault.check = async (from) => {
      asked.push('originals');
      const step = value(await tools.vault.check(0));
      return { ok: true, value: { ...step, next: from < 3 ? from + 1 : null } };
    };
    const everyReport: typeof tools.store.everyReport = async (visit) => {
      asked.push('reports');
      await tools.store.everyReport(visit);
    };
    const vault = { ...tools.vault, check };
    const { archive } = value(await openArchive({ ...tools, vault }));
    await importFiles(archive, 'one', [incoming('a.txt', fileText('A', 'Harbour.'))], false);
    Object.assign(archive.tools, { store: { ...tools.store, everyReport } });
    asked.length = 0;
    return { archive, asked };
  }

  /** A file that takes as long to read as the test wants. */
  function slowFile() {
    const gate = Promise.withResolvers<void>();
    const file = incoming('slow.txt', fileText('Slow', 'Pier.'));
    return { file: { ...file, bytes: () => gate.promise.then(() => file.bytes()) }, read: gate.resolve };
  }

  it('checks the archive when nothing was asked for', async () => {
    const { archive, asked } = await kept();
    housekeeping().start(archive);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked).toEqual(['reports', 'originals', 'originals', 'originals', 'originals']);
  });

  it('waits while an import runs, and while one is asked of it', async () => {
    const { archive, asked } = await kept();
    const house = housekeeping();
    const { file, read } = slowFile();
    const importing = importFiles(archive, 'two', [file], false);
    house.start(archive);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(asked).toEqual([]);
    read();
    await importing;
    house.busy();
    await vi.advanceTimersByTimeAsync(9000);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked).toHaveLength(5);
  });

  it('stops between two steps of a check when an import begins, and goes on after it', async () => {
    const { archive, asked } = await kept();
    housekeeping().start(archive);
    await vi.advanceTimersByTimeAsync(10_000);
    for (let ms = 0; asked.length < 2 && ms < MINUTE; ms += 20) await vi.advanceTimersByTimeAsync(20);
    expect(asked).toHaveLength(2);
    const { file, read } = slowFile();
    const importing = importFiles(archive, 'two', [file], false);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(asked.length).toBeLessThanOrEqual(3);
    read();
    await importing;
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(asked).toHaveLength(5);
  });
});
