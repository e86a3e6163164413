import { availableParallelism } from 'node:os';
import { command, tell } from '../../scripts/commands/command-line.ts';
import { readInThreads } from '../fuzz/read-in-threads.ts';
import { MAKERS } from './reading/files.ts';
import { costOf, paceOf } from './reading/measure.ts';
import { importInPage } from './reading/page.ts';
import { type FormatFigures, growsTooFast, table } from './reading/table.ts';

const USAGE = {
  line: 'bench -- reading [--format NAME] [--files N] [--page N] [--json]',
  help: `
Measures reading on files made for it, reports of ten paragraphs: reports and MB a second of each format in one thread
and in one for each core, names included; what files of twice and four times the length cost; and the longest time in
which the page of the app answers nothing while files come in. Exit code 1 means that a cost grows faster than the file.

--format NAME  only this one: ${Object.keys(MAKERS).join(', ')}
--files N      files of a format (200; bundles a tenth)
--page N       files that the app imports in an installed Chromium (2000; 0 leaves it out)
--json         one JSON object in place of the table
`,
};

const FLAGS = {
  format: { type: 'string' },
  files: { type: 'string' },
  page: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Files of these hold twenty reports. */
const BUNDLES = new Set(['feed', 'wordpress', 'zip']);

await command(USAGE, FLAGS, async ({ values, positionals }) => {
  if (positionals.length !== 1 || positionals[0] !== 'reading')
    return { wrongUsage: 'What is to be measured? reading' };
  const [count, inPage] = [Number(values.files ?? 200), Number(values.page ?? 2000)];
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(inPage))
    return { wrongUsage: 'Numbers are whole numbers.' };
  const formats = Object.entries(MAKERS).filter(([format]) => (values.format ?? format) === format);
  if (formats.length === 0) return { wrongUsage: `There is no format ${values.format}.` };
  const cores = Math.max(1, Math.min(4, availableParallelism()));
  const [alone, together] = [readInThreads(1), readInThreads(cores)];
  const figures: FormatFigures[] = [];
  try {
    await alone.ready();
    await together.ready();
    for (const [format, make] of formats) {
      tell(`${format} ...`);
      const number = BUNDLES.has(format) ? Math.ceil(count / 10) : count;
      const files = Array.from({ length: number }, (_, i) => make(i, 1));
      // The code is warm after some of them, as it is in an app that is in use.
      await paceOf(files.slice(0, Math.ceil(number / 4)), together, cores);
      await paceOf(files.slice(0, Math.ceil(number / 4)), alone, 1);
      const one = await paceOf(files, alone, 1);
      const all = await paceOf(files, together, cores);
      const costs: [number, number, number] = [0, 0, 0];
      for (const i of [0, 1, 2] as const) costs[i] = await costOf(make(7, 2 ** (i + 2)));
      figures.push({ format, files: number, one, all, growth: costs });
    }
  } finally {
    await Promise.all([alone.end(), together.end()]);
  }
  if (inPage > 0) tell('page ...');
  const page = inPage > 0 ? await importInPage(inPage) : null;
  process.stdout.write(values.json ? `${JSON.stringify({ cores, figures, page })}\n` : table(figures, page));
  return figures.some(growsTooFast) ? 1 : 0;
});
