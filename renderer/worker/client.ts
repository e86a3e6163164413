import { createBirpc } from 'birpc';
import type { Desktop } from '../../electron/bridge/desktop.ts';
import type { ArchiveEvent } from '../core/model/archive-state.ts';
import { failed, type Problem } from '../core/model/problem.ts';
import type { ArchiveCalls, PageCalls } from './contract.ts';

/** The archive worker as the page holds it. */
export interface ArchiveClient {
  readonly archive: ArchiveCalls;
  /** Returns the function that ends the subscription. */
  readonly onArchiveEvent: (listen: (event: ArchiveEvent) => void) => () => void;
}

/** What is used of a `Worker`; tests hand in a message port's like. */
export interface Messenger {
  postMessage(message: unknown): void;
  addEventListener(kind: 'message', hear: (event: { readonly data: unknown }) => void): void;
  addEventListener(kind: 'error', hear: (event: { readonly message?: string }) => void): void;
}

/** Starts the archive worker. */
export const startArchive = (desktop: Desktop): ArchiveClient =>
  connectArchive(new Worker(new URL('./archive.worker.ts', import.meta.url), { type: 'module' }), desktop);

/**
 * Joins the page with a worker: calls go there, the worker's calls to the desktop side are passed on, its events are
 * told to whoever listens. Calls wait as long as they take; a worker that breaks is told as an event.
 */
export function connectArchive(worker: Messenger, desktop: Desktop): ArchiveClient {
  const listeners = new Set<(event: ArchiveEvent) => void>();
  const tell = (event: ArchiveEvent) => {
    for (const listen of listeners) listen(event);
  };
  const answers: PageCalls = {
    desktop: (verb, args) => onDesktop(desktop, verb, args),
    event: tell,
  };
  const archive = createBirpc<ArchiveCalls, PageCalls>(answers, {
    post: (message) => worker.postMessage(message),
    on: (hear) => worker.addEventListener('message', ({ data }) => hear(data)),
    timeout: -1,
  });
  worker.addEventListener('error', ({ message }) => tell({ event: 'problem', problem: broken(message ?? '') }));
  return {
    archive,
    onArchiveEvent: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}

/** The desktop side checks what it is given; here only that the call is one of its own. */
async function onDesktop(desktop: Desktop, verb: string, args: readonly unknown[]): Promise<unknown> {
  if (!Object.hasOwn(desktop, verb))
    return failed('call-refused', 'There is no such call.', 'Open the app again.', verb);
  const call = desktop[verb as keyof Desktop] as (...given: readonly unknown[]) => Promise<unknown>;
  return call(...args);
}

const broken = (details: string): Problem => ({
  code: 'unexpected',
  sentence: 'The part of the app that reads and searches has stopped. Your originals and your work are safe.',
  wayOut: 'Open the archive again.',
  details,
});
