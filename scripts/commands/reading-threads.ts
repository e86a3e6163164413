import { Worker } from 'node:worker_threads';
import type { Threads } from '../../renderer/core/archive/reader-pool.ts';
import type { KnowledgeAsked } from './knowledge.ts';

/** Of one thread, in MiB: a file that needs more is given up, not the run. */
const LARGEST_HEAP = 2048;

/** Threads of Node, and the way to end them all: they would keep the process alive. */
export interface ReadingThreads extends Threads {
  end(): Promise<void>;
}

/** At most `most` threads in which files are read, with the names that were asked for; `heap` in MiB for each. */
export function readingThreads(asked: KnowledgeAsked, most: number, heap = LARGEST_HEAP): ReadingThreads {
  const workers = new Set<Worker>();
  return {
    most,
    start(answer, broken) {
      const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
        workerData: asked,
        resourceLimits: { maxOldGenerationSizeMb: heap },
      });
      workers.add(worker);
      worker.on('message', answer);
      worker.on('error', (error) => broken(error instanceof Error ? error.message : String(error)));
      worker.on('exit', () => workers.delete(worker));
      return { post: (order) => worker.postMessage(order), end: () => void worker.terminate() };
    },
    timer(ms, fire) {
      const timer = setTimeout(fire, ms);
      return () => clearTimeout(timer);
    },
    async end() {
      await Promise.all([...workers].map((worker) => worker.terminate()));
    },
  };
}
