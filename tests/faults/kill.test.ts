import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CheckedOriginals } from '../../electron/bridge/desktop.ts';
import { openVault } from '../../electron/vault/vault.ts';
import { valueIn } from '../vault/archives.ts';

const KILLS = 30;

/** Lets a process keep originals and kills it some milliseconds after its first acknowledgement. */
async function killedAfter(folder: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
    said += chunk.toString();
  });
  await once(child, 'close');
  return said.split('\n').filter((line) => line !== '');
}

it(`loses nothing acknowledged and tears nothing in ${KILLS} kills`, { timeout: 120_000 }, async () => {
  // A real disk, for the page cache and the order of writes are part of the question.
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  try {
    const told = new Set<string>();
    for (let kill = 0; kill < KILLS; kill++) {
      const before = told.size;
      for (const line of await killedAfter(folder, (kill * 37) % 110)) told.add(line);
      expect(told.size).toBeGreaterThan(before);
    }
    const vault = valueIn(await openVault(folder));
    const found = new Map<string, number>();
    for (let after = 0; after < vault.mark().n; ) {
      const page = valueIn(await vault.journal(after));
      for (const line of page.lines) {
        const key =
          line.kind === 'original-kept'
            ? `kept ${line.original}`
            : line.kind === 'dossier-made' || line.kind === 'dossier-renamed'
              ? `note ${line.dossier}`
              : line.kind;
        found.set(key, (found.get(key) ?? 0) + 1);
      }
      after = page.mark.n;
    }
    expect([...told].filter((line) => !found.has(line))).toEqual([]);
    // An append of two lines is there with both or with none.
    expect([...found].filter(([key, count]) => key.startsWith('note') && count !== 2)).toEqual([]);
    let checked = 0;
    for (let from: number | null = 0; from !== null; ) {
      const some: CheckedOriginals = valueIn(await vault.check(from));
      expect(some.damaged).toEqual([]);
      checked += some.checked;
      from = some.next;
    }
    expect(checked).toBeGreaterThanOrEqual([...told].filter((line) => line.startsWith('kept')).length);
    await vault.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
