import type { FileToRead } from '../read/file-to-read.ts';
import type { KnownOfFile, Reader, Understood } from './reader.ts';

/**
 * To a reading thread: what is known of publishers, which holds for all files that follow and is not answered; a file to
 * read; or that more of it is wanted.
 */
export type ReadingOrder =
  | { readonly order: 'know'; readonly profiles: KnownOfFile['profiles'] }
  | { readonly order: 'read'; readonly file: FileToRead; readonly known: Omit<KnownOfFile, 'profiles'> }
  | { readonly order: 'more' };

/** From a reading thread: that it has loaded, or some reports of the file in hand. */
export type ReadingAnswer =
  | { readonly answer: 'ready' }
  | { readonly answer: 'read'; readonly items: readonly Understood[]; readonly end: boolean };

/** Reports that one answer carries at most, and how long the first of them waits for others. */
const MOST = 50;
const PATIENCE_MS = 200;

/** The thread's side: answers orders one after another by `reader`. `ticks` counts milliseconds. */
export function answerOrders(
  reader: Reader,
  post: (answer: ReadingAnswer) => void,
  ticks: () => number,
): (order: ReadingOrder) => Promise<void> {
  let profiles: KnownOfFile['profiles'] = [];
  let inHand: AsyncIterator<Understood> | undefined;
  return async (order) => {
    if (order.order === 'know') {
      profiles = order.profiles;
      return;
    }
    if (order.order === 'read') inHand = reader.read(order.file, { ...order.known, profiles })[Symbol.asyncIterator]();
    const items: Understood[] = [];
    const since = ticks();
    let end = inHand === undefined;
    while (inHand && !end && items.length < MOST && ticks() - since < PATIENCE_MS) {
      const next = await inHand.next();
      if (next.done) end = true;
      else items.push(next.value);
    }
    post({ answer: 'read', items, end });
  };
}
