import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openVault, type Vault } from '../../electron/vault/vault.ts';
import type { Result } from '../../renderer/core/model/problem.ts';
import { bytesOf, keepAll, sha256Of, someNote, temporaryFolder, valueIn } from '../vault/archives.ts';
import { failingDisk } from './failing-disk.ts';

const [old, fresh, removed] = ['an old report', 'a new report', 'a report to remove'].map(bytesOf) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/** A day in the life of a vault; what was acknowledged is noted in `told`. */
async function day(vault: Vault, told: string[]): Promise<Result<unknown>[]> {
  const answers: Result<unknown>[] = [];
  const does = async (what: string, answer: Promise<Result<unknown>>) => {
    const result = await answer;
    answers.push(result);
    if (result.ok) told.push(what);
  };
  await does('note 1', vault.append([someNote('note 1')]));
  await does('kept', keepAll(vault, fresh, 'fresh.txt', 5));
  await does('removed', vault.remove([sha256Of(removed)]));
  await does('notes 2', vault.append([someNote('note 2a'), someNote('note 2b')]));
  await does('restored', vault.restore([sha256Of(removed)]));
  await does('read', vault.read(sha256Of(old), 0));
  await does('journal', vault.journal(0));
  await does('check', vault.check(0));
  return answers;
}

/** Opens the archive on a sound disk and compares it with what was acknowledged. */
async function expectKept(folder: string, told: readonly string[]): Promise<void> {
  const vault = valueIn(await openVault(folder));
  try {
    const { lines } = valueIn(await vault.journal(0));
    const names = lines.flatMap((line) => (line.kind === 'dossier-made' ? [line.name] : []));
    expect(names).toContain('before');
    if (told.includes('note 1')) expect(names).toContain('note 1');
    if (told.includes('notes 2')) expect(names).toContain('note 2a');
    expect(names.includes('note 2a')).toBe(names.includes('note 2b'));
    expect(new Set(names).size).toBe(names.length);
    expect(valueIn(await vault.read(sha256Of(old), 0)).bytes).toEqual(old);
    if (told.includes('kept')) expect(valueIn(await vault.read(sha256Of(fresh), 0)).bytes).toEqual(fresh);
    const gone = lines.filter((line) => line.kind === 'original-removed' || line.kind === 'original-restored').at(-1);
    if (gone?.kind === 'original-removed') valueIn(await vault.restore([sha256Of(removed)]));
    expect(valueIn(await vault.read(sha256Of(removed), 0)).bytes).toEqual(removed);
    expect(valueIn(await vault.check(0)).damaged).toEqual([]);
    // Whatever failed can be done again.
    valueIn(await keepAll(vault, fresh, 'fresh.txt'));
    valueIn(await vault.append([someNote('after')]));
  } finally {
    await vault.close();
  }
}

/** A fresh copy of an archive with two originals and a note. */
async function archive(): Promise<string> {
  const folder = join(temporaryFolder(), 'archive');
  template ??= await makeTemplate();
  cpSync(template, folder, { recursive: true });
  return folder;
}

let template: string | undefined;
afterAll(() => {
  if (template) rmSync(template, { recursive: true });
});

async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  const vault = valueIn(await openVault(folder));
  await keepAll(vault, old);
  await keepAll(vault, removed);
  await vault.append([someNote('before')]);
  await vault.close();
  return folder;
}

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE'];

/**
 * Fails each call in turn, from the first of opening to the last of closing, until a run has no call left to fail.
 * The errors take turns; `from` says which comes first.
 */
async function failEach(from: number, forEver: boolean): Promise<number> {
  for (let k = 1; ; k++) {
    const folder = await archive();
    const disk = failingDisk();
    disk.arm(k, CODES[(k + from) % CODES.length] ?? '', forEver);
    const told: string[] = [];
    const opened = await openVault(folder, { disk });
    if (opened.ok) {
      await day(opened.value, told);
      await opened.value.close();
    } else {
      expect(['disk-full', 'disk-error', 'archive-not-writable']).toContain(opened.problem.code);
    }
    const ran = disk.calls();
    // The lock of this living process stays where its removal was the call that failed.
    rmSync(join(folder, 'archive.lock'), { force: true });
    await expectKept(folder, told);
    rmSync(folder, { recursive: true });
    if (ran < k) return k;
  }
}

describe('a disk that fails', () => {
  for (const from of [0, 2]) {
    it(`loses nothing that was confirmed when any one call fails, with ${CODES[from]} first`, async () => {
      expect(await failEach(from, false)).toBeGreaterThan(80);
    });
  }

  it('loses nothing that was confirmed when every call from some point on fails', async () => {
    expect(await failEach(1, true)).toBeGreaterThan(80);
  });

  it('goes on in the same session after one failure', async () => {
    const sound = failingDisk();
    const probe = valueIn(await openVault(await archive(), { disk: sound }));
    sound.arm(0, '', false);
    await day(probe, []);
    const calls = sound.calls();
    await probe.close();
    for (let k = 1; k <= calls; k++) {
      const disk = failingDisk();
      const vault = valueIn(await openVault(await archive(), { disk }));
      disk.arm(k, 'EIO', false);
      const told: string[] = [];
      const failures = (await day(vault, told)).filter((answer) => !answer.ok).length;
      // One failure may make a later step impossible (nothing to restore), never more.
      expect(failures).toBeLessThanOrEqual(2);
      valueIn(await vault.append([someNote('later')]));
      valueIn(await keepAll(vault, fresh, 'fresh.txt'));
      const place = vault.place;
      await vault.close();
      await expectKept(place, told);
    }
  });

  it('makes a new archive at the second try wherever the first try failed', async () => {
    for (let k = 1; ; k++) {
      const folder = join(temporaryFolder(), 'archive');
      const disk = failingDisk();
      disk.arm(k, 'EIO', false);
      const opened = await openVault(folder, { disk });
      if (opened.ok) await opened.value.close();
      const ran = disk.calls();
      rmSync(join(folder, 'archive.lock'), { force: true });
      const vault = valueIn(await openVault(folder));
      expect(vault.mark().n).toBe(1);
      await vault.close();
      if (ran < k) break;
    }
  });
});
