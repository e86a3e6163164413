import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, nodeDisk } from '../../electron/vault/disk.ts';
import { openVault } from '../../electron/vault/vault.ts';
import { bytesOf, closed, codeOfResult, keepAll, someNote, temporaryFolder, vaultIn } from './archives.ts';

const problemOf = async (folder: string, disk?: Disk) => {
  const opened = await openVault(folder, disk ? { disk } : {});
  if (opened.ok) await opened.value.close();
  return opened.ok ? undefined : opened.problem;
};

const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('opening an archive', () => {
  it('makes one in an empty folder and in a missing folder whose parent exists', async () => {
    for (const folder of [temporaryFolder(), join(temporaryFolder(), 'new')]) {
      const vault = await vaultIn(folder);
      expect(vault.mark().n).toBe(1);
      expect(readdirSync(folder).sort()).toContain('archive.json');
      await closed(vault);
    }
  });

  it('keeps its id and its content', async () => {
    const folder = temporaryFolder();
    const first = await vaultIn(folder);
    await keepAll(first, bytesOf('one'));
    await closed(first);
    const second = await vaultIn(folder);
    expect([second.archive, second.mark(), second.mended]).toEqual([first.archive, first.mark(), []]);
  });

  it('says that the place is missing, is a file, or holds other things, and writes nothing there', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'thesis.docx'), 'mine');
    const problems = [
      await problemOf(folder),
      await problemOf(join(folder, 'thesis.docx')),
      await problemOf(join(folder, 'no', 'such', 'folder')),
    ];
    for (const problem of problems) expect(problem?.code).toBe('archive-not-writable');
    expect(new Set(problems.map((problem) => problem?.sentence)).size).toBe(3);
    expect(readdirSync(folder)).toEqual(['thesis.docx']);
  });

  it('says that the folder is read-only', async () => {
    const folder = temporaryFolder();
    for (const code of ['EACCES', 'EROFS', 'EPERM']) {
      const disk: Disk = {
        ...nodeDisk,
        open: async (path, how) => {
          if (how === 'new') throw Object.assign(new Error(code), { code });
          return nodeDisk.open(path, how);
        },
      };
      expect((await problemOf(folder, disk))?.code).toBe('archive-not-writable');
    }
  });

  it('opens for one program at a time', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    const problem = await problemOf(folder);
    expect(problem?.code).toBe('archive-locked');
    expect(problem?.details).toContain(String(process.pid));
    await closed(vault);
    expect(await problemOf(folder)).toBeUndefined();
  });

  it('takes over the lock of a dead process, of a reused process number, and a half-written one', async () => {
    const folder = temporaryFolder();
    const locks = [
      JSON.stringify({ pid: deadProcess(), host: hostname(), birth: '', key: 'a' }),
      '{"pid": 12',
      '',
      ...(process.platform === 'linux'
        ? [JSON.stringify({ pid: process.pid, host: hostname(), birth: 'an earlier boot 17', key: 'a' })]
        : []),
    ];
    for (const text of locks) {
      writeFileSync(join(folder, 'archive.lock'), text);
      expect([text, await problemOf(folder)]).toEqual([text, undefined]);
    }
  });

  it('does not take over the lock of another computer', async () => {
    const folder = temporaryFolder();
    const text = JSON.stringify({ pid: 1, host: 'another-desk', birth: '', key: 'a' });
    writeFileSync(join(folder, 'archive.lock'), text);
    expect((await problemOf(folder))?.sentence).toContain('another computer');
    expect(readFileSync(join(folder, 'archive.lock'), 'utf8')).toBe(text);
  });

  it('lets exactly one of several programs in that find the same dead lock', async () => {
    const folder = temporaryFolder();
    await closed(await vaultIn(folder));
    writeFileSync(
      join(folder, 'archive.lock'),
      JSON.stringify({ pid: deadProcess(), host: hostname(), birth: '', key: 'a' }),
    );
    const tries = await Promise.all(Array.from({ length: 8 }, () => openVault(folder)));
    expect(tries.filter((opened) => opened.ok).length).toBeLessThanOrEqual(1);
    for (const opened of tries) if (opened.ok) await opened.value.close();
    expect(await problemOf(folder)).toBeUndefined();
  });

  it('refuses an archive whose journal is gone or belongs to another', async () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    for (const each of [folder, other]) await closed(await vaultIn(each));
    writeFileSync(join(folder, 'journal.jsonl'), readFileSync(join(other, 'journal.jsonl')));
    expect((await problemOf(folder))?.code).toBe('archive-damaged');
    writeFileSync(join(folder, 'journal.jsonl'), '');
    expect((await problemOf(folder))?.code).toBe('archive-damaged');
    rmSync(join(folder, 'journal.jsonl'));
    expect((await problemOf(folder))?.code).toBe('archive-damaged');
    expect(readdirSync(folder)).not.toContain('journal.jsonl');
  });

  it('refuses an archive of a later version', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'archive.json'), '{"format":"monitor-archive","version":2,"archive":"x"}');
    mkdirSync(join(folder, 'something-new'));
    expect((await problemOf(folder))?.code).toBe('index-newer-than-app');
  });

  it('writes archive.json anew from the journal', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    await vault.append([someNote()]);
    await closed(vault);
    for (const damage of [
      () => rmSync(join(folder, 'archive.json')),
      () => writeFileSync(join(folder, 'archive.json'), '{'),
    ]) {
      damage();
      const again = await vaultIn(folder);
      expect([again.archive, again.mark().n]).toEqual([vault.archive, 2]);
      await closed(again);
      expect(JSON.parse(readFileSync(join(folder, 'archive.json'), 'utf8')).archive).toBe(vault.archive);
    }
  });

  it('clears away files that were half here', async () => {
    const folder = temporaryFolder();
    await closed(await vaultIn(folder));
    writeFileSync(join(folder, 'incoming', 'abc'), 'half a file');
    expect((await vaultIn(folder)).mended.join()).toContain('One file');
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
    expect(codeOfResult(await openVault(folder))).toBe('archive-locked');
  });
});
