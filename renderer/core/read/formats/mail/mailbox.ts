import { lineEnd, readHeader } from './header.ts';
import { isMailboxLine, messageStart } from './recognise.ts';

const F = 70;
const LF = 10;
const MOST = 20_000;

/**
 * The messages of a mailbox: what stands between its lines `From name day` that have a header below them. One message,
 * without what stands above its header, where the file is no mailbox.
 */
export function messagesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const start = messageStart(bytes);
  const length = appleLength(bytes);
  if (length !== undefined) return [bytes.subarray(start, Math.min(bytes.length, start + length))];
  const starts = [start];
  for (let i = start; i < bytes.length && starts.length < MOST; i++) {
    const begins = bytes[i] === F && bytes[i - 1] === LF && bytes[i + 4] === 32;
    if (!begins) continue;
    const end = lineEnd(bytes, i, Math.min(bytes.length, i + 300));
    if (!isMailboxLine(new TextDecoder('latin1').decode(bytes.subarray(i, end)).trim())) continue;
    if (readHeader(bytes.subarray(0, end + 4000), end, end + 4000).fields.length < 2) continue;
    starts.push(end);
    i = end - 1;
  }
  return starts.map((from, i) =>
    bytes.subarray(from, starts[i + 1] === undefined ? bytes.length : lineBefore(bytes, (starts[i + 1] as number) - 1)),
  );
}

/** Where the line that ends at `end` begins: the line of the next message. */
const lineBefore = (bytes: Uint8Array, end: number): number => bytes.lastIndexOf(LF, end - 1) + 1;

/** The number of bytes that Apple's mail program writes above a message; undefined for other files. */
function appleLength(bytes: Uint8Array): number | undefined {
  const line = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  const found = /^(\d{2,10})\s{0,9}\r?\n/u.exec(line)?.[1];
  return found === undefined ? undefined : Number(found);
}
