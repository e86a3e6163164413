import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultPlace } from '../hosts/place.ts';
import { PORT } from '../hosts/port.ts';

export interface StartArguments {
  /** Absolute path of the archive's folder. */
  readonly archive: string;
  /** True where the person named the folder. */
  readonly named: boolean;
  readonly port: number;
  readonly window: boolean;
}

export type Asked = StartArguments | { readonly help: true } | { readonly wrongUsage: string };

const OPTIONS = {
  archive: { type: 'string' },
  port: { type: 'string' },
  'no-window': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after `npm start --`. Folders are meant from `from`, where the person stands. */
export function readArguments(words: readonly string[], from: string): Asked {
  let values: { archive?: string; port?: string; 'no-window'?: boolean; help?: boolean };
  try {
    values = parseArgs({ args: [...words], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return {
      wrongUsage: error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'The words were not understood.',
    };
  }
  if (values.help) return { help: true };
  if (values.archive?.trim() === '') return { wrongUsage: 'The option --archive needs a folder.' };
  const port = values.port ?? String(PORT);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    return { wrongUsage: `The option --port needs a number from 0 to 65535; 0 takes any free one.` };
  return {
    archive: values.archive === undefined ? defaultPlace() : resolve(from, values.archive),
    named: values.archive !== undefined,
    port: Number(port),
    window: !values['no-window'],
  };
}

export const USAGE = 'Usage: npm start -- [--archive DIR] [--port N] [--no-window]';

export const help = (): string => `${USAGE}

Opens the archive in a window: in Electron where it is installed, else in an installed Chromium,
Chrome or Edge. Without a display it prints an address and serves it until Ctrl-C.

  --archive DIR  the archive's folder; made if it is missing and its parent is there
                 (else: ${defaultPlace()})
  --port N       the port on 127.0.0.1 where Electron is not used (else: ${PORT}). The search index
                 belongs to the port and is built again for another; 0 takes any free one
  --no-window    opens no window, prints the address
  --help         this

Exit codes: 0 ended by you; 1 something unexpected; 2 wrong usage; 3 the port is taken; 4 the archive
is open already; 5 the archive's folder cannot be used; 6 there is no browser for the window.
`;
