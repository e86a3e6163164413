import { availableParallelism } from 'node:os';
import { inOrder } from '../../renderer/core/archive/in-order.ts';
import { command, tell } from '../../scripts/commands/command-line.ts';
import { faultsOf } from './checks.ts';
import { corpus, FORMATS, type FuzzFile, type FuzzFormat } from './corpus.ts';
import { mutated } from './mutated.ts';
import { readInThreads, type ThreadedReading } from './read-in-threads.ts';
import { keepFile, type Tally, table } from './tally.ts';

const USUAL = 2000;
const LONG = 20_000;
/** Of so many files one is read twice, and must give the same. */
const TWICE = 5;
/** A small file that takes longer is a finding, though the app would wait longer. */
const SLOW_MS = 10_000;
/** Of the whole process, in bytes; beyond it no further file is begun until the run has ended. */
const LARGEST_MEMORY = 2.5 * 1024 ** 3;
/** Findings that are told of one format. */
const TOLD = 12;

const USAGE = {
  line: 'fuzz -- [--format NAME] [--seed N] [--files N | --long] [--only N]',
  help: `
Damages small whole files of each format and reads them in threads, as the app does, with its limits of time and memory.
A crash, a hang, an exception, memory beyond the limit, two reports at one place, a place outside the text, lost letters
or another outcome at the second reading is a finding. Exit code 1 means that there are findings; each comes with the
command that repeats it, and its file is kept in tests/artefacts/fuzz.

--format NAME  only this one: ${FORMATS.join(', ')}
--seed N       other damage (1)
--files N      files of each format (${USUAL})
--long         ${LONG} files of each format
--only N       only the file of this number
`,
};

const FLAGS = {
  format: { type: 'string' },
  seed: { type: 'string' },
  files: { type: 'string' },
  long: { type: 'boolean' },
  only: { type: 'string' },
} as const;

const isFormat = (name: string): name is FuzzFormat => FORMATS.some((format) => format === name);

await command(USAGE, FLAGS, async ({ values }) => {
  const seed = Number(values.seed ?? 1);
  const only = values.only === undefined ? undefined : Number(values.only);
  const count = Number(values.files ?? (values.long ? LONG : USUAL));
  if (![seed, count, only ?? 0].every(Number.isSafeInteger)) return { wrongUsage: 'Numbers are whole numbers.' };
  if (values.format !== undefined && !isFormat(values.format))
    return { wrongUsage: `There is no format ${values.format}.` };
  const formats = values.format === undefined ? FORMATS : [values.format];
  const files = await corpus();
  const width = Math.max(1, Math.min(4, availableParallelism()));
  const reading = readInThreads(width);
  const tallies: Tally[] = [];
  try {
    await reading.ready();
    for (const format of formats) {
      const numbers = only === undefined ? [...Array(count).keys()] : [only];
      const tally = await run(format, files.get(format) ?? [], { seed, numbers, width, reading });
      tallies.push(tally);
      for (const { number, fault } of tally.findings.slice(0, TOLD)) {
        process.stdout.write(`${format} ${number}: ${fault}\n`);
        process.stdout.write(`  npm run --silent fuzz -- --format ${format} --seed ${seed} --only ${number}\n`);
      }
    }
  } finally {
    // They would keep the process alive.
    await reading.end();
  }
  process.stdout.write(table(tallies));
  return tallies.some(({ findings }) => findings.length > 0) ? 1 : 0;
});

interface Run {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly width: number;
  readonly reading: ThreadedReading;
}

async function run(format: FuzzFormat, files: readonly FuzzFile[], { seed, numbers, width, reading }: Run) {
  tell(`${format}: ${numbers.length} files made of ${files.length}`);
  const tally: Tally = { format, files: 0, reports: 0, unread: 0, slowest: 0, memory: 0, seconds: 0, findings: [] };
  const began = performance.now();
  const full = () => tally.memory > LARGEST_MEMORY;
  const read = async (number: number) => {
    const file = mutated(format, files, seed, number);
    const since = performance.now();
    const items = await reading.read(file);
    const took = performance.now() - since;
    const faults = [...faultsOf(items)];
    if (took > SLOW_MS * width) faults.push(`took ${Math.round(took / 1000)} s`);
    if (number % TWICE === 0 && JSON.stringify(await reading.read(file)) !== JSON.stringify(items))
      faults.push('another outcome at the second reading');
    return { number, file, items, took, faults };
  };
  for await (const { number, file, items, took, faults } of inOrder(numbers, width + 1, read, full)) {
    tally.files++;
    tally.reports += items.filter(({ outcome }) => outcome.ok).length;
    tally.unread += items.filter(({ outcome }) => !outcome.ok).length;
    tally.slowest = Math.max(tally.slowest, took);
    tally.memory = Math.max(tally.memory, process.memoryUsage().rss);
    if (full()) faults.push(`the process takes ${Math.round(tally.memory / 1024 ** 2)} MB`);
    if (faults.length > 0) keepFile(format, seed, number, file);
    for (const fault of faults) tally.findings.push({ number, fault });
  }
  tally.seconds = (performance.now() - began) / 1000;
  return tally;
}
