import { inOrder } from '../../../renderer/core/archive/in-order.ts';
import { readFile } from '../../../renderer/core/read/read-file.ts';
import type { ThreadedReading } from '../../fuzz/read-in-threads.ts';
import type { BenchFile } from './files.ts';

export interface Pace {
  readonly reports: number;
  /** A second. */
  readonly reportsPerSecond: number;
  /** Of the files' bytes, 1,000,000 a MB, a second. */
  readonly megabytesPerSecond: number;
}

/** Reads files in threads, `width` at once, and says how fast; names are found too, as at every import. */
export async function paceOf(files: readonly BenchFile[], reading: ThreadedReading, width: number): Promise<Pace> {
  const began = performance.now();
  let reports = 0;
  const never = () => false;
  for await (const items of inOrder(files, width + 1, (file) => reading.read(file), never))
    reports += items.filter(({ outcome }) => outcome.ok).length;
  const seconds = (performance.now() - began) / 1000;
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return { reports, reportsPerSecond: reports / seconds, megabytesPerSecond: bytes / 1e6 / seconds };
}

/** Milliseconds that this thread's processor works to read a file here, the least of some runs. */
export async function costOf({ name, bytes }: BenchFile, runs = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    const given = readFile({ name, bytes, original: '0'.repeat(64), sample: false });
    for await (const { report } of given) if (!report.ok) throw new Error(`${name}: ${report.problem.sentence}`);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
