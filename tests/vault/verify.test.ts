import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../electron/vault/disk.ts';
import { layoutOf } from '../../electron/vault/layout.ts';
import { type Verdict, verify } from '../../electron/vault/verification.ts';
import type { YoursEntry } from '../../renderer/core/model/journal.ts';
import { bytesOf, closed, keepAll, sha256Of, someNote, temporaryFolder, vaultIn } from './archives.ts';

const text = bytesOf('A report.');
const removed = bytesOf('A removed report.');
const left: YoursEntry = { kind: 'left', how: 'copy', format: 'clipboard', excerpts: [], hash: 'a'.repeat(64) };

async function archive(): Promise<string> {
  const folder = temporaryFolder();
  const vault = await vaultIn(folder);
  await keepAll(vault, text, 'one.txt');
  await keepAll(vault, removed, 'two.txt');
  await vault.remove([sha256Of(removed)]);
  await vault.append([someNote(), left]);
  await closed(vault);
  return folder;
}

const placeOf = (folder: string, bytes: Uint8Array) =>
  join(folder, 'originals', sha256Of(bytes).slice(0, 2), sha256Of(bytes));

async function verdicts(folder: string): Promise<Verdict[]> {
  const found: Verdict[] = [];
  for await (const verdict of verify(nodeDisk, layoutOf(folder))) found.push(verdict);
  return found;
}

describe('verifying an archive', () => {
  it('counts what is whole', async () => {
    const found = await verdicts(await archive());
    expect(found.map(({ what, checked, damaged }) => [what, checked, damaged.length])).toEqual([
      ['journal', 6, 0],
      ['ledger', 1, 0],
      ['vault', 2, 0],
      ['backups', 0, 0],
    ]);
  });

  it('names a changed original, a missing one in the trash, and a file that no line tells of', async () => {
    const folder = await archive();
    writeFileSync(placeOf(folder, text), 'A rEport.');
    writeFileSync(join(folder, 'trash', sha256Of(removed)), '');
    writeFileSync(join(folder, 'originals', sha256Of(text).slice(0, 2), 'f'.repeat(64)), 'stray');
    const vault = (await verdicts(folder)).find((verdict) => verdict.what === 'vault');
    expect(vault?.damaged).toEqual([
      { where: sha256Of(text), what: 'changed', name: 'one.txt' },
      { where: sha256Of(removed), what: 'changed', name: 'two.txt' },
      { where: 'f'.repeat(64), what: 'changed' },
    ]);
    expect(vault?.note).toContain('1 of them');
  });

  it('names the first changed line of the journal and changes nothing', async () => {
    const folder = await archive();
    const journal = readFileSync(join(folder, 'journal.jsonl'), 'utf8').replace('one.txt', 'oNe.txt');
    writeFileSync(join(folder, 'journal.jsonl'), journal);
    expect((await verdicts(folder))[0]?.damaged).toContainEqual({ where: 'line 2', what: 'changed' });
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe(journal);
    writeFileSync(join(folder, 'journal.jsonl'), journal.replace('oNe.txt', 'one.txt').slice(0, -10));
    expect((await verdicts(folder))[0]).toMatchObject({ damaged: [], note: expect.stringContaining('half written') });
  });

  it('runs as a command: lines on standard output, a sum, an exit code', async () => {
    const folder = await archive();
    const script = resolve(import.meta.dirname, '../../scripts/commands/verify.ts');
    const run = (...words: string[]) => {
      const { status, stdout } = spawnSync(process.execPath, [script, ...words]);
      const lines = stdout
        .toString()
        .split('\n')
        .filter((line) => line !== '');
      return { status, last: lines.length > 0 && status !== 2 ? JSON.parse(lines.at(-1) ?? '') : null };
    };
    expect(run('--archive', folder)).toEqual({ status: 0, last: { what: 'sum', checked: 9, damaged: [], ok: true } });
    expect(run()).toEqual({ status: 2, last: null });
    expect(run('--archive', join(folder, 'nothing'))).toMatchObject({ status: 1, last: { ok: false } });
    writeFileSync(placeOf(folder, text), '');
    expect(run('--archive', folder)).toMatchObject({ status: 1, last: { ok: false, damaged: [{ name: 'one.txt' }] } });
    const vault = await vaultIn(folder);
    expect(run('--archive', folder).last.damaged[0].what).toContain(`open in process ${process.pid}`);
    await closed(vault);
  });
});
