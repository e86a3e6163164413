/** Thrown by a port after its machine has stopped. */
export class Stopped extends Error {}

/** Counts the calls that may change something, and stops the machine at one of them. */
export interface Fuse {
  readonly calls: () => number;
  readonly wrap: <Port extends object>(port: Port, changing: readonly (keyof Port)[]) => Port;
}

/** At call `at` the machine stops: `before` it did anything, or `after` it did all. Later calls never happen. */
export function fuse(at: number, when: 'before' | 'after'): Fuse {
  let calls = 0;
  let stopped = false;
  const stop = (): never => {
    stopped = true;
    throw new Stopped();
  };
  return {
    calls: () => calls,
    wrap: (port, changing) =>
      new Proxy(port, {
        get(target, name) {
          const method: unknown = Reflect.get(target, name);
          if (typeof method !== 'function') return method;
          return async (...args: unknown[]) => {
            if (stopped) throw new Stopped();
            const here = (changing as readonly PropertyKey[]).includes(name) && calls++ === at;
            if (here && when === 'before') stop();
            const answer: unknown = await method.apply(target, args);
            if (here) stop();
            if (stopped) throw new Stopped();
            return answer;
          };
        },
      }),
  };
}
