import { writeFileSync } from 'node:fs';
import { command, tell } from './commands/command-line.ts';
import { casesBeside, casesIn } from './quality/cases.ts';
import { figuresOf, floorOf, missedBars } from './quality/figures.ts';
import { measure } from './quality/measure.ts';
import { failureLines, grouped, table } from './quality/table.ts';

const CASES = 'tests/quality/cases';
const FLOOR = 'tests/quality/floor.json';

const USAGE = {
  line: 'quality -- [--reports DIR] [--only PATTERN] [--learnt|--apart] [--verbose] [--json] [--keep-floor]',
  help: `
Measures reading on labelled reports and prints how many of the values are right, by language and by format. Exit code
1 means that something is below the bars: every field 97 % exact, 98 % of the paragraphs whole, at most 1 % furniture
in the body, no rights error.

--reports DIR   scores the files of DIR that have NAME.gold.json beside them, in place of ${CASES}
--only PATTERN  only the cases whose name the regular expression PATTERN finds
--learnt        only the cases that rules were learnt from
--apart         only those kept apart, which nobody looks at while mending rules
--verbose       lists what is wrong, case by case
--json          one JSON object in place of the tables
--keep-floor    writes the figures of all cases to tests/quality/floor.json, below which \`npm test\` lets none fall

docs/quality.md describes the cases and the shape of a gold file.`,
};

const FLAGS = {
  reports: { type: 'string' },
  only: { type: 'string' },
  learnt: { type: 'boolean' },
  apart: { type: 'boolean' },
  verbose: { type: 'boolean' },
  json: { type: 'boolean' },
  'keep-floor': { type: 'boolean' },
} as const;

await command(USAGE, FLAGS, async ({ values, positionals }) => {
  if (positionals.length > 0) return { wrongUsage: `What is ${positionals[0]} for? Name a folder with --reports.` };
  const only = new RegExp(values.only ?? '', 'u');
  const cases = values.reports ? casesBeside(values.reports) : casesIn(CASES);
  if (values.learnt && values.apart) return { wrongUsage: 'A case is either learnt from or kept apart.' };
  const chosen = cases.filter(
    ({ name, apart }) => only.test(name) && !(values.learnt && apart) && !(values.apart && !apart),
  );
  if (chosen.length === 0) return { wrongUsage: 'There is no case to score.' };
  const { scored, extra, problems, unchecked } = await measure(chosen);
  if (scored.length === 0) return { wrongUsage: `Not checked by hand yet: ${unchecked.join(', ')}` };
  const all = figuresOf(scored);
  if (values['keep-floor']) {
    if (chosen.length < cases.length || values.reports) return { wrongUsage: 'The floor is that of all cases.' };
    writeFileSync(FLOOR, `${JSON.stringify(floorOf(all), null, 2)}\n`);
  }
  // A folder's gold need not name all that its files hold.
  const missed = [...missedBars(all), ...(values.reports ? [] : extra)];
  const languages = grouped(scored, 'language');
  const formats = grouped(scored, 'format');
  const failures = scored.flatMap((one) => {
    const lines = failureLines(one);
    return lines.length > 0 ? [{ case: one.name, title: one.title, lines }] : [];
  });
  if (values.json) {
    const object = {
      all,
      languages,
      formats,
      missed,
      extra,
      problems,
      unchecked,
      ...(values.verbose ? { failures } : {}),
    };
    process.stdout.write(`${JSON.stringify(object)}\n`);
  } else {
    if (values.verbose)
      for (const { case: name, title, lines } of failures)
        process.stdout.write(`${name}: ${title}\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
    process.stdout.write(`${table(all, languages)}\n\n${table(all, formats)}\n\n`);
    for (const sentence of [...problems, ...(values.reports ? extra : [])]) process.stdout.write(`Note: ${sentence}\n`);
    for (const sentence of missed) process.stdout.write(`Missed: ${sentence}\n`);
  }
  if (unchecked.length > 0) tell(`Not checked by hand yet, and not scored: ${unchecked.join(', ')}`);
  return missed.length > 0 ? 1 : 0;
});
