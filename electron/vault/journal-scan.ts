import type { JournalLine, JournalMark } from '../../renderer/core/model/journal.ts';
import { follow, isWhole, type Linked, START } from './chain.ts';
import type { OpenFile } from './disk.ts';

const CHUNK = 1024 * 1024;
const NEWLINE = 10;

/** Zeros that no single wrong byte explains. */
const HOLE = Buffer.alloc(16);

/** No line that the vault writes is longer, bytes (64 MiB). */
const LONGEST_LINE = 64 * 1024 * 1024;

/** What a walk through a journal's file found. */
export interface Scan {
  /** After the last line of the last complete append. */
  readonly mark: JournalMark;
  /** Bytes up to there. */
  readonly good: number;
  /** Bytes after `good` that no one was told were saved: a line or an append cut short by a crash. */
  readonly torn: number;
  /** Where the line break of the last line is missing or wrong; null where it is there. The line counts as good. */
  readonly lineBreakAt: number | null;
  /** The first line that is not what was written, where that is no torn end; the walk stopped there. */
  readonly damagedLine: number | null;
}

/** Where a line begins in the file. */
export type Visit = (line: JournalLine, at: number) => void;

interface Walk {
  mark: JournalMark;
  good: number;
  /** Lines of an append whose last line has not come yet. */
  waiting: { linked: Linked; at: number }[];
}

/** Walks the whole file, checking every byte against the chain, and visits the lines of complete appends. */
export async function scan(file: OpenFile, visit: Visit): Promise<Scan> {
  const size = await file.size();
  const walk: Walk = { mark: START, good: 0, waiting: [] };
  let rest: Uint8Array = new Uint8Array(0);
  let start = 0;
  for (let at = 0; at < size; ) {
    const chunk = await file.read(at, Math.min(CHUNK, size - at));
    if (chunk.byteLength === 0) break;
    at += chunk.byteLength;
    const bytes = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      if (!step(walk, bytes.toString('utf8', from, end), start + from, start + end + 1, visit))
        return ending(file, size, walk, start + from, visit);
      from = end + 1;
    }
    rest = bytes.subarray(from);
    start += from;
    if (rest.byteLength > LONGEST_LINE) return stop(walk, walk.mark.n + walk.waiting.length + 1);
  }
  return ending(file, size, walk, start, visit);
}

/** Takes one line; false where it does not follow. */
function step(walk: Walk, text: string, at: number, next: number, visit: Visit): boolean {
  const before = walk.waiting.at(-1)?.linked;
  const linked = follow(before?.mark ?? walk.mark, text);
  if (linked === undefined || (before !== undefined && linked.more !== before.more - 1)) return false;
  walk.waiting.push({ linked, at });
  if (linked.more > 0) return true;
  for (const kept of walk.waiting) visit(kept.linked.line, kept.at);
  walk.waiting = [];
  walk.mark = linked.mark;
  walk.good = next;
  return true;
}

/** Judges what follows the last line that fits: a lost line break, a torn end, or damage. */
async function ending(file: OpenFile, size: number, walk: Walk, badAt: number, visit: Visit): Promise<Scan> {
  const line = walk.mark.n + walk.waiting.length + 1;
  if (size - badAt > LONGEST_LINE) return stop(walk, line);
  const tail = Buffer.from(await file.read(badAt, size - badAt));
  if (!tail.includes(NEWLINE)) {
    for (const length of [tail.byteLength, tail.byteLength - 1]) {
      const end = badAt + length;
      if (step(walk, tail.toString('utf8', 0, Math.max(0, length)), badAt, end + 1, visit) && walk.waiting.length === 0)
        return { mark: walk.mark, good: walk.good, torn: 0, lineBreakAt: end, damagedLine: null };
    }
    return torn(walk, size);
  }
  // A power cut can leave zeros where a line was about to stand. Whole lines behind them speak against that.
  return tail.includes(HOLE) && !tail.toString('utf8').split('\n').some(isWhole) ? torn(walk, size) : stop(walk, line);
}

const torn = (walk: Walk, size: number): Scan => ({
  mark: walk.mark,
  good: walk.good,
  torn: size - walk.good,
  lineBreakAt: null,
  damagedLine: null,
});

const stop = (walk: Walk, damagedLine: number): Scan => ({
  mark: walk.mark,
  good: walk.good,
  torn: 0,
  lineBreakAt: null,
  damagedLine,
});
