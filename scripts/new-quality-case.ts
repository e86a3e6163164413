import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { command, tell } from './commands/command-line.ts';
import { goldOf } from './quality/gold-of-report.ts';
import { readAndPair } from './quality/pairing.ts';

const CASES = 'tests/quality/cases';

const USAGE = {
  line: 'new-quality-case -- FILE NAME',
  help: `
Makes a labelled case from a file: the folder ${CASES}/NAME with the file as \`source\` and \`expected.json\`, filled in
with what is read from it now. NAME is <language>-<publisher>-<what>, in small letters and hyphens.

What was read is no label yet: compare every value with the source by hand, put it right, name the variants that the
case shows, and set "checked" to true. Until then the case is named by \`npm run quality\` and not scored.`,
};

await command(USAGE, {}, async ({ positionals }) => {
  const [file, name] = positionals;
  if (!file || !name) return { wrongUsage: 'Name a file and the case.' };
  if (!/^[a-z]{2}(-[a-z0-9]+)+$/.test(name)) return { wrongUsage: 'A name is like pl-instytut-odry-old-save.' };
  const folder = join(CASES, name);
  if (existsSync(folder)) return { wrongUsage: `There is a case of the name ${name} already.` };
  const source = `source${extname(file).toLowerCase()}`;
  const { found, problems } = await readAndPair(source, readFileSync(file), []);
  for (const problem of problems) tell(problem);
  const golds = found.map((report) => ({
    ...(found.length > 1 ? { place: placePattern(report.place) } : {}),
    ...goldOf(report),
  }));
  const values = golds.length === 1 ? golds[0] : { reports: golds };
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, source));
  writeFileSync(
    join(folder, 'expected.json'),
    `${JSON.stringify({ checked: false, variants: [], ...values }, null, 2)}\n`,
  );
  tell(`${folder} was made. Compare its expected.json with the source by hand, then set "checked" to true.`);
  return 0;
});

/** A regular expression that finds just this place. */
const placePattern = (place: string): string => `^${place.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}$`;
