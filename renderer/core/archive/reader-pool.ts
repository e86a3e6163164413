import type { Problem } from '../model/problem.ts';
import type { KnownOfFile, Reader, Understood } from './reader.ts';
import type { ReadingAnswer, ReadingOrder } from './reading-messages.ts';

/** A thread that reads, as the pool holds it. */
export interface ReadingThread {
  post(order: ReadingOrder): void;
  /** Ends it, whatever it is doing. */
  end(): void;
}

/** What a pool needs of its surroundings. */
export interface Threads {
  /** How many may run at once, 1 or more. */
  readonly most: number;
  /** Starts one; `answer` is called with each of its messages, `broken` once if it ends by itself. */
  start(answer: (answer: ReadingAnswer) => void, broken: (details: string) => void): ReadingThread;
  /** Calls back after some milliseconds, unless the function that it returns is called before. */
  timer(ms: number, fire: () => void): () => void;
}

/** A file that gives nothing for so long is given up; the slowest honest ones take some seconds. */
const LONGEST_SILENCE_MS = 30_000;
/** To load the code and the names. Not the file's fault. */
const LONGEST_START_MS = 120_000;

/** A reader whose first file need not wait for a thread to load. */
export interface ReaderPool extends Reader {
  /** Starts one thread ahead. */
  warm(): void;
}

interface Member {
  readonly thread: ReadingThread;
  readonly hear: { answer: (answer: ReadingAnswer) => void; broken: (details: string) => void };
  /** How it ended by itself, which may happen while nobody waits for an answer. */
  readonly fate: { ended?: string };
  /** What it was last told of publishers. */
  told?: KnownOfFile['profiles'];
}

/**
 * A reader over several threads. A thread that says nothing for half a minute, or breaks, is ended: its file gets a
 * problem and the next file a new thread. So no file, however made, stops the others.
 */
export function readerPool(threads: Threads, silence = LONGEST_SILENCE_MS): ReaderPool {
  const idle: Member[] = [];
  const waiting: ((member: Member) => void)[] = [];
  let running = 0;

  const start = (): Member => {
    const hear: Member['hear'] = { answer: () => {}, broken: () => {} };
    const fate: Member['fate'] = {};
    const thread = threads.start(
      (answer) => hear.answer(answer),
      (details) => {
        fate.ended = details;
        hear.broken(details);
      },
    );
    return { thread, hear, fate };
  };
  const take = (): Promise<Member> => {
    for (let free = idle.pop(); free; free = idle.pop()) {
      if (free.fate.ended === undefined) return Promise.resolve(free);
      running--;
      free.thread.end();
    }
    if (running < threads.most) {
      running++;
      return ready(start(), threads);
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const giveBack = (member: Member): void => {
    const next = waiting.shift();
    if (next) next(member);
    else idle.push(member);
  };
  const replace = (member: Member): void => {
    member.thread.end();
    const next = waiting.shift();
    if (next) void ready(start(), threads).then(next);
    else running--;
  };

  return {
    warm: () => void take().then(giveBack),
    async *read(file, { profiles, ...known }) {
      const member = await take();
      // Told once, not with each file: copying and laying out a hundred profiles costs a good part of reading one.
      if (member.told !== profiles) member.thread.post({ order: 'know', profiles });
      member.told = profiles;
      let whole = false;
      try {
        for (let order: ReadingOrder = { order: 'read', file, known }; !whole; order = { order: 'more' }) {
          const given = await answerTo(order, member, threads, silence);
          if ('code' in given) {
            yield { place: '', outcome: { ok: false, problem: given } };
            return;
          }
          whole = given.end;
          yield* given.items;
        }
      } finally {
        // A file left in the middle leaves its thread in the middle of it too.
        if (whole && member.fate.ended === undefined) giveBack(member);
        else replace(member);
      }
    },
  };
}

/** Waits until a thread has loaded. One that does not is handed out all the same: its first file then says so. */
function ready(member: Member, threads: Threads): Promise<Member> {
  return new Promise((resolve) => {
    const over = threads.timer(LONGEST_START_MS, () => resolve(member));
    const go = () => {
      over();
      resolve(member);
    };
    member.hear.answer = go;
    member.hear.broken = go;
  });
}

function answerTo(
  order: ReadingOrder,
  { thread, hear, fate }: Member,
  threads: Threads,
  silence: number,
): Promise<{ readonly items: readonly Understood[]; readonly end: boolean } | Problem> {
  if (fate.ended !== undefined) return Promise.resolve(brokeDown(fate.ended));
  return new Promise((resolve) => {
    const over = threads.timer(silence, () => resolve(tooSlow(silence)));
    hear.answer = (answer) => {
      if (answer.answer !== 'read') return;
      over();
      resolve(answer);
    };
    hear.broken = (details) => {
      over();
      resolve(brokeDown(details));
    };
    thread.post(order);
  });
}

const WAY_OUT = 'Divide it, or save the report as text, and add that.';

const tooSlow = (ms: number): Problem => ({
  code: 'file-not-readable',
  sentence: `Reading this file took longer than ${Math.round(ms / 1000)} seconds and was ended. It stays in the archive as it came.`,
  wayOut: WAY_OUT,
  details: 'reading ended after silence',
});

const brokeDown = (details: string): Problem => ({
  code: 'file-not-readable',
  sentence: 'Reading this file broke down: it may need more memory than there is. It stays in the archive as it came.',
  wayOut: WAY_OUT,
  details,
});
