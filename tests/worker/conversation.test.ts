import { MessageChannel } from 'node:worker_threads';
import { createBirpc } from 'birpc';
import { describe, expect, it } from 'vitest';
import type { Desktop } from '../../electron/bridge/desktop.ts';
import { done } from '../../renderer/core/model/problem.ts';
import { NO_FILTERS } from '../../renderer/core/model/search.ts';
import { archiveCalls } from '../../renderer/worker/archive-calls.ts';
import { connectArchive } from '../../renderer/worker/client.ts';
import type { ArchiveCalls, ArchiveEvent, PageCalls } from '../../renderer/worker/contract.ts';
import { desktopVault } from '../../renderer/worker/desktop-vault.ts';
import { desk, sha256, toolsOver, value } from '../archive/doubles/desk.ts';
import { memoryVault } from '../archive/doubles/memory-vault.ts';
import { fileText } from '../archive/doubles/plain-knowledge.ts';

const PIECE = 4 * 1024 * 1024;

/** The desktop side over a vault in memory: it takes and gives pieces. */
function desktopOver(at: ReturnType<typeof desk>): Desktop {
  const vault = memoryVault(at.disk);
  const arriving = new Map<string, Uint8Array[]>();
  const refuse = async () => {
    throw new Error('not in this test');
  };
  return {
    openArchive: vault.open,
    async keepOriginal({ at: from, bytes, ...file }) {
      if (bytes.length > PIECE) throw new Error('too large a piece');
      const pieces = from === 0 ? [] : (arriving.get(file.original) ?? []);
      arriving.set(file.original, [...pieces, bytes]);
      if (from + bytes.length < file.size)
        return done({ complete: false, alreadyThere: false, mark: { n: 0, hash: '' } });
      const whole = new Uint8Array(Buffer.concat([...pieces, bytes]));
      const kept = value(await vault.keep({ ...file, bytes: whole }));
      return done({ ...kept, complete: true });
    },
    async readOriginal(original, from) {
      const bytes = value(await vault.read(original));
      return done({ bytes: bytes.slice(from, from + PIECE), size: bytes.length });
    },
    removeOriginals: vault.remove,
    restoreOriginals: vault.restore,
    readJournal: vault.journal,
    append: vault.append,
    checkOriginals: vault.check,
    samples: vault.samples,
    saveExport: refuse,
    copy: refuse,
  };
}

/** Page and worker with a channel between them, as in the app. */
function conversation() {
  const at = desk();
  const { port1, port2 } = new MessageChannel();
  const client = connectArchive(
    {
      postMessage: (message) => port1.postMessage(message),
      addEventListener: (kind: string, hear: (event: never) => void) => {
        if (kind === 'message') port1.on('message', (data) => hear({ data } as never));
      },
    },
    desktopOver(at),
  );
  const page = createBirpc<PageCalls, ArchiveCalls>({} as ArchiveCalls, {
    post: (message) => port2.postMessage(message),
    on: (hear) => port2.on('message', hear),
    eventNames: ['event'],
    timeout: -1,
  });
  const tools = { ...toolsOver(at), vault: desktopVault(page), tell: (event: ArchiveEvent) => void page.event(event) };
  Object.assign(
    page.$functions,
    archiveCalls(tools, () => {}),
  );
  const events: ArchiveEvent[] = [];
  client.onArchiveEvent((event) => events.push(event));
  const end = () => {
    port1.close();
    port2.close();
  };
  return { at, archive: client.archive, events, end };
}

describe('page and worker', () => {
  it('open, import, search and read over messages; calls before the opening wait for it', async () => {
    const { archive, events, end } = conversation();
    const early = archive.state();
    expect(value(await archive.open())).toMatchObject({ how: 'opened' });
    expect(await early).toMatchObject({ reports: 0, host: 'loopback' });
    const text = fileText('Accord signed', 'Orla Finch signed the Amber Accord.');
    const summary = await archive.importFiles('job', [new File([text], 'a/b.txt'), new File([], 'empty.txt')]);
    expect(summary.outcomes).toMatchObject([
      { outcome: 'imported', file: 'a_b.txt' },
      { outcome: 'not-readable', kept: false },
    ]);
    const answer = await archive.search({
      text: 'Finch',
      filters: NO_FILTERS,
      sort: 'relevance',
      off: [],
      limit: 10,
      offset: 0,
    });
    expect(answer.hits.map((hit) => hit.report)).toEqual([sha256(text)]);
    expect(value(await archive.report(sha256(text))).body).toContain('Amber Accord');
    expect((await archive.imports()).map(({ job, files }) => [job, files])).toEqual([['job', 1]]);
    expect(await archive.originals('job')).toHaveLength(1);
    expect(events.map((event) => event.event)).toContain('import-progress');
    end();
  });

  it('carry a large file in pieces, both ways, byte for byte', async () => {
    const { archive, at, end } = conversation();
    value(await archive.open());
    const text = fileText('Large', 'harbour '.repeat(600_000));
    const summary = await archive.importFiles('job', [new File([text], 'large.txt')]);
    expect(summary.outcomes[0]?.outcome).toBe('imported');
    expect(at.disk.files.get(sha256(text))?.length).toBe(text.length);
    expect(value(await archive.originalText(sha256(text), null)).text).toBe(text);
    end();
  });

  it('import the samples as samples', async () => {
    const { archive, at, end } = conversation();
    at.disk.samples = [{ name: 's.txt', bytes: new TextEncoder().encode(fileText('Sample', 'Text.')) }];
    value(await archive.open());
    await archive.importSamples('job');
    expect(await archive.state()).toMatchObject({ reports: 1, samples: 1 });
    end();
  });

  it('say so where the desktop side does not answer', async () => {
    const vault = desktopVault({ desktop: () => Promise.reject(new Error('closed')) });
    expect(await vault.open()).toMatchObject({ ok: false, problem: { code: 'host-gone' } });
  });
});
