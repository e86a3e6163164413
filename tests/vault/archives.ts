import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { OriginalPiece } from '../../electron/bridge/desktop.ts';
import { openVault, type Vault, type VaultPorts } from '../../electron/vault/vault.ts';
import type { YoursEntry } from '../../renderer/core/model/journal.ts';
import type { ProblemCode, Result } from '../../renderer/core/model/problem.ts';

const made: string[] = [];
const open = new Set<Vault>();

afterEach(async () => {
  for (const vault of open) await vault.close();
  open.clear();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Memory, where there is such a place: these specs ask about the order of calls, not about a disk's speed. */
const ground = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(ground, 'vault-'));
  made.push(folder);
  return folder;
}

export function valueIn<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.sentence} (${result.problem.details})`);
  return result.value;
}

export const codeOfResult = (result: Result<unknown>): ProblemCode | 'ok' => (result.ok ? 'ok' : result.problem.code);

/** An open vault that is closed after the test. */
export async function vaultIn(folder: string, ports: VaultPorts = {}): Promise<Vault> {
  const vault = valueIn(await openVault(folder, ports));
  open.add(vault);
  return vault;
}

export async function closed(vault: Vault): Promise<void> {
  open.delete(vault);
  await vault.close();
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The pieces of a file as the worker sends them. */
export function piecesOf(bytes: Uint8Array, name = 'report.txt', length = 4 * 1024 * 1024): OriginalPiece[] {
  const whole = { name, original: sha256Of(bytes), size: bytes.byteLength, sample: false, job: 'job-1' };
  const pieces: OriginalPiece[] = [];
  for (let at = 0; at === 0 || at < bytes.byteLength; at += length)
    pieces.push({ ...whole, at, bytes: bytes.subarray(at, at + length) });
  return pieces;
}

/** Keeps a whole file and returns what the last piece answered. */
export async function keepAll(vault: Vault, bytes: Uint8Array, name?: string, length?: number) {
  let last = await vault.keep(piecesOf(bytes, name, length)[0] as OriginalPiece);
  if (!last.ok || last.value.complete) return last;
  for (const piece of piecesOf(bytes, name, length).slice(1)) {
    last = await vault.keep(piece);
    if (!last.ok) return last;
  }
  return last;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const someNote = (name = 'Arms control'): YoursEntry => ({ kind: 'dossier-made', dossier: randomUUID(), name });
