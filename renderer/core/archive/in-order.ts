/**
 * Works on several things at once and gives the outcomes in their order. At most `width` are under way or wait to be
 * taken. Nothing new is begun once `stop` says so; what was begun is given.
 */
export async function* inOrder<T, Outcome>(
  things: Iterable<T>,
  width: number,
  work: (thing: T) => Promise<Outcome>,
  stop: () => boolean,
): AsyncGenerator<Outcome> {
  const underWay: Promise<Outcome>[] = [];
  const coming = things[Symbol.iterator]();
  let more = true;
  for (;;) {
    while (more && underWay.length < width && !stop()) {
      const next = coming.next();
      if (next.done) {
        more = false;
        break;
      }
      const begun = work(next.value);
      // Its turn comes below; until then a rejection is nobody's surprise.
      begun.catch(() => undefined);
      underWay.push(begun);
    }
    const first = underWay.shift();
    if (!first) return;
    yield await first;
  }
}
