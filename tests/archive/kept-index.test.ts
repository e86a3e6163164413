import { describe, expect, it } from 'vitest';
import { keepIndex } from '../../renderer/core/archive/fill-index.ts';
import { importFiles } from '../../renderer/core/archive/import.ts';
import { searchArchive } from '../../renderer/core/archive/searching.ts';
import { request } from '../search/corpus.ts';
import { desk, incoming, openDesk, opened, value } from './doubles/desk.ts';
import { fileText } from './doubles/plain-knowledge.ts';

const files = Array.from({ length: 220 }, (_, i) =>
  incoming(`${i}.txt`, fileText(`Report ${i}`, `Harbour of Arvania, pier ${i % 7}.`)),
);

describe('a kept index', () => {
  it('answers as the one that was kept, and saves reading every report', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'job', files, false);
    value(await keepIndex(archive));
    const before = await searchArchive(archive, request('Arvania pier'));
    let read = 0;
    const again = value(
      await openDesk(at, {
        store: (store) => ({
          ...store,
          everyReport: async (visit) => {
            read++;
            await store.everyReport(visit);
          },
        }),
      }),
    ).archive;
    expect(read).toBe(0);
    expect({ ...(await searchArchive(again, request('Arvania pier'))), ms: 0 }).toEqual({ ...before, ms: 0 });
    await importFiles(again, 'more', [incoming('n.txt', fileText('New', 'Pier of Arvania.'))], false);
    expect((await searchArchive(again, request('Arvania pier'))).total).toBe(221);
  });

  it('is not used after a report came, and is made anew where another version kept it', async () => {
    const at = desk();
    const archive = await opened(at);
    await importFiles(archive, 'job', files, false);
    value(await keepIndex(archive));
    const kept = at.rows.snapshot;
    await importFiles(archive, 'more', [incoming('n.txt', fileText('New', 'Pier.'))], false);
    expect(at.rows.snapshot).toBeUndefined();
    at.rows.snapshot = kept;
    expect((await searchArchive(await opened(at), request('pier'))).total).toBe(221);
    at.rows.snapshot = '{"catalogue":0}';
    expect((await searchArchive(await opened(at), request('pier'))).total).toBe(221);
  });
});
