import { describe, expect, it } from 'vitest';
import type { KnownOfFile, Reader, Understood } from '../../renderer/core/archive/reader.ts';
import { readerPool, type Threads } from '../../renderer/core/archive/reader-pool.ts';
import { answerOrders, type ReadingOrder } from '../../renderer/core/archive/reading-messages.ts';
import { profileNamed } from '../../renderer/core/model/publisher-profile.ts';
import type { FileToRead } from '../../renderer/core/read/file-to-read.ts';
import { plainReader } from './doubles/plain-knowledge.ts';

const KNOWN: KnownOfFile = { corrections: new Map(), profiles: [] };
const file = (name: string, text = `${name}\nTide\n2020-01-31\nText.`): FileToRead => ({
  name,
  bytes: new TextEncoder().encode(text),
  original: name,
  sample: false,
});

/** Never ends on a file called `hang`, throws on `break`. */
const moody: Reader = {
  async *read(given, known) {
    if (given.name === 'hang') await new Promise(() => {});
    if (given.name === 'break') throw new Error('broken');
    yield* plainReader.read(given, known);
  },
};

/** Threads in this one, whose messages take a turn each; counts those that run. */
function threads(most: number) {
  const count = { started: 0, ended: 0 };
  const breaks: ((details: string) => void)[] = [];
  const made: Threads = {
    most,
    start(answer, broken) {
      count.started++;
      breaks.push(broken);
      let ended = false;
      const say = (what: () => void) => queueMicrotask(() => ended || what());
      const orders = answerOrders(
        moody,
        (message) => say(() => answer(message)),
        () => 0,
      );
      say(() => answer({ answer: 'ready' }));
      return {
        post: (order) => void orders(order).catch((error) => say(() => broken(String(error)))),
        end: () => {
          ended = true;
          count.ended++;
        },
      };
    },
    timer(ms, fire) {
      const timer = setTimeout(fire, ms);
      return () => clearTimeout(timer);
    },
  };
  return { made, count, breaks };
}

async function all(items: AsyncIterable<Understood>): Promise<Understood[]> {
  const found: Understood[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const titles = (items: readonly Understood[]) =>
  items.map(({ outcome }) => (outcome.ok ? outcome.value.report.title.value : outcome.problem.code));

describe('reading in several threads', () => {
  it('reads all files, with no more threads than may run', async () => {
    const { made, count } = threads(2);
    const pool = readerPool(made);
    const names = Array.from({ length: 20 }, (_, i) => `file ${i}`);
    const read = await Promise.all(names.map((name) => all(pool.read(file(name), KNOWN))));
    expect(read.flatMap(titles)).toEqual(names);
    expect(count).toEqual({ started: 2, ended: 0 });
  });

  it.each([
    ['hang', 'took longer than'],
    ['break', 'broke down'],
  ])('a file that makes a thread %s gets a problem, and the next file is read', async (name, words) => {
    const { made, count } = threads(1);
    const pool = readerPool(made, 50);
    const [hanging, next] = await Promise.all([all(pool.read(file(name), KNOWN)), all(pool.read(file('next'), KNOWN))]);
    expect(hanging).toMatchObject([{ place: '', outcome: { ok: false, problem: { code: 'file-not-readable' } } }]);
    expect(hanging[0]?.outcome).toMatchObject({ problem: { sentence: expect.stringContaining(words) } });
    expect(titles(next)).toEqual(['next']);
    expect(count).toEqual({ started: 2, ended: 1 });
  });

  it('a thread that breaks while it has nothing to do costs no file', async () => {
    const { made, count, breaks } = threads(1);
    const pool = readerPool(made, 50);
    expect(titles(await all(pool.read(file('first'), KNOWN)))).toEqual(['first']);
    breaks[0]?.('broken later');
    expect(titles(await all(pool.read(file('second'), KNOWN)))).toEqual(['second']);
    expect(count).toEqual({ started: 2, ended: 1 });
  });

  it('gives a bundle of many reports in its order, and ends a thread whose file nobody wants any more', async () => {
    const { made, count } = threads(1);
    const pool = readerPool(made);
    const texts = Array.from({ length: 170 }, (_, i) => `Report ${i}\nTide\n2020-01-31\nText.`);
    const bundle = file('bundle', texts.join('\n=====\n'));
    expect(titles(await all(pool.read(bundle, KNOWN)))).toEqual(texts.map((_, i) => `Report ${i}`));
    for await (const item of pool.read(bundle, KNOWN)) if (item.place === '60') break;
    expect(count).toEqual({ started: 1, ended: 1 });
    expect(titles(await all(pool.read(file('after'), KNOWN)))).toEqual(['after']);
  });

  it('tells a thread what is known of publishers once, and again when that has changed', async () => {
    const seen: unknown[] = [];
    const orders: string[] = [];
    const reader: Reader = {
      async *read(given, known) {
        seen.push(known.profiles);
        yield* plainReader.read(given, known);
      },
    };
    const pool = readerPool({
      ...threads(1).made,
      start(answer) {
        const answerOrder = answerOrders(reader, answer, () => 0);
        queueMicrotask(() => answer({ answer: 'ready' }));
        const post = (order: ReadingOrder) => {
          orders.push(order.order);
          void answerOrder(structuredClone(order));
        };
        return { post, end: () => {} };
      },
    });
    const [first, second] = [[profileNamed('a', 'A')], [profileNamed('b', 'B')]];
    for (const profiles of [first, first, second]) await all(pool.read(file('quay'), { ...KNOWN, profiles }));
    expect(seen).toEqual([first, first, second]);
    // The same list, so that it is laid out once.
    expect(seen[1]).toBe(seen[0]);
    expect(orders).toEqual(['know', 'read', 'read', 'know', 'read']);
  });
});
