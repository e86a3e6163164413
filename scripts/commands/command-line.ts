import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { companionFolders } from '../../renderer/core/model/companion-folders.ts';

/** 0 done; 1 something differs or failed, said in the lines; 2 wrong usage; 3 refused by terms or wording. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Usage {
  /** One line: `inspect -- FILE...`. */
  readonly line: string;
  /** Everything `--help` tells below that line. */
  readonly help: string;
}

/** How a command ended; a sentence where it was called wrongly. */
export type Ending = ExitCode | { readonly wrongUsage: string };

interface Config<T extends ParseArgsOptionsConfig> {
  args: string[];
  options: T;
  allowPositionals: true;
  strict: true;
}

type Asked<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<Config<T>>>;

/**
 * Runs a command: reads its flags, answers `--help`, and sets the exit code. Standard output is for JSON lines
 * only (and for the help that was asked for); complaints go to standard error.
 */
export async function command<T extends ParseArgsOptionsConfig>(
  usage: Usage,
  options: T,
  run: (asked: Asked<T>) => Ending | Promise<Ending>,
): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(`Usage: npm run --silent ${usage.line}\n\n${usage.help.trim()}\n`);
    return;
  }
  let asked: Asked<T>;
  try {
    asked = parseArgs<Config<T>>({ args: process.argv.slice(2), options, allowPositionals: true, strict: true });
  } catch (error) {
    process.exitCode = complain(usage, String(error instanceof Error ? error.message : error));
    return;
  }
  try {
    const ending = await run(asked);
    process.exitCode = typeof ending === 'number' ? ending : complain(usage, ending.wrongUsage);
  } catch (error) {
    process.stderr.write(`Something unexpected went wrong: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}

function complain(usage: Usage, sentence: string): ExitCode {
  process.stderr.write(`${sentence.split('\n', 1)[0]}\nUsage: npm run --silent ${usage.line}\n`);
  return 2;
}

/** Prints one object as one line of JSON. */
export function emit(object: object): void {
  process.stdout.write(`${JSON.stringify(object)}\n`);
}

/** Tells the person at the terminal something that is no answer. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** A file that was asked for, or the sentence why it cannot be reached. */
export type Walked =
  | { readonly path: string; readonly size: number }
  | { readonly path: string; readonly unreachable: string };

/**
 * The files meant by some arguments, one at a time, so that work starts before a large folder is read through.
 * Folders are walked in the order of their names, without hidden entries and without the folder (`NAME_files`) that
 * browsers put beside a saved page. Links to folders already being walked are not followed again.
 */
export function* walk(paths: readonly string[]): Generator<Walked> {
  const waiting = [...paths].reverse();
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      const found = statSync(path);
      if (!found.isDirectory()) {
        yield found.isFile()
          ? { path, size: found.size }
          : { path, unreachable: 'This is neither a file nor a folder.' };
        continue;
      }
      const real = realpathSync(path);
      if (seen.has(real)) continue;
      seen.add(real);
      waiting.push(...entries(path).reverse());
    } catch (error) {
      yield { path, unreachable: reason(error) };
    }
  }
}

function entries(folder: string): string[] {
  const all = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const companions = companionFolders(all.map(pathOf));
  return all
    .filter((entry) => !companions.has(pathOf(entry)))
    .map(({ name }) => name)
    .sort(byCharacters)
    .map((name) => join(folder, name));
}

/** A folder's path ends in a slash, and so names a folder. */
const pathOf = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);

const byCharacters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Why a file could not be opened, in a sentence. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT') return 'There is no file of this name.';
  if (code === 'EACCES' || code === 'EPERM') return 'This file may not be read by you.';
  return `The file could not be read (${code ?? 'unknown reason'}).`;
}
