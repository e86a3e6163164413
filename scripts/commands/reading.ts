import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import type { Reader, Understood } from '../../renderer/core/archive/reader.ts';
import { readerPool } from '../../renderer/core/archive/reader-pool.ts';
import { done, failed, type Result } from '../../renderer/core/model/problem.ts';
import type { PublisherProfile } from '../../renderer/core/model/publisher-profile.ts';
import { tooLarge } from '../../renderer/core/read/problems.ts';
import { profilesFrom } from '../../renderer/core/read/profile-file.ts';
import { reason, type Walked } from './command-line.ts';
import type { KnowledgeAsked } from './knowledge.ts';
import { readingThreads } from './reading-threads.ts';

/** Files beyond this are not taken into memory. */
const LARGEST_FILE = 1024 * 1024 * 1024;
const MOST_THREADS = 4;
const PROFILES = new URL('../../assets/knowledge/publishers.jsonl', import.meta.url);

/** Reads files as the app does: in threads, each with a limit of time and memory. */
export interface Reading {
  /** How many files to ask for at once. */
  readonly width: number;
  /** What each place of a file gave; never fails. */
  read(file: Walked): Promise<readonly Understood[]>;
  /** Ends the threads, which would keep the process alive. */
  end(): Promise<void>;
}

/** Starts reading with the names that were asked for. */
export function startReading(asked: KnowledgeAsked): Reading {
  const threads = readingThreads(asked, Math.max(1, Math.min(MOST_THREADS, availableParallelism())));
  const reader = readerPool(threads);
  const profiles = shippedProfiles();
  return {
    width: threads.most + 1,
    read: (file) => readWalked(file, reader, profiles),
    end: () => threads.end(),
  };
}

/** What the app knows of publishers without a person's help. */
export const shippedProfiles = (): readonly PublisherProfile[] => profilesFrom(readFileSync(PROFILES, 'utf8'));

async function readWalked(
  file: Walked,
  reader: Reader,
  profiles: readonly PublisherProfile[],
): Promise<readonly Understood[]> {
  const given = 'unreachable' in file ? unreachable(file.unreachable) : bytesOf(file.path, file.size);
  if (!given.ok) return [{ place: '', outcome: given }];
  const bytes = given.value;
  const original = createHash('sha256').update(bytes).digest('hex');
  const items: Understood[] = [];
  const toRead = { name: basename(file.path), bytes, original, sample: false };
  for await (const item of reader.read(toRead, { corrections: new Map(), profiles })) items.push(item);
  return items;
}

function bytesOf(path: string, size: number): Result<Uint8Array> {
  if (size > LARGEST_FILE) return tooLarge(size);
  try {
    // A plain array of its own: buffers from Node's pool would send the whole pool to a thread.
    return done(new Uint8Array(readFileSync(path)));
  } catch (error) {
    return unreachable(reason(error));
  }
}

function unreachable(sentence: string): Result<never> {
  return failed('file-not-readable', sentence, 'Check the name.');
}
