/** How often it is looked whether npm still runs, milliseconds. */
const LOOK = 500;

/**
 * Resolves when the person or the system asks the program to end. Where npm started it, that is also when npm
 * has been ended: the shell between the two does not hand signals on.
 */
export const askedToEnd = (): Promise<void> =>
  new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end());
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      end();
    }, LOOK);
    timer.unref();
  });
