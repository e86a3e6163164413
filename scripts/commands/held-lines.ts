/** A line that is ready but waits for what may still be said in it. */
interface Held<Line> {
  readonly line: Line;
  readonly since: number;
}

interface Patience {
  /** Lines that wait at once, at most. */
  readonly lines: number;
  /** How long a line waits at most, milliseconds. */
  readonly ms: number;
  /** How long the very first waits at most, from the start of the program. */
  readonly firstMs: number;
}

/**
 * Holds lines back for a while, in their order. `release` prints one. `now` is milliseconds since the program began.
 * A look every quarter of a second lets lines go also while nothing new comes.
 */
export function holdLines<Line>(release: (line: Line) => void, patience: Patience, now: () => number) {
  const held: Held<Line>[] = [];
  let printed = 0;
  const isDue = ({ since }: Held<Line>): boolean =>
    held.length > patience.lines || now() - since >= patience.ms || (printed === 0 && now() >= patience.firstMs);
  const look = () => {
    for (let next = held[0]; next && isDue(next); next = held[0]) {
      held.shift();
      release(next.line);
      printed++;
    }
  };
  const timer = setInterval(look, 250);
  return {
    add(line: Line) {
      held.push({ line, since: now() });
      look();
    },
    /** Lets all go that still wait. */
    end() {
      clearInterval(timer);
      for (const { line } of held) release(line);
      held.length = 0;
    },
  };
}
