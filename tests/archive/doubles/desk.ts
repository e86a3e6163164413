import { createHash } from 'node:crypto';
import type { Archive, Tools } from '../../../renderer/core/archive/archive.ts';
import type { IncomingFile } from '../../../renderer/core/archive/import-file.ts';
import { type Opened, openArchive } from '../../../renderer/core/archive/open.ts';
import type { Hasher, Store, Vault } from '../../../renderer/core/archive/ports.ts';
import type { ArchiveEvent } from '../../../renderer/core/model/archive-state.ts';
import { done, type Result } from '../../../renderer/core/model/problem.ts';
import { memoryStore, noRows, type Rows } from './memory-store.ts';
import { emptyDisk, memoryVault, type VaultDisk } from './memory-vault.ts';
import { plainKnowledge, plainReader } from './plain-knowledge.ts';

export const nodeHasher: Hasher = {
  sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An archive's two homes, which outlive every opening. */
export interface Desk {
  readonly disk: VaultDisk;
  readonly rows: Rows;
  readonly events: ArchiveEvent[];
}

export const desk = (): Desk => ({ disk: emptyDisk(), rows: noRows(), events: [] });

/** The tools over a desk; `wrap` may put something between them and the flows. */
export function toolsOver(
  { disk, rows, events }: Desk,
  wrap: { vault?: (vault: Vault) => Vault; store?: (store: Store) => Store } = {},
): Tools {
  const vault = memoryVault(disk);
  const store = memoryStore(rows);
  let ticks = 0;
  let ids = disk.lines.length * 1000;
  return {
    vault: wrap.vault?.(vault) ?? vault,
    store: wrap.store?.(store) ?? store,
    clock: { now: () => new Date(0).toISOString(), ticks: () => (ticks += 10) },
    hasher: nodeHasher,
    ids: { next: () => `id-${ids++}` },
    knowledge: plainKnowledge,
    reader: plainReader,
    tell: (event) => void events.push(event),
    breathe: async () => {},
  };
}

export const openDesk = (at: Desk, wrap: Parameters<typeof toolsOver>[1] = {}): Promise<Result<Opened>> =>
  openArchive(toolsOver(at, wrap));

/** Opens a desk that must open. */
export async function opened(at: Desk): Promise<Archive> {
  return value(await openDesk(at)).archive;
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.sentence} ${result.problem.details}`);
  return result.value;
}

export const incoming = (name: string, text: string): IncomingFile => {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, bytes: async () => done(bytes) };
};
