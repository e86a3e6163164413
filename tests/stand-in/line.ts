import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Asked, Said } from './wire.ts';

type WindowSaid = Extract<Said, { say: 'window' }>;

/** A question without the number that the line gives it. */
type Question = Asked extends infer A ? (A extends { id: number } ? Omit<A, 'id'> : never) : never;

/** How a start ended that opened no window: a second one of the same archive, or one that cannot open. */
export interface Ended {
  readonly exit: number | null;
  readonly errorBox: string | null;
}

/** The stand-in process and the talk with it. */
export interface Line {
  readonly child: ChildProcess;
  /** Its window, or how it ended before it had one. */
  readonly window: Promise<WindowSaid | Ended>;
  readonly ended: Promise<Ended>;
  readonly records: ReadonlyMap<string, unknown>;
  ask(question: Question): Promise<unknown>;
  send(asked: Asked): void;
  /** Set by the driver. */
  hear: (said: Said) => void;
}

export function openLine(root: string, archive: string, port: number): Line {
  const child = fork(join(import.meta.dirname, 'run.ts'), [root, '--archive', archive], {
    serialization: 'advanced',
    env: { ...process.env, STAND_IN_PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const records = new Map<string, unknown>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let errorBox: string | null = null;
  let asked = 0;

  const ended = new Promise<Ended>((resolve) => {
    child.once('exit', (exit) => {
      for (const { reject } of waiting.values()) reject(new Error('The stand-in has ended.'));
      waiting.clear();
      resolve({ exit, errorBox });
    });
  });
  const opened = Promise.withResolvers<WindowSaid>();

  const line: Line = {
    child,
    window: Promise.race([opened.promise, ended]),
    ended,
    records,
    ask: (question) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        line.send({ ...question, id });
      }),
    send(message) {
      if (child.connected) child.send(message);
    },
    hear: () => undefined,
  };

  child.on('message', (said: Said) => {
    if (said.say === 'window') opened.resolve(said);
    else if (said.say === 'error-box') errorBox = said.content;
    else if (said.say === 'record') records.set(said.what, said.value);
    else if (said.say === 'answer') {
      const { resolve, reject } = waiting.get(said.id) ?? {};
      waiting.delete(said.id);
      if (said.error === undefined) resolve?.(said.value);
      else reject?.(new Error(said.error));
    } else line.hear(said);
  });
  return line;
}
