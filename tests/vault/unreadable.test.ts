import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Disk, nodeDisk } from '../../electron/vault/disk.ts';
import { bytesOf, codeOfResult, keepAll, sha256Of, temporaryFolder, valueIn, vaultIn } from './archives.ts';

const [bad, good] = ['a report on a bad sector', 'a sound report'].map(bytesOf) as [Uint8Array, Uint8Array];
const [badHash, goodHash] = [bad, good].map(sha256Of) as [string, string];
const placeIn = (folder: string, hash: string) => join(folder, 'originals', hash.slice(0, 2), hash);

/** A disk on which one file cannot be read from `spoil` on, until something else is put in its place. */
function diskWithBadFile(code: string, which: 'open' | 'read'): { disk: Disk; spoil: () => void } {
  let broken = false;
  const error = () => Object.assign(new Error(code), { code, syscall: which });
  const disk: Disk = {
    ...nodeDisk,
    async open(path, how) {
      const hit = broken && how === 'read' && path.endsWith(badHash);
      if (hit && which === 'open') throw error();
      const file = await nodeDisk.open(path, how);
      return hit ? { ...file, read: () => Promise.reject(error()) } : file;
    },
    async rename(from, to) {
      await nodeDisk.rename(from, to);
      if (to.endsWith(badHash)) broken = false;
    },
  };
  const spoil = () => {
    broken = true;
  };
  return { disk, spoil };
}

async function expectOneDamaged(vault: Awaited<ReturnType<typeof vaultIn>>): Promise<void> {
  expect(codeOfResult(await vault.read(badHash, 0))).toBe('original-damaged');
  expect(valueIn(await vault.read(goodHash, 0)).bytes).toEqual(good);
  expect(valueIn(await vault.check(0))).toEqual({
    checked: 2,
    damaged: [{ original: badHash, name: 'bad.txt', what: 'changed' }],
    next: null,
  });
  const mark = vault.mark();
  expect(valueIn(await keepAll(vault, bad, 'bad.txt'))).toEqual({ complete: true, alreadyThere: false, mark });
  expect(valueIn(await vault.read(badHash, 0)).bytes).toEqual(bad);
  expect(valueIn(await vault.check(0)).damaged).toEqual([]);
}

describe('an original that the disk cannot read', () => {
  it.each([
    ['EIO', 'read'],
    ['EACCES', 'open'],
  ] as const)('with %s is damaged, alone, and is mended when its file comes again', async (code, which) => {
    const { disk, spoil } = diskWithBadFile(code, which);
    const vault = await vaultIn(temporaryFolder(), { disk });
    await keepAll(vault, bad, 'bad.txt');
    await keepAll(vault, good, 'good.txt');
    spoil();
    await expectOneDamaged(vault);
  });

  it('because a folder stands in its place is damaged, alone, and is mended when its file comes again', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    await keepAll(vault, bad, 'bad.txt');
    await keepAll(vault, good, 'good.txt');
    rmSync(placeIn(folder, badHash));
    mkdirSync(join(placeIn(folder, badHash), 'inside'), { recursive: true });
    await expectOneDamaged(vault);
  });
});

describe('restoring originals of which one is gone from the trash', () => {
  it('brings the others back and names that one', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    await keepAll(vault, bad);
    await keepAll(vault, good);
    await vault.remove([badHash, goodHash]);
    rmSync(join(folder, 'trash', badHash));
    expect(valueIn(await vault.restore([badHash, goodHash]))).toEqual({ mark: vault.mark(), missing: [badHash] });
    expect(valueIn(await vault.read(goodHash, 0)).bytes).toEqual(good);
    expect(codeOfResult(await vault.read(badHash, 0))).toBe('original-missing');
  });
});
