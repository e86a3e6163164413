import type { Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, type Problem, type Result } from '../../renderer/core/model/problem.ts';
import type { DesktopEvent } from '../bridge/desktop.ts';
import { readFileTable } from '../hosts/file-table.ts';
import { type LoopbackHost, openLoopbackHost } from '../hosts/loopback-host.ts';
import { takePort } from '../hosts/port.ts';
import { servicesOver } from '../hosts/services.ts';
import { codeOf } from '../vault/disk.ts';
import { layoutOf } from '../vault/layout.ts';
import { inspectLock, openVault, type Vault } from '../vault/vault.ts';
import { EXIT, exitFor, inOneParagraph } from './exits.ts';
import { prepareGround } from './ground.ts';

/** An archive that is served on this machine. */
export interface Serving {
  readonly address: string;
  connected(): boolean;
  /** Resolves when the first page has connected. */
  readonly entered: Promise<void>;
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

/** Opens the archive and serves the built page with its calls on 127.0.0.1. The port comes first: it leaves no trace. */
export async function serveArchive(options: ServingOptions): Promise<Serving | NotServed> {
  let server: Server;
  try {
    server = await takePort(options.port);
  } catch (error) {
    return portRefused(error, options);
  }
  try {
    const serving = await serveOn(server, options);
    if ('sentence' in serving) server.close();
    return serving;
  } catch (error) {
    server.close();
    throw error;
  }
}

async function serveOn(server: Server, options: ServingOptions): Promise<Serving | NotServed> {
  const { root, app, archive, whole } = options;
  const ground = await prepareGround(archive, options.named, browserProfile(archive));
  const opened = ground.ok ? await openVault(archive) : ground;
  if (!opened.ok) return notServed(opened.problem, archive);
  const vault = opened.value;
  try {
    const table = await readFileTable(join(root, 'dist', 'renderer'));
    const about = { host: 'loopback', app, samples: join(root, 'assets', 'samples') } as const;
    const services = servicesOver(vault, about, { saveExport: inPage, copy: inPage });
    return servingOver(openLoopbackHost({ server, table, services, whole }), vault);
  } catch (error) {
    await vault.close();
    throw error;
  }
}

const notServed = (problem: Problem, archive: string): NotServed => ({
  sentence: inOneParagraph(problem, archive),
  exit: exitFor(problem),
});

/** Why a port is not to be had. Where it is this very archive that stands behind it, that is what is said. */
async function portRefused(error: unknown, { port, archive }: ServingOptions): Promise<NotServed> {
  const exit = EXIT.portTaken;
  const after = 'the search index is then built again from the archive, and nothing is lost.';
  switch (codeOf(error)) {
    case 'EACCES':
      return {
        sentence: `This system does not let you open port ${port} of 127.0.0.1. Choose another port above 1023 with --port N; ${after}`,
        exit,
      };
    case 'EADDRINUSE': {
      const free = await inspectLock(archive);
      if (!free.ok && free.problem.code === 'archive-locked') return notServed(free.problem, archive);
      return {
        sentence: `Port ${port} of 127.0.0.1 is taken by another program, or by Monitor Archive with another archive. Close it, or choose another port with --port N; ${after}`,
        exit,
      };
    }
    default:
      throw error;
  }
}

const servingOver = (host: LoopbackHost, vault: Vault): Serving => ({
  address: host.address,
  connected: host.connected,
  entered: host.entered,
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
