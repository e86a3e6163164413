import { createHash } from 'node:crypto';
import type { Understood } from '../../renderer/core/archive/reader.ts';
import { readerPool } from '../../renderer/core/archive/reader-pool.ts';
import { shippedProfiles } from '../../scripts/commands/reading.ts';
import { readingThreads } from '../../scripts/commands/reading-threads.ts';
import type { FuzzFile } from './corpus.ts';

/** Of one thread, in MiB; the app's own threads have more. A small file that needs as much is a finding. */
const LARGEST_HEAP = 512;

/** Reads files in threads, as commands and the app do, with limits of time and memory. */
export interface ThreadedReading {
  /** Resolves when all threads have loaded, so that no file's time holds theirs. */
  ready(): Promise<void>;
  /** What each place of a file gave, with the text it was read from; never fails. */
  read(file: FuzzFile): Promise<readonly Understood[]>;
  /** The same one by one and without the texts, for files that hold more than should be kept at once. */
  each(file: FuzzFile): AsyncIterable<Understood>;
  end(): Promise<void>;
}

/** `most` threads with the shipped names and profiles; a thread silent for `silence` milliseconds is ended. */
export function readInThreads(most: number, silence?: number, heap = LARGEST_HEAP): ThreadedReading {
  const threads = readingThreads({}, most, heap);
  const reader = readerPool(threads, silence);
  const profiles = shippedProfiles();
  const known = { corrections: new Map(), profiles };
  const toRead = ({ name, bytes }: FuzzFile) => {
    const original = createHash('sha256').update(bytes).digest('hex');
    return { name, bytes, original, sample: false };
  };
  const read = async (file: FuzzFile) => {
    const items: Understood[] = [];
    for await (const item of reader.read(toRead(file), { ...known, withText: true })) items.push(item);
    return items;
  };
  return {
    async ready() {
      const line = { name: 'line.txt', bytes: new TextEncoder().encode('A line.') };
      await Promise.all(Array.from({ length: most }, () => read(line)));
    },
    read,
    each: (file) => reader.read(toRead(file), known),
    end: () => threads.end(),
  };
}
