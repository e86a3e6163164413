/** Lets pieces of work run one after another, in the order in which they were asked for. */
export interface Turns {
  /** Runs `work` when everything before it has ended, well or badly. */
  take<T>(work: () => Promise<T>): Promise<T>;
}

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      const mine = last.then(work, work);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
