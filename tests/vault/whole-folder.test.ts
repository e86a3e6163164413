import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, nodeDisk } from '../../electron/vault/disk.ts';
import type { Vault } from '../../electron/vault/vault.ts';
import {
  bytesOf,
  closed,
  codeOfResult,
  keepAll,
  sha256Of,
  someNote,
  temporaryFolder,
  valueIn,
  vaultIn,
} from './archives.ts';

const reports = ['one report', 'another report', 'a third report'].map(bytesOf) as [Uint8Array, ...Uint8Array[]];
const [first] = reports;

async function archiveWithReports(): Promise<string> {
  const folder = temporaryFolder();
  const vault = await vaultIn(folder);
  for (const bytes of reports) valueIn(await keepAll(vault, bytes));
  await closed(vault);
  return folder;
}

/** Reading and checking say the one thing that is wrong, and what the person made is still at hand. */
async function expectOneProblem(vault: Vault, said: string): Promise<void> {
  for (const answer of [await vault.read(sha256Of(first), 0), await vault.check(0)]) {
    expect(codeOfResult(answer)).toBe('disk-error');
    expect(!answer.ok && answer.problem.sentence).toContain(`The folder with all originals ${said}.`);
  }
  valueIn(await vault.append([someNote()]));
}

describe('the folder of all originals', () => {
  it('that is gone is one problem, before and after the app is opened again, and is not made anew', async () => {
    const folder = await archiveWithReports();
    const vault = await vaultIn(folder);
    renameSync(join(folder, 'originals'), join(folder, 'away'));
    await expectOneProblem(vault, 'is not there');
    await closed(vault);
    renameSync(join(folder, 'away'), `${folder}-away`);
    const again = await vaultIn(folder);
    await expectOneProblem(again, 'is not there');
    renameSync(`${folder}-away`, join(folder, 'originals'));
    expect(valueIn(await again.check(0)).damaged).toEqual([]);
  });

  it('in whose place a file stands is not there', async () => {
    const folder = await archiveWithReports();
    rmSync(join(folder, 'originals'), { recursive: true });
    writeFileSync(join(folder, 'originals'), '');
    await expectOneProblem(await vaultIn(folder), 'is not there');
  });

  it('that is empty, as where a disk is not connected, is one problem, and importing again still mends it', async () => {
    const folder = await archiveWithReports();
    rmSync(join(folder, 'originals'), { recursive: true });
    mkdirSync(join(folder, 'originals'));
    const vault = await vaultIn(folder);
    await expectOneProblem(vault, 'is empty');
    for (const bytes of reports) valueIn(await keepAll(vault, bytes));
    expect(valueIn(await vault.check(0))).toEqual({ checked: 3, damaged: [], next: null });
  });

  it('that may not be read is one problem, and keeps no archive from opening', async () => {
    const folder = await archiveWithReports();
    const whole = await vaultIn(folder);
    valueIn(await whole.remove([sha256Of(reports[1] as Uint8Array)]));
    await closed(whole);
    const forbid = async (path: string) => {
      if (path.includes('originals')) throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' });
    };
    const disk: Disk = {
      ...nodeDisk,
      open: (path, how) => forbid(path).then(() => nodeDisk.open(path, how)),
      list: (path) => forbid(path).then(() => nodeDisk.list(path)),
      look: (path) => forbid(path).then(() => nodeDisk.look(path)),
    };
    await expectOneProblem(await vaultIn(folder, { disk }), 'cannot be read');
  });

  it('that lacks one file is no problem of the folder', async () => {
    const folder = await archiveWithReports();
    const hash = sha256Of(first);
    rmSync(join(folder, 'originals', hash.slice(0, 2)), { recursive: true });
    const vault = await vaultIn(folder);
    expect(codeOfResult(await vault.read(hash, 0))).toBe('original-missing');
    expect(valueIn(await vault.check(0)).damaged).toMatchObject([{ original: hash, what: 'missing' }]);
  });

  it('of an archive in which none is left is made where it is missing', async () => {
    const folder = temporaryFolder();
    await closed(await vaultIn(folder));
    rmSync(join(folder, 'originals'), { recursive: true });
    valueIn(await keepAll(await vaultIn(folder), first));
  });
});
