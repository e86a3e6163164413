import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { walk } from '../commands/command-line.ts';
import { type Gold, goldsOf } from './gold.ts';
import { made } from './make/made.ts';

/** A file to read and what is right for it. */
export interface QualityCase {
  readonly name: string;
  /** From the case's name (`pl-...`), or from its gold; `-` where neither tells. */
  readonly language: string;
  /** The ending of the file's name: `txt`, `html`, `pdf`. */
  readonly format: string;
  readonly golds: readonly Gold[];
  /** False until a person has compared the expected values with the source. */
  readonly checked: boolean;
  /** True while nobody looks at the case in mending rules: such cases tell how good the rules are on what is new. */
  readonly apart: boolean;
  readonly variants: readonly string[];
  /** The file as the reader gets it. */
  readonly file: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** The labelled cases of a folder: each a folder with a source (or the recipe for one) and `expected.json`. */
export function casesIn(folder: string): readonly QualityCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'expected.json')))
    .map((entry) => caseIn(join(folder, entry.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function caseIn(folder: string): QualityCase {
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  const source = sourceIn(folder);
  const readAs = source.replace(/\.json$/, '');
  return {
    name: basename(folder),
    language: /^[a-z]{2}(?=-)/.exec(basename(folder))?.[0] ?? '-',
    format: extname(readAs).slice(1),
    golds: goldsOf(expected),
    checked: expected.checked !== false,
    apart: expected.apart === true,
    variants: Array.isArray(expected.variants) ? expected.variants : [],
    file: () => made(join(folder, source), typeof expected.file === 'string' ? expected.file : readAs),
  };
}

/** The name of a case's one source: `source.*`, or `page.html` with its `page_files`. */
function sourceIn(folder: string): string {
  const sources = readdirSync(folder).filter((name) => /^(source\.|page\.html$)/.test(name));
  if (sources.length !== 1 || !sources[0]) throw new Error(`${folder} needs one source, and has ${sources.length}.`);
  return sources[0];
}

/** Files with `NAME.gold.json` beside them, NAME with or without the file's ending; in folders below, too. */
export function casesBeside(folder: string): readonly QualityCase[] {
  const paths = [...walk([folder])].map(({ path }) => path);
  const known = new Set(paths);
  return paths
    .filter((path) => !path.endsWith('.gold.json'))
    .flatMap((path) => {
      const bare = path.slice(0, path.length - extname(path).length);
      const gold = [`${path}.gold.json`, `${bare}.gold.json`].find((beside) => known.has(beside));
      return gold ? [caseBeside(path, gold, folder)] : [];
    });
}

function caseBeside(path: string, gold: string, folder: string): QualityCase {
  const json = JSON.parse(readFileSync(gold, 'utf8'));
  const golds = goldsOf(json);
  return {
    name: path.slice(folder.length).replace(/^[\\/]+/, ''),
    language: golds.find((one) => one.language)?.language ?? '-',
    format: extname(path).slice(1).toLowerCase(),
    golds,
    checked: json.checked !== false,
    apart: json.apart === true,
    variants: [],
    file: async () => ({ name: basename(path), bytes: readFileSync(path) }),
  };
}
