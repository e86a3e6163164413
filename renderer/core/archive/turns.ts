/** Lets pieces of work run one after another, in the order in which they were asked for. */
export interface Turns {
  /** Runs `work` when everything before it has ended, well or badly. */
  take<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing runs and nothing waits: at once where that is so already. */
  idle(): Promise<void>;
}

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      const mine = last.then(work, work);
      last = mine.catch(() => undefined);
      return mine;
    },
    async idle() {
      for (let seen: Promise<unknown> | undefined; seen !== last; await seen) seen = last;
    },
  };
}
