import type { JournalLine, JournalMark } from '../../renderer/core/model/journal.ts';
import { chain, type Entry, follow, linkOf, START } from './chain.ts';
import { codeOf, type Disk, type OpenFile } from './disk.ts';
import { fail } from './failures.ts';
import { type Scan, scan } from './journal-scan.ts';

/** Lines that `read` hands out at a time, and the bytes after which it stops earlier. */
const PAGE = { lines: 500, bytes: 4 * 1024 * 1024 };

/** Entries that are written and synced together; more wait for the next round. */
const ROUND = 1000;

/** The append-only, hash-chained record of everything that cannot be read from the originals again. */
export interface Journal {
  /** After the last line that is on the disk. */
  mark(): JournalMark;
  /**
   * Adds entries, all or none, and resolves with the mark after the last of them once they are on the disk. Rejects
   * where they are not and will not be found there later; where even that cannot be told, the problem says so.
   */
  append(entries: readonly Entry[]): Promise<JournalMark>;
  read(after: number): Promise<{ readonly lines: readonly JournalLine[]; readonly mark: JournalMark }>;
  /** Finishes the appends in hand, takes back what no one was told is saved, and refuses any further append. */
  close(): Promise<void>;
}

interface Waiting {
  readonly entries: readonly Entry[];
  readonly resolve: (mark: JournalMark) => void;
  readonly reject: (error: unknown) => void;
}

export interface JournalPorts {
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Rejects where the disk has no room for so many bytes. */
  readonly room: (bytes: number) => Promise<void>;
}

export interface OpenedJournal {
  readonly journal: Journal;
  /** Sentences on what was mended. */
  readonly mended: readonly string[];
}

const damaged = (line: number): never =>
  fail(
    'archive-damaged',
    `The archive’s journal is damaged at line ${line}. Nothing was changed; your originals are where they were.`,
    'Put back a copy of the archive’s folder, or run "npm run verify -- --archive FOLDER" and send what it says to support.',
    `journal line ${line}`,
  );

/**
 * Opens a journal, checks every line against the chain and visits it. A torn end, which no one was told was
 * saved, is set aside in a file beside the journal and cut. Damage before the end fails and changes nothing.
 */
export async function openJournal(
  disk: Disk,
  path: string,
  ports: JournalPorts,
  visit: (line: JournalLine) => void,
): Promise<OpenedJournal> {
  const file = await disk.open(path, 'change');
  try {
    const starts: number[] = [];
    const found = await scan(file, (line, at) => {
      starts.push(at);
      visit(line);
    });
    if (found.damagedLine !== null) damaged(found.damagedLine);
    const mended = await mend(disk, file, `${path.replace(/jsonl$/, '')}cut-${ports.now().replace(/\D/g, '')}`, found);
    return { journal: journalOver(file, ports, starts, found), mended };
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
}

async function mend(disk: Disk, file: OpenFile, aside: string, found: Scan): Promise<string[]> {
  if (found.lineBreakAt !== null) {
    await file.write(Buffer.from('\n'), found.lineBreakAt);
    await file.truncate(found.good);
    await file.sync();
    return ['The last line of the journal lacked its end; it was completed and nothing is lost.'];
  }
  if (found.torn === 0) return [];
  await setAside(disk, aside, await file.read(found.good, found.torn)).catch(() => undefined);
  await file.truncate(found.good);
  await file.sync();
  return [
    'The last entry of the journal was half written when the app stopped. It had not been confirmed and was cut.',
  ];
}

/** Keeps bytes that are about to be cut. A full disk must not keep the archive shut, so a failure here is no failure. */
async function setAside(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'new');
  try {
    await file.write(bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

function journalOver(file: OpenFile, ports: JournalPorts, starts: number[], opened: Scan): Journal {
  let { mark, good } = opened;
  let dirty = false;
  let waiting: Waiting[] = [];
  let working: Promise<void> | undefined;
  let closed = false;

  /** Writes what waits, a round at a time: everything that arrives during one sync shares the next. */
  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const round: Waiting[] = [];
      for (let size = 0; waiting[0] !== undefined && (round.length === 0 || size < ROUND); ) {
        size += waiting[0].entries.length;
        round.push(waiting[0]);
        waiting = waiting.slice(1);
      }
      try {
        const marks = await write(round.map((one) => one.entries));
        round.forEach((one, i) => {
          one.resolve(marks[i] ?? mark);
        });
      } catch (error) {
        for (const one of round) one.reject(error);
      }
    }
    working = undefined;
  }

  async function write(appends: readonly (readonly Entry[])[]): Promise<readonly JournalMark[]> {
    if (dirty) await takeBack();
    const at = ports.now();
    let after = mark;
    let text = '';
    const marks = appends.map((entries) => {
      const added = chain(after, entries, at);
      text += added.text;
      after = added.mark;
      return after;
    });
    const bytes = Buffer.from(text);
    await ports.room(bytes.byteLength);
    dirty = true;
    try {
      await file.write(bytes, good);
      await file.sync();
    } catch (error) {
      // Lines that were written but not confirmed would count at the next opening.
      await takeBack().catch(() => uncertain(codeOf(error)));
      throw error;
    }
    dirty = false;
    for (let from = 0; from < bytes.byteLength; from = bytes.indexOf(10, from) + 1) starts.push(good + from);
    good += bytes.byteLength;
    mark = after;
    return marks;
  }

  /** Cuts what was written after the last confirmed line. */
  async function takeBack(): Promise<void> {
    await file.truncate(good);
    await file.sync();
    dirty = false;
  }

  return {
    mark: () => mark,
    append: async (entries) =>
      new Promise((resolve, reject) => {
        if (closed) hasEnded();
        waiting.push({ entries, resolve, reject });
        working ??= work();
      }),
    read: (after) => page(file, starts, good, after),
    async close() {
      closed = true;
      await working;
      if (dirty) await takeBack().catch(() => undefined);
      await file.close();
    },
  };
}

function hasEnded(): never {
  fail(
    'host-gone',
    'The archive is closed already. What was saved before is safe; this was not saved.',
    'Open the app again, then do it once more.',
  );
}

function uncertain(code: string): never {
  fail(
    'disk-error',
    'The disk stopped while this was being saved. What was saved before is safe; this may or may not be there when the archive is opened again.',
    'Close the app, check the disk, and look for it when you have opened the app again.',
    code,
  );
}

/** Lines after line `after` with the mark after the last of them, each checked once more against the chain. */
async function page(
  file: OpenFile,
  starts: readonly number[],
  good: number,
  after: number,
): Promise<{ lines: JournalLine[]; mark: JournalMark }> {
  const last = starts.length;
  const first = Math.min(after, last);
  let to = Math.min(first + PAGE.lines, last);
  const ends = (line: number) => starts[line] ?? good;
  const from = first === 0 ? 0 : ends(first - 1);
  while (to > first + 1 && ends(to) - ends(first) > PAGE.bytes) to--;
  const texts = Buffer.from(await file.read(from, ends(to) - from))
    .toString('utf8')
    .split('\n');
  let mark = START;
  if (first > 0) {
    const before = linkOf(texts.shift() ?? '');
    if (before === undefined) return damaged(first);
    mark = before;
  }
  const lines: JournalLine[] = [];
  for (const text of texts.slice(0, to - first)) {
    const linked = follow(mark, text) ?? damaged(mark.n + 1);
    lines.push(linked.line);
    mark = linked.mark;
  }
  return { lines, mark };
}
