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
  /** Milliseconds of the processor for a report, in all threads: what other programs do changes it little. */
  readonly workPerReport: number;
}

/** Reads files in threads, `width` at once, and says how fast; names are found too, as at every import. */
export async function paceOf(files: readonly BenchFile[], reading: ThreadedReading, width: number): Promise<Pace> {
  const began = performance.now();
  const before = process.cpuUsage();
  const count = async (file: BenchFile) => {
    let read = 0;
    for await (const { outcome } of reading.each(file)) if (outcome.ok) read++;
    return read;
  };
  let reports = 0;
  for await (const read of inOrder(files, width + 1, count, () => false)) reports += read;
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - began) / 1000;
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return {
    reports,
    reportsPerSecond: reports / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
    workPerReport: (user + system) / 1000 / reports,
  };
}

/** Milliseconds that this thread's processor works to read a file here, the least of some runs. */
export async function costOf({ name, bytes }: BenchFile, runs = 5): Promise<number> {
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
