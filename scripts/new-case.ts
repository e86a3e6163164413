import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readReport } from '../renderer/core/read/read.ts';
import { caseValues } from './case-values.ts';
import { command, tell } from './commands/command-line.ts';

const CASES = 'tests/cases/read';

const USAGE = {
  line: 'node scripts/new-case.ts FILE "what the case shows, as a sentence"',
  help: `
Makes a reading case from a file: a folder in ${CASES} with the file as \`source\` and what is read from it now as
\`expected.json\`. Compare that with the file by hand and set right what is wrong: the case then says what reading has
to learn.`,
};

await command(USAGE, {}, ({ positionals }) => {
  const [file, sentence] = positionals;
  if (!file || !sentence) return { wrongUsage: 'Name a file and what the case shows.' };
  const folder = join(
    CASES,
    sentence
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, ''),
  );
  const bytes = readFileSync(file);
  const name = `source${extname(file)}`;
  const original = createHash('sha256').update(bytes).digest('hex');
  const values = caseValues(readReport({ name, bytes, original, sample: false }));
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, name));
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(values, null, 2)}\n`);
  tell(`${folder} was made from ${basename(file)}. Compare its expected.json with the source by hand.`);
  return 0;
});
