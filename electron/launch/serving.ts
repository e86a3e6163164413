import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, type Result } from '../../renderer/core/model/problem.ts';
import type { DesktopEvent } from '../bridge/desktop.ts';
import { readFileTable } from '../hosts/file-table.ts';
import { type LoopbackHost, openLoopbackHost } from '../hosts/loopback-host.ts';
import { servicesOver } from '../hosts/services.ts';
import { codeOf } from '../vault/disk.ts';
import { layoutOf } from '../vault/layout.ts';
import { openVault, type Vault } from '../vault/vault.ts';
import { EXIT, exitFor, inOneParagraph } from './exits.ts';
import { prepareGround } from './ground.ts';

/** An archive that is served on this machine. */
export interface Serving {
  readonly address: string;
  connected(): boolean;
  send(event: DesktopEvent): void;
  /** Ends the host and gives the archive free. */
  close(): Promise<void>;
}

/** Why an archive is not served: a paragraph for the person and the exit code. */
export interface NotServed {
  readonly sentence: string;
  readonly exit: number;
}

export interface ServingOptions {
  /** The folder that holds `dist/renderer` and `assets`. */
  readonly root: string;
  readonly app: string;
  readonly archive: string;
  /** True where the person named the folder; only the usual place is made with all its parents. */
  readonly named: boolean;
  readonly port: number;
  /** The address lets in more than one page, one after another. */
  readonly whole: boolean;
}

/** Where the profile of the window's browser stands, with the index in it. */
export const browserProfile = (archive: string): string => join(layoutOf(archive).derived, 'browser');

/** Opens the archive and serves the built page with its calls on 127.0.0.1. */
export async function serveArchive(options: ServingOptions): Promise<Serving | NotServed> {
  const { root, app, archive, port, whole } = options;
  const ground = await prepareGround(archive, options.named, browserProfile(archive));
  const opened = ground.ok ? await openVault(archive) : ground;
  if (!opened.ok) return { sentence: inOneParagraph(opened.problem, archive), exit: exitFor(opened.problem) };
  const vault = opened.value;
  try {
    const table = await readFileTable(join(root, 'dist', 'renderer'));
    const about = { host: 'loopback', app, samples: join(root, 'assets', 'samples') } as const;
    const services = servicesOver(vault, about, { saveExport: inPage, copy: inPage });
    return servingOver(await openLoopbackHost({ port, table, services, whole }), vault);
  } catch (error) {
    await vault.close();
    if (codeOf(error) === 'EACCES') {
      return {
        sentence: `This system does not let you open port ${port} of 127.0.0.1. Choose another port above 1023 with --port N; the search index is then built again from the archive, and nothing is lost.`,
        exit: EXIT.portTaken,
      };
    }
    if (codeOf(error) === 'EADDRINUSE') {
      return {
        sentence: `Port ${port} of 127.0.0.1 is taken by another program, or by Monitor Archive with another archive. Close it, or choose another port with --port N; the search index is then built again from the archive, and nothing is lost.`,
        exit: EXIT.portTaken,
      };
    }
    throw error;
  }
}

const servingOver = (host: LoopbackHost, vault: Vault): Serving => ({
  address: host.address,
  connected: host.connected,
  send: host.send,
  async close() {
    await host.close();
    await vault.close();
  },
});

/** The page of this host saves and copies by itself. */
const inPage = async (): Promise<Result<never>> =>
  failed('call-refused', 'The page does this by itself. Nothing was changed.', 'Load the page again.');

/** Resolves when a page that had connected is gone, or when none came within a while. */
export async function pageGone(serving: Serving, patience = 20_000): Promise<void> {
  for (let waited = 0; !serving.connected() && waited < patience; waited += 200) await pause(200);
  for (let absent = 0; absent < 3000; absent = serving.connected() ? 0 : absent + 200) await pause(200);
}
