import type { Threads } from '../../core/archive/reader-pool.ts';
import type { ReadingAnswer } from '../../core/archive/reading-messages.ts';

/** Beyond this the disk is the narrow place, and each thread takes memory for the names. */
const MOST = 6;

/** Threads of the browser: one for each core. */
export const readingThreads: Threads = {
  most: Math.max(1, Math.min(MOST, navigator.hardwareConcurrency)),
  start(answer, broken) {
    const worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => answer(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      broken(event.message || 'the reading thread ended');
    });
    return { post: (order) => worker.postMessage(order), end: () => worker.terminate() };
  },
  timer(ms, fire) {
    const timer = setTimeout(fire, ms);
    return () => clearTimeout(timer);
  },
};
