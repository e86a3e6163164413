import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf, closed, codeOfResult, keepAll, sha256Of, temporaryFolder, valueIn, vaultIn } from './archives.ts';

const text = bytesOf('A report that is taken back.');
const hash = sha256Of(text);
const shelf = (folder: string) => join(folder, 'originals', hash.slice(0, 2));

describe('removing and restoring originals', () => {
  it('moves to the trash with a journal line, and back', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    await keepAll(vault, text);
    expect(valueIn(await vault.remove([hash, hash])).n).toBe(3);
    expect([readdirSync(shelf(folder)), readdirSync(join(folder, 'trash'))]).toEqual([[], [hash]]);
    expect(codeOfResult(await vault.read(hash, 0))).toBe('original-missing');
    expect(valueIn(await vault.restore([hash])).mark.n).toBe(4);
    expect(valueIn(await vault.read(hash, 0)).bytes).toEqual(text);
    const kinds = valueIn(await vault.journal(1)).lines.map((line) => line.kind);
    expect(kinds).toEqual(['original-kept', 'original-removed', 'original-restored']);
  });

  it('does nothing where there is nothing to remove, and says what cannot be restored', async () => {
    const vault = await vaultIn(temporaryFolder());
    expect(valueIn(await vault.remove([hash])).n).toBe(1);
    expect(valueIn(await vault.restore([hash]))).toEqual({ mark: vault.mark(), missing: [hash] });
  });

  it('keeps a removed original anew when its file is imported again', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    await keepAll(vault, text);
    await vault.remove([hash]);
    expect(valueIn(await keepAll(vault, text))).toMatchObject({ complete: true, alreadyThere: false });
    expect(valueIn(await vault.read(hash, 0)).bytes).toEqual(text);
  });

  it('finishes at the next opening a removal that was written down but not carried out', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    await keepAll(vault, text);
    await vault.remove([hash]);
    await closed(vault);
    renameSync(join(folder, 'trash', hash), join(shelf(folder), hash));
    const again = await vaultIn(folder);
    expect(readdirSync(join(folder, 'trash'))).toEqual([hash]);
    expect(valueIn(await again.restore([hash])).missing).toEqual([]);
  });
});

describe('checking originals', () => {
  it('names what is missing and what was changed, some at a time', async () => {
    const folder = temporaryFolder();
    const vault = await vaultIn(folder);
    const files = Array.from({ length: 230 }, (_, i) => bytesOf(`report ${i}`));
    await Promise.all(files.map((bytes, i) => keepAll(vault, bytes, `r${i}.txt`)));
    const placeOf = (i: number) => {
      const original = sha256Of(files[i] as Uint8Array);
      return join(folder, 'originals', original.slice(0, 2), original);
    };
    rmSync(placeOf(5));
    writeFileSync(placeOf(220), 'report 22x');
    await vault.remove([sha256Of(files[7] as Uint8Array)]);
    const first = valueIn(await vault.check(0));
    expect(first.checked).toBe(200);
    expect(first.next).toBe(201);
    const second = valueIn(await vault.check(first.next ?? 0));
    expect([second.checked, second.next]).toEqual([29, null]);
    expect([...first.damaged, ...second.damaged].map(({ name, what }) => `${name} ${what}`).sort()).toEqual([
      'r220.txt changed',
      'r5.txt missing',
    ]);
  });
});
