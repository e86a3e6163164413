import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Disk, nodeDisk } from '../../electron/vault/disk.ts';
import { openVault } from '../../electron/vault/vault.ts';
import { closed, codeOfResult, someNote, temporaryFolder, valueIn, vaultIn } from './archives.ts';

const journalOf = (folder: string) => join(folder, 'journal.jsonl');

/** An archive with `count` dossiers, closed. */
async function archiveWith(count: number): Promise<string> {
  const folder = temporaryFolder();
  const vault = await vaultIn(folder);
  for (let i = 0; i < count; i++) valueIn(await vault.append([someNote(`Dossier ${i}`)]));
  await closed(vault);
  return folder;
}

describe('the journal', () => {
  it('gives back what was appended, in order, after a restart', async () => {
    const folder = temporaryFolder();
    const notes = Array.from({ length: 1203 }, (_, i) => someNote(`Dossier ${i} “Лавров”\u2028\ud800`));
    const first = await vaultIn(folder);
    for (let i = 0; i < notes.length; i += 100) valueIn(await first.append(notes.slice(i, i + 100)));
    const mark = first.mark();
    await closed(first);
    const vault = await vaultIn(folder);
    expect(vault.mark()).toEqual(mark);
    const found: unknown[] = [];
    for (let after = 1; ; ) {
      const page = valueIn(await vault.journal(after));
      if (page.lines.length === 0) break;
      expect(page.lines.length).toBeLessThanOrEqual(500);
      expect(page.lines[0]?.n).toBe(after + 1);
      found.push(...page.lines.map(({ n: _, writtenAt: __, ...entry }) => entry));
      after = page.mark.n;
    }
    expect(found).toEqual(notes);
    expect(valueIn(await vault.journal(mark.n)).mark).toEqual(mark);
    expect(valueIn(await vault.journal(99_999))).toEqual({ lines: [], mark });
  });

  it('keeps the place of an excerpt and the hash of a ledger entry apart from its own fields', async () => {
    const vault = await vaultIn(temporaryFolder());
    const moved = { kind: 'excerpt-moved', dossier: 'd', excerpt: 'e', at: 3 } as const;
    const left = { kind: 'left', how: 'copy', format: 'clipboard', excerpts: [], hash: 'f'.repeat(64) } as const;
    valueIn(await vault.append([moved, left]));
    expect(valueIn(await vault.journal(1)).lines).toMatchObject([moved, left]);
  });

  it('lets many appends share one sync', async () => {
    let syncs = 0;
    const disk: Disk = {
      ...nodeDisk,
      async open(path, how) {
        const file = await nodeDisk.open(path, how);
        return {
          ...file,
          sync() {
            syncs++;
            return file.sync();
          },
        };
      },
    };
    const vault = await vaultIn(temporaryFolder(), { disk });
    syncs = 0;
    const marks = await Promise.all(Array.from({ length: 200 }, () => vault.append([someNote()])));
    expect(marks.map((mark) => valueIn(mark).n)).toEqual(Array.from({ length: 200 }, (_, i) => i + 2));
    expect(syncs).toBeLessThanOrEqual(3);
  });

  it('cuts a last line wherever it is torn, says so, and keeps the cut bytes aside', async () => {
    const folder = await archiveWith(3);
    const whole = readFileSync(journalOf(folder));
    const lastLine = whole.lastIndexOf(10, whole.byteLength - 2) + 1;
    for (const at of [lastLine + 1, lastLine + 50, whole.byteLength - 2]) {
      writeFileSync(journalOf(folder), whole.subarray(0, at));
      const vault = await vaultIn(folder);
      expect(vault.mark().n).toBe(3);
      expect(vault.mended.join()).toContain('half written');
      expect(statSync(journalOf(folder)).size).toBe(lastLine);
      await closed(vault);
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('journal.cut-')).length).toBeGreaterThan(0);
  });

  it('cuts zeros that a power cut left at the end', async () => {
    const folder = await archiveWith(2);
    const size = statSync(journalOf(folder)).size;
    writeFileSync(
      journalOf(folder),
      Buffer.concat([readFileSync(journalOf(folder)), Buffer.alloc(300), Buffer.from('\n')]),
    );
    const vault = await vaultIn(folder);
    expect([vault.mark().n, statSync(journalOf(folder)).size]).toEqual([3, size]);
  });

  it('cuts an append of several lines as a whole', async () => {
    const folder = await archiveWith(1);
    const vault = await vaultIn(folder);
    valueIn(await vault.append([someNote('a'), someNote('b'), someNote('c')]));
    await closed(vault);
    const whole = readFileSync(journalOf(folder));
    truncateSync(journalOf(folder), whole.lastIndexOf(10, whole.byteLength - 2) + 1);
    expect((await vaultIn(folder)).mark().n).toBe(2);
  });

  it('finds every flipped byte: nothing that was confirmed disappears without a word', async () => {
    const folder = await archiveWith(4);
    const whole = readFileSync(journalOf(folder));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.byteLength - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ change;
        writeFileSync(journalOf(folder), flipped);
        const opened = await openVault(folder);
        if (opened.ok) {
          // Only the very last byte can be mended, and then no line is lost.
          const { mended } = opened.value;
          const { n } = opened.value.mark();
          await opened.value.close();
          expect([at, n, mended.length]).toEqual([whole.byteLength - 1, 5, 1]);
        } else {
          expect(opened.problem.code).toBe('archive-damaged');
          expect(readFileSync(journalOf(folder))).toEqual(flipped);
        }
      }),
      {
        numRuns: 300,
        examples: [
          [whole.byteLength - 1, 1],
          [0, 1],
          [whole.byteLength - 2, 0x7d],
        ],
      },
    );
  });

  it('notices a change of the file while it is open', async () => {
    const folder = await archiveWith(3);
    const vault = await vaultIn(folder);
    const bytes = readFileSync(journalOf(folder));
    bytes[bytes.indexOf('Dossier 1')] = 0x58;
    writeFileSync(journalOf(folder), bytes);
    expect(codeOfResult(await vault.journal(0))).toBe('archive-damaged');
  });

  it('refuses an append that would make a line too long to open again', async () => {
    const vault = await vaultIn(temporaryFolder());
    const note = 'x'.repeat(100_000);
    const many = Array.from(
      { length: 200 },
      () => ({ kind: 'excerpt-noted', dossier: 'd', excerpt: 'e', note }) as const,
    );
    expect(codeOfResult(await vault.append(many))).toBe('call-refused');
    expect(vault.mark().n).toBe(1);
  });

  it('confirms what is being saved when it is closed, and refuses what comes later', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    const saving = Array.from({ length: 50 }, (_, i) => vault.append([someNote(`before ${i}`)]));
    const closing = closed(vault);
    const late = Array.from({ length: 50 }, (_, i) => vault.append([someNote(`late ${i}`)]));
    await closing;
    late.push(vault.append([someNote('after')]));
    const answers = await Promise.all([...saving, ...late]);
    const names = await namesIn(folder);
    expect(names).toEqual(answers.flatMap((answer, i) => (answer.ok ? [nameAt(i)] : [])));
    expect(names).toEqual(expect.arrayContaining(saving.map((_, i) => `before ${i}`)));
    expect(codeOfResult(answers.at(-1) as (typeof answers)[number])).toBe('host-gone');
  });

  it('does not have after reopening what it said was not saved, whichever call of the disk failed', async () => {
    for (const [call, from] of [
      ['write', 0],
      ['sync', 0],
      ['sync', 1],
      ['truncate', 0],
    ] as const) {
      const folder = temporaryFolder();
      const { disk, fail } = diskFailingOnce();
      const vault = await vaultIn(folder, { disk });
      valueIn(await vault.append([someNote('before')]));
      fail(call, from);
      const answers = [await vault.append([someNote('first')]), await vault.append([someNote('second')])];
      await closed(vault);
      const told = ['before', ...['first', 'second'].filter((_, i) => answers[i]?.ok)];
      expect([call, await namesIn(folder)]).toEqual([call, told]);
    }
  });

  it('says that it cannot tell where the disk can neither save nor take back', async () => {
    const { disk, fail } = diskFailingOnce();
    const vault = await vaultIn(temporaryFolder(), { disk });
    fail('sync', 0);
    fail('truncate', 0);
    const answer = await vault.append([someNote('lost or not')]);
    expect(!answer.ok && answer.problem.sentence).toContain('may or may not be there');
  });
});

const nameAt = (i: number) => (i < 50 ? `before ${i}` : i < 100 ? `late ${i - 50}` : 'after');

/** The names of the dossiers that an archive has once it is opened again. */
async function namesIn(folder: string): Promise<string[]> {
  const vault = await vaultIn(folder);
  const { lines } = valueIn(await vault.journal(0));
  await closed(vault);
  return lines.flatMap((line) => (line.kind === 'dossier-made' ? [line.name] : []));
}

/** A disk whose journal fails at one coming call of a kind: the next, or the one after `from` more. */
function diskFailingOnce() {
  const due = new Map<string, number>();
  const trip = async (call: string) => {
    const left = due.get(call);
    if (left === undefined) return;
    if (left > 0) due.set(call, left - 1);
    else {
      due.delete(call);
      throw Object.assign(new Error('injected'), { code: 'EIO', syscall: call });
    }
  };
  const disk: Disk = {
    ...nodeDisk,
    async open(path, how) {
      const file = await nodeDisk.open(path, how);
      if (!path.endsWith('journal.jsonl')) return file;
      return {
        ...file,
        // A write that fails has often written all of it.
        write: (bytes, at) => file.write(bytes, at).then(() => trip('write')),
        sync: () => trip('sync').then(() => file.sync()),
        truncate: (size) => trip('truncate').then(() => file.truncate(size)),
      };
    },
  };
  return { disk, fail: (call: 'write' | 'sync' | 'truncate', from: number) => void due.set(call, from) };
}
